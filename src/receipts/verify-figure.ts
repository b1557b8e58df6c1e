import { join } from 'node:path'
import { sha256OfFile } from '../events/hash-file.ts'
import { canonicalJson } from '../model/canonical-json.ts'
import { type Difference, findDifferences } from '../model/differences.ts'
import type { Figure, ReleaseReceipt } from '../model/figure.ts'
import { releaseName } from '../model/release.ts'
import type { Selection } from '../model/selection.ts'
import { type AskContext, ask } from '../questions/ask.ts'
import { folders } from '../workspace/folders.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { release } from '../gate/released.ts'

export interface Verification {
  /** Whether the result made anew is equal, as canonical JSON, to the one in the figure. */
  identical: boolean
  changes: Difference[]
  /** `changed`: the events on disk are not those that the figure was made from. */
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
  const releases = await Promise.all(
    found.map(async ({ ref, known }) => ({
      dataset: ref.dataset,
      release: ref.release,
      status: known ? await statusOf(workspace, ref) : ('missing' as const),
    })),
  )
  const was = `${receipt.program.name} ${receipt.program.version}`
  const present = found.flatMap(({ known }) => known ?? [])
  const of = (selection: Selection) =>
    selection.releases.flatMap((ref) => present.find((known) => releaseName(known) === releaseName(ref)) ?? [])
  const { selection, versus } = receipt
  if (present.length < found.length) return { identical: false, changes: [], releases, program: { was, is: was } }
  const made = await ask(
    {
      question: figure.question,
      options: figure.options,
      selection,
      releases: of(selection),
      actorsTaken: figure.actors_taken,
      versus: versus
        ? {
            selection: versus.selection,
            releases: of(versus.selection),
            actorsTaken: figure.versus_actors_taken ?? [],
          }
        : null,
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

/** Compares the bytes of the events themselves with the hash in the receipt. */
async function statusOf({ dir }: Workspace, ref: ReleaseReceipt) {
  const path = join(folders.release(dir, ref.dataset, ref.release), 'events.parquet')
  return (await sha256OfFile(path)) === ref.events_sha256 ? ('present' as const) : ('changed' as const)
}
