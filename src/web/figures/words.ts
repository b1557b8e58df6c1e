import type { Language } from '../../model/figure.ts'
import type { PluralForms } from '../../model/formats.ts'
import type { FigureState } from '../../model/verification.ts'

/** The words of the Figures page. */
export interface FiguresWords {
  title: string
  intro: string
  empty: string
  emptyAct: string
  all: string
  loading: string
  savedOn(day: string): string
  from(releases: string): string
  check: string
  checkAll: string
  checkAgain: string
  stop: string
  checking: string
  progress(done: string, all: string): string
  states: Record<FigureState, string>
  meanings: Record<FigureState, string>
  unchecked: string
  changes: PluralForms
  change: { what: string; was: string; is: string }
  moreChanges: PluralForms
  changedRelease(name: string): string
  missingRelease(name: string): string
  newer(releases: string): string
  askNewer: string
  programs(was: string, is: string): string
  askAgain: string
  see: string
  compare: string
  compareWith: string
  compareHelp: string
  choose: string
  exporting: string
  exportTitle: string
  formats: Record<ExportFormat, string>
  profile: string
  profiles: Record<'public' | 'internal', string>
  profileHelp: Record<'public' | 'internal', string>
  exported(name: string): string
  attribution: string
  print: string
}

export const exportFormats = ['svg', 'png', 'csv', 'geojson', 'html', 'json', 'parquet'] as const
export type ExportFormat = (typeof exportFormats)[number]

