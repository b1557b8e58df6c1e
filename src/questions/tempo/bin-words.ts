import type { TimeBucket } from '../../model/calendar.ts'
import type { Language } from '../../model/figure.ts'

/** What a mean is per. */
export const perBin: Record<Language, Record<TimeBucket, string>> = {
  en: { day: 'a day', week: 'a week', month: 'a month', quarter: 'a quarter', year: 'a year' },
  ar: { day: 'في اليوم', week: 'في الأسبوع', month: 'في الشهر', quarter: 'في ربع السنة', year: 'في السنة' },
}
