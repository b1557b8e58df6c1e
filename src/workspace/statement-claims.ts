import { appendToAudit } from '../judgements/audit.ts'
import { proposeClaims } from '../judgements/claims.ts'
import { write } from '../judgements/database.ts'
import { insertDocument } from '../judgements/documents.ts'
import type { Reading } from '../model/reading.ts'
import type { Statement } from '../model/statement.ts'
import { type ReadText, storedDocument } from './add-document.ts'
import { indexReading } from './index-documents.ts'
import { statementDocument } from './shown-statements.ts'
import { contentOf, mentionsOf } from './stored-reading.ts'
import type { Workspace } from './workspace.ts'

export interface StatementClaims {
  /** Statements that were read, and those of them with a claim of responsibility. */
  read: number
  claiming: number
  /** Claims that are new. */
  claims: number
}

/**
 * Proposes the claims of responsibility that statements make. A statement that makes one becomes a document whose name is the statement's id, so that
 * its claims are reviewed, searched and masked as all others are; the others stay as they are. Again, it changes nothing. One
 * transaction: all of them or none.
 *
 * @param statements of releases that the catalogue holds
 */
export function proposeStatementClaims(
  workspace: Workspace,
  statements: readonly Statement[],
  readText: ReadText,
  { who, now = new Date() }: { who: string; now?: Date },
): StatementClaims {
  const { database, documents, catalogue } = workspace
  const shas = new Map<string, string>()
  const idOf = ({ archive, release, row }: Statement) => {
    const key = `${archive}/${release}`
    const sha = shas.get(key) ?? catalogue.find(archive, release)?.original.sha256 ?? ''
    shas.set(key, sha)
    return { sha, id: `${sha.slice(0, 12)}-${row}` }
  }
  const found = statements
    .filter((statement) => documents.find(idOf(statement).id) === undefined)
    .flatMap((statement) => {
      const text = statementDocument(statement)
      const reading = onlyResponsibility(readText(text), statement)
      return reading.claims.length > 0 ? [{ statement, text, reading }] : []
    })
  let claims = 0
  if (found.length === 0) return { read: statements.length, claiming: 0, claims }
  write(database, () => {
    for (const { statement, text, reading } of found) {
      const { sha, id } = idOf(statement)
      const known = { id, sha256: sha, item: statement.row, name: statement.id, added_at: now.toISOString() }
      const document = storedDocument(text, known)
      const content = contentOf(text, reading)
      const { number, nonce } = insertDocument(database, document, content, mentionsOf(text, reading))
      const proposed = proposeClaims(database, { number, id }, reading.claims)
      indexReading(database, { number, title: null }, content, proposed)
      const payload = { sha256: sha, item: statement.row, nonce }
      appendToAudit(database, { at: now, who, act: 'document_added', ids: [id], payload })
      claims += proposed.length
    }
  })
  return { read: statements.length, claiming: found.length, claims }
}

/** What it says that it did; the issuer is the subject where the text says "we". */
function onlyResponsibility(reading: Reading, { organisation }: Statement): Reading {
  const claims = reading.claims
    .filter(({ kind }) => kind === 'responsibility')
    .map((claim) => ({ ...claim, subject: claim.subject ?? organisation }))
  return { ...reading, claims }
}
