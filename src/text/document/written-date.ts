import type { Span } from '../../model/reading.ts'
import { findDates } from '../dates/index.ts'

/** A date as it is written in the head of a document. */
export interface WrittenDate extends Span {
  /** EDTF: `2021-11-01`, `2015-10` or `2015`. */
  edtf: string
}

const sampleLength = 160
const plainDate = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/

/**
 * The first calendar date in the beginning of a line (`1 Nov 2021`, `31.10.2021`, `12 أيار/مايو 2020`). A year counts only as
 * a line of its own. Of a range, and where day and month cannot be told (`07/08/2021`), what both ends share.
 *
 * @returns `null` when there is none
 */
export function findWrittenDate(line: string): WrittenDate | null {
  const sample = line.slice(0, sampleLength)
  if (!/\p{Nd}/u.test(sample)) return null
  for (const { start, end, edtf } of findDates(sample, [{ start: 0, end: sample.length }], null)) {
    const isYear = /^\d{4}(?:\/\d{4})?$/.test(edtf)
    const date = isYear && end - start < line.trim().length ? null : plainPart(edtf)
    if (date !== null) return { start, end, edtf: date }
  }
  return null
}

/** An EDTF value as one plain date: itself, or what the ends of an interval share; `null` when that is not even a year. */
export function plainPart(edtf: string): string | null {
  const [from = [], to = from] = edtf.split('/').map((each) => each.split('-'))
  let length = 0
  while (length < Math.min(from.length, to.length) && from[length] === to[length]) length += 1
  const shared = from.slice(0, length).join('-')
  return plainDate.test(shared) ? shared : null
}
