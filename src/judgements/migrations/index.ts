import { catalogue } from './001-catalogue.ts'
import { boundaryFiles } from './002-boundary-files.ts'
import { unmaskings } from './003-unmaskings.ts'
import { documents } from './004-documents.ts'
import { claims } from './005-claims.ts'
import { reviews } from './006-reviews.ts'
import { audit } from './007-audit.ts'
import { search } from './008-search.ts'
import { identities } from './009-identities.ts'

/** One step of the database's schema; the number of steps applied is its `user_version`. Steps are never edited. */
export interface Migration {
  name: string
  sql: string
}

export const migrations: readonly Migration[] = [
  catalogue,
  boundaryFiles,
  unmaskings,
  documents,
  claims,
  reviews,
  audit,
  search,
  identities,
]
