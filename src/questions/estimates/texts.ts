import type { Language } from '../../model/figure.ts'
import type { Formats, PluralForms } from '../../model/formats.ts'
import { isolated } from '../../model/plain-text.ts'
import { actorIn, list, type Values } from '../phrases.ts'
import type { Texts } from '../question.ts'
import { measureName } from './measure-name.ts'

const number = (v: Values, key: string) => Number(v[key] ?? 0)
const text = (v: Values, key: string) => String(v[key] ?? '')

const claimForms: Record<Language, PluralForms> = {
  en: { one: '{n} claim', other: '{n} claims' },
  ar: { zero: 'لا قول', one: 'قول واحد', two: 'قولان', few: '{n} أقوال', many: '{n} قولًا', other: '{n} قول' },
}
/** Arabic behind a preposition. */
const claimFormsBehind: PluralForms = { ...claimForms.ar, zero: 'أي قول', two: 'قولين' }
const sourceForms: Record<Language, PluralForms> = {
  en: { one: '{n} source', other: '{n} sources' },
  ar: { zero: 'لا مصدر', one: 'مصدر واحد', two: 'مصدرين', few: '{n} مصادر', many: '{n} مصدرًا', other: '{n} مصدر' },
}

const range = (low: number | null, high: number | null, open: boolean, f: Formats, language: Language) => {
  const [first, last] = [f.count(low), f.count(high)]
  const more = language === 'ar' ? ' أو أكثر' : ' or more'
  return `${first === last ? first : `${first}–${last}`}${open ? more : ''}`
}
const asOf = (v: Values, language: Language) =>
  (v['as_of'] ?? null) === null ? '' : language === 'ar' ? ` حتى ${text(v, 'as_of')}` : ` as of ${text(v, 'as_of')}`

const who = (v: Values, language: Language) => actorIn(text(v, 'organisation'), language)
const what = (v: Values, language: Language) => measureName(text(v, 'measure'), language)

function sideEn(v: Values, f: Formats): string {
  const said = range(v['low'] as number | null, v['high'] as number | null, v['open'] === 1, f, 'en')
  return `${f.plural(number(v, 'claims'), claimForms.en)} by ${f.plural(number(v, 'sources'), sourceForms.en)} put the ${what(v, 'en')} of ${who(v, 'en')}${asOf(v, 'en')} at ${said}`
}
function sideAr(v: Values, f: Formats): string {
  const said = range(v['low'] as number | null, v['high'] as number | null, v['open'] === 1, f, 'ar')
  return `عدد ${what(v, 'ar')} في ${who(v, 'ar')}${asOf(v, 'ar')} بين ${said}، في ${f.plural(number(v, 'claims'), claimFormsBehind)} من ${f.plural(number(v, 'sources'), sourceForms.ar)}`
}

const some = (v: Values, f: Formats, language: Language) => f.plural(number(v, 'claims'), claimForms[language])
const isAre = (v: Values, one: string, many: string) => (number(v, 'claims') === 1 ? one : many)

