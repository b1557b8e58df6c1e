import type { TimeBucket } from '../../model/calendar.ts'
import type { Language, MessageValue } from '../../model/figure.ts'
import type { Formats } from '../../model/formats.ts'
import { nameDifference } from '../compare-subjects.ts'
import { eventForms, phrasePeriod, phraseSubject, type Values } from '../phrases.ts'
import type { Texts } from '../question.ts'
import { perBin } from './bin-words.ts'

/** So many decimals that the smaller of two rates still says something. */
function rates(v: Values, f: Formats) {
  const [a, b] = [Number(v['a_rate']), Number(v['b_rate'])]
  const digits = Math.min(...[a, b].filter((rate) => rate > 0), Infinity) < 1 ? 2 : 1
  return { a: f.decimal(a, digits), b: f.decimal(b, digits) }
}

/** Ratios to two significant digits or so: `0.25`, `4.0`, `12`. */
const times = (value: MessageValue | undefined, f: Formats) => {
  const ratio = Number(value)
  return f.decimal(ratio, ratio < 0.1 ? 3 : ratio < 1 ? 2 : ratio < 10 ? 1 : 0)
}

/** `…, 95 % interval 3.4 to 4.7`; an open end is said in words. */
function interval(v: Values, f: Formats, language: Language): string {
  const [low, high] = [times(v['low'], f), v['high'] === null ? null : times(v['high'], f)]
  if (language === 'ar') return `فترة ثقة 95 %: من ${low} ${high === null ? 'فما فوق' : `إلى ${high}`}`
  return `95 % interval ${low} ${high === null ? 'upwards' : `to ${high}`}`
}

function meansEn(v: Values, f: Formats): string {
  const { a, b } = nameDifference(v, 'en')
  const rate = rates(v, f)
  const active = v['measure'] === 'active' ? ' active' : ''
  return `Events${phraseSubject(v, 'en', f)}${phrasePeriod(v, 'en', f)}: on average ${rate.a}${active} ${perBin.en[v['by'] as TimeBucket]} ${a.phrase} against ${rate.b} ${b.phrase}`
}

function meansAr(v: Values, f: Formats): string {
  const { a, b } = nameDifference(v, 'ar')
  const rate = rates(v, f)
  const active = v['measure'] === 'active' ? ' من الأحداث الجارية' : ''
  return `أحداث${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}: بمعدل ${rate.a}${active} ${perBin.ar[v['by'] as TimeBucket]} ${a.phrase} مقابل ${rate.b} ${b.phrase}`
}

const eventsEn = (events: MessageValue | undefined, f: Formats) =>
  events === null ? 'not covered by the data' : f.plural(Number(events), eventForms.en)
const eventsAr = (events: MessageValue | undefined, f: Formats) =>
  events === null ? 'خارج تغطية البيانات' : `سُجّل ${f.plural(Number(events), eventForms.ar)}`

const ratioOrNone = (v: Values, f: Formats, language: Language) =>
  v['ratio'] === null
    ? ''
    : `${language === 'ar' ? 'النسبة' : 'ratio'} ${times(v['ratio'], f)}${language === 'ar' ? '، ' : ', '}`

