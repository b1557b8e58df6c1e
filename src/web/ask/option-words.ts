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
    seed: { label: 'Seed', help: 'Where the random numbers begin. The same seed gives the same answer.' },
  },
  ar: {
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
    seed: { label: 'البذرة', help: 'حيث تبدأ الأعداد العشوائية. البذرة نفسها تعطي الجواب نفسه.' },
  },
}
