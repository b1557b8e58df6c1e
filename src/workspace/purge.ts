import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { eraseRemnants, purgeRows, tombstoneOf } from '../judgements/purges.ts'
import { failed, notFound } from '../model/errors.ts'
import { type Release, releaseName } from '../model/release.ts'
import { holdsStatements } from '../model/statement.ts'
import type { Tombstone } from '../model/tombstone.ts'
import { folders } from './folders.ts'
import type { Workspace } from './workspace.ts'
import type { PurgeCategory } from '../model/verdicts.ts'

export interface PurgeWords {
  reason: string
  category: PurgeCategory
  who: string
  now?: Date
}

export interface Purged {
  /** What is gone, each with its tombstone. */
  ids: string[]
  documents: number
  claims: number
  releases: number
  /** Random: with the reason it shows that the hash in the audit is of them. It is kept nowhere. `null`: it was purged before. */
  nonce: string | null
}

/** What an id stands for. */
interface Things {
  things: Pick<Tombstone, 'id' | 'kind' | 'sha256'>[]
  documents: number[]
  claims: number[]
  releases: { dataset: string; release: string }[]
}

/**
 * Removes a document, a claim or a release so that none of its bytes is left in any file of the workspace: original, text, reading, claims,
 * reviews, index, cache. A tombstone stays, with the sha256 of the original, who, when and the category. A file that holds several
 * documents goes whole. The same purge again finishes one that was stopped.
 *
 * @throws MarsadError `no_such_thing`, `in_use` while the same original serves something else, `busy` (see `eraseRemnants`)
 */
export function purge(
  workspace: Workspace,
  id: string,
  { reason, category, who, now = new Date() }: PurgeWords,
): Purged {
  const { database } = workspace
  const found = thingsOf(workspace, id)
  const tombstone = found ? undefined : tombstoneOf(database, { id })
  if (!found && !tombstone) throw noSuchThing(id)
  const nonce = found ? randomBytes(16).toString('hex') : null
  const claims = found ? found.claims.length + claimsOfDocuments(workspace, found.documents) : 0
  refuseSharedOriginals(workspace, found ?? { things: tombstone ? [tombstone] : [], documents: [], releases: [] })
  if (found && nonce !== null) {
    purgeRows(database, { ...found, reason, category, who, at: now, nonce })
  }
  for (const thing of found?.things ?? (tombstone ? [tombstone] : [])) removeFiles(workspace.dir, thing)
  eraseRemnants(database)
  return {
    ids: found ? found.things.map((thing) => thing.id) : [id],
    documents: found?.documents.length ?? 0,
    claims,
    releases: found?.releases.length ?? 0,
    nonce,
  }
}

function thingsOf({ documents, claims, catalogue }: Workspace, id: string): Things | undefined {
  const nothing: Things = { things: [], documents: [], claims: [], releases: [] }
  const document = documents.find(id)
  if (document) {
    const ofFile = documents.madeFrom(document.sha256)
    return {
      ...nothing,
      things: ofFile.map((one) => ({ id: one.id, kind: 'document', sha256: one.sha256 })),
      documents: ofFile.map((one) => documents.numberOf(one.id) as number),
    }
  }
  const claim = claims.find(id)
  if (claim) return { ...nothing, things: [{ id, kind: 'claim', sha256: null }], claims: [claim.number] }
  const [dataset = '', release = ''] = id.split('/')
  const known = catalogue.find(dataset, release)
  if (known && holdsStatements(known) && id !== `${dataset}/${release}`) throw onlyWholeArchives(id, known)
  if (known === undefined || id !== `${dataset}/${release}`) return undefined
  const thing = { id, kind: 'release' as const, sha256: known.original.sha256 }
  // Statements that claim something are documents too, made from the same file.
  const ofStatements = holdsStatements(known) ? documents.madeFrom(known.original.sha256) : []
  return {
    ...nothing,
    things: [thing, ...ofStatements.map((one) => ({ id: one.id, kind: 'document' as const, sha256: one.sha256 }))],
    documents: ofStatements.map((one) => documents.numberOf(one.id) as number),
    releases: [{ dataset, release }],
  }
}

const claimsOfDocuments = ({ claims }: Workspace, documents: readonly number[]) =>
  documents.reduce((sum, document) => sum + claims.count({ document }), 0)

/** Bytes that are also another release, boundaries or documents cannot go alone. */
function refuseSharedOriginals(
  workspace: Workspace,
  { things, documents, releases }: Pick<Things, 'things' | 'documents' | 'releases'>,
): void {
  const shas = new Set(things.map(({ sha256 }) => sha256))
  const isOther = ({ dataset, release }: Release) =>
    !releases.some((purged) => purged.dataset === dataset && purged.release === release)
  const others = [
    ...workspace.catalogue
      .all()
      .filter((release) => shas.has(release.original.sha256) && isOther(release))
      .map(({ dataset, release }) => `the release ${dataset}/${release}`),
    ...workspace.boundaryFiles
      .all()
      .filter(({ sha256 }) => shas.has(sha256))
      .map((file) => `the boundaries ${file.id}`),
    ...(documents.length > 0 ? [] : [...shas])
      .flatMap((sha) => (sha === null ? [] : workspace.documents.madeFrom(sha)))
      .map((document) => `the document ${document.id}`),
  ]
  if (others.length === 0) return
  throw failed('in_use', 'The same file is also something else here, so its bytes would stay.', {
    received: things.map((thing) => thing.id).join(', '),
    expected: 'a file that nothing else was made from',
    hint: `Purge ${others.join(' and ')} first.`,
  })
}

/** What stands outside the database. Half-written files of the same original go too, and all that is derived. */
function removeFiles(dir: string, { id, kind, sha256 }: Pick<Tombstone, 'id' | 'kind' | 'sha256'>): void {
  if (sha256 !== null) {
    const folder = dirname(folders.original(dir, sha256))
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      if (name.startsWith(sha256)) rmSync(join(folder, name), { force: true })
    }
  }
  const [dataset = '', release = ''] = id.split('/')
  if (kind === 'release') rmSync(folders.release(dir, dataset, release), { recursive: true, force: true })
  rmSync(folders.cache(dir), { recursive: true, force: true })
}

const onlyWholeArchives = (id: string, release: Release) =>
  failed('statement_in_release', 'One statement cannot be purged alone: a release never changes.', {
    received: id,
    expected: releaseName(release),
    hint: `Purge ${releaseName(release)} whole, take the message out of the file that it came from, and add that again.`,
  })

const noSuchThing = (id: string) =>
  notFound('no_such_thing', 'There is nothing of this id to purge.', {
    received: id,
    expected: 'the whole id of a document or a claim, or DATASET/RELEASE',
    hint: '`marsad documents`, `marsad claims` and `marsad releases` list them.',
  })
