import type { ActorTaken, Figure } from '../model/figure.ts'
import { type Release, releaseName } from '../model/release.ts'
import type { ReleaseRef, Selection } from '../model/selection.ts'
import type { Asked } from '../questions/ask.ts'
import type { Subject } from '../questions/question.ts'

/**
 * What a figure asked, put to the releases that `releaseFor` gives in place of its own. `undefined` when it gives none for one of
 * them.
 */
export function askedOn(figure: Figure, releaseFor: (ref: ReleaseRef) => Release | undefined): Asked | undefined {
  const { question, options, actors_taken, versus_actors_taken = [], receipt } = figure
  const first = subjectOn(receipt.selection, actors_taken, releaseFor)
  const versus = receipt.versus ? subjectOn(receipt.versus.selection, versus_actors_taken, releaseFor) : null
  return first && versus !== undefined ? { question, options, ...first, versus } : undefined
}

function subjectOn(
  selection: Selection,
  actorsTaken: readonly ActorTaken[],
  releaseFor: (ref: ReleaseRef) => Release | undefined,
): Subject | undefined {
  const releases = selection.releases.flatMap((ref) => releaseFor(ref) ?? [])
  if (releases.length < selection.releases.length) return undefined
  const refs = releases.map(({ dataset, release }) => ({ dataset, release }))
  return { selection: { ...selection, releases: refs }, releases, actorsTaken }
}

export const isSameRelease = (a: ReleaseRef, b: ReleaseRef) => releaseName(a) === releaseName(b)
