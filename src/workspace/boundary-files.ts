import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type AreaShape, readAreas } from '../boundaries/index.ts'
import { type BoundaryFile, type BoundaryRef, boundaryRefSchema } from '../model/boundary-file.ts'
import { canonicalJson, sha256 } from '../model/canonical-json.ts'
import { failed, notFound, wrongUsage } from '../model/errors.ts'
import { folders } from './folders.ts'
import { writeOriginal } from './place-original.ts'
import type { Workspace } from './workspace.ts'

/** What a person says about a boundary file when adding it. */
export interface BoundaryWords {
  id: string
  code?: string | undefined
  name?: string | undefined
  title?: string | undefined
  licence?: string | undefined
}

export interface AddedBoundaries {
  boundaries: BoundaryFile
  already_added: boolean
}

/**
 * Adds a GeoJSON file of areas to a workspace: its bytes go to the originals, and one row is committed. The same file under the
 * same id, read the same way, changes nothing; any other under that id is refused, since figures refer to it.
 */
export async function addBoundaryFile(
  workspace: Workspace,
  path: string,
  { id, code, name, title, licence }: BoundaryWords,
  now = new Date(),
): Promise<AddedBoundaries> {
  checkId(id)
  const bytes = readReceived(path)
  const source = { file: basename(path), code: code ?? null, name: name ?? null }
  const areas = await readAreas(bytes, source)
  const boundaries: BoundaryFile = {
    id,
    sha256: sha256(bytes),
    ...source,
    title: title ?? source.file,
    licence: licence ?? null,
    units: areas.length,
    bbox: boxOf(areas),
  }
  const added = workspace.boundaryFiles.add(boundaries, now, () =>
    writeOriginal(workspace.dir, boundaries.sha256, bytes),
  )
  const known = workspace.boundaryFiles.find(id) as BoundaryFile
  if (!added && !readAlike(known, boundaries)) throw idTaken(known, boundaries)
  return { boundaries: known, already_added: !added }
}

/** What decides the units, whatever the title. */
const readAlike = (a: BoundaryFile, b: BoundaryFile) =>
  canonicalJson([a.sha256, a.code, a.name]) === canonicalJson([b.sha256, b.code, b.name])

function idTaken(known: BoundaryFile, given: BoundaryFile) {
  const described = ({ file, sha256, code, name }: BoundaryFile) =>
    `${file} (sha256 ${sha256.slice(0, 8)}…, code ${code ?? 'numbered'}, name ${name ?? 'as the code'})`
  return failed(
    'boundaries_exist',
    `The workspace already holds boundaries called ${known.id}, and they never change.`,
    {
      received: described(given),
      expected: `an id that is free; ${known.id} is ${described(known)}`,
      hint: 'Give the new file an id of its own with --id NAME.',
    },
  )
}

/** The boundary file of a workspace by id and bytes; not found where there is none, or another under that id. */
export function findBoundaryFile(workspace: Workspace, { id, sha256 }: BoundaryRef): BoundaryFile {
  const found = workspace.boundaryFiles.find(id)
  if (found?.sha256 === sha256) return found
  throw notFound('no_boundary_file', 'The workspace does not hold these boundaries.', {
    received: `${id}, sha256 ${sha256.slice(0, 16)}…`,
    expected: found ? `${id} here is another file, sha256 ${found.sha256.slice(0, 16)}…` : knownIds(workspace),
    hint: 'Add the file with these bytes: marsad boundaries add FILE --id NAME.',
  })
}

/** The boundary file that a person names; not found where there is none. */
export function boundaryFileNamed(workspace: Workspace, id: string): BoundaryFile {
  const found = workspace.boundaryFiles.find(id)
  if (found) return found
  throw notFound('no_boundary_file', 'The workspace holds no boundaries of this name.', {
    received: id,
    expected: knownIds(workspace),
    hint: 'Add a GeoJSON file: marsad boundaries add FILE --id NAME.',
  })
}

const knownIds = (workspace: Workspace) =>
  workspace.boundaryFiles
    .all()
    .map(({ id }) => id)
    .join(', ') || 'boundaries; none have been added'

const loaded = new WeakMap<Workspace, Map<string, Promise<AreaShape[]>>>()

/** The units of a boundary file with their outlines, in the order of their codes; read once while the workspace is open. */
export function loadAreas(workspace: Workspace, ref: BoundaryRef): Promise<AreaShape[]> {
  const file = findBoundaryFile(workspace, ref)
  const known = loaded.get(workspace) ?? new Map<string, Promise<AreaShape[]>>()
  loaded.set(workspace, known)
  const areas = known.get(file.id) ?? readOriginal(workspace, file)
  known.set(file.id, areas)
  return areas
}

/** The bytes are hashed again: a figure must not rest on a file that somebody changed. */
async function readOriginal({ dir }: Workspace, file: BoundaryFile): Promise<AreaShape[]> {
  const path = folders.original(dir, file.sha256)
  const bytes = existsSync(path) ? readFileSync(path) : undefined
  if (bytes && sha256(bytes) === file.sha256) return readAreas(bytes, file)
  throw failed('damaged_workspace', `The boundaries ${file.id} are not in the workspace as they were received.`, {
    received: path,
    expected: `the bytes of ${file.file}, sha256 ${file.sha256.slice(0, 16)}…`,
    hint: 'Restore the file from a copy of the workspace.',
  })
}

function checkId(id: string): void {
  if (boundaryRefSchema.shape.id.safeParse(id).success) return
  throw wrongUsage('bad_boundaries_id', 'This cannot be the id of boundaries.', {
    received: id,
    expected: 'small letters a–z, digits, _ and -, beginning with a letter or a digit',
  })
}

function readReceived(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    if (!isMissing) throw cause
    throw notFound('no_such_file', 'There is no such file.', {
      received: path,
      expected: 'the path of a GeoJSON file',
      hint: 'Check the spelling and the folder.',
      cause,
    })
  }
}

function boxOf(areas: readonly AreaShape[]): BoundaryFile['bbox'] {
  const box: BoundaryFile['bbox'] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { polygons } of areas) {
    for (const [outer = []] of polygons) {
      for (const [x, y] of outer) {
        box[0] = Math.min(box[0], x)
        box[1] = Math.min(box[1], y)
        box[2] = Math.max(box[2], x)
        box[3] = Math.max(box[3], y)
      }
    }
  }
  return box
}
