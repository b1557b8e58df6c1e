import type { LocationPrecision, TimePrecision, ViolenceType } from '../model/codes.ts'
import type { Language } from '../model/figure.ts'
import type { PluralForms } from '../model/formats.ts'

/** The words around a plot: subtitle, footer, page. */
export interface FrameWords {
  events: PluralForms
  selected(events: string): string
  claims: PluralForms
  documents: PluralForms
  comparedWith(selection: string): string
  role: Record<'side_a' | 'side_b', (actors: string) => string>
  violence: Record<ViolenceType, string>
  type(words: string): string
  deathsMin(n: string): string
  placeKnown: Record<LocationPrecision, string>
  placeOrBetter(level: string): string
  placeOnly(levels: string): string
  timeKnown: Record<TimePrecision, string>
  timeOrBetter(level: string): string
  timeOnly(levels: string): string
  flagged(flags: string): string
  activeYear: Record<'true' | 'false', string>
  box(west: string, south: string, east: string, north: string): string
  /** Numbers or indexes of cells. */
  cells(numbers: string): string
  h3(indexes: string): string
  /** Name of boundaries, with codes of units or with none. */
  area(boundaries: string, codes: string | null): string
  drawn: PluralForms
  holding(text: string): string
  from(day: string): string
  to(day: string): string
  caveat: string
  caveats: string
  moreCaveats: PluralForms
  source: string
  licence: string
  madeWith(program: string): string
  figure: string
  alternative: string
  table: string
  receipt: string
  receiptIntro: string
  receiptRows: Record<
    | 'question'
    | 'selection'
    | 'versus'
    | 'options'
    | 'methods'
    | 'seed'
    | 'program'
    | 'claims'
    | 'digest'
    | 'profile'
    | 'rows'
    | 'versusRows'
    | 'verify',
    string
  >
  releases: string
  releaseRows: Record<'release' | 'original' | 'events' | 'connector' | 'licence' | 'citation', string>
  none: string
  emptyTable: string
  actorTaken(asked: string, names: string): string
}

