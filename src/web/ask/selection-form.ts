import type { Problem } from '../api/client.ts'

/** What every field of a selection works with. */
export interface SelectionForm {
  /** The values of a word. */
  of(word: string): readonly string[]
  change(change: Record<string, readonly string[] | undefined>): void
  /** The remark at a field that differs from the first selection in one of its words, in a second one. */
  mark(...words: string[]): string | undefined
  /** The problem, where it concerns one of these words. */
  problemOf(...words: string[]): Problem | null
}

/** The values of a word with one put in or taken out. */
export const changed = (values: readonly string[], value: string, isIn: boolean): string[] => [
  ...values.filter((other) => other !== value),
  ...(isIn ? [value] : []),
]

/** How many values are offered to what is typed. */
export const MOST_OFFERED = 40
