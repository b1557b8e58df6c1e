import { type DayRange, daysIn, parsePeriod } from '../../model/calendar.ts'
import type { Base } from './expression.ts'

/** A time that the text has spoken of. */
export interface Spoken {
  days: DayRange
  /** Where its mention ends, and in which sentence (by number). */
  end: number
  sentence: number
}

/** What is known about when things happen, as far as the text has been read. */
export interface Anchors {
  /** The time of writing; `null`: not known. */
  now: DayRange | null
  /** The text tells of years long before it was written: months without a year belong to the year spoken of last. */
  isHistory: boolean
  /** How dates like 03/04/2019 are to be read, as others in the text show. */
  dayOrder: 'day_month' | 'month_day' | null
  /** The latest time spoken of, and the latest that was no longer than a month. */
  latest: Spoken | null
  latestShort: Spoken | null
}

const LONGEST_MONTH = 31

export function isShort(days: DayRange): boolean {
  return daysIn(days) <= LONGEST_MONTH
}

/**
 * What a deictic time is counted from; `undefined`: not known. "Yesterday" is never counted from a time that the text tells of,
 * nor "the next day" from the time of writing.
 */
export function baseDays(anchors: Anchors, base: Base, isFine: boolean): DayRange | undefined {
  if (base === 'now') return anchors.now ?? undefined
  return (isFine ? (anchors.latestShort ?? anchors.latest) : anchors.latest)?.days
}

export function speakOf(anchors: Anchors, spoken: Spoken): void {
  anchors.latest = spoken
  if (isShort(spoken.days)) anchors.latestShort = spoken
}

/** The days of a publication date in EDTF: of an interval the last; `null` when it cannot be told. */
export function publicationDays(published: string | null): DayRange | null {
  if (published === null) return null
  const last = published.split('/').findLast((part) => /^\d{4}/.test(part)) ?? ''
  const date = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(last)?.[0] ?? ''
  return parsePeriod(date) ?? parsePeriod(date.slice(0, 7)) ?? parsePeriod(date.slice(0, 4)) ?? null
}
