import type { Language } from '../../model/figure.ts'

/** An option of a question in words for readers. */
export interface OptionWords {
  label: string
  help?: string
  choices?: Readonly<Record<string, string>>
}

const lengths = {
  en: { day: 'days', week: 'weeks', month: 'months', quarter: 'quarters', year: 'years' },
  ar: { day: 'أيام', week: 'أسابيع', month: 'أشهر', quarter: 'أرباع السنة', year: 'سنوات' },
} as const

/**
 * The options of the questions by their name. An option that is not here is shown by its name and the help of its schema, so that a
 * new question has a form at once.
 */
export const optionWords: Record<Language, Readonly<Record<string, OptionWords>>> = {
  en: {
    terms: { label: 'Terms', help: 'Words or phrases to follow, joined by commas; fight* for all that begin so.' },
    keyness: { label: 'Two periods', help: 'Set against each other, such as 2014/2015 2017/2018.' },
    least: { label: 'In statements, at least', help: 'Words in fewer statements of both periods are left out.' },
    most: { label: 'Words of each period', help: 'How many are listed.' },
    by: { label: 'Bins of', help: 'Into which lengths of time events are counted.', choices: lengths.en },
    measure: {
      label: 'Counted',
      help: 'An event known only to a window of days is spread over it, or counted in each bin that it touches.',
      choices: { events: 'each event once', active: 'events going on in each bin' },
    },
    rolling: { label: 'Trailing means, days', help: 'Lengths in days joined by commas, such as 50,200. Empty: none.' },
    'place-level': {
      label: 'Places are',
      help: 'What counts as one place.',
      choices: {
        country: 'countries',
        admin1: 'provinces',
        admin2: 'districts',
        cell: 'grid cells of half a degree (PRIO-GRID)',
        h3: 'H3 cells',
        area: 'areas of boundaries of your own',
      },
    },
    resolution: { label: 'Resolution of the cells', help: 'From 0 (whole continents) to 15 (a square metre).' },
    boundaries: { label: 'Boundaries', help: 'A boundary file that was added to the workspace.' },
    'place-by': {
      label: 'Place of an event',
      help: 'As the dataset names it, or as our boundaries find it at the coordinates (provinces only).',
      choices: { delivered: 'as delivered', boundary: 'by our boundaries' },
    },
    allocate: {
      label: 'Events whose place is not known',
      help: 'They stay apart, or are shared out among the places (by our boundaries or areas only).',
      choices: { none: 'stay apart', observed: 'shared out as the known events lie', area: 'shared out by area' },
    },
    replicates: {
      label: 'Times drawn again',
      help: 'How often grid cells are drawn again for the interval. More is slower and steadier.',
    },
    organisation: { label: 'Organisation', help: 'Any name that we know of it, in any script.' },
    'as-of': { label: 'As of', help: 'A year, a month or a day, such as 2016-06. Empty: any time.' },
    pool: {
      label: 'Putting estimates together',
      help: 'They stand side by side unless you ask for more.',
      choices: { none: 'not at all', range: 'lowest to highest', 'median-of-sources': 'median of the sources' },
    },
    status: {
      label: 'Claims',
      help: 'What people accepted, or also what nobody has reviewed.',
      choices: { accepted: 'accepted', proposed: 'accepted and proposed' },
    },
    claim: { label: 'Claim', help: 'The id of a claim that gives a number, such as 3fa2b1c09d4e.7.' },
    seed: { label: 'Seed', help: 'Where the random numbers begin. The same seed gives the same answer.' },
  },
  ar: {
    terms: { label: 'المفردات', help: 'كلمات أو عبارات تُتابَع، تفصلها فواصل؛ قتال* لكل ما يبدأ بها.' },
    keyness: { label: 'فترتان', help: 'تُقارَن إحداهما بالأخرى، مثل ‎2014/2015 2017/2018.' },
    least: { label: 'في بيانات لا تقل عن', help: 'تُترك الكلمات التي ترد في بيانات أقل في الفترتين معًا.' },
    most: { label: 'كلمات كل فترة', help: 'كم كلمة تُسرد.' },
    by: { label: 'الفترات', help: 'المدد التي تُعدّ فيها الأحداث.', choices: lengths.ar },
    measure: {
      label: 'ما يُعدّ',
      help: 'الحدث المعروف ضمن مدة من الأيام يوزَّع عليها، أو يُعدّ في كل فترة يمسّها.',
      choices: { events: 'كل حدث مرة واحدة', active: 'الأحداث الجارية في كل فترة' },
    },
    rolling: {
      label: 'المتوسطات المتحركة، بالأيام',
      help: 'أعداد أيام تفصلها فواصل، مثل ‎50,200. إن تُرك فارغًا فلا متوسط.',
    },
    'place-level': {
      label: 'الأماكن هي',
      help: 'ما يُعدّ مكانًا واحدًا.',
      choices: {
        country: 'البلدان',
        admin1: 'المحافظات',
        admin2: 'الأقضية',
        cell: 'خلايا بنصف درجة (PRIO-GRID)',
        h3: 'خلايا H3',
        area: 'مناطق من حدود أضفتها',
      },
    },
    resolution: { label: 'دقة الخلايا', help: 'من 0 (بحجم القارات) إلى 15 (متر مربع).' },
    boundaries: { label: 'الحدود', help: 'ملف حدود أُضيف إلى مساحة العمل.' },
    'place-by': {
      label: 'مكان الحدث',
      help: 'كما تسمّيه مجموعة البيانات، أو كما تجده حدودنا عند الإحداثيات (للمحافظات فقط).',
      choices: { delivered: 'كما ورد', boundary: 'بحسب حدودنا' },
    },
    allocate: {
      label: 'الأحداث التي لا يُعرف مكانها',
      help: 'تبقى على حدة، أو توزَّع على الأماكن (بحسب حدودنا أو المناطق فقط).',
      choices: { none: 'تبقى على حدة', observed: 'توزَّع كما تتوزّع المعروفة', area: 'توزَّع بحسب المساحة' },
    },
    replicates: {
      label: 'مرات إعادة السحب',
      help: 'كم مرة يعاد سحب خلايا الشبكة لحساب المجال. الأكثر أبطأ وأثبت.',
    },
    organisation: { label: 'التنظيم', help: 'أي اسم معروف له وبأي خط.' },
    'as-of': { label: 'في تاريخ', help: 'سنة أو شهر أو يوم، مثل ‎2016-06. إن تُرك فارغًا فأي زمن.' },
    pool: {
      label: 'جمع التقديرات',
      help: 'تُعرض جنبًا إلى جنب ما لم يُطلب غير ذلك.',
      choices: { none: 'بلا جمع', range: 'من الأدنى إلى الأعلى', 'median-of-sources': 'وسيط المصادر' },
    },
    status: {
      label: 'الأقوال',
      help: 'ما اعتمده مراجعون، أو معه ما لم يراجعه أحد.',
      choices: { accepted: 'المعتمدة', proposed: 'المعتمدة والمقترحة' },
    },
    claim: { label: 'القول', help: 'معرّف قول يذكر عددًا، مثل 3fa2b1c09d4e.7.' },
    seed: { label: 'البذرة', help: 'حيث تبدأ الأعداد العشوائية. البذرة نفسها تعطي الجواب نفسه.' },
  },
}
