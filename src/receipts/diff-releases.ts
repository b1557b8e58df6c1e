import type { Differences } from '../events/engine.ts'
import { canonicalJson } from '../model/canonical-json.ts'
import type { ActorTaken } from '../model/figure.ts'
import type { Release } from '../model/release.ts'
import type { ReleaseRef, Selection } from '../model/selection.ts'
import { type AskContext, ask, findQuestion } from '../questions/ask.ts'
import type { Subject } from '../questions/question.ts'
import type { Workspace } from '../workspace/workspace.ts'

export interface ReleaseDiff extends Differences {
  /** Saved figures of the first release, made again on the second. `was` and `is` are their few main numbers. */
  figures: {
    id: string
    question: string
    moved: boolean
    was: Record<string, number | null>
    is: Record<string, number | null>
  }[]
}

/** What differs between two releases of a dataset, and which saved figures move. */
export async function diffReleases(
  workspace: Workspace,
  from: Release,
  to: Release,
  context: AskContext,
): Promise<ReleaseDiff> {
  const differences = await context.engine.differences(from, to)
  const figures: ReleaseDiff['figures'] = []
  for (const figure of workspace.figures.all()) {
    const { question, options, actors_taken, versus_actors_taken = [] } = figure
    const { selection, versus } = figure.receipt
    const asked = [selection, ...(versus ? [versus.selection] : [])]
    if (!asked.some(({ releases }) => releases.some((ref) => isSame(ref, from)))) continue
    const first = onOtherRelease(workspace, selection, actors_taken, from, to)
    const second = versus ? onOtherRelease(workspace, versus.selection, versus_actors_taken, from, to) : null
    if (!first || second === undefined) continue
    // One release set against the other: on the same release there is nothing left to compare.
    if (second && canonicalJson(first.selection) === canonicalJson(second.selection)) continue
    const made = await ask({ question, options, ...first, versus: second }, context, false)
    const { headline } = findQuestion(figure.question)
    figures.push({
      id: figure.id,
      question: figure.question,
      moved: canonicalJson(made.result) !== canonicalJson(figure.result),
      was: headline(figure.result),
      is: headline(made.result),
    })
  }
  return { ...differences, figures }
}

const isSame = (a: ReleaseRef, b: ReleaseRef) => a.dataset === b.dataset && a.release === b.release

/** The same selection on `to` where it was on `from`; `undefined` when another of its releases is gone. */
function onOtherRelease(
  { catalogue }: Workspace,
  selection: Selection,
  actorsTaken: readonly ActorTaken[],
  from: Release,
  to: Release,
): Subject | undefined {
  const releases = selection.releases.flatMap((ref) => {
    return (isSame(ref, from) ? to : catalogue.find(ref.dataset, ref.release)) ?? []
  })
  if (releases.length < selection.releases.length) return undefined
  const refs = releases.map(({ dataset, release }) => ({ dataset, release }))
  return { selection: { ...selection, releases: refs }, releases, actorsTaken }
}
