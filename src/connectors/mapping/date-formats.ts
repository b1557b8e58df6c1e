import { bucketDays, bucketOf, type DayRange, parseDay } from '../../model/calendar.ts'
import { failed, MarsadError } from '../../model/errors.ts'
import { monthOf } from './month-names.ts'

/** Reads a text as the days that it names: one, or those of a month or a year. `undefined` when it is not written so. */
export type ReadDate = (text: string) => DayRange | undefined

/** Ways of writing a date that have a name instead of a pattern. */
export const namedFormats = {
  iso: '2014-01-31, 2014-01 or 2014, with or without a time',
  excel: 'the number of a day in a spreadsheet, 41670 for 2014-01-31',
  excel1904: 'the same in workbooks that count from 1904',
  unix: 'seconds since 1970, in UTC',
  unix_ms: 'milliseconds since 1970, in UTC',
} as const

/**
 * The parts of a pattern. `DD` and `MM` also take one digit where no other part stands right beside them. A year of two digits
 * lies from 1969 to 2068, as in POSIX.
 */
export const formatParts = {
  YYYY: 'year, four digits',
  YY: 'year, two digits',
  MMMM: 'name of the month, long or short',
  MMM: 'name of the month, long or short',
  MM: 'month, two digits',
  M: 'month',
  DD: 'day, two digits',
  D: 'day',
  HH: 'hour',
  H: 'hour',
  mm: 'minutes',
  m: 'minutes',
  ss: 'seconds',
  s: 'seconds',
  A: 'AM or PM',
} as const
type Part = keyof typeof formatParts

/** How a date that is written as `format` is read. Throws `bad_mapping` when no date could be written so. */
export function dateReader(format: string): ReadDate {
  const named = Object.hasOwn(namedReaders, format) ? namedReaders[format as keyof typeof namedFormats] : undefined
  const read = named ?? patternReader(format)
  return (text) => read(westernDigits(text.replaceAll(DIRECTION_MARKS, '').trim()))
}

/** Unseen marks that Arabic spreadsheets put around the slashes of a date. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Why no date could be written so, in words; `undefined` when one could. */
export function impossibleFormat(format: string): string | undefined {
  try {
    dateReader(format)
    return undefined
  } catch (error) {
    if (!(error instanceof MarsadError)) throw error
    const capitals = format.toUpperCase()
    const meant = format !== capitals && !impossibleFormat(capitals) ? ` (did you mean ${capitals}?)` : ''
    return `impossible date style ${error.received}${meant}; expected ${error.expected}`
  }
}

/** Arabic-Indic and Persian digits as those of ASCII. */
export const westernDigits = (text: string) =>
  /[٠-٩۰-۹]/.test(text)
    ? text
        .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
        .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    : text

const MS_PER_DAY = 86_400_000
/** 0001-01-01 and 9999-12-31. */
const [FIRST_DAY, LAST_DAY] = [-719_162, 2_932_896]
const aDay = (day: number | undefined): DayRange | undefined =>
  day === undefined || day < FIRST_DAY || day > LAST_DAY ? undefined : { start: day, end: day }
const whole = (text: string) =>
  /^-?\d+([.,]\d+)?$/.test(text) ? Math.floor(Number(text.replace(',', '.'))) : undefined
const time = String.raw`[T ]+\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?( ?[AaPp][Mm])?( ?Z| ?[+-]\d{2}:?\d{2}| UTC)?`
const isoText = new RegExp(String.raw`^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:${time})?)?)?$`)

const namedReaders: Record<keyof typeof namedFormats, ReadDate> = {
  iso(text) {
    const [, year, month, day] = isoText.exec(text) ?? []
    return year === undefined ? undefined : daysOf(year, month, day)
  },
  excel(text) {
    const serial = whole(text)
    // Day 60 is 29 February 1900, which was not; the numbers before it lag by one.
    if (serial === undefined || serial < 1 || serial === 60) return undefined
    return aDay(serial - 25_569 + (serial < 60 ? 1 : 0))
  },
  excel1904(text) {
    const serial = whole(text)
    return serial === undefined || serial < 0 ? undefined : aDay(serial - 24_107)
  },
  unix: (text) => aDay(scaled(whole(text), 86_400)),
  unix_ms: (text) => aDay(scaled(whole(text), MS_PER_DAY)),
}

