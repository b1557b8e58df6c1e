import { existsSync, readFileSync } from 'node:fs'
import { appendToAudit } from '../judgements/audit.ts'
import { identity, moveClaim, type NumberedClaim, proposeClaims, removeClaims } from '../judgements/claims.ts'
import { write } from '../judgements/database.ts'
import { removeUnmaskedNames, replaceReading } from '../judgements/documents.ts'
import { sha256 } from '../model/canonical-json.ts'
import { fieldsOf } from '../model/claim.ts'
import type { StoredDocument } from '../model/document.ts'
import { failed, notFound } from '../model/errors.ts'
import type { DocumentText } from '../model/reading.ts'
import { readDocuments } from '../text/document/read-document.ts'
import { type ReadText, storedDocument } from './add-document.ts'
import { folders } from './folders.ts'
import { indexReading } from './index-documents.ts'
import { isOfModel } from './model-claims.ts'
import { documentNamed } from './open-document.ts'
import { contentOf, mentionsOf } from './stored-reading.ts'
import type { Workspace } from './workspace.ts'

export interface ReadAgain {
  document: StoredDocument
  /** Claims that were not proposed before. */
  added: number
  /** Proposals nobody had reviewed that this version does not make. */
  removed: number
  /** Claims that stay because somebody reviewed them. */
  reviewed: number
}

/**
 * Reads a document again from its original, as this version of the program does. Claims that somebody reviewed stay, at the place of their
 * quote, and while the text is the same those that a model proposed; other proposals are those of this version. What was said of the
 * document when it was added holds.
 *
 * @throws MarsadError `no_document`, `damaged_workspace`, and `quote_lost` where the text is now another, without the quote of a claim
 *   that somebody reviewed; nothing is changed then
 */
export async function readAgain(
  workspace: Workspace,
  id: string,
  readText: ReadText,
  { who, now = new Date() }: { who: string; now?: Date },
): Promise<ReadAgain> {
  const { database, documents, claims, reviews } = workspace
  const { document, number } = documentNamed(workspace, id)
  const text = await textOf(workspace, document)
  const reading = readText(text)
  return write(database, () => {
    const before = documents.content(number).text
    const known = claims.list({ document: number })
    const reviewed = known.filter((claim) => reviews.of(claim.id).length > 0)
    if (before !== text.text) {
      for (const claim of reviewed) moveClaim(database, { number: claim.number, ...placeOf(claim, before, text.text) })
      removeUnmaskedNames(database, number)
    }
    const proposed = new Set(reading.claims.map((claim) => identity(claim, fieldsOf(claim))))
    const stays = new Set(reviewed.map((claim) => claim.number))
    // What a model proposed of the same text is not for the rules to take back.
    const isOurs = (claim: NumberedClaim) => before !== text.text || !isOfModel(claim)
    const removed = known.filter(
      (claim) => !stays.has(claim.number) && !proposed.has(identity(claim, claim.proposed)) && isOurs(claim),
    )
    removeClaims(
      database,
      removed.map((claim) => claim.number),
    )
    const content = contentOf(text, reading)
    const next = storedDocument(text, document)
    replaceReading(database, number, next, content, mentionsOf(text, reading))
    const added = proposeClaims(database, { number, id: document.id }, reading.claims)
    indexReading(database, { number, title: next.title }, content, claims.list({ document: number }))
    appendToAudit(database, {
      at: now,
      who,
      act: 'document_read_again',
      ids: [document.id],
      payload: { id: document.id, read_by: next.read_by },
    })
    return { document: next, added: added.length, removed: removed.length, reviewed: reviewed.length }
  })
}

/** The text from the original, whose bytes are hashed again, under the head that the workspace keeps. */
async function textOf({ dir }: Workspace, document: StoredDocument): Promise<DocumentText> {
  const path = folders.original(dir, document.sha256)
  const bytes = existsSync(path) ? readFileSync(path) : undefined
  const texts = bytes && sha256(bytes) === document.sha256 ? await readDocuments(bytes, document.name) : []
  const text = texts[document.item - 1]
  if (!text) {
    throw failed('damaged_workspace', `The document ${document.id} is not in the workspace as it was received.`, {
      received: path,
      expected: `a file with the sha256 ${document.sha256.slice(0, 16)}…`,
      hint: 'Restore the file from a copy of the workspace.',
    })
  }
  return {
    ...text,
    published: document.published ?? text.published,
    publisher: document.publisher ?? text.publisher,
    licence: document.licence ?? text.licence,
  }
}

/** Where the quote of a claim stands in another text: the place nearest to where it stood. */
function placeOf(claim: NumberedClaim, before: string, after: string): { start: number; end: number } {
  const quote = before.slice(claim.start, claim.end)
  const later = after.indexOf(quote, claim.start)
  const earlier = after.lastIndexOf(quote, claim.start)
  if (later < 0 && earlier < 0) {
    throw notFound('quote_lost', 'The text reads otherwise now, without the quote of a claim that was reviewed.', {
      received: `claim ${claim.id}`,
      expected: 'every reviewed quote in the text',
      hint: 'Nothing was changed. The claims and the text stay as they were read before.',
    })
  }
  const start = later < 0 || (earlier >= 0 && claim.start - earlier < later - claim.start) ? earlier : later
  return { start, end: start + quote.length }
}
