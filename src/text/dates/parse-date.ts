import { parsePeriod } from '../../model/calendar.ts'
import { findDates } from './find-dates.ts'

/** What helps to read a date that stands alone. */
export interface DateOptions {
  /** EDTF: what "yesterday" or a month without a year is counted from. Default: nothing. */
  anchor?: string | null
}

const LONGEST = 200
const DIGITAL = /^(\d{4})-?(\d\d)?(?:-?(\d\d))?(?:[T ]\d.*)?$/

/**
 * The date of a lone string of metadata as EDTF: `2021-11-01T08:30:00+02:00`, `20211101`, `2021-11`, `Mon, 01 Nov 2021 08:30 GMT`,
 * `١ تشرين الثاني ٢٠٢١`. The day is the one that is written, in its own time zone. `null` when it holds none that is known to the
 * year at least.
 */
export function parseDate(text: string, options: DateOptions = {}): string | null {
  const line = text.slice(0, LONGEST).trim()
  const digital = DIGITAL.exec(line)
  if (digital) {
    const date = digital.slice(1).filter(Boolean).join('-')
    if (parsePeriod(date)) return date
  }
  const sentence = { start: 0, end: line.length }
  const dates = findDates(line, [sentence], options.anchor ?? null)
  return dates.find(({ edtf }) => !edtf.includes('X'))?.edtf ?? null
}