const scaled = (value: number | undefined, unit: number) => (value === undefined ? undefined : Math.floor(value / unit))

/** The whole year, the whole month where no day is given, or the day; `undefined` when the calendar has none. */
export function daysOf(year: string, month: string | undefined, day: string | undefined): DayRange | undefined {
  const text = (value: string, length: number) => value.padStart(length, '0')
  const first = parseDay(`${text(year, 4)}-${text(month ?? '1', 2)}-${text(day ?? '1', 2)}`)
  if (first === undefined) return undefined
  const bucket = month === undefined ? 'year' : day === undefined ? 'month' : 'day'
  return bucketDays(bucketOf(first, bucket), bucket)
}

function patternReader(format: string): ReadDate {
  const pieces = format.match(/\[[^\]]*\]|YYYY|YY|MMMM|MMM|MM|M|DD|D|HH|H|mm|m|ss|s|A|[^]/g) ?? []
  const parts: Part[] = []
  const pattern = pieces.map((piece, index) => {
    if (!Object.hasOwn(formatParts, piece)) {
      const text = piece.startsWith('[') && piece.endsWith(']') ? piece.slice(1, -1) : piece
      if (text === piece && /\p{L}/u.test(piece)) throw badFormat(format, `“${piece}” stands for nothing`)
      return text === ' ' ? String.raw`\s+` : text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    }
    const part = piece as Part
    if (parts.some((other) => meaning(other) === meaning(part)))
      throw badFormat(format, `it names the ${meaning(part)} twice`)
    parts.push(part)
    return `(${digitsOf(part, [pieces[index - 1], pieces[index + 1]])})`
  })
  const has = (what: string) => parts.some((part) => meaning(part) === what)
  if (!has('year')) throw badFormat(format, 'it has no year (YYYY or YY)')
  if (has('day') && !has('month')) throw badFormat(format, 'it has a day but no month')
  const trailing = has('day') && !has('hour') ? `(?:${time})?` : ''
  const whole = new RegExp(`^${pattern.join('')}${trailing}$`, 'iu')
  return (text) => {
    const found = whole.exec(text)
    if (!found) return undefined
    const valueOf = (what: string) => {
      const index = parts.findIndex((part) => meaning(part) === what)
      return index < 0 ? undefined : { part: parts[index], value: found[index + 1] ?? '' }
    }
    const year = valueOf('year')
    const month = valueOf('month')
    const number = month?.part?.startsWith('MMM') ? monthOf(month.value) : Number(month?.value)
    if (year === undefined || (month && !number)) return undefined
    return daysOf(
      year.part === 'YY' ? String(Number(year.value) + (Number(year.value) < 69 ? 2000 : 1900)) : year.value,
      month && String(number),
      valueOf('day')?.value,
    )
  }
}

const meanings = { Y: 'year', M: 'month', D: 'day', H: 'hour', m: 'minute', s: 'second', A: 'half of the day' } as const
const meaning = (part: Part): string => meanings[part[0] as keyof typeof meanings]

function digitsOf(part: Part, beside: readonly (string | undefined)[]): string {
  if (part === 'YYYY') return String.raw`\d{4}`
  if (part === 'YY') return String.raw`\d{2}`
  if (part.startsWith('MMM')) return String.raw`[\p{L}\p{M}'’]+(?: [\p{L}\p{M}]+)?\.?`
  if (part === 'A') return '[AaPp][Mm]'
  const exact = part.length === 2 && beside.some((piece) => piece !== undefined && Object.hasOwn(formatParts, piece))
  return exact ? String.raw`\d{2}` : String.raw`\d{1,2}`
}

function badFormat(format: string, why: string) {
  return failed('bad_mapping', 'The mapping names a way of writing dates that cannot be.', {
    received: `${format}: ${why}`,
    expected: `a pattern of ${Object.keys(formatParts).join(', ')}, such as D-MMM-YY or DD/MM/YYYY, or one of ${Object.keys(namedFormats).join(', ')}`,
    hint: 'Letters that are no such part stand in [brackets].',
  })
}
