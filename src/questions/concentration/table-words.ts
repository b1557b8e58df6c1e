import type { Language } from '../../model/figure.ts'
import { countColumns } from '../count-columns.ts'
import type { ConcentrationResult, Place } from './result.ts'

interface TableWords {
  /** What is counted, the beginning of the subtitle. */
  byPlace: Record<ConcentrationResult['place_level'], string>
  units: string
  columns: Record<keyof Place, string>
  /** Heading of the first share minus the second, where two selections are compared. */
  difference: string
  /** Name of the line under all rows. */
  unallocated: string
}

/** The words of the table of places and of the subtitle. */
export const tableWords: Record<Language, TableWords> = {
  en: {
    byPlace: {
      country: 'Events by country',
      admin1: 'Events by province',
      admin2: 'Events by district',
      cell: 'Events by grid cell',
      h3: 'Events by H3 cell',
      area: 'Events by area',
    },
    units:
      'Counts are events. Share: of the events that have a place at this level. Limits: certain and possible events as shares of all events selected; they come from what is known of places, not from sampling.',
    columns: {
      id: 'Code',
      name: 'Place',
      ...countColumns.en,
      share: 'Share',
      share_low: 'Lower limit, of all',
      share_high: 'Upper limit, of all',
    },
    difference: 'Difference of shares',
    unallocated: 'Place not known at this level',
  },
  ar: {
    byPlace: {
      country: 'الأحداث بحسب البلد',
      admin1: 'الأحداث بحسب المحافظة',
      admin2: 'الأحداث بحسب القضاء',
      cell: 'الأحداث بحسب خلايا الشبكة',
      h3: 'الأحداث بحسب خلايا H3',
      area: 'الأحداث بحسب المنطقة',
    },
    units:
      'الوحدة هي الحدث. الحصة: من الأحداث المعروف مكانها على هذا المستوى. الحدود: حصتا الأحداث المؤكَّدة والممكنة من كل الأحداث المختارة، وهي بحسب معرفة المكان لا بحسب المعاينة.',
    columns: {
      id: 'الرمز',
      name: 'المكان',
      ...countColumns.ar,
      share: 'الحصة',
      share_low: 'الحد الأدنى من الكل',
      share_high: 'الحد الأعلى من الكل',
    },
    difference: 'فرق الحصتين',
    unallocated: 'المكان غير معروف على هذا المستوى',
  },
}
