import { catalogue } from './001-catalogue.ts'
import { boundaryFiles } from './002-boundary-files.ts'
import { unmaskings } from './003-unmaskings.ts'

/** One step of the database's schema; the number of steps applied is its `user_version`. Steps are never edited. */
export interface Migration {
  name: string
  sql: string
}

export const migrations: readonly Migration[] = [catalogue, boundaryFiles, unmaskings]
