import type { Doubt } from '../../model/explore.ts'
import type { Language } from '../../model/figure.ts'

/** The words of what is selected and of the doubt switch. */
export interface SelectionWordsSaid {
  selected: string
  allEvents: string
  remove(text: string): string
  clear: string
  doubt: string
  doubts: Record<Doubt, string>
  doubtMeans: Record<Doubt, string>
  more(first: readonly string[], others: string): string
  role: Record<'side_a' | 'side_b' | 'any', (actors: string) => string>
  anyone: string
  from(day: string): string
  to(day: string): string
  deathsMin(n: string): string
  place: { orBetter(level: string): string; only(levels: string): string }
  time: { orBetter(level: string): string; only(levels: string): string }
  activeYear: Record<'true' | 'false', string>
  box(west: string, south: string, east: string, north: string): string
  polygon: string
  named: Record<'type' | 'flag' | 'cell' | 'h3' | 'area' | 'text', (values: string) => string>
  add: string
  addTitle: string
  fields: { deaths: string; text: string; flag: string; noFlag: string }
  apply: string
}

export const words: Record<Language, SelectionWordsSaid> = {
  en: {
    selected: 'Selected',
    allEvents: 'All events of these releases',
    remove: (text) => `Remove: ${text}`,
    clear: 'Clear all',
    doubt: 'What is counted',
    doubts: { certain: 'only certain', expected: 'expected', all: 'all' },
    doubtMeans: {
      certain: 'Only events known to lie wholly in what is selected.',
      expected: 'Each event counts 1 in all, spread over the days on which it may have happened.',
      all: 'Every event that may lie in what is selected.',
    },
    more: (first, others) => `${first.join(', ')} and ${others} more`,
    role: {
      side_a: (actors) => `${actors} as first party`,
      side_b: (actors) => `${actors} as second party`,
      any: (actors) => `${actors} on any side`,
    },
    anyone: 'anyone',
    from: (day) => `from ${day}`,
    to: (day) => `to ${day}`,
    deathsMin: (n) => `at least ${n} deaths`,
    place: {
      orBetter: (level) => `place known to the ${level} or better`,
      only: (levels) => `place known to: ${levels}`,
    },
    time: {
      orBetter: (level) => `date known to the ${level} or better`,
      only: (levels) => `date known to: ${levels}`,
    },
    activeYear: { true: 'in active years', false: 'outside active years' },
    box: (west, south, east, north) => `longitude ${west}° to ${east}°, latitude ${south}° to ${north}°`,
    polygon: 'in a drawn area',
    named: {
      type: (values) => `type ${values}`,
      flag: (values) => `flagged: ${values}`,
      cell: (values) => `PRIO-GRID ${values}`,
      h3: (values) => `H3 ${values}`,
      area: (values) => `in ${values}`,
      text: (values) => `text holds “${values}”`,
    },
    add: 'Narrow down',
    addTitle: 'Narrow down by',
    fields: {
      deaths: 'At least this many deaths',
      text: 'Words in the text',
      flag: 'Doubt about the record',
      noFlag: 'any',
    },
    apply: 'Apply',
  },
  ar: {
    selected: 'المختار',
    allEvents: 'كل أحداث هذه الإصدارات',
    remove: (text) => `إزالة: ${text}`,
    clear: 'إزالة الكل',
    doubt: 'ما الذي يُعدّ',
    doubts: { certain: 'المؤكد فقط', expected: 'المتوقع', all: 'الكل' },
    doubtMeans: {
      certain: 'الأحداث المعروف أنها تقع كلها ضمن المختار فقط.',
      expected: 'كل حدث يُعدّ واحدًا في المجموع، موزَّعًا على الأيام التي ربما وقع فيها.',
      all: 'كل حدث ربما يقع ضمن المختار.',
    },
    more: (first, others) => `${first.join('، ')} و${others} غيرها`,
    role: {
      side_a: (actors) => `${actors} طرفًا أول`,
      side_b: (actors) => `${actors} طرفًا ثانيًا`,
      any: (actors) => `${actors} في أي طرف`,
    },
    anyone: 'أيٌّ كان',
    from: (day) => `منذ ${day}`,
    to: (day) => `حتى ${day}`,
    deathsMin: (n) => `عدد القتلى ${n} على الأقل`,
    place: {
      orBetter: (level) => `المكان معروف على مستوى ${level} أو أدق`,
      only: (levels) => `المكان معروف على مستوى: ${levels}`,
    },
    time: {
      orBetter: (level) => `التاريخ معروف على مستوى ${level} أو أدق`,
      only: (levels) => `التاريخ معروف على مستوى: ${levels}`,
    },
    activeYear: { true: 'في سنوات النشاط', false: 'خارج سنوات النشاط' },
    box: (west, south, east, north) => `خط الطول من ${west}° إلى ${east}°، وخط العرض من ${south}° إلى ${north}°`,
    polygon: 'في منطقة مرسومة',
    named: {
      type: (values) => `النوع ${values}`,
      flag: (values) => `الموسومة: ${values}`,
      cell: (values) => `خلايا الشبكة ${values}`,
      h3: (values) => `خلايا H3 ${values}`,
      area: (values) => `في ${values}`,
      text: (values) => `النص يحوي «${values}»`,
    },
    add: 'تضييق الاختيار',
    addTitle: 'تضييق الاختيار بحسب',
    fields: { deaths: 'عدد القتلى لا يقل عن', text: 'كلمات في النص', flag: 'شك في السجل', noFlag: 'أيًّا كان' },
    apply: 'تطبيق',
  },
}
