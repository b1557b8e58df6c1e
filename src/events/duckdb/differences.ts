import type { Differences } from '../engine.ts'
import { comparedFields } from './event-rows.ts'
import type { DuckDbSession } from './session.ts'
import { identifier, literal } from './sql.ts'

/** Compares two releases event by event, joined by source id. */
export async function queryDifferences(session: DuckDbSession, fromPath: string, toPath: string): Promise<Differences> {
  const differs = (field: string) => `old.${identifier(field)} IS DISTINCT FROM new.${identifier(field)}`
  const joined = `SELECT
      CASE WHEN old.source_event_id IS NULL THEN 'added' WHEN new.source_event_id IS NULL THEN 'removed'
        WHEN ${comparedFields.map(differs).join(' OR ')} THEN 'changed' END AS change,
      strftime(coalesce(new.date_start, old.date_start), '%Y-%m') AS month,
      ${comparedFields.map((field) => `(${differs(field)}) AS ${identifier(field)}`).join(', ')}
    FROM read_parquet(${literal(fromPath)}) AS old
    FULL JOIN read_parquet(${literal(toPath)}) AS new ON old.source_event_id = new.source_event_id`
  await session.run(`CREATE OR REPLACE TEMP TABLE differences AS SELECT * FROM (${joined}) WHERE change IS NOT NULL`)
  const months = await session.rows<{ month: string; added: number; removed: number; changed: number }>(
    `SELECT month, count(*) FILTER (change = 'added') AS added, count(*) FILTER (change = 'removed') AS removed,
       count(*) FILTER (change = 'changed') AS changed FROM differences GROUP BY month ORDER BY month`,
  )
  const [fields = {}] = await session.rows<Record<string, number>>(
    `SELECT ${comparedFields.map((field) => `count(*) FILTER (change = 'changed' AND ${identifier(field)}) AS ${identifier(field)}`).join(', ')}
     FROM differences`,
  )
  const sum = (change: 'added' | 'removed' | 'changed') => months.reduce((total, month) => total + month[change], 0)
  return {
    added: sum('added'),
    removed: sum('removed'),
    changed: sum('changed'),
    fields: Object.fromEntries(Object.entries(fields).filter(([, events]) => events > 0)),
    months: Object.fromEntries(months.map(({ month, ...counts }) => [month, counts])),
  }
}
