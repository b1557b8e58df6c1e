import { parseDate } from '../dates/index.ts'

const iso = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:$|[T ])/
const inParts = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?![\d./-])/

/**
 * A date as records have it, as ISO 8601 without time and zone: the day on which it was where it was written. Seconds and milliseconds
 * since 1970 give the day in UTC. `null` for what is none, and for `05/03/2016` while it is not known which comes first.
 */
export function messageDay(written: string, dayFirst: boolean | null): string | null {
  const plain = westernDigits(written).trim()
  const [, whole] = iso.exec(plain) ?? []
  if (whole !== undefined) return isDay(whole) ? whole : null
  if (/^\d{10}(?:\d{3})?(?:\.\d+)?$/.test(plain)) {
    return new Date(Number(plain) * (/^\d{10}(?!\d)/.test(plain) ? 1000 : 1)).toISOString().slice(0, 10)
  }
  const parts = inParts.exec(plain)
  if (parts !== null) return dayOfParts(parts, dayFirst)
  // Written out, or as mails have it; a time behind the day changes nothing.
  const named = plain.length > 60 ? null : parseDate(plain)
  return named !== null && isDay(named) ? named : null
}

/** Which comes first in dates such as `5/3/2016`, told by those that leave no choice; `null` when none does, or they disagree. */
export function dayComesFirst(dates: Iterable<string>): boolean | null {
  let [first, second] = [false, false]
  for (const written of dates) {
    const [, a = '', b = ''] = inParts.exec(westernDigits(written).trim()) ?? []
    if (a.length > 2) continue
    first ||= Number(a) > 12
    second ||= Number(b) > 12
  }
  return first === second ? null : first
}

function dayOfParts([, a = '', b = '', c = '']: RegExpExecArray, dayFirst: boolean | null): string | null {
  if (a.length === 4) return dayOf(a, b, c)
  if (a.length > 2 || c.length === 1 || c.length === 3) return null
  // Messages of this kind are younger than 1970.
  const year = c.length === 4 ? c : `${Number(c) < 70 ? '20' : '19'}${c}`
  const isDayFirst = Number(a) > 12 ? true : Number(b) > 12 ? false : a === b ? true : dayFirst
  if (isDayFirst === null) return null
  return isDayFirst ? dayOf(year, b, a) : dayOf(year, a, b)
}

function dayOf(year: string, month: string, day: string): string | null {
  const whole = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(whole) ? whole : null
}

/** A day, month or year that there is. */
function isDay(whole: string): boolean {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(whole)) return false
  const date = new Date(`${whole}${'-01-01'.slice(whole.length - 4)}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole)
}

function westernDigits(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
}
