/** For tests: claims that stand, each in an invented document of its own unless it says otherwise. */
import type { ClaimFields } from '../src/model/claim.ts'
import type { CitedClaim, CitedDocument } from '../src/model/organisation-file.ts'
import { nothingClaimed } from './made-documents.ts'

export function madeClaim(id: string, fields: Partial<ClaimFields>, document: Partial<CitedDocument> = {}): CitedClaim {
  const own = {
    id: `doc-${id}`,
    sha256: id.padEnd(64, '0'),
    name: `${id}.txt`,
    title: null,
    publisher: null,
    published: null,
  }
  return {
    id,
    status: 'accepted',
    fields: { ...nothingClaimed, kind: 'structure', ...fields },
    document: { ...own, ...document },
    quote: `the words of ${id}`,
  }
}
