import type { DayRange } from '../../../model/calendar.ts'
import { daysOf, westernDigits } from '../date-formats.ts'
import { monthOf } from '../month-names.ts'

/** The days of a date in three texts; a month or day that is empty or 0 is not known. `undefined` when they are no date. */
export function readParts(year: string, month: string, day: string): DayRange | undefined {
  const [y = '', m = '', d = ''] = [year, month, day].map((text) => westernDigits(text).replace(/\.0+$/, ''))
  const unknown = (text: string) => /^0*$/.test(text)
  const number = /^\d{1,2}$/.test(m) ? m : String(monthOf(m) ?? '')
  if (!/^[12]\d{3}$/.test(y) || (!unknown(m) && number === '') || !(unknown(d) || /^\d{1,2}$/.test(d))) return undefined
  return daysOf(y, unknown(m) ? undefined : number, unknown(m) || unknown(d) ? undefined : d)
}
