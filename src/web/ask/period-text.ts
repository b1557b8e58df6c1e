import { formatDay, parsePeriod } from '../../model/calendar.ts'

/** What somebody wrote as the first and last year, month or day. */
export interface PeriodTexts {
  from: string
  to: string
}

export type PeriodFault = 'from' | 'to' | 'order'

/** The days that two texts mean, all of the last included; an empty text is open. */
export interface PeriodRead {
  from: string | null
  to: string | null
  /** Which text is no year, month or day, or that the last lies before the first. */
  fault: PeriodFault | null
}

export function readPeriodTexts({ from, to }: PeriodTexts): PeriodRead {
  const [first, last] = [from, to].map((text) => (text.trim() === '' ? null : (parsePeriod(text.trim()) ?? undefined)))
  if (first === undefined) return { from: null, to: null, fault: 'from' }
  if (last === undefined) return { from: null, to: null, fault: 'to' }
  const days = { from: first && formatDay(first.start), to: last && formatDay(last.end) }
  return { ...days, fault: first && last && last.end < first.start ? 'order' : null }
}
