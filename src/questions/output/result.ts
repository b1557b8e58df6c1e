import type { TimeBucket } from '../../model/calendar.ts'
import type { StatementType } from '../../model/statement.ts'
import type { RollingMean, TempoBin, TempoRate } from '../tempo/result.ts'

/** One bin; all counts are `null` where the archive does not cover it. */
export type OutputBin = Pick<TempoBin, 'start' | 'end' | 'covered' | 'certain' | 'expected' | 'possible'>

/** Statements that have something in common: how many, which share of all, and how many are expected in each bin. */
export interface OutputPart<Name> {
  name: Name
  statements: number
  share: number
  expected: (number | null)[]
}

/** A pause between two statements that the rhythm of the others does not explain. */
export interface Silence {
  /** First and last silent day. */
  start: string
  end: string
  days: number
  /** That the longest of as many pauses would be so long. */
  p: number
}

export interface Rhythm {
  /** Pauses between days with statements that follow each other, inside what is covered. */
  pauses: number
  /** P(a pause lasts k silent days or more) = exp(−rate · k^shape). */
  rate: number
  shape: number
}

export interface OutputResult {
  by: TimeBucket
  bins: OutputBin[]
  total: {
    /** Statements whose window touches the range. */
    statements: number
    certain: number
    expected: number
    possible: number
    outside: number
    words: number
  }
  rate: TempoRate
  rolling: RollingMean[]
  /** The most frequent first; `null` for statements of no known type or language. */
  types: OutputPart<StatementType | null>[]
  languages: OutputPart<string | null>[]
  /** `null` where there are too few pauses to tell. */
  rhythm: Rhythm | null
  silences: Silence[]
  /** How many carry each flag. */
  flags: { flag: string; statements: number }[]
}
