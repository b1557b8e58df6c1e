import { appendToAudit } from '../judgements/audit.ts'
import { write } from '../judgements/database.ts'
import { insertUnmaskedNames } from '../judgements/documents.ts'
import { notFound } from '../model/errors.ts'
import { normaliseName } from '../model/normalise-name.ts'
import { documentNamed } from './open-document.ts'
import type { Workspace } from './workspace.ts'

/**
 * Un-masks a name in one document, wherever it stands in it. Only offsets are kept, and the reason. Returns in how many places.
 *
 * @throws MarsadError `no_document`, `no_such_name`
 */
export function unmaskName(
  workspace: Workspace,
  id: string,
  name: string,
  { who, reason, now = new Date() }: { who: string; reason: string; now?: Date },
): number {
  const { database, documents } = workspace
  const { document, number } = documentNamed(workspace, id)
  const { text } = documents.content(number)
  const asked = normaliseName(name)
  const spans = documents.people(number).filter(({ start, end }) => normaliseName(text.slice(start, end)) === asked)
  if (spans.length === 0) {
    throw notFound('no_such_name', 'No masked name of this document is written so.', {
      received: `a name of ${name.length} characters`,
      expected: 'a whole name as it stands in the original, accents and case aside',
    })
  }
  const at = now.toISOString()
  write(database, () => {
    insertUnmaskedNames(
      database,
      number,
      spans.map(({ start, end }) => ({ start, end, who, reason, at })),
    )
    appendToAudit(database, {
      at: now,
      who,
      act: 'name_unmasked',
      ids: [document.id],
      payload: { id: document.id, places: spans, reason },
    })
  })
  return spans.length
}
