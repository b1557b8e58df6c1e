import type { Reject } from '../../model/reject.ts'
import type { DuckDbSession } from './session.ts'
import { exactText } from './sql.ts'

/** Records that were not taken, in the order of the file. `from` stands behind `FROM`. */
export async function queryRejects(
  session: DuckDbSession,
  from: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; rejects: Reject[] }> {
  const [count] = await session.rows<{ total: number }>(`SELECT count(*) AS total FROM ${from}`)
  const rejects = await session.rows<Reject>(
    `SELECT record, byte_offset, code, ${exactText('"column"')} AS "column", ${exactText('value')} AS value,
       ${exactText('message')} AS message
     FROM ${from} ORDER BY record, byte_offset, code, 4 LIMIT $1 OFFSET $2`,
    [limit, offset],
  )
  return { total: count?.total ?? 0, rejects }
}
