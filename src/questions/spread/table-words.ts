import type { Language } from '../../model/figure.ts'
import type { Measure } from './table.ts'

interface TableWords {
  units: string
  selection: string
  /** The name of the row where nothing is compared. */
  all: string
  columns: Record<Measure, string>
  ratio: string
  ratioText(ratio: string, low: string, high: string): string
}

/** The words of the table of selections. */
export const tableWords: Record<Language, TableWords> = {
  en: {
    units:
      'Distances are in kilometres along great circles, over the events known to a point; centres in degrees, the direction of the ellipse in degrees from north towards east. Interval: 95 %, from drawing grid cells again. Circles: least and most, wherever in its circle each event lies.',
    selection: 'Selection',
    all: 'All events selected',
    columns: {
      events: 'Events',
      outside: 'Outside the period',
      points: 'Known to a point',
      points_mass: 'Mass of those',
      points_distinct: 'Distinct points',
      unplaced: 'Not known to a point',
      places_certain: 'Places, certain',
      places_touched: 'Places touched',
      places_possible: 'Places, possible',
      standard_distance_km: 'Standard distance',
      low_km: 'Interval from',
      high_km: 'Interval to',
      circles_low_km: 'Circles, least',
      circles_high_km: 'Circles, most',
      with_areas_km: 'With areas',
      ellipse_major_km: 'Ellipse, long half axis',
      ellipse_minor_km: 'Ellipse, short half axis',
      ellipse_bearing: 'Ellipse, direction',
      mean_latitude: 'Mean centre, latitude',
      mean_longitude: 'Mean centre, longitude',
      median_latitude: 'Median centre, latitude',
      median_longitude: 'Median centre, longitude',
    },
    ratio: 'Ratio of the standard distances',
    ratioText: (ratio, low, high) => `${ratio} (95 % interval ${low} to ${high})`,
  },
  ar: {
    units:
      'المسافات بالكيلومتر على الدوائر العظمى، للأحداث المعروف موقعها بالنقطة؛ والمراكز بالدرجات، واتجاه القطع الناقص بالدرجات من الشمال نحو الشرق. الفترة: 95 % بإعادة سحب خلايا الشبكة. الدوائر: الأقل والأكثر أينما وقع كل حدث في دائرته.',
    selection: 'الاختيار',
    all: 'كل الأحداث المختارة',
    columns: {
      events: 'الأحداث',
      outside: 'خارج الفترة',
      points: 'المعروف بالنقطة',
      points_mass: 'مقدارها',
      points_distinct: 'النقاط المختلفة',
      unplaced: 'غير المعروف بالنقطة',
      places_certain: 'الأماكن المؤكَّدة',
      places_touched: 'أماكن الأحداث',
      places_possible: 'الأماكن الممكنة',
      standard_distance_km: 'المسافة المعيارية',
      low_km: 'الفترة من',
      high_km: 'الفترة إلى',
      circles_low_km: 'الدوائر، الأقل',
      circles_high_km: 'الدوائر، الأكثر',
      with_areas_km: 'مع المناطق',
      ellipse_major_km: 'القطع الناقص، نصف المحور الطويل',
      ellipse_minor_km: 'القطع الناقص، نصف المحور القصير',
      ellipse_bearing: 'القطع الناقص، الاتجاه',
      mean_latitude: 'المركز المتوسط، خط العرض',
      mean_longitude: 'المركز المتوسط، خط الطول',
      median_latitude: 'المركز الوسيط، خط العرض',
      median_longitude: 'المركز الوسيط، خط الطول',
    },
    ratio: 'نسبة المسافتين المعياريتين',
    ratioText: (ratio, low, high) => `${ratio} (فترة ثقة 95 %: من ${low} إلى ${high})`,
  },
}
