import type { Language } from '../../model/figure.ts'
import { countColumns } from '../count-columns.ts'
import type { Covered, Deaths } from './result.ts'

interface TableWords {
  units: string
  columns: Record<'start' | 'end' | 'covered' | 'certain' | 'expected' | 'possible' | keyof Deaths, string>
  covered: Record<Covered, string>
}

/** The words of the table of bins. */
export const tableWords: Record<Language, TableWords> = {
  en: {
    units:
      'Counts are events; deaths are people. Expected: each event is spread evenly over the days on which it may have happened. Min to max: from the sum of the lows of the certain events to the sum of the highs of the possible ones, not a confidence interval. No figure: events without a number of deaths. Means: expected events per day over the days up to the end of the row. A dash: no answer, or not covered.',
    columns: {
      start: 'First day',
      end: 'Last day',
      covered: 'Covered',
      ...countColumns.en,
      fatalities_low: 'Deaths, low',
      fatalities_best: 'Deaths, best',
      fatalities_high: 'Deaths, high',
      fatalities_min: 'Deaths, min',
      fatalities_max: 'Deaths, max',
      events_without_deaths: 'No figure',
    },
    covered: { full: 'yes', partial: 'partly', none: 'no', unknown: 'not stated' },
  },
  ar: {
    units:
      'الوحدة هي الحدث، ووحدة القتلى هي الشخص. المتوقَّع: يُوزَّع كل حدث بالتساوي على الأيام التي ربما وقع فيها. الحدان الأدنى والأعلى: من مجموع التقديرات الدنيا للأحداث المؤكَّدة إلى مجموع التقديرات العليا للأحداث الممكنة، وليسا فاصل ثقة. بلا رقم: أحداث لا رقم لقتلاها. المتوسطات: الأحداث المتوقَّعة في اليوم خلال الأيام المنتهية بآخر الصف. الشرطة: لا جواب، أو خارج التغطية.',
    columns: {
      start: 'أول يوم',
      end: 'آخر يوم',
      covered: 'التغطية',
      ...countColumns.ar,
      fatalities_low: 'القتلى: التقدير الأدنى',
      fatalities_best: 'القتلى: أفضل تقدير',
      fatalities_high: 'القتلى: التقدير الأعلى',
      fatalities_min: 'القتلى: الحد الأدنى',
      fatalities_max: 'القتلى: الحد الأعلى',
      events_without_deaths: 'بلا رقم',
    },
    covered: { full: 'نعم', partial: 'جزئيًا', none: 'لا', unknown: 'غير معلنة' },
  },
}
