import type { LocationPrecision, TimePrecision } from '../../model/codes.ts'
import type { Language } from '../../model/figure.ts'
import type { MissableField } from '../../model/quality.ts'
import type { CoverageBin, CoverageResult } from './result.ts'

/** The shares that are followed over time. */
export const followedShares = ['imprecise_time', 'imprecise_place', 'few_sources'] as const
export type FollowedShare = (typeof followedShares)[number]

interface PlotWords {
  /** What is counted, the beginning of the subtitle. */
  counted: Record<CoverageResult['by'], string>
  shares: Record<FollowedShare | 'flagged', string>
  share: string
  ofAll(percent: string): string
  /** Headings of the groups of bars. */
  time: string
  place: string
  missing: string
  timeKnown: Record<TimePrecision, string>
  placeKnown: Record<LocationPrecision, string>
  fields: Record<MissableField, string>
  fewEvents: string
  methodBreak: string
  zero: string
  notCovered: string
  nothing: string
  nothingCovered: string
  units: string
  columns: Record<keyof CoverageBin, string>
  covered: Record<CoverageBin['covered'], string>
  all: string
}

/** The words in the drawing, its legend and its table. */
export const plotWords: Record<Language, PlotWords> = {
  en: {
    counted: {
      month: 'Quality of the data by month',
      quarter: 'Quality of the data by quarter',
      year: 'Quality of the data by year',
    },
    shares: {
      imprecise_time: 'dated only to a window of days',
      imprecise_place: 'not placed at or near a point',
      few_sources: 'one named source or none',
      flagged: 'flagged',
    },
    share: 'share of the events that begin in each bin',
    ofAll: (percent) => `${percent} of all`,
    time: 'Date known to',
    place: 'Place known to',
    missing: 'Missing',
    timeKnown: {
      day: 'the day',
      days: 'two to six days',
      week: 'the week',
      month: 'the month',
      year: 'more than a month',
      unknown: 'not stated',
    },
    placeKnown: {
      exact: 'a point',
      near: 'near a point',
      admin2: 'the district',
      admin1: 'the province',
      region: 'a line or area',
      country: 'the country',
      sea_or_air: 'sea or air',
      unknown: 'not stated',
    },
    fields: {
      country: 'country',
      admin1: 'province',
      admin2: 'district',
      location_name: 'name of the place',
      coordinates: 'coordinates',
      actors: 'actors',
      violence_type: 'type of violence',
      event_type: 'type of event',
      conflict: 'conflict',
      dyad: 'dyad',
      fatalities_low: 'deaths, low',
      fatalities_best: 'deaths, best',
      fatalities_high: 'deaths, high',
      deaths_civilians: 'deaths of civilians',
      claimed_by: 'claimed by',
      sources: 'sources',
      headline: 'headline',
      notes: 'notes',
    },
    fewEvents: 'fewer than ten events',
    methodBreak: 'the method of the dataset changes',
    zero: 'none',
    notCovered: 'not covered',
    nothing: 'No event matches the selection.',
    nothingCovered: 'The release does not cover this period.',
    units:
      'Events are counted in the bin in which their window begins. Shares are of the events of the bin; sources are counted per event.',
    columns: {
      start: 'First day',
      end: 'Last day',
      covered: 'Covered',
      events: 'Events',
      imprecise_time: 'Dated only to a window',
      imprecise_place: 'Not at or near a point',
      few_sources: 'One named source or none',
      mean_sources: 'Sources per event',
    },
    covered: { full: 'full', partial: 'partial', none: 'none', unknown: 'unknown' },
    all: 'All',
  },
  ar: {
    counted: {
      month: 'جودة البيانات بحسب الشهر',
      quarter: 'جودة البيانات بحسب ربع السنة',
      year: 'جودة البيانات بحسب السنة',
    },
    shares: {
      imprecise_time: 'تاريخه معروف ضمن مدة من الأيام فقط',
      imprecise_place: 'موقعه غير معروف عند نقطة أو بقربها',
      few_sources: 'مصدر واحد مسمّى أو لا مصدر',
      flagged: 'موسوم بشك',
    },
    share: 'الحصة من الأحداث التي تبدأ في كل خانة',
    ofAll: (percent) => `${percent} من الكل`,
    time: 'التاريخ معروف إلى',
    place: 'المكان معروف إلى',
    missing: 'الناقص',
    timeKnown: {
      day: 'اليوم',
      days: 'يومين إلى ستة أيام',
      week: 'الأسبوع',
      month: 'الشهر',
      year: 'أكثر من شهر',
      unknown: 'غير مذكور',
    },
    placeKnown: {
      exact: 'نقطة',
      near: 'جوار نقطة',
      admin2: 'القضاء',
      admin1: 'المحافظة',
      region: 'خط أو منطقة',
      country: 'البلد',
      sea_or_air: 'البحر أو الجو',
      unknown: 'غير مذكور',
    },
    fields: {
      country: 'البلد',
      admin1: 'المحافظة',
      admin2: 'القضاء',
      location_name: 'اسم المكان',
      coordinates: 'الإحداثيات',
      actors: 'الأطراف',
      violence_type: 'نوع العنف',
      event_type: 'نوع الحدث',
      conflict: 'النزاع',
      dyad: 'طرفا النزاع',
      fatalities_low: 'الوفيات، الأدنى',
      fatalities_best: 'الوفيات، الأفضل',
      fatalities_high: 'الوفيات، الأعلى',
      deaths_civilians: 'وفيات المدنيين',
      claimed_by: 'المتبنّي',
      sources: 'المصادر',
      headline: 'العنوان',
      notes: 'الملاحظات',
    },
    fewEvents: 'أقل من عشرة أحداث',
    methodBreak: 'تغيّرت طريقة مجموعة البيانات',
    zero: 'لا شيء',
    notCovered: 'خارج التغطية',
    nothing: 'لا يوجد حدث يطابق الاختيار.',
    nothingCovered: 'الإصدار لا يغطي هذه الفترة.',
    units: 'يُعدّ كل حدث في الخانة التي تبدأ فيها مدته. الحصص من أحداث الخانة، والمصادر محسوبة لكل حدث.',
    columns: {
      start: 'أول يوم',
      end: 'آخر يوم',
      covered: 'التغطية',
      events: 'الأحداث',
      imprecise_time: 'التاريخ ضمن مدة فقط',
      imprecise_place: 'ليس عند نقطة أو بقربها',
      few_sources: 'مصدر مسمّى واحد أو لا مصدر',
      mean_sources: 'المصادر لكل حدث',
    },
    covered: { full: 'كاملة', partial: 'جزئية', none: 'لا تغطية', unknown: 'غير معروفة' },
    all: 'الكل',
  },
}
