import type { LocationPrecision, TimePrecision, ViolenceType } from '../model/codes.ts'
import type { Language } from '../model/figure.ts'
import type { PluralForms } from '../model/formats.ts'
import type { ConcentrationResult } from '../questions/concentration/result.ts'
import type { Covered } from '../questions/tempo/result.ts'

/** The words around a plot: subtitle, footer, page. */
export interface FrameWords {
  byPlace: Record<ConcentrationResult['place_level'], string>
  events: PluralForms
  selected(events: string): string
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
  tableUnits: Record<'tempo' | 'concentration', string>
  columns: Record<string, string>
  covered: Record<Covered, string>
  unallocatedRow: string
  receipt: string
  receiptIntro: string
  receiptRows: Record<
    'question' | 'selection' | 'options' | 'methods' | 'seed' | 'program' | 'digest' | 'profile' | 'rows' | 'verify',
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
    byPlace: {
      country: 'Events by country',
      admin1: 'Events by province',
      admin2: 'Events by district',
      cell: 'Events by grid cell',
    },
    events: { one: '{n} event', other: '{n} events' },
    selected: (events) => `${events} selected`,
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
    tableUnits: {
      tempo:
        'Counts are events; deaths are people. Expected: each event is spread evenly over the days on which it may have happened. Min to max: from the sum of the lows of the certain events to the sum of the highs of the possible ones, not a confidence interval. No figure: events without a number of deaths. Means: expected events per day over the days up to the end of the row. A dash: no answer, or not covered.',
      concentration:
        'Counts are events. Share: of the events that have a place at this level. Limits: certain and possible events as shares of all events selected; they come from what is known of places, not from sampling.',
    },
    columns: {
      start: 'First day',
      end: 'Last day',
      covered: 'Covered',
      certain: 'Certain',
      expected: 'Expected',
      possible: 'Possible',
      fatalities_low: 'Deaths, low',
      fatalities_best: 'Deaths, best',
      fatalities_high: 'Deaths, high',
      fatalities_min: 'Deaths, min',
      fatalities_max: 'Deaths, max',
      events_without_deaths: 'No figure',
      id: 'Code',
      name: 'Place',
      share: 'Share',
      share_low: 'Lower limit, of all',
      share_high: 'Upper limit, of all',
    },
    covered: { full: 'yes', partial: 'partly', none: 'no', unknown: 'not stated' },
    unallocatedRow: 'Place not known at this level',
    receipt: 'Receipt',
    receiptIntro: 'Everything that this figure was made from. With the same releases it can be made again.',
    receiptRows: {
      question: 'Question',
      selection: 'Selection',
      options: 'Options',
      methods: 'Methods',
      seed: 'Seed of random numbers',
      program: 'Program',
      digest: 'sha256 of the ids of the events',
      profile: 'Released under the profile',
      rows: 'List the rows behind the figure',
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
    byPlace: {
      country: 'الأحداث بحسب البلد',
      admin1: 'الأحداث بحسب المحافظة',
      admin2: 'الأحداث بحسب القضاء',
      cell: 'الأحداث بحسب خلايا الشبكة',
    },
    events: {
      zero: 'لا أحداث',
      one: 'حدث واحد',
      two: 'حدثان',
      few: '{n} أحداث',
      many: '{n} حدثًا',
      other: '{n} حدث',
    },
    selected: (events) => `المختار: ${events}`,
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
    tableUnits: {
      tempo:
        'الوحدة هي الحدث، ووحدة القتلى هي الشخص. المتوقَّع: يُوزَّع كل حدث بالتساوي على الأيام التي ربما وقع فيها. الحدان الأدنى والأعلى: من مجموع التقديرات الدنيا للأحداث المؤكَّدة إلى مجموع التقديرات العليا للأحداث الممكنة، وليسا فاصل ثقة. بلا رقم: أحداث لا رقم لقتلاها. المتوسطات: الأحداث المتوقَّعة في اليوم خلال الأيام المنتهية بآخر الصف. الشرطة: لا جواب، أو خارج التغطية.',
      concentration:
        'الوحدة هي الحدث. الحصة: من الأحداث المعروف مكانها على هذا المستوى. الحدود: حصتا الأحداث المؤكَّدة والممكنة من كل الأحداث المختارة، وهي بحسب معرفة المكان لا بحسب المعاينة.',
    },
    columns: {
      start: 'أول يوم',
      end: 'آخر يوم',
      covered: 'التغطية',
      certain: 'المؤكَّد',
      expected: 'المتوقَّع',
      possible: 'الممكن',
      fatalities_low: 'القتلى: التقدير الأدنى',
      fatalities_best: 'القتلى: أفضل تقدير',
      fatalities_high: 'القتلى: التقدير الأعلى',
      fatalities_min: 'القتلى: الحد الأدنى',
      fatalities_max: 'القتلى: الحد الأعلى',
      events_without_deaths: 'بلا رقم',
      id: 'الرمز',
      name: 'المكان',
      share: 'الحصة',
      share_low: 'الحد الأدنى من الكل',
      share_high: 'الحد الأعلى من الكل',
    },
    covered: { full: 'نعم', partial: 'جزئيًا', none: 'لا', unknown: 'غير معلنة' },
    unallocatedRow: 'المكان غير معروف على هذا المستوى',
    receipt: 'الإيصال',
    receiptIntro: 'كل ما صُنع منه هذا الشكل. ويمكن صنعه من جديد من الإصدارات نفسها.',
    receiptRows: {
      question: 'السؤال',
      selection: 'الاختيار',
      options: 'الخيارات',
      methods: 'الطرائق',
      seed: 'بذرة الأعداد العشوائية',
      program: 'البرنامج',
      digest: 'بصمة sha256 لمعرّفات الأحداث',
      profile: 'أُخرِج وفق نمط',
      rows: 'سرد الصفوف التي صُنع منها الشكل',
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
