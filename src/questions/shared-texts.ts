import type { Language, MessageValue } from '../model/figure.ts'
import type { Formats, PluralForms } from '../model/formats.ts'
import { findOrganisation } from '../model/organisations.ts'
import { isolated } from '../model/plain-text.ts'
import { countryName } from '../model/states.ts'
import type { Texts } from './question.ts'

type Values = Record<string, MessageValue>

const number = (values: Values, key: string) => Number(values[key] ?? 0)
const text = (values: Values, key: string) => String(values[key] ?? '')
const list = (values: Values, key: string) => (Array.isArray(values[key]) ? (values[key] as readonly string[]) : [])

export const eventForms: Record<Language, PluralForms> = {
  en: { one: '{n} event', other: '{n} events' },
  ar: { zero: 'أي حدث', one: 'حدثًا واحدًا', two: 'حدثين', few: '{n} أحداث', many: '{n} حدثًا', other: '{n} حدث' },
}

/** Who is counted and where, from the values `actors`, `countries` and `provinces`; begins with a space, or is empty. */
export function phraseSubject(values: Values, language: Language, formats: Formats): string {
  const actors = list(values, 'actors')
  const places = [
    ...list(values, 'provinces').map((name) => nameIn(name, language)),
    ...list(values, 'countries').map((code) => countryName(code, language) ?? nameIn(code, language)),
  ]
  const who = actors.length ? formats.list(actors.map((name) => actorIn(name, language))) : ''
  if (language === 'ar') return `${who && ` يشارك فيها ${who}`}${places.length ? ` في ${formats.list(places)}` : ''}`
  return `${who && ` involving ${who}`}${places.length ? ` in ${formats.list(places)}` : ''}`
}

/** `, 2014–2018` from the values `from` and `to`, either of which may be open; empty when nobody said. */
export function phrasePeriod(values: Values, language: Language, formats: Formats): string {
  const [from, to] = [values['from'] as string | null, values['to'] as string | null]
  if (from === null && to === null) return ''
  return `${language === 'ar' ? '،' : ','} ${formats.span(from, to)}`
}

/** An actor by its Arabic name where our list has one; the receipt says what the name was taken as. */
const actorIn = (name: string, language: Language) =>
  (language === 'ar' ? findOrganisation(name)?.arabic : undefined) ?? nameIn(name, language)

/** Names from elsewhere read in their own direction inside Arabic text. */
const nameIn = (name: string, language: Language) => (language === 'ar' ? isolated(name) : name)

