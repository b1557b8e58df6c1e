import type { BarDimension } from '../../model/explore.ts'
import type { Language } from '../../model/figure.ts'
import type { PluralForms } from '../../model/formats.ts'

export interface BarsWords {
  title: string
  dimensions: Record<BarDimension, string>
  others: PluralForms
  unknown: Record<BarDimension, string>
  showAll: string
  showFewer: string
  filter: string
  noMatch: string
  certainPossible(certain: string, possible: string): string
  /** A row as a screen reader hears it. */
  row(name: string, count: string, range: string | null): string
  notCounted: string
  empty: string
}

export const words: Record<Language, BarsWords> = {
  en: {
    title: 'Who, where and what',
    dimensions: {
      event_type: 'Type of event',
      violence_type: 'Type of violence',
      actor: 'Actor',
      country: 'Country',
      admin1: 'Province',
      dataset: 'Dataset',
      location_precision: 'Place known to',
      time_precision: 'Date known to',
    },
    others: { one: '{n} other', other: '{n} others' },
    unknown: {
      event_type: 'no type stated',
      violence_type: 'no type stated',
      actor: 'no actor named',
      country: 'no country stated',
      admin1: 'known only to something wider',
      dataset: 'not stated',
      location_precision: 'not stated',
      time_precision: 'not stated',
    },
    showAll: 'Show all',
    showFewer: 'Back to all groups',
    filter: 'Find in the list',
    noMatch: 'No row holds these words.',
    certainPossible: (certain, possible) => `${certain} certain, ${possible} possible`,
    row: (name, count, range) => `${name}: ${count}${range === null ? '' : `, ${range}`}`,
    notCounted: 'not counted',
    empty: 'No events are selected.',
  },
  ar: {
    title: 'مَن وأين وماذا',
    dimensions: {
      event_type: 'نوع الحدث',
      violence_type: 'نوع العنف',
      actor: 'الطرف',
      country: 'البلد',
      admin1: 'المحافظة',
      dataset: 'مجموعة البيانات',
      location_precision: 'مدى معرفة المكان',
      time_precision: 'مدى معرفة التاريخ',
    },
    others: {
      one: 'واحد غيرها',
      two: 'اثنان غيرها',
      few: '{n} غيرها',
      many: '{n} غيرها',
      other: '{n} غيرها',
    },
    unknown: {
      event_type: 'بلا نوع مذكور',
      violence_type: 'بلا نوع مذكور',
      actor: 'بلا طرف مسمّى',
      country: 'بلا بلد مذكور',
      admin1: 'لا يُعرف إلا على مستوى أوسع',
      dataset: 'غير مذكور',
      location_precision: 'غير مذكور',
      time_precision: 'غير مذكور',
    },
    showAll: 'إظهار الكل',
    showFewer: 'العودة إلى كل الفئات',
    filter: 'البحث في القائمة',
    noMatch: 'لا صف يحوي هذه الكلمات.',
    certainPossible: (certain, possible) => `المؤكد ${certain}، والممكن ${possible}`,
    row: (name, count, range) => `${name}: ${count}${range === null ? '' : `، ${range}`}`,
    notCounted: 'غير معدودة',
    empty: 'لا أحداث مختارة.',
  },
}
