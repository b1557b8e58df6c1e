import type { Release } from '../model/release.ts'
import { holdsEvents, resolveReleases } from '../workspace/resolve-releases.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** The releases named as `DATASET/NAME`; when none is, the newest of each dataset that holds events. */
export function namedOrNewest(workspace: Workspace, names: readonly string[]): Release[] {
  if (names.length > 0) return resolveReleases(workspace, [], names)
  const all = workspace.catalogue.all().filter(holdsEvents)
  return [...new Map(all.map((release) => [release.dataset, release])).values()]
}
