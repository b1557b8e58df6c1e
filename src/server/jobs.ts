import type { JobEvent } from '../model/job-event.ts'

/** Events of one job are numbered from 1. */
export interface NumberedJobEvent {
  number: number
  event: JobEvent
}

export interface JobSummary {
  id: string
  title: string
  /** What it makes, for lists that show their own kind only; `null` for what no list shows. */
  makes: JobProduct | null
  started_at: string
  /** What it told last; `null` when it has not told anything yet. */
  last: JobEvent | null
}

export const jobProducts = ['release', 'document'] as const
export type JobProduct = (typeof jobProducts)[number]

/** Long work that goes on when the page is closed: imports. */
export interface Jobs {
  /** Starts it and says its id. `work` is given a signal that is aborted when somebody cancels. */
  start(
    title: string,
    work: (signal: AbortSignal, tell: (stage: string, share: number | null) => void) => Promise<unknown>,
    makes?: JobProduct,
  ): string
  /** Those that run and those that ended within the last hour, in the order in which they began. */
  all(): JobSummary[]
  find(id: string): JobSummary | undefined
  /**
   * Events after the one of this number (0: all of them) and those to come, until the last or until the signal is aborted;
   * `undefined` for an id that is not known.
   */
  follow(id: string, after: number, signal: AbortSignal): AsyncIterable<NumberedJobEvent> | undefined
  /** Whether it has ended and the event of this number was its last. */
  isTold(id: string, number: number): boolean
  /** Whether it was still running. */
  cancel(id: string): boolean
  /** Cancels what runs and waits until it has ended. */
  close(): Promise<void>
}
