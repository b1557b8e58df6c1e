import type { Difference } from './differences.ts'
import type { ReleaseRef } from './selection.ts'

/**
 * How a figure stands. `source_gone`: a release that it was made from is not here, so that it cannot be made again. `data_moved`: the
 * events behind it are others now, or a newer release of a dataset gives another result. `program_changed`: the releases are those of
 * the receipt, and this program makes another result of them. `identical`: none of these.
 */
export const figureStates = ['identical', 'data_moved', 'program_changed', 'source_gone'] as const
export type FigureState = (typeof figureStates)[number]

/** A figure made again from its receipt and compared. */
export interface Verification {
  state: FigureState
  /** Whether the result made anew is equal, as canonical JSON, to the one in the figure. */
  identical: boolean
  changes: Difference[]
  /** `changed`: the events on disk are not those that the figure was made from. */
  releases: (ReleaseRef & { status: 'present' | 'changed' | 'missing' })[]
  /** Newer releases of its datasets, each in place of one of these; `moved`: whether the result on all of them is another. */
  newer: { releases: ReleaseRef[]; moved: boolean } | null
  /** The program that made the figure and the one that made it again. */
  program: { was: string; is: string }
}
