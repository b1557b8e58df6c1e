/**
 * The invented organisations of Orland: their units, who leads them, and what changes. Times are parts of the period, from 0
 * to 1. Ids start at 990,001, far above those that UCDP has given. Leaders are invented people known by their public role.
 */

/** `from` ≤ t < `to`, in parts of the period. */
export interface Span {
  from: number
  to: number
}

export interface Leader extends Span {
  name: string
  arabic: string
  role: string
  roleArabic: string
}

export interface Unit extends Span {
  name: string
  arabic: string
  /** It strikes from the air, and no other unit does. */
  isAirborne?: true
}

export interface Organisation {
  id: number
  /** The id of the older UCDP datasets. */
  olderId: number
  name: string
  arabic: string
  kind: 'government' | 'rebels' | 'militia'
  /** Gleditsch–Ward code; empty unless it is a government. */
  gwCode: string
  units: readonly Unit[]
  leaders: readonly Leader[]
  /** From then on it calls itself so; UCDP keeps the first name, others do not. */
  renamed?: { at: number; name: string; arabic: string }
}

/** When the regimes change; tempo.ts uses the same moments. */
export const secondRegimeAt = 0.4
export const thirdRegimeAt = 0.75

const always: Span = { from: 0, to: 1 }
const until = (to: number): Span => ({ from: 0, to })
const since = (from: number): Span => ({ from, to: 1 })

export const government: Organisation = {
  ...{ id: 990_001, olderId: 9_901, kind: 'government', gwCode: '999' },
  name: 'Government of Orland (invented)',
  arabic: 'حكومة أورلاند (مُختلَقة)',
  units: [
    { ...always, name: '1st Division', arabic: 'الفرقة الأولى' },
    { ...always, name: '4th Division', arabic: 'الفرقة الرابعة' },
    { ...since(secondRegimeAt), name: 'Southern Command', arabic: 'القيادة الجنوبية' },
    { ...always, name: 'Coast Police', arabic: 'شرطة الساحل' },
    { ...always, name: 'Air Wing', arabic: 'جناح الطيران', isAirborne: true },
  ],
  leaders: [
    { ...until(0.4), name: 'Aldor Yström', arabic: 'ألدور يستروم', role: 'chief of staff', roleArabic: 'رئيس الأركان' },
    { ...since(0.4), name: 'Mira Thalven', arabic: 'ميرا ثالفن', role: 'chief of staff', roleArabic: 'رئيسة الأركان' },
  ],
}

export const vaskFront: Organisation = {
  ...{ id: 990_002, olderId: 9_902, kind: 'rebels', gwCode: '' },
  name: 'Vask Front (invented)',
  arabic: 'جبهة فاسك (مُختلَقة)',
  units: [
    { ...always, name: 'River Column', arabic: 'رتل النهر' },
    { ...until(0.6), name: 'Hill Column', arabic: 'رتل التل' },
    { ...since(0.25), name: 'Íthmark Sector', arabic: 'قطاع إيثمارك' },
    { ...since(0.6), name: '7th Column', arabic: 'الرتل السابع' },
  ],
  leaders: [
    { ...until(0.3), name: 'Orm Kelvath', arabic: 'أورم كيلفاث', role: 'commander', roleArabic: 'قائد' },
    { from: 0.3, to: 0.7, name: 'Sel Ardunra', arabic: 'سيل أردونرا', role: 'commander', roleArabic: 'قائد' },
    { ...since(0.7), name: 'Bréd Oswin', arabic: 'بريد أوسوين', role: 'commander', roleArabic: 'قائد' },
  ],
}

export const ketharAssembly: Organisation = {
  ...{ id: 990_003, olderId: 9_903, kind: 'rebels', gwCode: '' },
  name: 'Kéthar Assembly (invented)',
  arabic: 'مجلس كيثار (مُختلَق)',
  units: [
    { ...always, name: 'Town Guard', arabic: 'حرس البلدة' },
    { ...always, name: 'Upper Valley Company', arabic: 'سرية الوادي الأعلى' },
  ],
  leaders: [
    { ...until(0.55), name: 'Niva Jórsen', arabic: 'نيفا يورسن', role: 'speaker', roleArabic: 'رئيسة المجلس' },
    { ...since(0.55), name: 'Tor Quelm', arabic: 'تور كويلم', role: 'speaker', roleArabic: 'رئيس المجلس' },
  ],
  renamed: { at: secondRegimeAt, name: 'Kéthar Council (invented)', arabic: 'مجلس شورى كيثار (مُختلَق)' },
}

export const orundeBrigades: Organisation = {
  ...{ id: 990_004, olderId: 9_904, kind: 'rebels', gwCode: '' },
  name: 'Ōrunde Brigades (invented)',
  arabic: 'ألوية أوروندي (مُختلَقة)',
  units: [
    { ...always, name: 'Lake Brigade', arabic: 'لواء البحيرة' },
    { ...until(0.5), name: '2nd Brigade', arabic: 'اللواء الثاني' },
    { ...since(0.5), name: 'Harbour Brigade', arabic: 'لواء المرفأ' },
    { ...since(thirdRegimeAt), name: 'Salt Column', arabic: 'رتل الملح' },
  ],
  leaders: [
    { ...until(0.45), name: 'Hól Edrik', arabic: 'هول إدريك', role: 'general commander', roleArabic: 'القائد العام' },
    { ...since(0.45), name: 'Wyra Cael', arabic: 'ويرا كايل', role: 'general commander', roleArabic: 'القائدة العامة' },
  ],
}

export const saltMilitia: Organisation = {
  ...{ id: 990_005, olderId: 9_905, kind: 'militia', gwCode: '' },
  name: 'Salt Militia (invented)',
  arabic: 'ميليشيا الملح (مُختلَقة)',
  units: [{ ...until(thirdRegimeAt), name: 'Salt Road Watch', arabic: 'حراس طريق الملح' }],
  leaders: [{ ...until(thirdRegimeAt), name: 'Dûn Askel', arabic: 'دون أسكل', role: 'head', roleArabic: 'رئيس' }],
}

export const organisations = [government, vaskFront, ketharAssembly, orundeBrigades, saltMilitia] as const

/** What changed for good, beside the dates of units and leaders. */
export const changes: readonly {
  at: number
  kind: string
  organisation: Organisation
  other?: Organisation
  what: string
}[] = [
  { at: 0.25, kind: 'unit_formed', organisation: vaskFront, what: 'forms the Íthmark Sector' },
  {
    at: 0.4,
    kind: 'renamed',
    organisation: ketharAssembly,
    what: 'calls itself Kéthar Council (invented) from then on',
  },
  { at: 0.4, kind: 'offensive', organisation: vaskFront, other: government, what: 'takes half of Vaskåra and Íthmark' },
  { at: 0.6, kind: 'unit_succeeded', organisation: vaskFront, what: 'the Hill Column becomes the 7th Column' },
  {
    at: 0.75,
    kind: 'ceasefire',
    organisation: ketharAssembly,
    other: government,
    what: 'most fighting between them ends',
  },
  {
    at: 0.75,
    kind: 'merged',
    organisation: saltMilitia,
    other: orundeBrigades,
    what: 'becomes the Salt Column of the Brigades',
  },
]

/** Those of a list that stand at a part of the period. */
export function standing<T extends Span>(list: readonly T[], part: number): T[] {
  return list.filter(({ from, to }) => from <= part && part < to)
}

/** What an organisation calls itself then. */
export function nameAt(organisation: Organisation, part: number): { name: string; arabic: string } {
  const { renamed } = organisation
  return renamed !== undefined && part >= renamed.at ? renamed : organisation
}