/** The texts of caveats that more than one question gives. */
export const sharedTexts: Record<Language, Texts> = {
  en: {
    assumed_extent: (v, f) =>
      `The file does not say what it covers. Taken: ${f.span(text(v, 'from'), text(v, 'to'))}, the whole months from its first to its last event. Declare it with --extent when importing.`,
    unknown_extent: () =>
      'Nobody has said what period the release covers, so an empty bin may be a gap and no rate is given. Declare it with --extent when importing.',
    countries_not_covered: (v, f) =>
      `The release is not known to cover ${f.list(list(v, 'countries').map((code) => countryName(code, 'en') ?? code))}.`,
    not_covered: (v, f) =>
      `${f.plural(number(v, 'bins'), { one: '{n} bin lies', other: '{n} bins lie' })} outside what the release covers and ${number(v, 'bins') === 1 ? 'is' : 'are'} left empty.`,
    partly_covered: (v, f) =>
      `${f.plural(number(v, 'bins'), { one: '{n} bin is', other: '{n} bins are' })} covered only in part and left out of the rate.`,
    imprecise_dates: (v, f) =>
      `${f.plural(number(v, 'events'), eventForms.en)} (${f.percent(number(v, 'share'))}) are known only to a window of days; each is spread evenly over its window.`,
    outside: (v, f) => `A mass of ${f.count(number(v, 'mass'))} events lies beyond the edges of the period.`,
    unallocated_place: (v, f) =>
      `A mass of ${f.count(number(v, 'mass'))} events may lie in the asked place but is not known to; it counts only as possible.`,
    deaths_bounds: () =>
      'Deaths from sum of lows to sum of highs are the bounds that the dataset gives, not a confidence interval.',
    'population_ucdp-ged': () =>
      'Only events with at least one direct death are in the data, by actors that passed 25 deaths in a year; events without deaths are not.',
    'population_ucdp-ged-candidate': () =>
      'Candidate events: only events with at least one direct death, not yet through the yearly checks; some will change or leave.',
    population_orland: () => 'Invented data: Orland does not exist, and nothing here happened.',
    several_datasets: (v, f) =>
      `Events of ${f.list(list(v, 'datasets'))} are counted side by side; the same incident may stand in more than one.`,
    former_states: (v, f) =>
      `Events before ${f.day(text(v, 'since'))} may stand under ${countryName(text(v, 'iso'), 'en') ?? text(v, 'iso')} (${text(v, 'iso')}), which was not asked for.`,
    nothing_matched: () => 'No event matches. That nothing is recorded does not show that nothing happened.',
  },
  ar: {
    assumed_extent: (v, f) =>
      `لا يذكر الملف الفترة التي يغطيها. افتُرضت: ${f.span(text(v, 'from'), text(v, 'to'))}، أي الأشهر الكاملة من أول حدث إلى آخر حدث. يمكن تحديدها بالخيار ${isolated('--extent')} عند الاستيراد.`,
    unknown_extent: () =>
      `لم تُحدَّد الفترة التي يغطيها الإصدار، فقد تكون الخانة الفارغة فجوة، ولذلك لا يُعطى معدل. يمكن تحديدها بالخيار ${isolated('--extent')} عند الاستيراد.`,
    countries_not_covered: (v, f) =>
      `لا يُعرف أن الإصدار يغطي ${f.list(list(v, 'countries').map((code) => countryName(code, 'ar') ?? isolated(code)))}.`,
    not_covered: (v, f) =>
      `${f.plural(number(v, 'bins'), { one: 'خانة واحدة تقع', two: 'خانتان تقعان', few: '{n} خانات تقع', many: '{n} خانة تقع', other: '{n} خانة تقع' })} خارج ما يغطيه الإصدار وتُركت فارغة.`,
    partly_covered: (v, f) =>
      `${f.plural(number(v, 'bins'), { one: 'خانة واحدة مغطاة', two: 'خانتان مغطاتان', few: '{n} خانات مغطاة', many: '{n} خانة مغطاة', other: '{n} خانة مغطاة' })} جزئيًا فقط، ولا تدخل في المعدل.`,
    imprecise_dates: (v, f) =>
      `لا يُعرف تاريخ ${f.plural(number(v, 'events'), eventForms.ar)} (${f.percent(number(v, 'share'))}) إلا ضمن مدة من الأيام، وقد وُزّع كل منها بالتساوي على مدته.`,
    outside: (v, f) => `ما مقداره ${f.count(number(v, 'mass'))} من الأحداث يقع خارج حدود الفترة.`,
    unallocated_place: (v, f) =>
      `ما مقداره ${f.count(number(v, 'mass'))} من الأحداث قد يقع في المكان المطلوب دون تأكيد، ويُحسب ممكنًا فقط.`,
    deaths_bounds: () =>
      'الوفيات من مجموع الحدود الدنيا إلى مجموع الحدود العليا هي حدود يقدّمها المصدر، وليست فترة ثقة.',
    'population_ucdp-ged': () =>
      'لا تضم البيانات إلا أحداثًا قُتل فيها شخص واحد على الأقل، لأطراف تجاوزت 25 قتيلًا في سنة؛ أما الأحداث بلا قتلى فليست فيها.',
    'population_ucdp-ged-candidate': () =>
      'أحداث مرشّحة: قُتل في كل منها شخص واحد على الأقل، ولم تمر بعد بالمراجعة السنوية، وسيتغير بعضها أو يُحذف.',
    population_orland: () => 'بيانات مُختلَقة: لا وجود لأورلاند، ولم يحدث شيء مما هنا.',
    several_datasets: (v, f) =>
      `تُحسب أحداث ${f.list(list(v, 'datasets').map(isolated))} جنبًا إلى جنب، وقد ترد الواقعة نفسها في أكثر من مصدر.`,
    former_states: (v, f) =>
      `قد ترد الأحداث السابقة على ${f.day(text(v, 'since'))} تحت ${countryName(text(v, 'iso'), 'ar') ?? ''} (${isolated(text(v, 'iso'))}) التي لم تُطلب.`,
    nothing_matched: () => 'لا يوجد حدث مطابق. وعدم تسجيل شيء لا يدل على أن شيئًا لم يحدث.',
  },
}