export const texts: Record<Language, Texts> = {
  en: {
    none: (v) => `No claim that counts gives the ${what(v, 'en')} of ${who(v, 'en')}${asOf(v, 'en')}.`,
    one: (v, f) =>
      `One claim, by ${text(v, 'said_by')}, puts the ${what(v, 'en')} of ${who(v, 'en')}${asOf(v, 'en')} at ${range(v['low'] as number | null, v['high'] as number | null, v['open'] === 1, f, 'en')}.`,
    side_by_side: (v, f) => `${sideEn(v, f)}; they stand side by side.`,
    pooled_range: (v, f) =>
      `${sideEn(v, f)}; put together as asked, from ${v['pooled_low'] === null ? 'no stated low' : f.count(number(v, 'pooled_low'))} to ${v['pooled_high'] === null ? 'no stated high' : f.count(number(v, 'pooled_high'))}.`,
    pooled_median: (v, f) =>
      `${sideEn(v, f)}; the median of the middles of ${f.plural(number(v, 'pooled'), sourceForms.en)}, pooled as asked, is ${f.count(number(v, 'middle'))}.`,
    proposed: (v, f) =>
      `NOT REVIEWED: ${some(v, f, 'en')} here ${isAre(v, 'was', 'were')} proposed by a program and accepted by nobody.`,
    other_measures: (v, f) => `Claims about it count ${f.list(list(v, 'measures'))} instead; ask with --measure.`,
    nothing_counted: () => 'No claim that counts gives any number of it.',
    not_averaged: () =>
      'The estimates contradict or complete each other and are not averaged: sources count different people at different times.',
    left_out_of_pool: (v, f) =>
      `${some(v, f, 'en')} without both a low and a high ${isAre(v, 'is', 'are')} left out of the median; of each source the newest counts once.`,
    dated_by_publication: (v, f) =>
      `${some(v, f, 'en')} ${isAre(v, 'does', 'do')} not say which time is meant and ${isAre(v, 'stands', 'stand')} at the date of publication.`,
    undated: (v, f) =>
      `${some(v, f, 'en')} ${isAre(v, 'has', 'have')} no date at all, neither of the claim nor of the document.`,
    open_ended: (v, f) =>
      `${some(v, f, 'en')} ${isAre(v, 'gives', 'give')} only one bound, such as “more than”; the other end is open.`,
    different_places: () => 'Not all are about the same places: some are of one country, some of all.',
    no_method: () => 'No source says in its claim how it came to its number.',
  },
  ar: {
    none: (v) => `لا قول معتمدًا يذكر عدد ${what(v, 'ar')} في ${who(v, 'ar')}${asOf(v, 'ar')}.`,
    one: (v, f) =>
      `قول واحد لـ${isolated(text(v, 'said_by'))} يقدّر عدد ${what(v, 'ar')} في ${who(v, 'ar')}${asOf(v, 'ar')} بنحو ${range(v['low'] as number | null, v['high'] as number | null, v['open'] === 1, f, 'ar')}.`,
    side_by_side: (v, f) => `${sideAr(v, f)}، وهي معروضة جنبًا إلى جنب.`,
    pooled_range: (v, f) =>
      `${sideAr(v, f)}؛ ومجموعةً كما طُلب من ${v['pooled_low'] === null ? 'حد أدنى غير مذكور' : f.count(number(v, 'pooled_low'))} إلى ${v['pooled_high'] === null ? 'حد أعلى غير مذكور' : f.count(number(v, 'pooled_high'))}.`,
    pooled_median: (v, f) =>
      `${sideAr(v, f)}؛ والوسيط بين أواسط تقديرات ${f.plural(number(v, 'pooled'), sourceForms.ar)}، كما طُلب، ${f.count(number(v, 'middle'))}.`,
    proposed: (v, f) => `لم يُراجَع: ${some(v, f, 'ar')} هنا مما اقترحه برنامج ولم يعتمده أحد.`,
    other_measures: (v, f) =>
      `تعدّ الأقوال عنه ${f.list(list(v, 'measures').map((name) => measureName(name, 'ar')))} بدلًا من ذلك؛ يُطلب بالخيار ${isolated('--measure')}.`,
    nothing_counted: () => 'لا قول معتمدًا يذكر أي عدد له.',
    not_averaged: () => 'التقديرات متعارضة أو متكاملة ولا يؤخذ متوسطها: فالمصادر تعدّ أناسًا مختلفين في أوقات مختلفة.',
    left_out_of_pool: (v, f) =>
      `لا يدخل في الوسيط ${some(v, f, 'ar')} بلا حد أدنى وأعلى معًا، ويُحسب أحدث تقدير لكل مصدر مرة واحدة.`,
    dated_by_publication: (v, f) =>
      `لا يُذكر الزمن المقصود في ${f.plural(number(v, 'claims'), claimFormsBehind)}، وموضعه تاريخ النشر.`,
    undated: (v, f) =>
      `لا تاريخ على الإطلاق في ${f.plural(number(v, 'claims'), claimFormsBehind)}، لا للقول ولا للوثيقة.`,
    open_ended: (v, f) =>
      `لا يُذكر إلا حد واحد في ${f.plural(number(v, 'claims'), claimFormsBehind)}، مثل «أكثر من»، والطرف الآخر مفتوح.`,
    different_places: () => 'ليست كلها عن الأماكن نفسها: بعضها عن بلد واحد وبعضها عن الجميع.',
    no_method: () => 'لا يذكر أي مصدر في قوله كيف توصّل إلى عدده.',
  },
}
