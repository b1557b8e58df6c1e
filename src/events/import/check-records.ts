import type { DuckDbSession } from '../duckdb/session.ts'
import { identifier, literal } from '../duckdb/sql.ts'
import type { Layout, Preparation, Rejection } from '../connector.ts'
import { prepareColumns } from './prepare-columns.ts'

/**
 * Applies the rules of a connector to the raw table and makes the views and tables that the rest of the import reads:
 * `delivered` (all records with their number as `marsad_record`), `refused` (record, code, column, value, message) and
 * `taken` (the records that become events). The first rule that holds is the one told.
 */
export async function checkRecords(
  session: DuckDbSession,
  rawPath: string,
  layout: Layout,
  rejections: readonly Rejection[],
  preparation?: Preparation,
): Promise<void> {
  const raw = `SELECT * EXCLUDE (file_row_number), file_row_number + 1 AS marsad_record
     FROM read_parquet(${literal(rawPath)}, file_row_number = true)`
  await session.run(`CREATE VIEW delivered AS ${preparation ? await prepareColumns(session, raw, preparation) : raw}`)
  const rule = rejections.length
    ? `CASE ${rejections.map(({ when }, index) => `WHEN coalesce(${when}, false) THEN ${index}`).join(' ')} END`
    : 'NULL'
  const pick = (value: (rejection: Rejection) => string) =>
    rejections.length
      ? `CASE marsad_rule ${rejections.map((r, index) => `WHEN ${index} THEN ${value(r)}`).join(' ')} END`
      : 'NULL'
  const delivered = new Set(layout.columns)
  await session.run(
    `CREATE TABLE refused AS
     SELECT marsad_record AS record, NULL::BIGINT AS byte_offset, ${pick((r) => literal(r.code))} AS code,
       ${pick((r) => literal(r.column))} AS "column",
       ${pick((r) => (delivered.has(r.column) ? `left(${identifier(r.column)}, 2000)` : 'NULL'))} AS value,
       ${pick((r) => literal(r.message))} AS message
     FROM (SELECT *, ${rule} AS marsad_rule FROM delivered
           WHERE marsad_record NOT IN (SELECT record FROM malformed))
     WHERE marsad_rule IS NOT NULL`,
  )
  await session.run(
    `CREATE VIEW taken AS SELECT * FROM delivered
     WHERE marsad_record NOT IN (SELECT record FROM malformed UNION ALL SELECT record FROM refused)`,
  )
}

/**
 * Finds records whose source id stands more than once; where the ids are only the numbers of the records, those whose columns do.
 * Table `repeats`: `marsad_repeat_record`, `marsad_repeat_nth` (1 for the first of an id) and `marsad_repeat_same_row` (equal to an earlier record in
 * every delivered column).
 */
export async function findRepeats(
  session: DuckDbSession,
  layout: Layout,
  { sourceId, namesByRecord }: { sourceId: string; namesByRecord: boolean },
): Promise<void> {
  const all = layout.columns.map(identifier).join(', ')
  const key = namesByRecord ? `hash(${all})` : sourceId
  const nth = namesByRecord ? '1' : `row_number() OVER (PARTITION BY ${sourceId} ORDER BY marsad_record)`
  await session.run(
    `CREATE TABLE repeats AS
     WITH repeated AS (SELECT ${key} AS marsad_repeated_key FROM taken GROUP BY 1 HAVING count(*) > 1)
     SELECT marsad_record AS marsad_repeat_record, ${nth} AS marsad_repeat_nth,
       row_number() OVER (PARTITION BY ${all} ORDER BY marsad_record) > 1 AS marsad_repeat_same_row
     FROM taken WHERE ${key} IN (SELECT marsad_repeated_key FROM repeated)`,
  )
}
