import type { PluralForms } from '../../model/formats.ts'
import type { Language } from '../../model/figure.ts'
import type { ConcentrationResult } from './result.ts'

type Level = ConcentrationResult['place_level']

interface PlotWords {
  events: string
  share: string
  limits: string
  expected: string
  band: string
  /** The column of limits; `n` is the number of all events selected. */
  limitsOf(n: string): string
  others: PluralForms
  /** Name of the row of events whose place is not known well enough. */
  unallocated: Record<Level, string>
  ofAll(share: string): string
  /** Title of the axis where the shares of two selections are compared. */
  shareOfKnown: string
  lorenz: string
  lorenzPlaces: string
  lorenzEvents: string
  equal: string
  giniTouched(gini: string, places: string): string
  giniAll(gini: string, units: string): string
  nothing: string
  nothingPlaced: string
}

/** The words in the plot, its legend and the Lorenz panel. */
export const plotWords: Record<Language, PlotWords> = {
  en: {
    events: 'expected events',
    share: 'share',
    limits: 'limits',
    expected: 'expected; share of the events with a known place',
    band: 'certain to possible',
    limitsOf: (n) => `limits: as shares of all ${n} selected, for what is known of places, not for sampling`,
    others: { one: 'one other place', other: '{n} other places' },
    unallocated: {
      country: 'country not known',
      admin1: 'province not known',
      admin2: 'district not known',
      cell: 'grid cell not known',
      h3: 'H3 cell not known',
      area: 'in no one area',
    },
    ofAll: (share) => `${share} of all`,
    shareOfKnown: 'share of the events with a known place',
    lorenz: 'Lorenz curve',
    lorenzPlaces: 'share of places',
    lorenzEvents: 'share of events',
    equal: 'equal shares',
    giniTouched: (gini, places) => `Gini ${gini} over the ${places} places listed`,
    giniAll: (gini, units) => `${gini} over all ${units} units`,
    nothing: 'No event matches the selection.',
    nothingPlaced: 'No event selected is known to a place at this level.',
  },
  ar: {
    events: 'عدد الأحداث المتوقَّع',
    share: 'الحصة',
    limits: 'الحدود',
    expected: 'المتوقَّع؛ والحصة من الأحداث المعروف مكانها',
    band: 'من المؤكَّد إلى الممكن',
    limitsOf: (n) => `والحدود حصتاهما من كل الأحداث المختارة (${n})، بحسب معرفة المكان لا المعاينة`,
    others: {
      one: 'مكان واحد آخر',
      two: 'مكانان آخران',
      few: '{n} أماكن أخرى',
      many: '{n} مكانًا آخر',
      other: '{n} مكان آخر',
    },
    unallocated: {
      country: 'البلد غير معروف',
      admin1: 'المحافظة غير معروفة',
      admin2: 'القضاء غير معروف',
      cell: 'خلية الشبكة غير معروفة',
      h3: 'الخلية غير معروفة',
      area: 'ليس في منطقة بعينها',
    },
    ofAll: (share) => `${share} من الكل`,
    shareOfKnown: 'الحصة من الأحداث المعروف مكانها',
    lorenz: 'منحنى لورنز',
    lorenzPlaces: 'حصة الأماكن',
    lorenzEvents: 'حصة الأحداث',
    equal: 'حصص متساوية',
    giniTouched: (gini, places) => `معامل جيني ${gini} للأماكن المذكورة (${places})`,
    giniAll: (gini, units) => `${gini} لكل الوحدات (${units})`,
    nothing: 'لا يوجد حدث يطابق الاختيار.',
    nothingPlaced: 'لا يُعرف مكان أي حدث مختار على هذا المستوى.',
  },
}
