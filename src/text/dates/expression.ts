import type { Span } from '../../model/reading.ts'
import type { NumericDate } from './numeric-date.ts'

/** What deictic times are counted from: the time of writing, or the time that the text has been speaking of. */
export type Base = 'now' | 'context'

/** A year as it is said: a number, or "last year", "that year". */
export type SaidYear = { base: 'stated'; year: number } | { base: Base; shift: number }

export type Part =
  | { kind: 'year' }
  /** Months of the year, both included; a season has its EDTF number. */
  | { kind: 'months'; first: number; last: number; season: number | null }
  | { kind: 'day'; month: number; day: number }
  /** `week`: of the week so many after that of the base. */
  | { kind: 'weekday'; weekday: number; week: number | null }
  | { kind: 'decade'; first: number }
  | { kind: 'century'; number: number }
  | { kind: 'numeric'; date: NumericDate }
  | { kind: 'hijri'; year: number | null; month: number | null; day: number | null }
  /** The unit of the calendar so many after that of the base: yesterday, last week, the same month. */
  | { kind: 'unit'; unit: number; base: Base; shift: number }
  /** So many units before or after the base. */
  | { kind: 'offset'; unit: number; base: Base; shift: number; isRough: boolean }
  | { kind: 'now' }

/** A part of a period: its beginning, middle or end (0, 1, 2), or units of it from its front (1 …) or its end (-1). */
export type Narrowing = { kind: 'edge'; edge: number } | { kind: 'slice'; unit: number; index: number; count: number }

export interface Point {
  part: Part
  year: SaidYear | null
  narrowing: Narrowing | null
  approximate: boolean
  /** "last October", "next Monday": -1, 0, 1. */
  which: number | null
}

/** A time as the words say it, before it is known which days it means. */
export interface Expression extends Span {
  form: 'point' | 'range' | 'since' | 'until' | 'before' | 'after' | 'past' | 'coming'
  /** Of `past` and `coming`: the unit and how many (`null`: "in recent months"), as an `offset`. */
  point: Point
  /** The last of a range. */
  to: Point | null
  count: number | null
  /** The words say that it held the whole time. */
  throughout: boolean
  /** Words before it in the sentence speak of what is to come. */
  future: boolean
}

/** A time as a sentence says it, with where it stands. */
export interface Said {
  expression: Expression
  /** The number of its sentence. */
  sentence: number
  isArabic: boolean
}

export function makePoint(part: Part, year: SaidYear | null = null): Point {
  return { part, year, narrowing: null, approximate: false, which: null }
}
