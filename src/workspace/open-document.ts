import { notFound, wrongUsage } from '../model/errors.ts'
import type { StoredDocument } from '../model/document.ts'
import type { Workspace } from './workspace.ts'

export interface NumberedDocument {
  document: StoredDocument
  /** By which other tables know it. */
  number: number
}

/** The document of this id, or of the only id that begins so; exit 3 when there is none, exit 2 when there are several. */
export function documentNamed({ documents }: Workspace, id: string): NumberedDocument {
  const exact = documents.find(id)
  const [document, other] = exact ? [exact] : /^[0-9a-f]{4,}/.test(id) ? documents.beginningWith(id) : []
  if (document && other && document.sha256 !== other.sha256) {
    throw wrongUsage('ambiguous_document', 'Several documents have an id that begins so.', {
      received: id,
      expected: 'an id, or enough of its beginning to tell it from others',
    })
  }
  const number = document && documents.numberOf(document.id)
  if (document && number !== undefined) return { document, number }
  throw notFound('no_document', 'There is no such document.', {
    received: id,
    expected: 'the id of a document, such as 3fa2b1c09d4e',
    hint: '`marsad documents` lists them.',
  })
}
