import type { Database } from '../src/judgements/database.ts'

/** For tests: from here on nothing can be written to the release log, as on a full disk. */
export function failToLog(database: Database): void {
  database.exec(
    `CREATE TRIGGER full BEFORE INSERT ON release_log BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`,
  )
}
