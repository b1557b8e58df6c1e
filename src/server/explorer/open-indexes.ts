import { join } from 'node:path'
import { ExploreIndex } from '../../events/crossfilter/explore-index.ts'
import { canonicalJson, sha256 } from '../../model/canonical-json.ts'
import type { Release } from '../../model/release.ts'
import { folders } from '../../workspace/folders.ts'
import { spotLookup } from '../../workspace/spot-lookup.ts'
import type { Workspace } from '../../workspace/workspace.ts'

/** One a set of releases; the least used one is let go of. */
const MOST_OPEN = 2

/** The indexes that are in memory, by the releases that they hold. What an index holds never changes: releases do not. */
export class OpenIndexes {
  readonly #workspace: Workspace
  readonly #open = new Map<string, ExploreIndex>()

  constructor(workspace: Workspace) {
    this.#workspace = workspace
  }

  async of(releases: readonly Release[], onProgress: (share: number) => void): Promise<ExploreIndex> {
    const key = sha256(
      canonicalJson(releases.map(({ dataset, release, events_sha256 }) => [dataset, release, events_sha256])),
    )
    const known = this.#open.get(key)
    if (known) {
      this.#open.delete(key)
      this.#open.set(key, known)
      return known
    }
    for (const [oldest, index] of this.#open) {
      if (this.#open.size < MOST_OPEN) break
      this.#open.delete(oldest)
      index.close()
    }
    const { dir } = this.#workspace
    const index = await ExploreIndex.open(
      releases.map(({ dataset, release }) => ({
        dataset,
        release,
        path: join(folders.release(dir, dataset, release), 'events.parquet'),
      })),
      {
        folder: join(folders.cache(dir), 'explorer', key.slice(0, 32)),
        lookup: spotLookup(this.#workspace),
        onProgress,
      },
    )
    this.#open.set(key, index)
    return index
  }

  close(): void {
    for (const index of this.#open.values()) index.close()
    this.#open.clear()
  }
}
