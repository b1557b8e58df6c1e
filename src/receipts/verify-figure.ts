import { canonicalJson } from '../model/canonical-json.ts'
import { type Difference, findDifferences } from '../model/differences.ts'
import type { Figure } from '../model/figure.ts'
import { type AskContext, ask } from '../questions/ask.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { release } from '../gate/released.ts'

export interface Verification {
  /** Whether the result made anew is equal, as canonical JSON, to the one in the figure. */
  identical: boolean
  changes: Difference[]
  releases: { dataset: string; release: string; status: 'present' | 'changed' | 'missing' }[]
  /** The program that made the figure and the one that made it again. */
  program: { was: string; is: string }
}

/**
 * Makes a figure again from its receipt and compares. When a release is gone nothing can be made again: not identical, without
 * changes. A figure that left under a profile is compared as that profile shows it.
 */
export async function verifyFigure(workspace: Workspace, figure: Figure, context: AskContext): Promise<Verification> {
  const { receipt } = figure
  const found = receipt.releases.map((ref) => ({ ref, known: workspace.catalogue.find(ref.dataset, ref.release) }))
  const releases = found.map(({ ref, known }) => ({
    dataset: ref.dataset,
    release: ref.release,
    status: !known
      ? ('missing' as const)
      : known.events_sha256 === ref.events_sha256
        ? ('present' as const)
        : ('changed' as const),
  }))
  const was = `${receipt.program.name} ${receipt.program.version}`
  const present = found.flatMap(({ known }) => known ?? [])
  if (present.length < found.length) return { identical: false, changes: [], releases, program: { was, is: was } }
  const made = await ask(
    {
      question: figure.question,
      options: figure.options,
      selection: receipt.selection,
      releases: present,
      actorsTaken: figure.actors_taken,
    },
    context,
    false,
  )
  const profile = receipt.profile === 'public' ? 'public' : 'internal'
  const again = release(profile, { kind: 'figure', figure: made, releases: present })
  const identical = canonicalJson(again.result) === canonicalJson(figure.result)
  return {
    identical,
    changes: identical ? [] : findDifferences(figure.result, again.result),
    releases,
    program: { was, is: `${again.receipt.program.name} ${again.receipt.program.version}` },
  }
}
