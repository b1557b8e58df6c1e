import type { TimeBucket } from '../../model/calendar.ts'
import type { Language } from '../../model/figure.ts'
import type { AgainstEventsResult } from './result.ts'

type Column = 'start' | 'end' | 'covered' | 'recorded' | 'low' | 'high' | 'claimed_low' | 'claimed_high'

interface PlotWords {
  counted: Record<AgainstEventsResult['measure'], Record<TimeBucket, string>>
  recorded: string
  range: string
  claimed: string
  claimedTotal(number: string): string
  notCovered: string
  nothing: string
  units: string
  columns: Record<Column, string>
  covered: Record<'full' | 'partial' | 'none' | 'unknown', string>
}

export const plotWords: Record<Language, PlotWords> = {
  en: {
    counted: {
      events: {
        day: 'Recorded events per day, and the claim',
        week: 'Recorded events per week, and the claim',
        month: 'Recorded events per month, and the claim',
        quarter: 'Recorded events per quarter, and the claim',
        year: 'Recorded events per year, and the claim',
      },
      deaths: {
        day: 'Recorded deaths per day, and the claim',
        week: 'Recorded deaths per week, and the claim',
        month: 'Recorded deaths per month, and the claim',
        quarter: 'Recorded deaths per quarter, and the claim',
        year: 'Recorded deaths per year, and the claim',
      },
    },
    recorded: 'recorded',
    range: 'from the lowest to the highest that the records allow',
    claimed: 'claimed, for each bin',
    claimedTotal: (number) => `claimed over the whole time: ${number}`,
    notCovered: 'not covered',
    nothing: 'No event matches what the claim is about.',
    units: 'One row a bin of time; the claimed number stands in each bin when it is a rate.',
    columns: {
      start: 'First day',
      end: 'Last day',
      covered: 'Covered',
      recorded: 'Recorded',
      low: 'Low',
      high: 'High',
      claimed_low: 'Claimed, low',
      claimed_high: 'Claimed, high',
    },
    covered: { full: 'full', partial: 'partial', none: 'none', unknown: 'unknown' },
  },
  ar: {
    counted: {
      events: {
        day: 'الأحداث المسجلة في اليوم، والقول',
        week: 'الأحداث المسجلة في الأسبوع، والقول',
        month: 'الأحداث المسجلة في الشهر، والقول',
        quarter: 'الأحداث المسجلة في ربع السنة، والقول',
        year: 'الأحداث المسجلة في السنة، والقول',
      },
      deaths: {
        day: 'الوفيات المسجلة في اليوم، والقول',
        week: 'الوفيات المسجلة في الأسبوع، والقول',
        month: 'الوفيات المسجلة في الشهر، والقول',
        quarter: 'الوفيات المسجلة في ربع السنة، والقول',
        year: 'الوفيات المسجلة في السنة، والقول',
      },
    },
    recorded: 'المسجل',
    range: 'من أدنى ما تسمح به السجلات إلى أعلاه',
    claimed: 'المقول لكل خانة',
    claimedTotal: (number) => `المقول عن المدة كلها: ${number}`,
    notCovered: 'خارج التغطية',
    nothing: 'لا حدث يطابق ما يتحدث عنه القول.',
    units: 'لكل خانة زمنية صف؛ والعدد المقول في كل خانة إن كان معدلًا.',
    columns: {
      start: 'أول يوم',
      end: 'آخر يوم',
      covered: 'التغطية',
      recorded: 'المسجل',
      low: 'الأدنى',
      high: 'الأعلى',
      claimed_low: 'المقول، الأدنى',
      claimed_high: 'المقول، الأعلى',
    },
    covered: { full: 'كاملة', partial: 'جزئية', none: 'لا تغطية', unknown: 'غير معروفة' },
  },
}
