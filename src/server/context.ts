import type { Engine } from '../events/engine.ts'
import type { ExploreAsked } from '../model/explore.ts'
import type { GivenWords } from '../workspace/given-words.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Jobs } from './jobs.ts'

/** What the routes work with. */
export interface ServerContext {
  workspace: Workspace
  /**
   * Runs `work` on an engine of its own; when the signal is aborted (the client left, or cancelled), its query is stopped and the
   * promise rejects with `cancelled`.
   */
  withEngine<T>(signal: AbortSignal, work: (engine: Engine) => Promise<T>): Promise<T>
  explorer: Explorer
  jobs: Jobs
  /** Where the built web application lies. */
  webFolder: string
  now: () => Date
}

/** The exact index behind the linked views, in a thread of its own. Both promises reject with `cancelled` when the signal is aborted. */
export interface Explorer {
  /** A `PackedAnswer` as JSON. */
  view(asked: ExploreAsked, signal: AbortSignal): Promise<string>
  /** Loads or makes the index of the releases that these words ask for, telling how far it is, from 0 to 1. */
  prepare(words: GivenWords, signal: AbortSignal, onProgress: (share: number) => void): Promise<void>
  close(): Promise<void>
}
