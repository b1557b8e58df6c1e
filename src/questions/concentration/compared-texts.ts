import type { PlaceLevel } from '../../model/aggregate.ts'
import type { Language } from '../../model/figure.ts'
import type { Formats } from '../../model/formats.ts'
import { isolated } from '../../model/plain-text.ts'
import { countryName } from '../../model/states.ts'
import { type Named, nameDifference } from '../compare-subjects.ts'
import { eventForms, phrasePeriod, phraseSubject, type Values } from '../phrases.ts'
import type { Texts } from '../question.ts'
import { kinds } from './level-words.ts'

const two = (value: unknown, f: Formats) => f.decimal(value as number, 2)

/** The interval of the difference, from the smaller to the larger index where it is clear which is which. */
function limits(v: Values, f: Formats, language: Language): [string, string] {
  const [low, high] = [Number(v['low']), Number(v['high'])]
  const [from, to] = high < 0 ? [-high, -low] : [low, high]
  // A mark from left to right keeps the sign in front of its number.
  const signed = (value: number) => (language === 'ar' && value < 0 ? '\u200e' : '') + two(value, f)
  return [signed(from), signed(to)]
}

/** `; more concentrated in Iraq (HHI 0.22 against 0.15; 95 % interval of the difference …)`; empty without indices. */
function verdictEn(v: Values, f: Formats, { a, b }: { a: Named; b: Named }): string {
  if (v['a_hhi'] === null) return ''
  const indices = `HHI ${two(v['a_hhi'], f)} against ${two(v['b_hhi'], f)}`
  if (v['low'] === null) return ` (${indices}).`
  const [from, to] = limits(v, f, 'en')
  const interval = `95 % interval of the difference ${from} to ${to} if events were independent`
  const [low, high] = [Number(v['low']), Number(v['high'])]
  const verdict =
    low > 0
      ? `more concentrated ${a.phrase}`
      : high < 0
        ? `more concentrated ${b.phrase}`
        : 'neither is clearly more concentrated'
  return `; ${verdict} (${indices}; ${interval}).`
}

function verdictAr(v: Values, f: Formats, { a, b }: { a: Named; b: Named }): string {
  if (v['a_hhi'] === null) return ''
  const indices = `مؤشر هيرفندال ${two(v['a_hhi'], f)} مقابل ${two(v['b_hhi'], f)}`
  if (v['low'] === null) return ` (${indices}).`
  const [from, to] = limits(v, f, 'ar')
  const interval = `فترة ثقة 95 % للفرق من ${from} إلى ${to} لو كانت الأحداث مستقلة`
  const [low, high] = [Number(v['low']), Number(v['high'])]
  const verdict =
    low > 0 ? `والتركّز أشد ${a.phrase}` : high < 0 ? `والتركّز أشد ${b.phrase}` : 'ولا يظهر بوضوح أيهما أشد تركّزًا'
  return `؛ ${verdict} (${indices}؛ ${interval}).`
}

const shared = (v: Values, texts: Record<string, string>) => texts[String(v['allocate'])] ?? ''

const placeAr = (v: Values, side: 'a' | 'b') =>
  (v['level'] === 'country' ? countryName(String(v[`${side}_place_id`]), 'ar') : undefined) ??
  isolated(String(v[`${side}_place`]))

const eventsEn = (events: unknown, f: Formats) =>
  events === null ? 'not covered by the data' : f.plural(Number(events), eventForms.en)
const eventsAr = (events: unknown, f: Formats) =>
  events === null ? 'خارج تغطية البيانات' : `سُجّل ${f.plural(Number(events), eventForms.ar)}`

/** The sentences and caveats of a comparison of places. */
export const comparedTexts: Record<Language, Texts> = {
  en: {
    compared: (v, f) => {
      const names = nameDifference(v, 'en')
      const side = (of: 'a' | 'b') =>
        `${String(v[`${of}_place`])} holds ${f.percent(v[`${of}_share`] as number)} ${names[of].phrase}`
      const period = phrasePeriod(v, 'en', f)
      const told = `Of events${phraseSubject(v, 'en', f)}${period && `${period},`} known to ${kinds.en[v['level'] as PlaceLevel]}, ${side('a')} and ${side('b')}`
      const allocated = shared(v, {
        observed: ' What is not known to a place was shared out as the known events lie.',
        area: ' What is not known to a place was shared out by area.',
      })
      return (verdictEn(v, f, names) === '' ? `${told}.` : told + verdictEn(v, f, names)) + allocated
    },
    compared_totals: (v, f) => {
      const { a, b } = nameDifference(v, 'en')
      return `Events${phraseSubject(v, 'en', f)}${phrasePeriod(v, 'en', f)}: ${eventsEn(v['a_events'], f)} ${a.phrase}, ${eventsEn(v['b_events'], f)} ${b.phrase}; their places cannot be compared.`
    },
    independent_events: () =>
      'The intervals of differences take events as independent of each other; attacks come several at a time, so they are likely too narrow.',
    no_index_interval: () =>
      'Where there are few events, or few per place, a difference of indices has no interval: the indices themselves then depend on how many events there are.',
    other_places: (v, f) =>
      `The Gini coefficients are each over their own places (${f.integer(v['first'] as number)} and ${f.integer(v['second'] as number)}), which makes them hard to compare.`,
  },
  ar: {
    compared: (v, f) => {
      const names = nameDifference(v, 'ar')
      const side = (of: 'a' | 'b') =>
        `${placeAr(v, of)} نسبة ${f.percent(v[`${of}_share`] as number)} ${names[of].phrase}`
      const told = `من أحداث${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)} يُعرف وقوعها في ${kinds.ar[v['level'] as PlaceLevel]}، يضم ${side('a')}، ويضم ${side('b')}`
      const allocated = shared(v, {
        observed: ' ووُزّع ما لا يُعرف مكانه على غرار الأحداث المعروفة.',
        area: ' ووُزّع ما لا يُعرف مكانه بحسب المساحة.',
      })
      return (verdictAr(v, f, names) === '' ? `${told}.` : told + verdictAr(v, f, names)) + allocated
    },
    compared_totals: (v, f) => {
      const { a, b } = nameDifference(v, 'ar')
      return `أحداث${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}: ${eventsAr(v['a_events'], f)} ${a.phrase}، و${eventsAr(v['b_events'], f)} ${b.phrase}؛ ولا يمكن مقارنة أماكنهما.`
    },
    independent_events: () =>
      'تفترض فترات ثقة الفروق أن الأحداث مستقل بعضها عن بعض، والهجمات تأتي متلاحقة، فيُرجَّح أنها أضيق مما ينبغي.',
    no_index_interval: () =>
      'حيث تقل الأحداث، أو تقل في كل مكان، لا تُعطى فترة ثقة لفرق المؤشرات، إذ تتوقف المؤشرات نفسها عندئذ على عدد الأحداث.',
    other_places: (v, f) =>
      `كل من معاملي جيني على أماكن اختياره وحده (${f.integer(v['first'] as number)} و${f.integer(v['second'] as number)})، فتصعب مقارنتهما.`,
  },
}
