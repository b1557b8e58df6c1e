import type { TimeBucket } from '../../model/calendar.ts'
import type { Doubt, ExploreBin } from '../../model/explore.ts'
import type { Language } from '../../model/figure.ts'

export interface TimelineWords {
  title: string
  /** What a bar counts. */
  per: Record<TimeBucket, string>
  unit: string
  units: Record<TimeBucket | 'auto', string>
  /** What the bars count, and a number of it. */
  counted: Record<Doubt, string>
  number: Record<Doubt, (count: string) => string>
  withRange(number: string, least: string, most: string): string
  band: string
  zero: string
  notCovered: string
  windows: { some: string; sure: string; leftOut(events: string): string }
  certain: string
  expected: string
  possible: string
  deaths: string
  from: string
  to: string
  fieldHint: string
  notADate(text: string): string
  wrongOrder: string
  zoomIn: string
  zoomOut: string
  clear: string
  asTable: string
  read: string
  brush: string
  brushFirst: string
  brushLast: string
  keys: string
  period: string
  covered: string
  /** Of a time that only some of the releases cover. */
  coveredInPart: string
  coverage: Record<ExploreBin['covered'], string>
  bin(period: string, counts: string): string
  deathsOf(best: string, least: string, most: string): string
  noDeaths: string
  empty: string
}

export const words: Record<Language, TimelineWords> = {
  en: {
    title: 'When',
    per: {
      day: 'Events per day',
      week: 'Events per week',
      month: 'Events per month',
      quarter: 'Events per quarter',
      year: 'Events per year',
    },
    unit: 'Per',
    units: { auto: 'auto', day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
    counted: { certain: 'certain', expected: 'expected', all: 'all that may be' },
    number: {
      certain: (count) => `${count} certain`,
      expected: (count) => `${count} expected`,
      all: (count) => `up to ${count}`,
    },
    withRange: (number, least, most) => `${number}, between ${least} and ${most}`,
    band: 'from certain to possible',
    zero: 'none recorded',
    notCovered: 'not covered',
    windows: {
      some: 'some day of the window',
      sure: 'every day of the window',
      leftOut: (events) => `${events} more with windows that find no room here`,
    },
    certain: 'certain',
    expected: 'expected',
    possible: 'possible',
    deaths: 'deaths, best estimate',
    from: 'From',
    to: 'to',
    fieldHint: 'Year, month or day: 2014, 2014-03 or 2014-03-07',
    notADate: (text) => `“${text}” is not a date. Write 2014, 2014-03 or 2014-03-07.`,
    wrongOrder: 'The last day lies before the first.',
    zoomIn: 'Zoom to it',
    zoomOut: 'Show all time',
    clear: 'Clear',
    asTable: 'As table',
    read: 'Read the timeline bin by bin',
    brush: 'Chosen time',
    brushFirst: 'First day of the chosen time',
    brushLast: 'Last day of the chosen time',
    keys: 'Arrow keys move, with Shift they lengthen or shorten; Escape clears.',
    period: 'Period',
    covered: 'Covered',
    coveredInPart: 'covered in part',
    coverage: { full: 'in full', partial: 'in part', none: 'not covered', unknown: 'not stated' },
    bin: (period, counts) => `${period}: ${counts}`,
    deathsOf: (best, least, most) => `deaths ${best} (${least}–${most})`,
    noDeaths: 'deaths: no figure for all of them',
    empty: 'No events to draw over time.',
  },
  ar: {
    title: 'متى',
    per: {
      day: 'الأحداث في اليوم',
      week: 'الأحداث في الأسبوع',
      month: 'الأحداث في الشهر',
      quarter: 'الأحداث في ربع السنة',
      year: 'الأحداث في السنة',
    },
    unit: 'لكل',
    units: { auto: 'تلقائي', day: 'يوم', week: 'أسبوع', month: 'شهر', quarter: 'ربع سنة', year: 'سنة' },
    counted: { certain: 'المؤكد', expected: 'المتوقع', all: 'كل ما قد يكون' },
    number: {
      certain: (count) => `المؤكد ${count}`,
      expected: (count) => `المتوقع ${count}`,
      all: (count) => `حتى ${count}`,
    },
    withRange: (number, least, most) => `${number}، بين ${least} و${most}`,
    band: 'من المؤكد إلى الممكن',
    zero: 'لم يُسجَّل شيء',
    notCovered: 'غير مشمول',
    windows: {
      some: 'في يوم ما من المدة',
      sure: 'في كل يوم من المدة',
      leftOut: (events) => `${events} أخرى لا تتسع لها المساحة هنا`,
    },
    certain: 'المؤكد',
    expected: 'المتوقع',
    possible: 'الممكن',
    deaths: 'القتلى، التقدير الأرجح',
    from: 'من',
    to: 'إلى',
    fieldHint: 'سنة أو شهر أو يوم: 2014 أو 2014-03 أو 2014-03-07',
    notADate: (text) => `«${text}» ليس تاريخًا. اكتب 2014 أو 2014-03 أو 2014-03-07.`,
    wrongOrder: 'اليوم الأخير يسبق اليوم الأول.',
    zoomIn: 'تكبير المختار',
    zoomOut: 'عرض كل الزمن',
    clear: 'إزالة',
    asTable: 'في جدول',
    read: 'قراءة الخط الزمني فترةً فترة',
    brush: 'الزمن المختار',
    brushFirst: 'أول يوم من الزمن المختار',
    brushLast: 'آخر يوم من الزمن المختار',
    keys: 'مفاتيح الأسهم تحرّك، ومع Shift تطيل أو تقصّر، وEscape يزيل.',
    period: 'الفترة',
    covered: 'الشمول',
    coveredInPart: 'مشمول جزئيًا',
    coverage: { full: 'كامل', partial: 'جزئي', none: 'غير مشمول', unknown: 'غير مذكور' },
    bin: (period, counts) => `${period}: ${counts}`,
    deathsOf: (best, least, most) => `القتلى ${best} (${least}–${most})`,
    noDeaths: 'القتلى: لا رقم لها جميعًا',
    empty: 'لا أحداث تُرسم على الزمن.',
  },
}
