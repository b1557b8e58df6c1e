import type { NumberKind } from './number-format.ts'

const SECONDS_PER_DAY = 86_400
const MILLIS_PER_DAY = 86_400_000
/** The day after 9999-12-31, in days of the 1900 system: no spreadsheet program shows a date beyond. */
const DAYS_UNTIL_10000 = 2_958_466
/** Days between the beginnings of the two systems. */
const DAYS_1904 = 1462

/**
 * A number of a workbook as text: the shortest that spells the stored number, whole numbers digit for digit; dates
 * `YYYY-MM-DD`, with a time of day `YYYY-MM-DDTHH:MM:SS`; a time of day alone and a duration `HH:MM:SS`, to the second. What
 * is no number, or a date before 1900 or after 9999, stays as it is.
 *
 * Day 60 of the 1900 system is 29 February 1900, which never was (Lotus 1-2-3 counted it, and so does every program since):
 * it is given as that text, and days before it count from one day later.
 */
export function numberText(stored: string, kind: NumberKind, is1904: boolean): string {
  const number = Number(stored)
  if (stored.trim() === '' || !Number.isFinite(number)) return stored
  if (kind === 'elapsed' && number >= 0) return clock(Math.round(number * SECONDS_PER_DAY))
  if (kind === 'date' && number >= 0) return dateText(number, is1904) ?? plainNumber(stored, number)
  return plainNumber(stored, number)
}

/** Excel stores 1.1 as 1.1000000000000001; the shortest text that reads back as the same number is what was typed. */
const plainNumber = (stored: string, number: number) => (/^-?\d+$/.test(stored) ? stored : String(number))

function dateText(serial: number, is1904: boolean): string | undefined {
  const seconds = Math.round(serial * SECONDS_PER_DAY)
  const time = seconds % SECONDS_PER_DAY
  if (serial < 1 && !is1904) return clock(time)
  const day = (seconds - time) / SECONDS_PER_DAY + (is1904 ? DAYS_1904 : 0)
  if (day >= DAYS_UNTIL_10000) return undefined
  const date = day === 60 ? '1900-02-29' : isoDate(day < 60 ? day + 1 : day)
  return time === 0 ? date : `${date}T${clock(time)}`
}

const isoDate = (day: number) => new Date(Date.UTC(1899, 11, 30) + day * MILLIS_PER_DAY).toISOString().slice(0, 10)

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

/** Characters that XML cannot hold stand in workbooks as `_x000D_`, and a real `_x` as `_x005F_x` (ECMA-376, ST_Xstring). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}