export const frameWords: Record<Language, FrameWords> = {
  en: {
    events: { one: '{n} event', other: '{n} events' },
    selected: (events) => `${events} selected`,
    claims: { one: '{n} claim', other: '{n} claims' },
    documents: { one: '{n} document', other: '{n} documents' },
    comparedWith: (selection) => `compared with: ${selection}`,
    role: { side_a: (actors) => `${actors} as first party`, side_b: (actors) => `${actors} as second party` },
    violence: {
      state_based: 'state-based violence',
      non_state: 'non-state violence',
      one_sided: 'one-sided violence',
      other: 'other violence',
    },
    type: (words) => `type ${words}`,
    deathsMin: (n) => `at least ${n} deaths`,
    placeKnown: {
      exact: 'point',
      near: 'vicinity of a point',
      admin2: 'district',
      admin1: 'province',
      region: 'line or area',
      country: 'country',
      sea_or_air: 'sea or air',
      unknown: 'not stated',
    },
    placeOrBetter: (level) => `place known to the ${level} or better`,
    placeOnly: (levels) => `place known to: ${levels}`,
    timeKnown: {
      day: 'day',
      days: 'few days',
      week: 'week',
      month: 'month',
      year: 'year',
      unknown: 'not stated',
    },
    timeOrBetter: (level) => `date known to the ${level} or better`,
    timeOnly: (levels) => `date known to: ${levels}`,
    flagged: (flags) => `flagged ${flags}`,
    activeYear: { true: 'in active years', false: 'outside active years' },
    box: (west, south, east, north) => `longitude ${west}° to ${east}°, latitude ${south}° to ${north}°`,
    cells: (numbers) => `PRIO-GRID ${numbers}`,
    h3: (indexes) => `H3 ${indexes}`,
    area: (boundaries, codes) => (codes === null ? `in the areas ${boundaries}` : `in ${codes} of ${boundaries}`),
    drawn: { one: 'in a drawn area of {n} position', other: 'in a drawn area of {n} positions' },
    holding: (text) => `text holds “${text}”`,
    from: (day) => `from ${day}`,
    to: (day) => `to ${day}`,
    caveat: 'Note',
    caveats: 'Notes',
    moreCaveats: { one: '+ {n} more note', other: '+ {n} more notes' },
    source: 'Source',
    licence: 'licence',
    madeWith: (program) => `made with ${program}`,
    figure: 'figure',
    alternative: 'The table below holds all numbers of this drawing.',
    table: 'The figure as a table',
    receipt: 'Receipt',
    receiptIntro: 'Everything that this figure was made from. With the same releases it can be made again.',
    receiptRows: {
      question: 'Question',
      selection: 'Selection',
      versus: 'Compared with',
      options: 'Options',
      methods: 'Methods',
      seed: 'Seed of random numbers',
      program: 'Program',
      claims: 'sha256 of the claims, then of the documents',
      digest: 'sha256 of the ids of the events',
      profile: 'Released under the profile',
      rows: 'List the rows behind the figure',
      versusRows: 'List the rows that it is compared with',
      verify: 'Check that the figure comes out the same',
    },
    releases: 'Source data',
    releaseRows: {
      release: 'Release',
      original: 'sha256 of the file as received',
      events: 'sha256 of the events',
      connector: 'Read by',
      licence: 'Licence',
      citation: 'Please cite',
    },
    none: 'none',
    emptyTable: 'The table has no rows.',
    actorTaken: (asked, names) => `“${asked}” was taken to mean ${names}`,
  },
  ar: {
    events: {
      zero: 'لا أحداث',
      one: 'حدث واحد',
      two: 'حدثان',
      few: '{n} أحداث',
      many: '{n} حدثًا',
      other: '{n} حدث',
    },
    selected: (events) => `المختار: ${events}`,
    claims: { zero: 'لا أقوال', one: 'قول واحد', two: 'قولان', few: '{n} أقوال', many: '{n} قولًا', other: '{n} قول' },
    documents: {
      zero: 'لا وثائق',
      one: 'وثيقة واحدة',
      two: 'وثيقتان',
      few: '{n} وثائق',
      many: '{n} وثيقة',
      other: '{n} وثيقة',
    },
    comparedWith: (selection) => `مقارنةً بما يلي: ${selection}`,
    role: { side_a: (actors) => `${actors} طرفًا أول`, side_b: (actors) => `${actors} طرفًا ثانيًا` },
    violence: {
      state_based: 'عنف تكون دولةٌ طرفًا فيه',
      non_state: 'عنف بين جماعات غير حكومية',
      one_sided: 'عنف من طرف واحد',
      other: 'عنف آخر',
    },
    type: (words) => `النوع ${words}`,
    deathsMin: (n) => `عدد القتلى ${n} على الأقل`,
    placeKnown: {
      exact: 'النقطة',
      near: 'جوار نقطة',
      admin2: 'القضاء',
      admin1: 'المحافظة',
      region: 'خط أو منطقة',
      country: 'البلد',
      sea_or_air: 'البحر أو الجو',
      unknown: 'غير مذكور',
    },
    placeOrBetter: (level) => `المكان معروف على مستوى ${level} أو أدق`,
    placeOnly: (levels) => `المكان معروف على مستوى: ${levels}`,
    timeKnown: {
      day: 'اليوم',
      days: 'بضعة أيام',
      week: 'الأسبوع',
      month: 'الشهر',
      year: 'السنة',
      unknown: 'غير مذكور',
    },
    timeOrBetter: (level) => `التاريخ معروف على مستوى ${level} أو أدق`,
    timeOnly: (levels) => `التاريخ معروف على مستوى: ${levels}`,
    flagged: (flags) => `الموسومة ${flags}`,
    activeYear: { true: 'في سنوات النشاط', false: 'خارج سنوات النشاط' },
    box: (west, south, east, north) => `خط الطول من ${west}° إلى ${east}°، وخط العرض من ${south}° إلى ${north}°`,
    cells: (numbers) => `خلايا الشبكة ${numbers}`,
    h3: (indexes) => `خلايا H3 ${indexes}`,
    area: (boundaries, codes) => (codes === null ? `في مناطق ${boundaries}` : `في ${codes} من ${boundaries}`),
    drawn: {
      one: 'في منطقة مرسومة من نقطة واحدة',
      two: 'في منطقة مرسومة من نقطتين',
      few: 'في منطقة مرسومة من {n} نقاط',
      many: 'في منطقة مرسومة من {n} نقطة',
      other: 'في منطقة مرسومة من {n} نقطة',
    },
    holding: (text) => `النص يحوي «${text}»`,
    from: (day) => `منذ ${day}`,
    to: (day) => `حتى ${day}`,
    caveat: 'ملاحظة',
    caveats: 'ملاحظات',
    moreCaveats: {
      one: '+ ملاحظة أخرى',
      two: '+ ملاحظتان أخريان',
      few: '+ {n} ملاحظات أخرى',
      many: '+ {n} ملاحظة أخرى',
      other: '+ {n} ملاحظة أخرى',
    },
    source: 'المصدر',
    licence: 'الترخيص',
    madeWith: (program) => `أُعِدَّ ببرنامج ${program}`,
    figure: 'الشكل',
    alternative: 'الجدول أدناه يحوي كل أرقام هذا الرسم.',
    table: 'الشكل في جدول',
    receipt: 'الإيصال',
    receiptIntro: 'كل ما صُنع منه هذا الشكل. ويمكن صنعه من جديد من الإصدارات نفسها.',
    receiptRows: {
      question: 'السؤال',
      selection: 'الاختيار',
      versus: 'مقارنةً بـ',
      options: 'الخيارات',
      methods: 'الطرائق',
      seed: 'بذرة الأعداد العشوائية',
      program: 'البرنامج',
      claims: 'بصمة sha256 للأقوال ثم للوثائق',
      digest: 'بصمة sha256 لمعرّفات الأحداث',
      profile: 'أُخرِج وفق نمط',
      rows: 'سرد الصفوف التي صُنع منها الشكل',
      versusRows: 'سرد الصفوف التي قورن بها',
      verify: 'التحقق من أن الشكل يخرج كما هو',
    },
    releases: 'بيانات المصدر',
    releaseRows: {
      release: 'الإصدار',
      original: 'بصمة sha256 للملف كما ورد',
      events: 'بصمة sha256 للأحداث',
      connector: 'قرأه',
      licence: 'الترخيص',
      citation: 'يُرجى الاستشهاد بـ',
    },
    none: 'لا شيء',
    emptyTable: 'ليس في الجدول صفوف.',
    actorTaken: (asked, names) => `فُهم «${asked}» على أنه ${names}`,
  },
}
