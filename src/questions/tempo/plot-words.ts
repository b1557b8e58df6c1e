import type { Language } from '../../model/figure.ts'
import type { PluralForms } from '../../model/formats.ts'
import type { TempoResult } from './result.ts'

/** What a timeline may count. */
export type TimelineMeasure = TempoResult['measure'] | 'statements'

interface PlotWords {
  /** Title of the axis of counts. */
  counts: Record<TimelineMeasure, Record<TempoResult['by'], string>>
  expected: string
  certain: string
  band: string
  notCovered: string
  partly: string
  zero: string
  /** Name of a trailing mean of so many days. */
  mean: PluralForms
  meansScaled: Record<TempoResult['by'], string>
  /** Where one column of a small drawing stands for several bins. */
  binsPerColumn: PluralForms
  nothing: string
  nothingCovered: string
}

/** The words in the plot and its legend. */
export const plotWords: Record<Language, PlotWords> = {
  en: {
    counts: {
      events: {
        day: 'events per day',
        week: 'events per week',
        month: 'events per month',
        quarter: 'events per quarter',
        year: 'events per year',
      },
      active: {
        day: 'events active on each day',
        week: 'events active in each week',
        month: 'events active in each month',
        quarter: 'events active in each quarter',
        year: 'events active in each year',
      },
      statements: {
        day: 'statements per day',
        week: 'statements per week',
        month: 'statements per month',
        quarter: 'statements per quarter',
        year: 'statements per year',
      },
    },
    expected: 'expected',
    certain: 'certain',
    band: 'certain to possible',
    notCovered: 'not covered',
    partly: 'partly covered',
    zero: 'none recorded',
    mean: { other: '{n}-day mean' },
    meansScaled: {
      day: 'trailing means, per day',
      week: 'trailing means, scaled to a week',
      month: 'trailing means, scaled to a month',
      quarter: 'trailing means, scaled to a quarter',
      year: 'trailing means, scaled to a year',
    },
    binsPerColumn: { other: 'each column is the mean of {n} bins' },
    nothing: 'No event matches the selection.',
    nothingCovered: 'The release does not cover this period.',
  },
  ar: {
    counts: {
      events: {
        day: 'عدد الأحداث في اليوم',
        week: 'عدد الأحداث في الأسبوع',
        month: 'عدد الأحداث في الشهر',
        quarter: 'عدد الأحداث في ربع السنة',
        year: 'عدد الأحداث في السنة',
      },
      active: {
        day: 'الأحداث الجارية في كل يوم',
        week: 'الأحداث الجارية في كل أسبوع',
        month: 'الأحداث الجارية في كل شهر',
        quarter: 'الأحداث الجارية في كل ربع سنة',
        year: 'الأحداث الجارية في كل سنة',
      },
      statements: {
        day: 'عدد البيانات في اليوم',
        week: 'عدد البيانات في الأسبوع',
        month: 'عدد البيانات في الشهر',
        quarter: 'عدد البيانات في ربع السنة',
        year: 'عدد البيانات في السنة',
      },
    },
    expected: 'المتوقَّع',
    certain: 'المؤكَّد',
    band: 'من المؤكَّد إلى الممكن',
    notCovered: 'خارج التغطية',
    partly: 'مغطّى جزئيًا',
    zero: 'لم يُسجَّل شيء',
    mean: {
      one: 'متوسط يوم',
      two: 'متوسط يومين',
      few: 'متوسط {n} أيام',
      many: 'متوسط {n} يومًا',
      other: 'متوسط {n} يوم',
    },
    meansScaled: {
      day: 'متوسطات الأيام السابقة، لليوم',
      week: 'متوسطات الأيام السابقة، محسوبة للأسبوع',
      month: 'متوسطات الأيام السابقة، محسوبة للشهر',
      quarter: 'متوسطات الأيام السابقة، محسوبة لربع السنة',
      year: 'متوسطات الأيام السابقة، محسوبة للسنة',
    },
    binsPerColumn: {
      two: 'كل عمود متوسط فترتين',
      few: 'كل عمود متوسط {n} فترات',
      many: 'كل عمود متوسط {n} فترة',
      other: 'كل عمود متوسط {n} فترة',
    },
    nothing: 'لا يوجد حدث يطابق الاختيار.',
    nothingCovered: 'الإصدار لا يغطي هذه الفترة.',
  },
}
