import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { checkDatasetId, recogniseFile, recogniseMapped } from '../connectors/recognise-file.ts'
import { type Connector, connectorId } from '../events/connector.ts'
import { openTable } from '../events/forms/open-table.ts'
import type { Reading } from '../events/forms/table.ts'
import type { PlaceLookup } from '../events/import/find-places.ts'
import type { OnProgress } from '../events/import/progress.ts'
import { cancelled, type Delivery, type StagedRelease, stageRelease } from '../events/import/stage-release.ts'
import { failed, wrongUsage } from '../model/errors.ts'
import { program } from '../model/program.ts'
import { type Release, releaseName } from '../model/release.ts'
import { folders } from './folders.ts'
import { clearAbandonedImports, makeImportingFolder, removeImportingFolder } from './importing-folder.ts'
import { placeOriginal } from './place-original.ts'
import type { Workspace } from './workspace.ts'

export interface ImportOptions {
  dataset?: string | undefined
  /** Reads the file in place of the connectors that recognise files by themselves. */
  connector?: Connector | undefined
  release?: string | undefined
  extent?: { from: string; to: string } | undefined
  lookup?: { boundaries: string; find: PlaceLookup } | undefined
  signal?: AbortSignal | undefined
  onProgress?: OnProgress
  now?: () => Date
}

export interface Imported {
  release: Release
  already_imported: boolean
}

/**
 * Imports one delivered file. Everything is made in a folder of its own and flushed; only then is one row committed to the
 * catalogue. Killed at any moment, the workspace is as if the import had not begun.
 */
export async function importFile(workspace: Workspace, path: string, options: ImportOptions = {}): Promise<Imported> {
  if (options.dataset !== undefined) checkDatasetId(options.dataset)
  if (options.release !== undefined) checkReleaseId(options.release)
  const delivery = await recogniseDelivery(path, options)
  const dataset = options.dataset ?? delivery.connector.about.id
  clearAbandonedImports(workspace.dir)
  const folder = makeImportingFolder(workspace.dir)
  try {
    const staged = await stageRelease(delivery, folder, {
      dataset,
      nameRelease: (sha256) => nameRelease(workspace, delivery, dataset, sha256, options),
      extent: options.extent,
      lookup: options.lookup,
      program: `${program.name} ${program.version}`,
      signal: options.signal,
      onProgress: options.onProgress ?? (() => {}),
    })
    return commit(workspace, staged, options.now?.() ?? new Date())
  } catch (error) {
    if (error instanceof AlreadyImported) return { release: error.release, already_imported: true }
    throw error
  } finally {
    removeImportingFolder(workspace.dir, folder)
  }
}

/** Ends an import whose bytes the workspace holds already. */
class AlreadyImported extends Error {
  readonly release: Release
  constructor(release: Release) {
    super(`already imported as ${releaseName(release)}`)
    this.release = release
  }
}

function nameRelease(
  workspace: Workspace,
  delivery: Delivery,
  dataset: string,
  sha256: string,
  options: ImportOptions,
): string {
  const same = workspace.catalogue
    .madeFrom(dataset, sha256)
    .find(
      (known) =>
        (options.release ?? known.release) === known.release &&
        known.connector.id === connectorId(delivery.connector) &&
        sameExtent(known, options.extent),
    )
  if (same) throw new AlreadyImported(same)
  const name = options.release ?? delivery.connector.releaseOf(delivery.table.name) ?? `sha-${sha256.slice(0, 8)}`
  const taken = workspace.catalogue.find(dataset, name)
  if (taken) throw nameTaken(taken, delivery.table.name)
  return name
}

const sameExtent = ({ extent }: Release, asked: ImportOptions['extent']) =>
  asked === undefined || (extent.basis === 'user' && extent.from === asked.from && extent.to === asked.to)

function nameTaken(taken: Release, file: string) {
  return failed('release_exists', `The workspace already holds ${releaseName(taken)}, and a release never changes.`, {
    received: file,
    expected: `a name that is free; ${releaseName(taken)} was made from ${taken.original.name} (sha256 ${taken.original.sha256.slice(0, 8)}…)`,
    hint: 'Give the new release a name of its own with --release NAME.',
  })
}

/** Moves the staged files to their place and commits the row, in one write transaction. */
function commit(workspace: Workspace, staged: StagedRelease, now: Date): Imported {
  const { dir, catalogue } = workspace
  const { dataset, release, original } = staged.release
  const target = folders.release(dir, dataset, release)
  placeOriginal(dir, original.sha256, staged.originalPath)
  mkdirSync(dirname(target), { recursive: true })
  const added = catalogue.add(staged.release, now, () => {
    // Under the write lock, a folder without a row is what an import left that was killed between the two.
    rmSync(target, { recursive: true, force: true })
    renameSync(staged.releaseFolder, target)
  })
  if (added) return { release: staged.release, already_imported: false }
  const known = catalogue.find(dataset, release)
  if (known?.original.sha256 === original.sha256) return { release: known, already_imported: true }
  throw nameTaken(known as Release, original.name)
}

async function recogniseDelivery(path: string, options: ImportOptions): Promise<Delivery> {
  const { connector, signal } = options
  const table = await openTable(path, connector?.mapping?.form, signal).catch((error: unknown) => {
    throw signal?.aborted ? cancelled(basename(path)) : error
  })
  return { table, ...recognise(table.readings, options) }
}

const recognise = (readings: readonly Reading[], { connector, dataset }: ImportOptions) =>
  connector ? recogniseMapped(readings, connector) : recogniseFile(readings, dataset)

function checkReleaseId(release: string): void {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(release)) {
    throw wrongUsage('bad_release_id', 'This cannot be the name of a release.', {
      received: release,
      expected: 'letters, digits, dot, _ and -, beginning with a letter or a digit',
    })
  }
}
