import type { Differences } from '../events/engine.ts'
import { canonicalJson } from '../model/canonical-json.ts'
import type { Release } from '../model/release.ts'
import { type AskContext, ask, findQuestion } from '../questions/ask.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { askedOn, isSameRelease } from './asked-on.ts'

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
  for (const { figure } of workspace.figures.all()) {
    const { selection, versus } = figure.receipt
    const concerned = [selection, ...(versus ? [versus.selection] : [])]
    if (!concerned.some(({ releases }) => releases.some((ref) => isSameRelease(ref, from)))) continue
    const asked = askedOn(figure, (ref) =>
      isSameRelease(ref, from) ? to : workspace.catalogue.find(ref.dataset, ref.release),
    )
    if (!asked) continue
    // One release set against the other: on the same release there is nothing left to compare.
    if (asked.versus && canonicalJson(asked.selection) === canonicalJson(asked.versus.selection)) continue
    const made = await ask(asked, context, false)
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
