import type { Differences } from '../events/engine.ts'
import { canonicalJson } from '../model/canonical-json.ts'
import type { Release } from '../model/release.ts'
import { type AskContext, ask, findQuestion } from '../questions/ask.ts'
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
    const { selection } = figure.receipt
    const isOf = (ref: { dataset: string; release: string }) =>
      ref.dataset === from.dataset && ref.release === from.release
    if (!selection.releases.some(isOf)) continue
    const releases = selection.releases.map((ref) =>
      isOf(ref) ? to : workspace.catalogue.find(ref.dataset, ref.release),
    )
    if (releases.some((release) => release === undefined)) continue
    const present = releases as Release[]
    const made = await ask(
      {
        question: figure.question,
        options: figure.options,
        selection: { ...selection, releases: present.map(({ dataset, release }) => ({ dataset, release })) },
        releases: present,
        actorsTaken: figure.actors_taken,
      },
      context,
      false,
    )
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
