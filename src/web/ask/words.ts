import type { Language } from '../../model/figure.ts'
import type { PluralForms } from '../../model/formats.ts'

/** The words of the Ask page. */
export interface AskWords {
  title: string
  intro: string
  askThis(question: string): string
  noSuchQuestion: string
  allQuestions: string
  which: string
  /** Button and legend. */
  change: string
  ask: string
  askAgain: string
  cancel: string
  counting: string
  stopped: string
  changed: string
  notAsked: string
  releases: string
  releasesHelp: string
  severalDatasets: string
  imported(name: string): string
  noReleaseGiven: string
  when: string
  from: string
  to: string
  whenHelp: string
  meant(span: string): string
  openTime: string
  badPeriod: string
  badOrder: string
  where: string
  whereHelp: string
  placeKinds: Record<'country' | 'admin1', string>
  who: string
  whoHelp: string
  side: string
  sides: Record<'any' | 'side_a' | 'side_b', string>
  kind: string
  violence: string
  types: string
  known: string
  place: string
  time: string
  deaths: string
  deathsHelp: string
  badDeaths: string
  others: string
  events: PluralForms
  search: string
  noMatch: string
  choicesFailed: string
  remove(name: string): string
  also(names: string): string
  options: string
  badNumber(least: string, most: string): string
  badNumbers(least: string, most: string): string
  choose: string
  chooseOne: string
  noBoundaries: string
  compare: string
  compareStart: string
  compareHelp: string
  compareStop: string
  nothingDiffers: string
  asFirst: string
  differs: string
  see: string
  seeSecond: string
  save: string
  saving: string
  saved: string
  openFigure: string
}

