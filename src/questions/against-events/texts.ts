import type { Language } from '../../model/figure.ts'
import type { Formats } from '../../model/formats.ts'
import { isolated } from '../../model/plain-text.ts'
import { caveatTexts } from '../caveat-texts.ts'
import { measureName } from '../estimates/measure-name.ts'
import { list, nameIn, phrasePeriod, phraseSubject, type Values } from '../phrases.ts'
import type { Texts } from '../question.ts'

const number = (v: Values, key: string) => Number(v[key] ?? 0)
const text = (v: Values, key: string) => String(v[key] ?? '')

const per: Record<Language, Record<string, string>> = {
  en: { day: 'a day', week: 'a week', month: 'a month', quarter: 'a quarter', year: 'a year' },
  ar: { day: 'في اليوم', week: 'في الأسبوع', month: 'في الشهر', quarter: 'في ربع السنة', year: 'في السنة' },
}
const partNames: Record<Language, Record<string, string>> = {
  en: { time: 'time', place: 'places', actor: 'subject' },
  ar: { time: 'الزمن', place: 'الأماكن', actor: 'الفاعل' },
}

/** `90`, `at least 20,000`, `about 45–50`. */
function claimed(v: Values, f: Formats, language: Language): string {
  const [low, high] = [v['claimed_low'] as number | null, v['claimed_high'] as number | null]
  const isArabic = language === 'ar'
  const about = v['approximate'] === 1 ? (isArabic ? 'نحو ' : 'about ') : ''
  if (low === null) return `${isArabic ? 'على الأكثر ' : 'at most '}${f.count(high)}`
  if (high === null) return `${isArabic ? 'على الأقل ' : 'at least '}${f.count(low)}`
  return `${about}${low === high ? f.count(low) : `${f.count(low)}–${f.count(high)}`}`
}

/** What the claim counts: `claimed operations`, `people killed`. */
function counted(v: Values, language: Language): string {
  const unit = text(v, 'unit').split('/')[0]!
  const property = text(v, 'property')
  if (language === 'ar') {
    if (property === 'claimed') return 'عملية معلنة'
    return property === unit || unit === ''
      ? measureName(property, 'ar')
      : `${isolated(unit)} (${measureName(property, 'ar')})`
  }
  if (property === 'claimed') return `claimed ${unit || 'operations'}`
  return property === unit || unit === '' ? property : `${unit} ${property}`
}

const interval = (v: Values, f: Formats) =>
  (v['low'] ?? null) === null || (v['high'] ?? null) === null
    ? ''
    : ` [${f.count(number(v, 'low'))}–${f.count(number(v, 'high'))}]`

const recordedEn = (v: Values) =>
  v['measure'] === 'deaths' ? 'deaths' : v['deadly'] === 1 ? 'deadly events' : 'events'
const recordedAr = (v: Values) =>
  v['measure'] === 'deaths' ? 'من الوفيات' : v['deadly'] === 1 ? 'من الأحداث القاتلة' : 'من الأحداث'

const sourcesAr = (v: Values, f: Formats) => f.list(list(v, 'datasets').map(isolated))

