import { join } from 'node:path'
import { sha256OfFile } from '../events/hash-file.ts'
import { release } from '../gate/released.ts'
import { canonicalJson } from '../model/canonical-json.ts'
import { findDifferences } from '../model/differences.ts'
import type { Figure, ReleaseReceipt } from '../model/figure.ts'
import type { Release } from '../model/release.ts'
import type { ReleaseRef } from '../model/selection.ts'
import { holdsStatements } from '../model/statement.ts'
import type { Verification } from '../model/verification.ts'
import { type AskContext, ask } from '../questions/ask.ts'
import { folders } from '../workspace/folders.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { askedOn } from './asked-on.ts'
import { newerReleases } from './newer-releases.ts'

export { type FigureState, figureStates, type Verification } from '../model/verification.ts'

/**
 * Makes a figure again from its receipt and compares. When a release is gone nothing can be made again: not identical, without
 * changes. A figure that left under a profile is compared as that profile shows it.
 */
export async function verifyFigure(workspace: Workspace, figure: Figure, context: AskContext): Promise<Verification> {
  const { receipt } = figure
  const releases = await Promise.all(
    receipt.releases.map(async (ref) => ({
      dataset: ref.dataset,
      release: ref.release,
      status: await statusOf(workspace, ref),
    })),
  )
  const was = `${receipt.program.name} ${receipt.program.version}`
  const find = ({ dataset, release }: ReleaseRef) => workspace.catalogue.find(dataset, release)
  const isGone = releases.some(({ status }) => status === 'missing') || isDocumentGone(workspace, figure)
  const made = isGone ? undefined : await makeAgain(figure, context, find)
  if (!made) {
    const program = { was, is: was }
    return { state: 'source_gone', identical: false, changes: [], releases, newer: null, program }
  }
  const identical = canonicalJson(made.result) === canonicalJson(figure.result)
  const changed = releases.some(({ status }) => status === 'changed') || hasMoved(figure, made)
  // What the program itself changed would move the figure on every release.
  const newer = identical && receipt.releases.length > 0 ? await onNewer(workspace, figure, context) : null
  return {
    state: changed || newer?.moved ? 'data_moved' : identical ? 'identical' : 'program_changed',
    identical,
    changes: identical ? [] : findDifferences(figure.result, made.result),
    releases,
    newer,
    program: { was, is: `${made.receipt.program.name} ${made.receipt.program.version}` },
  }
}

/** Whether a document that its claims stand in was purged, or never was here. */
const isDocumentGone = ({ documents }: Workspace, { receipt }: Figure) =>
  receipt.claims?.documents.some(({ id, sha256 }) => documents.find(id)?.sha256 !== sha256) ?? false

/** Whether the claims that it reads are others by now, or stand otherwise. */
const hasMoved = ({ receipt }: Figure, made: Figure) => receipt.claims?.digest !== made.receipt.claims?.digest

/** The figure made again on other releases, as its profile shows it; `undefined` when there is none for one of them. */
async function makeAgain(
  figure: Figure,
  context: AskContext,
  releaseFor: (ref: ReleaseRef) => Release | undefined,
): Promise<Figure | undefined> {
  const asked = askedOn(figure, releaseFor)
  if (!asked) return undefined
  const profile = figure.receipt.profile === 'public' ? 'public' : 'internal'
  const releases = [...asked.releases, ...(asked.versus?.releases ?? [])]
  return release(profile, { kind: 'figure', figure: await ask(asked, context, false), releases })
}

async function onNewer(workspace: Workspace, figure: Figure, context: AskContext): Promise<Verification['newer']> {
  const newer = newerReleases(workspace.catalogue.all(), figure.receipt.releases)
  if (newer.size === 0) return null
  const releases = [...newer.values()].map(({ dataset, release }) => ({ dataset, release }))
  const made = await makeAgain(figure, context, ({ dataset, release }) => {
    return newer.get(dataset) ?? workspace.catalogue.find(dataset, release)
  })
  return { releases, moved: made !== undefined && canonicalJson(made.result) !== canonicalJson(figure.result) }
}

/** Compares the bytes of the events themselves with the hash in the receipt. */
async function statusOf({ dir, catalogue }: Workspace, ref: ReleaseReceipt) {
  if (!catalogue.find(ref.dataset, ref.release)) return 'missing' as const
  const found = catalogue.find(ref.dataset, ref.release)
  if (!found) return 'missing' as const
  const table = holdsStatements(found) ? 'statements.parquet' : 'events.parquet'
  const path = join(folders.release(dir, ref.dataset, ref.release), table)
  const sha = await sha256OfFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (sha === undefined) return 'missing' as const
  return sha === ref.events_sha256 ? ('present' as const) : ('changed' as const)
}
