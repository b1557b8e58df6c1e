import type { Doubt, ExploreQuality } from '../../model/explore.ts'
import type { Language } from '../../model/figure.ts'
import type { PluralForms } from '../../model/formats.ts'

export type QualityPart = Exclude<keyof ExploreQuality, 'events'>

/** On a narrow screen one of them is shown. */
export const exploreViews = ['map', 'time', 'groups', 'events'] as const
export type ExploreView = (typeof exploreViews)[number]

export interface ExploreWords {
  title: string
  /** The count under the switch, of all that the releases hold. */
  counted: Record<Doubt, (count: string, of: string) => string>
  between(least: string, most: string): string
  outside(count: string): string
  unallocated(count: string): string
  deaths: string
  best(n: string): string
  atLeast(n: string): string
  atMost(n: string): string
  noDeaths: string
  withoutFigure: PluralForms
  noneSelected: string
  coverage: string
  quality: Record<QualityPart, { name: string; means: string; narrow: string | null }>
  several: string
  views: Record<ExploreView, string>
  view: string
  ask: string
  questions: string
  exportEvents: string
  exportAs: string
  formats: Record<'csv' | 'geojson' | 'parquet', string>
  exportNote: string
  exporting: string
  /** With the share that is made ready, in per cent, where it takes a while. */
  starting(share: string | null): string
  mapLoading: string
  mapFailed: string
  releasesGone: string
  chooseNewest: string
  tryFirst: string
}

export const words: Record<Language, ExploreWords> = {
  en: {
    title: 'Explore',
    counted: {
      certain: (count, of) => `${count} of ${of} events, only those certain`,
      expected: (count, of) => `${count} of ${of} events`,
      all: (count, of) => `Up to ${count} of ${of} events`,
    },
    between: (least, most) => `between ${least} certain and ${most} possible`,
    outside: (count) => `${count} expected outside the chosen time`,
    unallocated: (count) => `${count} may lie in the chosen place`,
    deaths: 'deaths',
    best: (n) => `${n} by the best estimate`,
    atLeast: (n) => `at least ${n}`,
    atMost: (n) => `at most ${n}`,
    noDeaths: 'no figure',
    withoutFigure: { one: '{n} event without a figure', other: '{n} events without a figure' },
    noneSelected: 'No event matches. Remove a part of the selection.',
    coverage: 'How well these events are known',
    quality: {
      imprecise_time: {
        name: 'date not known to the day',
        means: 'Events whose date is known only to a window of days.',
        narrow: 'Keep those known to the day',
      },
      imprecise_place: {
        name: 'place not known to a point',
        means: 'Events known only to a district, a province, a country or not at all.',
        narrow: 'Keep those known at or near a point',
      },
      without_deaths: {
        name: 'without a figure of deaths',
        means: 'Nobody reported a number: that is not a zero.',
        narrow: 'Keep those with a figure',
      },
      flagged: {
        name: 'flagged',
        means: 'Events with a doubt about the record itself.',
        narrow: 'Keep the flagged ones',
      },
    },
    several: 'Records of several datasets: the same incident may be counted more than once.',
    views: { map: 'Map', time: 'Time', groups: 'Groups', events: 'Events' },
    view: 'View',
    ask: 'Ask this of the selection',
    questions: 'Questions',
    exportEvents: 'Export these events',
    exportAs: 'As',
    formats: { csv: 'CSV (table)', geojson: 'GeoJSON (map)', parquet: 'Parquet (R, Python)' },
    exporting: 'The file is being written.',
    exportNote: 'Without free text, and with coarser coordinates where civilians were harmed.',
    starting: (share) =>
      share === null ? 'The events are being read.' : `The events are made ready for the first time: ${share}`,
    mapLoading: 'The map is being loaded.',
    mapFailed: 'The map could not be loaded. Everything else works.',
    releasesGone: 'This address asks for a release that is not in the workspace.',
    chooseNewest: 'Show the newest releases',
    tryFirst: 'Drag over the bars below the map, or choose a name on the right: every view follows.',
  },
  ar: {
    title: 'استكشاف',
    counted: {
      certain: (count, of) => `${count} من ${of} حدث، المؤكد منها فقط`,
      expected: (count, of) => `${count} من ${of} حدث`,
      all: (count, of) => `حتى ${count} من ${of} حدث`,
    },
    between: (least, most) => `بين ${least} مؤكدة و${most} ممكنة`,
    outside: (count) => `${count} متوقعة خارج الزمن المختار`,
    unallocated: (count) => `${count} ربما تقع في المكان المختار`,
    deaths: 'القتلى',
    best: (n) => `${n} بالتقدير الأرجح`,
    atLeast: (n) => `${n} على الأقل`,
    atMost: (n) => `${n} على الأكثر`,
    noDeaths: 'لا رقم',
    withoutFigure: {
      zero: 'لا أحداث بلا رقم',
      one: 'حدث واحد بلا رقم',
      two: 'حدثان بلا رقم',
      few: '{n} أحداث بلا رقم',
      many: '{n} حدثًا بلا رقم',
      other: '{n} حدث بلا رقم',
    },
    noneSelected: 'لا حدث يطابق. أزل جزءًا من الاختيار.',
    coverage: 'مدى معرفة هذه الأحداث',
    quality: {
      imprecise_time: {
        name: 'تاريخها غير معروف باليوم',
        means: 'أحداث لا يُعرف تاريخها إلا ضمن مدة من الأيام.',
        narrow: 'إبقاء المعروف منها باليوم',
      },
      imprecise_place: {
        name: 'مكانها غير معروف بنقطة',
        means: 'أحداث لا يُعرف مكانها إلا على مستوى القضاء أو المحافظة أو البلد، أو لا يُعرف.',
        narrow: 'إبقاء المعروف منها عند نقطة أو بقربها',
      },
      without_deaths: {
        name: 'بلا عدد للقتلى',
        means: 'لم يذكر أحد عددًا، وهذا ليس صفرًا.',
        narrow: 'إبقاء ما له عدد',
      },
      flagged: { name: 'موسومة بشك', means: 'أحداث في سجلها نفسه شك.', narrow: 'إبقاء الموسوم منها' },
    },
    several: 'سجلات من مجموعات بيانات عدة: قد تُعدّ الواقعة نفسها أكثر من مرة.',
    views: { map: 'خريطة', time: 'زمن', groups: 'فئات', events: 'أحداث' },
    view: 'العرض',
    ask: 'اسأل عن هذا الاختيار',
    questions: 'الأسئلة',
    exportEvents: 'تصدير هذه الأحداث',
    exportAs: 'بصيغة',
    formats: { csv: 'CSV (جدول)', geojson: 'GeoJSON (خريطة)', parquet: 'Parquet (R وPython)' },
    exporting: 'يُكتب الملف.',
    exportNote: 'بلا نصوص حرة، وبإحداثيات أقل دقة حيث تضرر مدنيون.',
    starting: (share) => (share === null ? 'تُقرأ الأحداث.' : `تُهيَّأ الأحداث للمرة الأولى: ${share}`),
    mapLoading: 'يجري تحميل الخريطة.',
    mapFailed: 'تعذّر تحميل الخريطة. كل ما عداها يعمل.',
    releasesGone: 'يطلب هذا العنوان إصدارًا ليس في مساحة العمل.',
    chooseNewest: 'عرض أحدث الإصدارات',
    tryFirst: 'اسحب فوق الأعمدة أسفل الخريطة، أو اختر اسمًا بجانبها: كل العروض تتبع.',
  },
}
