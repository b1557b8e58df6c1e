import { ask, type Problem, ProblemError } from '../api/client.ts'
import type { ListedRelease } from './releases.ts'

/** The releases of the workspace, for whoever needs to know them; loaded once a page. */
class Releases {
  /** Newest import last; `null` before they are known. */
  list = $state.raw<readonly ListedRelease[] | null>(null)
  problem = $state.raw<Problem | null>(null)

  async load(): Promise<void> {
    try {
      this.list = await ask<ListedRelease[]>('/api/releases')
      this.problem = null
    } catch (cause) {
      if (!(cause instanceof ProblemError)) throw cause
      this.problem = cause.problem
    }
  }

  /** The title of a dataset by its newest release, else its id. */
  titleOf(dataset: string): string {
    return this.list?.findLast((release) => release.dataset === dataset)?.title ?? dataset
  }
}

export const releases = new Releases()
