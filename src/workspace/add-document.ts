import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { appendToAudit } from '../judgements/audit.ts'
import { proposeClaims } from '../judgements/claims.ts'
import { write } from '../judgements/database.ts'
import { insertDocument } from '../judgements/documents.ts'
import { tombstoneOf } from '../judgements/purges.ts'
import { sha256 } from '../model/canonical-json.ts'
import type { StoredDocument } from '../model/document.ts'
import { failed, notFound } from '../model/errors.ts'
import { program } from '../model/program.ts'
import type { DocumentText, Reading } from '../model/reading.ts'
import { readDocuments } from '../text/document/read-document.ts'
import { indexReading } from './index-documents.ts'
import { clearAbandonedImports, makeImportingFolder, removeImportingFolder } from './importing-folder.ts'
import { placeOriginal } from './place-original.ts'
import { contentOf, mentionsOf } from './stored-reading.ts'
import type { Workspace } from './workspace.ts'

/** What a person says about a document; it goes before what the document says of itself. */
export interface DocumentWords {
  /** A year, a month or a day. */
  published?: string | undefined
  publisher?: string | undefined
  licence?: string | undefined
}

/** What is read in a document once its format was. */
export type ReadText = (document: DocumentText) => Reading

export interface AddedDocuments {
  /** One; of a feed, one an item. */
  documents: StoredDocument[]
  /** How many claims were proposed. */
  claims: number
  already_added: boolean
}

/**
 * Adds the documents of one file. It is read first, whole; then its bytes go to the originals and everything is stored in one
 * transaction. Killed at any moment, the workspace is as if it had not begun. The same bytes again change nothing.
 *
 * @throws MarsadError `no_such_file`, `purged_before`, or what `readDocuments` says
 */
export async function addDocument(
  workspace: Workspace,
  path: string,
  readText: ReadText,
  words: DocumentWords,
  { who, now = new Date() }: { who: string; now?: Date },
): Promise<AddedDocuments> {
  const bytes = readReceived(path)
  const sha = sha256(bytes)
  const known = workspace.documents.madeFrom(sha)
  if (known.length > 0) return { documents: known, claims: 0, already_added: true }
  refusePurged(workspace, sha, path)
  const name = basename(path)
  const texts = (await readDocuments(bytes, name)).map((text) => ({ ...text, ...given(words) }))
  const read = texts.map((text) => ({ text, reading: readText(text) }))
  clearAbandonedImports(workspace.dir)
  const folder = makeImportingFolder(workspace.dir)
  try {
    const staged = join(folder, sha)
    writeFileSync(staged, bytes, { flush: true })
    return store(workspace, { sha, staged, name }, read, { who, now })
  } finally {
    removeImportingFolder(workspace.dir, folder)
  }
}

interface Received {
  sha: string
  /** Where the bytes lie until they are placed. */
  staged: string
  name: string
}

function store(
  workspace: Workspace,
  { sha, staged, name }: Received,
  read: readonly { text: DocumentText; reading: Reading }[],
  { who, now }: { who: string; now: Date },
): AddedDocuments {
  const { database, documents, dir } = workspace
  return write(database, () => {
    // Another program may have added the same file while this one read it.
    const known = documents.madeFrom(sha)
    if (known.length > 0) return { documents: known, claims: 0, already_added: true }
    const stem = documents.find(sha.slice(0, 12)) ? sha : sha.slice(0, 12)
    placeOriginal(dir, sha, staged)
    let claims = 0
    const added = read.map(({ text, reading }, index) => {
      const item = index + 1
      const document = storedDocument(text, {
        id: item === 1 ? stem : `${stem}-${item}`,
        sha256: sha,
        item,
        name,
        added_at: now.toISOString(),
      })
      const content = contentOf(text, reading)
      const { number, nonce } = insertDocument(database, document, content, mentionsOf(text, reading))
      const proposed = proposeClaims(database, { number, id: document.id }, reading.claims)
      indexReading(database, { number, title: document.title }, content, proposed)
      appendToAudit(database, {
        at: now,
        who,
        act: 'document_added',
        ids: [document.id],
        payload: { sha256: sha, item, nonce },
      })
      claims += proposed.length
      return document
    })
    return { documents: added, claims, already_added: false }
  })
}

/** The head of a document as this version of the program reads it. */
export function storedDocument(
  { text, title, published, publisher, licence, language }: DocumentText,
  known: Pick<StoredDocument, 'id' | 'sha256' | 'item' | 'name' | 'added_at'>,
): StoredDocument {
  return {
    ...known,
    title,
    published,
    publisher,
    licence,
    language,
    characters: text.length,
    read_by: `${program.name} ${program.version}`,
  }
}

const given = ({ published, publisher, licence }: DocumentWords): Partial<DocumentText> => ({
  ...(published !== undefined && { published }),
  ...(publisher !== undefined && { publisher }),
  ...(licence !== undefined && { licence }),
})

function refusePurged({ database }: Workspace, sha: string, path: string): void {
  const tombstone = tombstoneOf(database, { sha256: sha })
  if (!tombstone) return
  throw failed('purged_before', 'This file was purged from the workspace, and is not taken again.', {
    received: path,
    expected: `another file; this one was purged on ${tombstone.at.slice(0, 10)} (${tombstone.category})`,
    hint: 'Whoever must work with it all the same does so in another workspace.',
  })
}

function readReceived(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    throw notFound('no_such_file', 'There is no such file.', {
      received: path,
      expected: 'the path of a document, or of a folder of documents',
      hint: 'Check the spelling and the folder.',
      cause,
    })
  }
}
