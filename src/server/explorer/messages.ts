import type { ErrorDetails, ExitCode } from '../../model/errors.ts'
import type { ExploreAsked } from '../../model/explore.ts'
import type { GivenWords } from '../../workspace/given-words.ts'

/** What the server tells the worker. */
export type ToWorker =
  | { kind: 'view'; id: number; asked: ExploreAsked }
  /** Loads or makes the index of the releases that these words ask for. */
  | { kind: 'prepare'; id: number; words: GivenWords }
  | { kind: 'cancel'; id: number }
  /** Ends the thread: it stops what runs, lets go of everything and exits. */
  | { kind: 'close' }

/** What the worker tells the server. `text` is a `PackedAnswer` as JSON, so that it is written only once. */
export type FromWorker =
  | { kind: 'answer'; id: number; text: string }
  | { kind: 'progress'; id: number; share: number }
  | { kind: 'failed'; id: number; problem: TellableError | null; fault: string | null }

/** An error for people, taken apart for its way between threads. */
export interface TellableError extends Omit<ErrorDetails, 'cause'> {
  code: string
  exitCode: ExitCode
  message: string
}
