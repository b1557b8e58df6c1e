import { existsSync, mkdirSync, readFileSync, renameSync, statfsSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { failed, notFound } from '../model/errors.ts'
import { type BoundaryFiles, boundaryFilesOf } from '../judgements/boundary-files.ts'
import { type Catalogue, catalogueOf } from '../judgements/catalogue.ts'
import { type Claims, claimsOf } from '../judgements/claims.ts'
import { type Database, openDatabase } from '../judgements/database.ts'
import { type Documents, documentsOf } from '../judgements/documents.ts'
import { type Figures, figuresOf } from '../judgements/figures.ts'
import { type Reviews, reviewsOf } from '../judgements/reviews.ts'
import { folders } from './folders.ts'

/** `marsad.json`: only what is safe to receive from a stranger. */
const settingsSchema = z.strictObject({ format: z.literal('marsad-workspace/1'), name: z.string() })

/** An open workspace. Many processes may hold one open at a time. */
export interface Workspace {
  dir: string
  name: string
  database: Database
  catalogue: Catalogue
  figures: Figures
  boundaryFiles: BoundaryFiles
  documents: Documents
  claims: Claims
  reviews: Reviews
  close(): void
}

/** The folder that a command works on: the one given, else the nearest parent with `marsad.json`, else `./marsad-workspace`. */
export function findWorkspaceDir(given: string | undefined, cwd = process.cwd()): string {
  if (given !== undefined) return resolve(cwd, given)
  for (let dir = cwd; ; dir = dirname(dir)) {
    if (existsSync(folders.settings(dir))) return dir
    if (dir === dirname(dir)) return join(cwd, 'marsad-workspace')
  }
}

/** Opens a workspace; exit 3 when there is none, exit 1 when it cannot be read. */
export function openWorkspace(dir: string): Workspace {
  if (!existsSync(folders.settings(dir))) {
    throw notFound('no_workspace', 'There is no workspace here.', {
      received: dir,
      expected: 'a folder that holds marsad.json',
      hint: 'Make one with `marsad init DIR` or `marsad import FILE`, or name one with --workspace DIR.',
    })
  }
  refuseNetworkFolder(dir)
  const { name } = readSettings(dir)
  const database = openDatabase(folders.database(dir))
  return {
    dir,
    name,
    database,
    catalogue: catalogueOf(database),
    figures: figuresOf(database),
    boundaryFiles: boundaryFilesOf(database),
    documents: documentsOf(database),
    claims: claimsOf(database),
    reviews: reviewsOf(database),
    close: () => database.close(),
  }
}

/** Opens the workspace in `dir`, made first when there is none. */
export function openOrCreateWorkspace(dir: string, name = basename(dir)): Workspace {
  if (!existsSync(folders.settings(dir))) {
    mkdirSync(dir, { recursive: true })
    refuseNetworkFolder(dir)
    const settings = settingsSchema.parse({ format: 'marsad-workspace/1', name })
    const path = folders.settings(dir)
    const half = `${path}.${process.pid}`
    writeFileSync(half, `${JSON.stringify(settings, null, 2)}\n`)
    renameSync(half, path)
  }
  return openWorkspace(dir)
}

function readSettings(dir: string) {
  const path = folders.settings(dir)
  try {
    return settingsSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw failed('damaged_workspace', 'The settings of this workspace cannot be read.', {
      received: path,
      expected: '{"format": "marsad-workspace/1", "name": …}',
      hint: 'Put the file right, or restore it from a copy. The releases beside it are not touched.',
      cause,
    })
  }
}

/** Locks do not work reliably there. The magic numbers are those of statfs(2). */
const networkFileSystems: Record<number, string> = {
  0x6969: 'NFS',
  0x517b: 'SMB',
  0xff534d42: 'CIFS',
  0xfe534d42: 'SMB2',
  0x5346414f: 'AFS',
  0x01021997: '9P',
}

export function refuseNetworkFolder(dir: string, typeOf = (path: string) => statfsSync(path).type): void {
  const kind = process.platform === 'linux' ? networkFileSystems[typeOf(dir) >>> 0] : undefined
  if (kind === undefined) return
  throw failed('network_folder', 'A workspace cannot lie on a network file system: two programs could damage it.', {
    received: `${dir} (${kind})`,
    expected: 'a folder on a local disk',
    hint: 'Keep the workspace on this machine and copy it to the network when nobody works in it.',
  })
}
