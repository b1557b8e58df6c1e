import type { TimeBucket } from '../../model/calendar.ts'
import type { Covered } from '../tempo/result.ts'

/** A bin with all that is said in it; `null` where the archive does not cover it. */
export interface TermBin {
  start: string
  end: string
  covered: Covered
  /** Statements issued inside it for certain, and their words. */
  statements: number | null
  words: number | null
}

/** Where a term stands. It holds no words: the statement is opened inside the workspace. */
export interface Evidence {
  statement: string
  start: number
  end: number
}

export interface FollowedTerm {
  term: string
  count: number
  statements: number
  /** Per bin. */
  counts: (number | null)[]
  in_statements: (number | null)[]
  /** Occurrences per 10,000 words; `null` where there are no words. */
  per_10000: (number | null)[]
  evidence: Evidence[]
}

export interface Period {
  from: string
  to: string
  statements: number
  words: number
}

export interface KeyWord {
  /** As it is written most often; `[name]` for what is a name of a person. */
  word: string
  /** Of which period it is more typical. */
  of: 'first' | 'second'
  first: number
  second: number
  first_statements: number
  second_statements: number
  g2: number
  p: number
  /** After Holm's correction for all words that were tested. */
  p_adjusted: number
  log_ratio: number
  evidence: Evidence[]
}

export interface KeynessResult {
  first: Period
  second: Period
  /** How many words were tested, and statements left out since they repeat an earlier one. */
  tested: number
  repeated: number
  words: KeyWord[]
}

export interface TermsResult {
  by: TimeBucket
  statements: number
  /** Statements that are dated too loosely to stand in one bin. */
  unplaced: number
  bins: TermBin[]
  terms: FollowedTerm[]
  keyness: KeynessResult | null
}