/** The sentences and caveats of a comparison of rates. */
export const comparedTexts: Record<Language, Texts> = {
  en: {
    compared: (v, f) => `${meansEn(v, f)}: ${times(v['ratio'], f)} times as many (${interval(v, f, 'en')}).`,
    compared_only: (v, f) =>
      v['ratio'] === null
        ? `${meansEn(v, f)}.`
        : `${meansEn(v, f)}: ${times(v['ratio'], f)} times as many (no interval can be given).`,
    compared_unclear: (v, f) =>
      `${meansEn(v, f)}: no clear difference (${ratioOrNone(v, f, 'en')}${interval(v, f, 'en')}).`,
    compared_unbounded: (v, f) =>
      `${meansEn(v, f)}: at least ${times(v['low'], f)} times as many (${interval(v, f, 'en')}).`,
    compared_nothing: (v, f) => {
      const { a, b } = nameDifference(v, 'en')
      return `No event${phraseSubject(v, 'en', f)} is recorded${phrasePeriod(v, 'en', f)}, neither ${a.phrase} nor ${b.phrase}.`
    },
    compared_totals: (v, f) => {
      const { a, b } = nameDifference(v, 'en')
      return `Events${phraseSubject(v, 'en', f)}${phrasePeriod(v, 'en', f)}: ${eventsEn(v['a_events'], f)} ${a.phrase}, ${eventsEn(v['b_events'], f)} ${b.phrase}; their rates cannot be compared.`
    },
    different_periods: (v, f) => {
      const { a, b } = nameDifference(v, 'en')
      return `The two sides have different periods: ${a.label} ${f.span(String(v['a_from']), String(v['a_to']))}, ${b.label} ${f.span(String(v['b_from']), String(v['b_to']))}.`
    },
    ratio_of_pairs: () =>
      'The two sides are compared over the same bins; the interval of the ratio allows for bursts and for bins that resemble their neighbours.',
    ratio_apart: () =>
      'The interval of the ratio allows for bursts and for bins that resemble their neighbours; it takes the two sides as independent of each other.',
    ratio_alike: () =>
      'Neighbouring bins resemble each other so much that the interval of the ratio, though widened for it, is likely still too narrow.',
    few_bins: (v, f) =>
      `From only ${f.plural(Number(v['bins']), { one: '{n} bin', other: '{n} bins' })} a side it is hardly known whether neighbouring bins resemble each other; if they do, the interval of the ratio is far too narrow.`,
    no_ratio_interval: () =>
      'The ratio has no interval: so few bins, or bins that resemble their neighbours so much, do not say how far it may be off.',
    ratio_of_nothing: () =>
      'Where nothing is recorded on a side, its bursts are not known either; the interval then holds only if there are none.',
  },
  ar: {
    compared: (v, f) => `${meansAr(v, f)}، والنسبة بينهما ${times(v['ratio'], f)} (${interval(v, f, 'ar')}).`,
    compared_only: (v, f) =>
      v['ratio'] === null
        ? `${meansAr(v, f)}.`
        : `${meansAr(v, f)}، والنسبة بينهما ${times(v['ratio'], f)} (ولا يمكن إعطاء فترة ثقة لها).`,
    compared_unclear: (v, f) =>
      `${meansAr(v, f)}، ولا فرق واضحًا بينهما (${ratioOrNone(v, f, 'ar')}${interval(v, f, 'ar')}).`,
    compared_unbounded: (v, f) =>
      `${meansAr(v, f)}، والنسبة بينهما ${times(v['low'], f)} على الأقل (${interval(v, f, 'ar')}).`,
    compared_nothing: (v, f) => {
      const { a, b } = nameDifference(v, 'ar')
      return `لم يُسجَّل أي حدث${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}، لا ${a.phrase} ولا ${b.phrase}.`
    },
    compared_totals: (v, f) => {
      const { a, b } = nameDifference(v, 'ar')
      return `أحداث${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}: ${eventsAr(v['a_events'], f)} ${a.phrase}، و${eventsAr(v['b_events'], f)} ${b.phrase}؛ ولا يمكن مقارنة معدليهما.`
    },
    different_periods: (v, f) => {
      const { a, b } = nameDifference(v, 'ar')
      return `فترتا الطرفين مختلفتان: ${a.label} ${f.span(String(v['a_from']), String(v['a_to']))}، و${b.label} ${f.span(String(v['b_from']), String(v['b_to']))}.`
    },
    ratio_of_pairs: () =>
      'يقارَن الطرفان على الخانات نفسها، وتراعي فترة ثقة النسبة مجيء الأحداث على دفعات وتشابه الخانات المتجاورة.',
    ratio_apart: () =>
      'تراعي فترة ثقة النسبة مجيء الأحداث على دفعات وتشابه الخانات المتجاورة، وتفترض أن الطرفين مستقل أحدهما عن الآخر.',
    ratio_alike: () =>
      'الخانات المتجاورة متشابهة إلى حد يُرجَّح معه أن فترة ثقة النسبة، وإن وُسّعت لذلك، ما زالت أضيق مما ينبغي.',
    few_bins: (v, f) =>
      `لا تكفي ${f.plural(Number(v['bins']), { one: 'خانة واحدة', two: 'خانتان', few: '{n} خانات', many: '{n} خانة', other: '{n} خانة' })} في أحد الطرفين لمعرفة مدى تشابه الخانات المتجاورة؛ فإن تشابهت كانت فترة ثقة النسبة أضيق كثيرًا مما ينبغي.`,
    no_ratio_interval: () =>
      'لا فترة ثقة للنسبة: فالخانات قليلة، أو متشابهة إلى حد لا يُعرف معه مدى بعد النسبة عن الصواب.',
    ratio_of_nothing: () =>
      'حيث لم يُسجَّل شيء في أحد الطرفين لا تُعرف دفعاته أيضًا، فلا تصح فترة الثقة إلا إن لم تكن هناك دفعات.',
  },
}