export const words: Record<Language, AskWords> = {
  en: {
    title: 'Ask',
    intro:
      'Each question is answered with a sentence, a drawing, its table, its doubts and a receipt of what it was made from.',
    askThis: (question) => `Ask: ${question}`,
    noSuchQuestion: 'There is no such question.',
    allQuestions: 'All questions',
    which: 'Of which events',
    change: 'Change the question',
    ask: 'Ask',
    askAgain: 'Ask again',
    cancel: 'Cancel',
    counting: 'Counting …',
    stopped: 'Stopped. Nothing was lost.',
    changed: 'The form was changed since this answer.',
    notAsked: 'Choose what to ask about, then ask.',
    releases: 'Data',
    releasesHelp: 'One release of each dataset.',
    severalDatasets: 'Records of several datasets: the same incident may be counted more than once.',
    imported: (name) => `Release of ${name}`,
    noReleaseGiven: 'Choose at least one dataset.',
    when: 'When',
    from: 'from',
    to: 'to',
    whenHelp: 'A year, month or day: 2014, 2014-01 or 2014-01-15. Empty: all that the data cover.',
    meant: (span) => `Means ${span}.`,
    openTime: 'all that the data cover',
    badPeriod: 'This is no year, month or day: write 2014, 2014-01 or 2014-01-15.',
    badOrder: 'The last day lies before the first.',
    where: 'Where',
    whereHelp: 'Countries and provinces, by name.',
    placeKinds: { country: 'country', admin1: 'province' },
    who: 'Who',
    whoHelp: 'By any spelling, alias or id.',
    side: 'On which side',
    sides: { any: 'any', side_a: 'first party', side_b: 'second party' },
    kind: 'Kind of event',
    violence: 'Violence',
    types: 'Type',
    known: 'How well known',
    place: 'Place known to',
    time: 'Date known to',
    deaths: 'At least this many deaths',
    deathsHelp: 'By the best estimate. Events without a figure are left out.',
    badDeaths: 'A whole number from 0 on.',
    others: 'Also narrowed down by',
    events: { one: '{n} event', other: '{n} events' },
    search: 'Type a name',
    noMatch: 'Nothing of this name in the chosen data.',
    choicesFailed: 'The names could not be loaded.',
    remove: (name) => `Remove ${name}`,
    also: (names) => `also ${names}`,
    options: 'How it is counted',
    badNumber: (least, most) => `A whole number from ${least} to ${most}.`,
    badNumbers: (least, most) => `Whole numbers from ${least} to ${most}, joined by commas.`,
    choose: 'choose',
    chooseOne: 'Choose one to ask.',
    noBoundaries: 'No boundaries were added to the workspace yet.',
    compare: 'Compare with a second selection',
    compareStart: 'Compare with …',
    compareHelp: 'Change what differs; the rest is as in the first.',
    compareStop: 'Do not compare',
    nothingDiffers: 'Nothing differs yet, so there is nothing to compare.',
    asFirst: 'As in the first',
    differs: 'differs',
    see: 'See these events in Explore',
    seeSecond: 'See those of the second',
    save: 'Save this figure',
    saving: 'Saving …',
    saved: 'Saved.',
    openFigure: 'Open the figure: check it, export it',
  },
  ar: {
    title: 'أسئلة',
    intro: 'يُجاب عن كل سؤال بجملة ورسم وجدوله وما فيه من شك، مع إيصال بما صُنع منه.',
    askThis: (question) => `السؤال: ${question}`,
    noSuchQuestion: 'لا يوجد سؤال كهذا.',
    allQuestions: 'كل الأسئلة',
    which: 'عن أي الأحداث',
    change: 'غيّر السؤال',
    ask: 'اسأل',
    askAgain: 'اسأل من جديد',
    cancel: 'ألغِ',
    counting: 'يجري العدّ …',
    stopped: 'توقّف. لم يُفقد شيء.',
    changed: 'تغيّر النموذج بعد هذا الجواب.',
    notAsked: 'اختر ما تسأل عنه ثم اسأل.',
    releases: 'البيانات',
    releasesHelp: 'إصدار واحد من كل مجموعة.',
    severalDatasets: 'سجلات من مجموعات عدة: قد تُعدّ الحادثة الواحدة أكثر من مرة.',
    imported: (name) => `إصدار ${name}`,
    noReleaseGiven: 'اختر مجموعة بيانات واحدة على الأقل.',
    when: 'متى',
    from: 'من',
    to: 'إلى',
    whenHelp: 'سنة أو شهر أو يوم: ‎2014 أو ‎2014-01 أو ‎2014-01-15. إن تُرك فارغًا فكل ما تغطيه البيانات.',
    meant: (span) => `أي ${span}.`,
    openTime: 'كل ما تغطيه البيانات',
    badPeriod: 'ليست هذه سنة ولا شهرًا ولا يومًا: اكتب ‎2014 أو ‎2014-01 أو ‎2014-01-15.',
    badOrder: 'اليوم الأخير قبل الأول.',
    where: 'أين',
    whereHelp: 'بلدان ومحافظات بأسمائها.',
    placeKinds: { country: 'بلد', admin1: 'محافظة' },
    who: 'من',
    whoHelp: 'بأي كتابة للاسم أو اسم بديل أو معرّف.',
    side: 'في أي طرف',
    sides: { any: 'أي طرف', side_a: 'الطرف الأول', side_b: 'الطرف الثاني' },
    kind: 'نوع الحدث',
    violence: 'العنف',
    types: 'النوع',
    known: 'مدى المعرفة',
    place: 'المكان معروف على مستوى',
    time: 'التاريخ معروف على مستوى',
    deaths: 'عدد القتلى لا يقل عن',
    deathsHelp: 'بحسب التقدير الأرجح. تُترك الأحداث التي لا رقم لها.',
    badDeaths: 'عدد صحيح من الصفر فما فوق.',
    others: 'ضُيّق الاختيار أيضًا بما يلي',
    events: {
      zero: 'لا أحداث',
      one: 'حدث واحد',
      two: 'حدثان',
      few: '{n} أحداث',
      many: '{n} حدثًا',
      other: '{n} حدث',
    },
    search: 'اكتب اسمًا',
    noMatch: 'لا شيء بهذا الاسم في البيانات المختارة.',
    choicesFailed: 'تعذّر تحميل الأسماء.',
    remove: (name) => `أزل ${name}`,
    also: (names) => `ويُسمّى أيضًا ${names}`,
    options: 'كيف يُعدّ',
    badNumber: (least, most) => `عدد صحيح من ${least} إلى ${most}.`,
    badNumbers: (least, most) => `أعداد صحيحة من ${least} إلى ${most} تفصلها فواصل.`,
    choose: 'اختر',
    chooseOne: 'اختر واحدًا لتسأل.',
    noBoundaries: 'لم تُضف حدود إلى مساحة العمل بعد.',
    compare: 'المقارنة باختيار ثانٍ',
    compareStart: 'قارن بـ …',
    compareHelp: 'غيّر ما يختلف، والباقي كما في الأول.',
    compareStop: 'لا تقارن',
    nothingDiffers: 'لا فرق بعد، فليس ثمة ما يُقارن.',
    asFirst: 'كما في الأول',
    differs: 'يختلف',
    see: 'اعرض هذه الأحداث في الاستكشاف',
    seeSecond: 'اعرض أحداث الاختيار الثاني',
    save: 'احفظ هذا الشكل',
    saving: 'يجري الحفظ …',
    saved: 'حُفظ.',
    openFigure: 'افتح الشكل: تحقّق منه وصدّره',
  },
}
