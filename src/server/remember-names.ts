import type { Engine } from '../events/engine.ts'
import type { ReleaseRef } from '../model/selection.ts'
import { releaseName } from '../model/release.ts'

/**
 * What a release names never changes: actors and provinces are read once while the server runs, whichever engine is asked, so that
 * the words of a selection are resolved at once. An answer that failed or was stopped is asked for again.
 */
export function rememberNames(): { of(engine: Engine): Engine } {
  const known = new Map<string, unknown>()
  const once = async <T>(key: string, read: () => Promise<T>): Promise<T> => {
    if (!known.has(key)) known.set(key, await read())
    return known.get(key) as T
  }
  const keyOf = (kind: string, releases: readonly ReleaseRef[]) => [kind, ...releases.map(releaseName)].join('\n')
  return {
    of: (engine) => ({
      ...engine,
      actors: (ref) => once(keyOf('actors', [ref]), () => engine.actors(ref)),
      actorNames: (ref) => once(keyOf('actor names', [ref]), () => engine.actorNames(ref)),
      admin1Names: (releases) => once(keyOf('provinces', releases), () => engine.admin1Names(releases)),
    }),
  }
}
