/** A date in digits. `first` and `second` are month and day in the order of `order`, or as yet unknown (`either`). */
export interface NumericDate {
  year: number
  order: 'month_day' | 'day_month' | 'either' | 'month'
  first: number
  second: number
  /** `12/03/2019` rather than `2019-03-12`. */
  isYearLast: boolean
  /** Characters. */
  length: number
}

const D = '[0-9٠-٩۰-۹]'
const YEAR_FIRST = new RegExp(`(${D}{4})([-/.‑])(${D}{1,2})\\2(${D}{1,2})(?!${D})`, 'y')
const YEAR_LAST = new RegExp(`(${D}{1,2})([-/.‑])(${D}{1,2})\\2(${D}{4}|${D}{2})(?!${D})`, 'y')
const MONTH_YEAR = new RegExp(`(${D}{1,2})/(${D}{4})(?!${D})`, 'y')
const IS_DIGIT = new RegExp(D)
const PART_OF_MORE = /[-/.,:‑٫٬]/
const TURN_OF_CENTURY = 50

/**
 * The date in digits that begins at `at`: `2019-03-12`, `2019/3/12`, `12.03.2019`, `12/03/19`, `03/2019`, in any of the three kinds of
 * digits. `null` when none does, or the digits are part of more (`1.2.3.2019`).
 */
export function readNumericDate(text: string, at: number, limit: number): NumericDate | null {
  const before = text[at - 1] ?? ''
  if (IS_DIGIT.test(before) || (PART_OF_MORE.test(before) && IS_DIGIT.test(text[at - 2] ?? ''))) return null
  const date = yearFirst(text, at) ?? yearLast(text, at) ?? monthAndYear(text, at)
  if (!date || at + date.length > limit) return null
  const after = at + date.length
  return PART_OF_MORE.test(text[after] ?? '') && IS_DIGIT.test(text[after + 1] ?? '') ? null : date
}

function yearFirst(text: string, at: number): NumericDate | null {
  const match = matchAt(YEAR_FIRST, text, at)
  if (!match) return null
  const [year, first, second] = [number(match[1]), number(match[3]), number(match[4])]
  if (!isYear(year) || !isMonth(first) || !isDay(second)) return null
  return { year, order: 'month_day', first, second, isYearLast: false, length: match[0].length }
}

function yearLast(text: string, at: number): NumericDate | null {
  const match = matchAt(YEAR_LAST, text, at)
  if (!match) return null
  const digits = match[4] ?? ''
  if (digits.length === 2 && match[2] !== '/') return null
  const short = number(digits)
  const year = digits.length === 4 ? short : short < TURN_OF_CENTURY ? 2000 + short : 1900 + short
  const [first, second] = [number(match[1]), number(match[3])]
  if (!isYear(year) || !isDay(first) || !isDay(second) || (first > 12 && second > 12)) return null
  const order =
    first > 12 || match[2] === '.' ? 'day_month' : second > 12 ? 'month_day' : first === second ? 'day_month' : 'either'
  if (order === 'day_month' && second > 12) return null
  return { year, order, first, second, isYearLast: true, length: match[0].length }
}

function monthAndYear(text: string, at: number): NumericDate | null {
  const match = matchAt(MONTH_YEAR, text, at)
  if (!match) return null
  const [first, year] = [number(match[1]), number(match[2])]
  return isMonth(first) && isYear(year)
    ? { year, order: 'month', first, second: 0, isYearLast: true, length: match[0].length }
    : null
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function number(digits: string | undefined): number {
  let value = 0
  for (const digit of digits ?? '') value = value * 10 + (digit.charCodeAt(0) & 0xf)
  return value
}

/** Years of the Gregorian and of the hijri calendar. */
function isYear(year: number): boolean {
  return year >= 1300 && year <= 2199
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12
}

function isDay(day: number): boolean {
  return day >= 1 && day <= 31
}
