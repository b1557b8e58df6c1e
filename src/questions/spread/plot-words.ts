import type { Language } from '../../model/figure.ts'
import type { PluralForms } from '../../model/formats.ts'

interface PlotWords {
  counted: string
  /** `most` is the number of events in the fullest cell. */
  dots(most: string): string
  circle: string
  ellipse: string
  km(km: string): string
  interval(low: string, high: string): string
  /** Under a map where not every cell is drawn. */
  drawn(cells: string, total: string): string
  few: PluralForms
  nothing: string
  tooFew: string
  north: string
  south: string
  east: string
  west: string
}

/** The words in the maps, their legend and the terminal. */
export const plotWords: Record<Language, PlotWords> = {
  en: {
    counted: 'Spread of events known to a point',
    dots: (most) => `grid cells of half a degree, by events: the largest has ${most}`,
    circle: 'standard distance around the mean centre',
    ellipse: 'standard deviational ellipse',
    km: (km) => `${km} km`,
    interval: (low, high) => `95 % interval ${low} to ${high}`,
    drawn: (cells, total) => `${cells} of ${total} grid cells drawn`,
    few: { one: '{n} holds under three events', other: '{n} hold under three events' },
    nothing: 'No event matches the selection.',
    tooFew: 'Fewer than three events are known to a point.',
    north: 'N',
    south: 'S',
    east: 'E',
    west: 'W',
  },
  ar: {
    counted: 'انتشار الأحداث المعروف موقعها بالنقطة',
    dots: (most) => `خلايا من نصف درجة بحسب الأحداث: في أكبرها ${most}`,
    circle: 'المسافة المعيارية حول المركز المتوسط',
    ellipse: 'القطع الناقص المعياري',
    km: (km) => `${km} كم`,
    interval: (low, high) => `فترة ثقة 95 %: من ${low} إلى ${high}`,
    drawn: (cells, total) => `رُسمت ${cells} من ${total} خلية`,
    few: {
      one: 'في خلية واحدة أقل من ثلاثة أحداث',
      two: 'في خليتين أقل من ثلاثة أحداث',
      few: 'في {n} خلايا أقل من ثلاثة أحداث',
      many: 'في {n} خلية أقل من ثلاثة أحداث',
      other: 'في {n} خلية أقل من ثلاثة أحداث',
    },
    nothing: 'لا يوجد حدث يطابق الاختيار.',
    tooFew: 'أقل من ثلاثة أحداث يُعرف موقعها بالنقطة.',
    north: 'شمالًا',
    south: 'جنوبًا',
    east: 'شرقًا',
    west: 'غربًا',
  },
}
