import type { DuckDbSession } from '../duckdb/session.ts'
import { identifier, literal } from '../duckdb/sql.ts'
import { type EventField, eventColumns } from '../../model/event.ts'
import type { Doubt, EventTable } from '../connector.ts'

/** Where events are written, and under which name. */
export interface EventsTarget {
  path: string
  dataset: string
  release: string
  rowGroupRows: number
}

/**
 * Writes `events.parquet` from the tables `taken`, `repeats` and `places`: one row an event, our columns, sorted by date then
 * id. A repeated source id carries `#2`, `#3` … in the order of the file.
 */
export async function writeEvents(
  session: DuckDbSession,
  fields: ReturnType<EventTable['fields']>,
  doubts: readonly Doubt[],
  { path, dataset, release, rowGroupRows }: EventsTarget,
): Promise<void> {
  const sourceId = `${fields.source_event_id} || CASE WHEN repeat_nth > 1 THEN '#' || repeat_nth ELSE '' END`
  const made: Partial<Record<EventField, string>> = {
    ...fields,
    source_event_id: sourceId,
    event_id: `${literal(`${dataset}/${release}/`)} || ${sourceId}`,
    dataset: literal(dataset),
    release: literal(release),
    source_row: 'marsad_record',
    admin1_code: 'place_code',
    flags: flagList([
      ...doubts,
      { flag: 'duplicate_id', when: 'repeat_nth > 1 AND NOT repeat_same_row' },
      { flag: 'duplicate_row', when: 'repeat_same_row' },
      { flag: 'admin_conflict', when: 'place_conflict' },
    ]),
  }
  const columns = Object.entries(eventColumns).map(
    ([name, type]) => `CAST(${made[name as EventField] ?? defaults[name as EventField] ?? 'NULL'} AS ${type}) AS ${identifier(name)}`,
  )
  const same = (field: 'country' | 'admin1' | 'latitude' | 'longitude') =>
    `place_${field} IS NOT DISTINCT FROM (${fields[field] ?? 'NULL'})`
  await session.run(
    `COPY (
       SELECT ${columns.join(',\n         ')}
       FROM taken
       LEFT JOIN repeats ON repeat_record = marsad_record
       LEFT JOIN places ON ${same('latitude')} AND ${same('longitude')} AND ${same('country')} AND ${same('admin1')}
       ORDER BY ${fields.date_start}, ${sourceId}
     ) TO ${literal(path)} (FORMAT parquet, ROW_GROUP_SIZE ${rowGroupRows})`,
  )
}

/** What a field holds where the connector says nothing and `null` is not allowed. */
const defaults: Partial<Record<EventField, string>> = {
  range_kind: `'sometime'`,
  time_precision: `'unknown'`,
  location_precision: `'unknown'`,
  zero_means: `'unknown'`,
  actors: '[]',
  claimed_by: '[]',
  sources: '[]',
}

function flagList(doubts: readonly Doubt[]): string {
  const words = doubts.map(({ flag, when }) => `CASE WHEN ${when} THEN ${literal(flag)} END`)
  return `list_filter([${words.join(', ')}], lambda flag: flag IS NOT NULL)`
}