export const texts: Record<Language, Texts> = {
  en: {
    ...caveatTexts.en,
    rate: (v, f) =>
      `${text(v, 'said_by')}: ${claimed(v, f, 'en')} ${counted(v, 'en')} ${per.en[text(v, 'by')]}; ${f.list(list(v, 'datasets'))}: ${(v['recorded'] ?? null) === null ? 'no rate can be given of' : `${f.count(number(v, 'recorded'))}${interval(v, f)}`} recorded ${recordedEn(v)} ${per.en[text(v, 'by')]}${phraseSubject(v, 'en', f)}${phrasePeriod(v, 'en', f)}. These measure different things.`,
    total: (v, f) =>
      `${text(v, 'said_by')}: ${claimed(v, f, 'en')} ${counted(v, 'en')}; ${f.list(list(v, 'datasets'))}: ${(v['recorded'] ?? null) === null ? 'no number of' : `${f.count(number(v, 'recorded'))}${interval(v, f)}`} recorded ${recordedEn(v)}${phraseSubject(v, 'en', f)}${phrasePeriod(v, 'en', f)}. These measure different things.`,
    not_held: (v, f) =>
      `${text(v, 'said_by')}: ${claimed(v, f, 'en')} ${counted(v, 'en')}${(v['by'] ?? null) === null ? '' : ` ${per.en[text(v, 'by')]}`}; the data do not cover events${phraseSubject(v, 'en', f)}${phrasePeriod(v, 'en', f)}.`,
    proposed: () => 'NOT REVIEWED: the claim was proposed by a program and accepted by nobody.',
    rejected: () => 'REJECTED: a reviewer found that the document does not say this.',
    claimed_not_recorded: () =>
      'Claimed against recorded: an organisation counts what it says that it did, and may inflate it or stay silent; a dataset counts what others reported.',
    deadly_only: () =>
      'Deadly against any: the dataset holds only events in which somebody was killed; attacks without a death are missing from it.',
    any_incident: () =>
      'The claim counts incidents of any kind, deadly or not, and one of its incidents may be several events of the dataset or none.',
    deaths_not_events: () =>
      'The claim counts people killed and is held against the deaths of the selected events: low, best and high as the dataset gives them.',
    own_word: (v) =>
      `Who reports: the number is the word of ${text(v, 'said_by')}; the events come from the reports that the dataset read.`,
    place_wider: () => 'The events are of a wider area than the claim.',
    time_unbounded: () => 'The claim says no time, so the events are of all the time that the words select.',
    not_comparable: () =>
      'The claim counts something else than incidents; only the order of magnitude may be looked at, if that.',
    left_out: (v, f) =>
      `The ${partNames.en[text(v, 'part')]} of the claim that selected nothing: ${f.list(list(v, 'words'))}.`,
    taken_as: (v, f) =>
      `The ${partNames.en[text(v, 'part')]} of the claim, ${text(v, 'claimed')}, became the selection ${f.list(list(v, 'selected'))}.`,
  },
  ar: {
    ...caveatTexts.ar,
    rate: (v, f) =>
      `بحسب ${isolated(text(v, 'said_by'))}: ${claimed(v, f, 'ar')} ${counted(v, 'ar')} ${per.ar[text(v, 'by')]}؛ وفي ${sourcesAr(v, f)}: ${(v['recorded'] ?? null) === null ? 'لا معدل يمكن ذكره' : `${f.count(number(v, 'recorded'))}${interval(v, f)}`} ${recordedAr(v)} المسجلة ${per.ar[text(v, 'by')]}${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}. وهذان يقيسان شيئين مختلفين.`,
    total: (v, f) =>
      `بحسب ${isolated(text(v, 'said_by'))}: ${claimed(v, f, 'ar')} ${counted(v, 'ar')}؛ وفي ${sourcesAr(v, f)}: ${(v['recorded'] ?? null) === null ? 'لا عدد' : `${f.count(number(v, 'recorded'))}${interval(v, f)}`} ${recordedAr(v)} المسجلة${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}. وهذان يقيسان شيئين مختلفين.`,
    not_held: (v, f) =>
      `بحسب ${isolated(text(v, 'said_by'))}: ${claimed(v, f, 'ar')} ${counted(v, 'ar')}${(v['by'] ?? null) === null ? '' : ` ${per.ar[text(v, 'by')]}`}؛ والبيانات لا تغطي الأحداث${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}.`,
    proposed: () => 'لم يُراجَع: هذا القول مما اقترحه برنامج ولم يعتمده أحد.',
    rejected: () => 'مرفوض: وجد مراجع أن الوثيقة لا تقول هذا.',
    claimed_not_recorded: () =>
      'المعلن إزاء المسجل: التنظيم يعدّ ما يقول إنه فعله، وقد يبالغ أو يسكت؛ ومجموعة البيانات تعدّ ما أبلغ عنه غيره.',
    deadly_only: () => 'القاتل إزاء الكل: لا تضم مجموعة البيانات إلا أحداثًا قُتل فيها أحد، وتنقصها الهجمات بلا قتلى.',
    any_incident: () =>
      'القول يعدّ الوقائع كلها، قاتلة أو غير قاتلة، وقد تكون واقعة منه عدة أحداث في مجموعة البيانات أو لا شيء.',
    deaths_not_events: () =>
      'القول يعدّ القتلى ويوضع إزاء وفيات الأحداث المختارة: الأدنى والأفضل والأعلى كما تذكرها مجموعة البيانات.',
    own_word: (v) =>
      `من يُبلغ: العدد قول ${isolated(text(v, 'said_by'))}؛ والأحداث من التقارير التي قرأتها مجموعة البيانات.`,
    place_wider: () => 'الأحداث من منطقة أوسع مما في القول.',
    time_unbounded: () => 'لا يذكر القول زمنًا، فالأحداث من كل الزمن المختار.',
    not_comparable: () => 'القول يعدّ شيئًا غير الوقائع، ولا يصح إلا النظر في رتبة المقدار، إن صح.',
    left_out: (v, f) =>
      `لم يُختر بشيء من ${partNames.ar[text(v, 'part')]} في القول: ${f.list(list(v, 'words').map((word) => nameIn(word, 'ar')))}.`,
    taken_as: (v, f) =>
      `صار ${partNames.ar[text(v, 'part')]} في القول، ${isolated(text(v, 'claimed'))}، الاختيارَ ${f.list(list(v, 'selected').map(isolated))}.`,
  },
}
