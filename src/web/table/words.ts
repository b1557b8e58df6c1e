import type { Language } from '../../model/figure.ts'
import type { PluralForms } from '../../model/formats.ts'

export interface TableWords {
  title: string
  events: PluralForms
  columns: { when: string; where: string; who: string; type: string; deaths: string; dataset: string; doubts: string }
  sort: string
  orders: Record<'date' | '-date' | '-deaths', string>
  /** How a date is known that is not known to the day. */
  onOneDayOf: string
  everyDayOf: string
  onlyMay: string
  onlyMayMeans: string
  noFigure: string
  atLeast(n: string): string
  atMost(n: string): string
  noPlace: string
  known(level: string): string
  loading: string
  empty: string
  widen: string
  narrow: string
  keys: string
  failed: string
}

export const words: Record<Language, TableWords> = {
  en: {
    title: 'Events',
    events: { one: '{n} event', other: '{n} events' },
    columns: {
      when: 'When',
      where: 'Where',
      who: 'Who',
      type: 'Type',
      deaths: 'Deaths',
      dataset: 'Dataset',
      doubts: 'Doubts',
    },
    sort: 'Sort by',
    orders: { date: 'earliest first', '-date': 'latest first', '-deaths': 'most deaths first' },
    onOneDayOf: 'some day in',
    everyDayOf: 'every day of',
    onlyMay: 'may match',
    onlyMayMeans: 'It is not known whether this event lies in the chosen time and place.',
    noFigure: 'no figure',
    atLeast: (n) => `at least ${n}`,
    atMost: (n) => `at most ${n}`,
    noPlace: 'no place named',
    known: (level) => `known to: ${level}`,
    loading: 'loading',
    empty: 'No event matches. Remove a part of the selection above.',
    widen: 'Widen',
    narrow: 'Back beside the map',
    keys: 'Arrow keys move through the events, Enter opens one.',
    failed: 'These rows could not be loaded.',
  },
  ar: {
    title: 'الأحداث',
    events: {
      zero: 'لا أحداث',
      one: 'حدث واحد',
      two: 'حدثان',
      few: '{n} أحداث',
      many: '{n} حدثًا',
      other: '{n} حدث',
    },
    columns: {
      when: 'متى',
      where: 'أين',
      who: 'مَن',
      type: 'النوع',
      deaths: 'القتلى',
      dataset: 'مجموعة البيانات',
      doubts: 'الشكوك',
    },
    sort: 'الترتيب',
    orders: { date: 'الأقدم أولًا', '-date': 'الأحدث أولًا', '-deaths': 'الأكثر قتلى أولًا' },
    onOneDayOf: 'في يوم ما من',
    everyDayOf: 'كل يوم من',
    onlyMay: 'قد يطابق',
    onlyMayMeans: 'لا يُعرف هل يقع هذا الحدث في الزمن والمكان المختارين.',
    noFigure: 'لا رقم',
    atLeast: (n) => `${n} على الأقل`,
    atMost: (n) => `${n} على الأكثر`,
    noPlace: 'بلا اسم مكان',
    known: (level) => `معروف على مستوى: ${level}`,
    loading: 'قيد التحميل',
    empty: 'لا حدث يطابق. أزل جزءًا من الاختيار أعلاه.',
    widen: 'توسيع',
    narrow: 'العودة بجانب الخريطة',
    keys: 'مفاتيح الأسهم للتنقل بين الأحداث، وEnter لفتح أحدها.',
    failed: 'تعذّر تحميل هذه الصفوف.',
  },
}