export const words: Record<Language, FiguresWords> = {
  en: {
    title: 'Figures',
    intro:
      'Answers that were saved, each with the receipt of what it was made from. Checking one makes it again and compares.',
    empty: 'No figure was saved yet. Ask a question and save its answer: it can then be checked, exported and quoted.',
    emptyAct: 'Ask a question',
    all: 'All figures',
    loading: 'Loading …',
    savedOn: (day) => `saved ${day}`,
    from: (releases) => `from ${releases}`,
    check: 'Check',
    checkAll: 'Check all',
    checkAgain: 'Check again',
    stop: 'Stop',
    checking: 'Making it again …',
    progress: (done, all) => `${done} of ${all} checked`,
    states: {
      identical: 'Identical',
      data_moved: 'The data moved',
      program_changed: 'The program changed',
      source_gone: 'A source is gone',
    },
    meanings: {
      identical: 'Made again from the same releases, every number came out the same.',
      data_moved:
        'The events behind it are others now, or a newer release gives another result. The figure itself stays as it was saved.',
      program_changed: 'The releases are the same, and this version of the program makes other numbers of them.',
      source_gone: 'A release that it was made from is not in the workspace, so it cannot be made again.',
    },
    unchecked: 'not checked yet',
    changes: { one: '{n} number differs', other: '{n} numbers differ' },
    change: { what: 'What', was: 'Was', is: 'Is' },
    moreChanges: { one: 'and {n} more', other: 'and {n} more' },
    changedRelease: (name) => `The events of ${name} are not those that the figure was made from.`,
    missingRelease: (name) => `${name} is not in the workspace. Import the same file again.`,
    newer: (releases) => `Newer: ${releases}.`,
    askNewer: 'Ask the same of the newer release',
    programs: (was, is) => `Made with ${was}, made again with ${is}.`,
    askAgain: 'Open in Ask',
    see: 'See these events in Explore',
    compare: 'Compare',
    compareWith: 'Compare with the events of',
    compareHelp: 'Asks this question again with the events of the other figure set against these.',
    choose: 'choose a figure',
    exporting: 'Writing …',
    exportTitle: 'Export',
    formats: {
      svg: 'SVG picture',
      png: 'PNG picture',
      csv: 'CSV table',
      geojson: 'GeoJSON map',
      html: 'HTML page',
      json: 'JSON figure',
      parquet: 'Parquet table',
    },
    profile: 'For whom',
    profiles: { public: 'for the public', internal: 'for own use' },
    profileHelp: {
      public: 'What a licence does not allow, and cells that hold too few events, are left out.',
      internal:
        'Everything as it was computed, also what a licence or the care for people forbids to publish. Do not pass it on.',
    },
    exported: (name) => `Written: ${name}`,
    attribution: 'Source and licence stand in the picture and on the page. Beside a table, put these lines:',
    print: 'Print',
  },
  ar: {
    title: 'نتائج',
    intro: 'أجوبة محفوظة، مع كل منها إيصال بما صُنعت منه. والتحقق من إحداها يصنعها من جديد ويقارن.',
    empty: 'لم يُحفظ شيء بعد. اطرح سؤالًا واحفظ جوابه، فيمكن بعدها التحقق منه وتصديره والاستشهاد به.',
    emptyAct: 'اطرح سؤالًا',
    all: 'كل النتائج',
    loading: 'يجري التحميل …',
    savedOn: (day) => `حُفظت ${day}`,
    from: (releases) => `من ${releases}`,
    check: 'تحقّق',
    checkAll: 'تحقّق من الكل',
    checkAgain: 'تحقّق من جديد',
    stop: 'أوقف',
    checking: 'تُصنع من جديد …',
    progress: (done, all) => `تُحقّق من ${done} من أصل ${all}`,
    states: {
      identical: 'مطابقة',
      data_moved: 'تغيّرت البيانات',
      program_changed: 'تغيّر البرنامج',
      source_gone: 'غاب مصدر',
    },
    meanings: {
      identical: 'صُنعت من جديد من الإصدارات نفسها فخرج كل رقم كما هو.',
      data_moved: 'الأحداث التي صُنعت منها تغيّرت، أو إن إصدارًا أحدث يعطي نتيجة أخرى. وتبقى النتيجة كما حُفظت.',
      program_changed: 'الإصدارات هي نفسها، لكن هذه النسخة من البرنامج تُخرج منها أرقامًا أخرى.',
      source_gone: 'إصدار صُنعت منه ليس في مساحة العمل، فلا يمكن صنعها من جديد.',
    },
    unchecked: 'لم يُتحقّق منها بعد',
    changes: {
      one: 'رقم واحد مختلف',
      two: 'رقمان مختلفان',
      few: '{n} أرقام مختلفة',
      many: '{n} رقمًا مختلفًا',
      other: '{n} رقم مختلف',
    },
    change: { what: 'ماذا', was: 'كان', is: 'صار' },
    moreChanges: { one: 'وواحد آخر', two: 'واثنان آخران', few: 'و{n} أخرى', many: 'و{n} أخرى', other: 'و{n} أخرى' },
    changedRelease: (name) => `أحداث ${name} ليست تلك التي صُنعت منها النتيجة.`,
    missingRelease: (name) => `${name} ليس في مساحة العمل. استورد الملف نفسه من جديد.`,
    newer: (releases) => `الأحدث: ${releases}.`,
    askNewer: 'اطرح السؤال نفسه على الإصدار الأحدث',
    programs: (was, is) => `صُنعت ببرنامج ${was} وأُعيد صنعها ببرنامج ${is}.`,
    askAgain: 'افتح في الأسئلة',
    see: 'اعرض هذه الأحداث في الاستكشاف',
    compare: 'قارن',
    compareWith: 'قارن بأحداث النتيجة',
    compareHelp: 'يُطرح السؤال من جديد وتوضع أحداث النتيجة الأخرى مقابل هذه.',
    choose: 'اختر نتيجة',
    exporting: 'تجري الكتابة …',
    exportTitle: 'التصدير',
    formats: {
      svg: 'صورة SVG',
      png: 'صورة PNG',
      csv: 'جدول CSV',
      geojson: 'خريطة GeoJSON',
      html: 'صفحة HTML',
      json: 'ملف JSON',
      parquet: 'جدول Parquet',
    },
    profile: 'لمن',
    profiles: { public: 'للنشر', internal: 'للاستعمال الخاص' },
    profileHelp: {
      public: 'يُترك ما لا يسمح به الترخيص، والخلايا التي فيها أحداث قليلة جدًا.',
      internal: 'كل شيء كما حُسب، ومنه ما يمنع الترخيصُ أو الحرصُ على الناس نشرَه. لا تسلّمه لغيرك.',
    },
    exported: (name) => `كُتب: ${name}`,
    attribution: 'المصدر والترخيص مكتوبان في الصورة وعلى الصفحة. ضع بجانب الجدول هذه الأسطر:',
    print: 'اطبع',
  },
}
