import type { Release } from '../model/release.ts'
import type { ReleaseRef } from '../model/selection.ts'

/**
 * By dataset, the release that has taken the place of the one that was read: the last that was imported after it and reaches as far
 * or further in time. Datasets without one are left out, and so are those of which two releases were read: they were meant to be
 * compared. `all` stands in the order of import.
 */
export function newerReleases(all: readonly Release[], read: readonly ReleaseRef[]): Map<string, Release> {
  const found = new Map<string, Release>()
  for (const [dataset, refs] of Map.groupBy(read, (ref) => ref.dataset)) {
    const ofDataset = all.filter((release) => release.dataset === dataset)
    const at = ofDataset.findIndex(({ release }) => release === refs[0]!.release)
    const own = ofDataset[at]
    if (refs.length > 1 || !own) continue
    const newer = ofDataset.slice(at + 1).findLast((later) => reaches(later) >= reaches(own))
    if (newer) found.set(dataset, newer)
  }
  return found
}

/** The last day covered; what has no end reaches furthest. */
const reaches = ({ extent }: Release) => extent.to ?? '9999-12-31'
