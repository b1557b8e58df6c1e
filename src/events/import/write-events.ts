import type { DuckDbSession } from '../duckdb/session.ts'
import { qualityBits, qualityColumn } from '../duckdb/quality-bits.ts'
import { identifier, literal } from '../duckdb/sql.ts'
import { type EventField, eventColumns } from '../../model/event.ts'
import { type Doubt, type EventTable, madeField, type ProjectedField } from '../connector.ts'
import { isLookedUp } from './find-places.ts'

/** Where events are written, and under which name. */
export interface EventsTarget {
  path: string
  dataset: string
  release: string
  rowGroupRows: number
}

/**
 * Fields are made in a step of their own: DuckDB takes several times as long when the conditions of the joins and the doubts hold
 * the expressions.
 *
 * Writes `events.parquet` from the tables `taken`, `repeats` and `places`: one row an event, our columns and the bits of its quality, sorted
 * by date then id. A repeated source id carries `#2`, `#3` … in the order of the file.
 */
export async function writeEvents(
  session: DuckDbSession,
  fields: ReturnType<EventTable['fields']>,
  doubts: readonly Doubt[],
  { path, dataset, release, rowGroupRows }: EventsTarget,
): Promise<void> {
  const projected = Object.keys(fields) as ProjectedField[]
  const sourceId = `${madeField('source_event_id')} || CASE WHEN marsad_repeat_nth > 1 THEN '#' || marsad_repeat_nth ELSE '' END`
  // An event known only to the country may stand at the very coordinates of one known to a town. Said here and not in the join's
  // condition, where it would cost DuckDB four times as long.
  const lookedUp = 'location_precision' in fields ? isLookedUp(madeField('location_precision')) : 'false'
  const made: Partial<Record<EventField, string>> = {
    ...Object.fromEntries(projected.map((field) => [field, madeField(field)])),
    source_event_id: sourceId,
    event_id: `${literal(`${dataset}/${release}/`)} || ${sourceId}`,
    dataset: literal(dataset),
    release: literal(release),
    source_row: 'marsad_record',
    admin1_code: `CASE WHEN ${lookedUp} THEN marsad_place_code END`,
    flags: flagList([
      ...doubts,
      { flag: 'duplicate_id', when: 'marsad_repeat_nth > 1 AND NOT marsad_repeat_same_row' },
      { flag: 'duplicate_row', when: 'marsad_repeat_same_row' },
      { flag: 'admin_conflict', when: `marsad_place_conflict AND ${lookedUp}` },
    ]),
  }
  const columns = Object.entries(eventColumns).map(
    ([name, type]) =>
      `CAST(${made[name as EventField] ?? defaults[name as EventField] ?? 'NULL'} AS ${type}) AS ${identifier(name)}`,
  )
  const same = placeKeys.map(
    (key) => `marsad_place_${key} IS NOT DISTINCT FROM ${key in fields ? madeField(key) : 'NULL'}`,
  )
  await session.run(
    `COPY (
       SELECT *, ${qualityBits} AS ${qualityColumn} FROM (SELECT ${columns.join(',\n         ')}
       FROM (SELECT *, ${projected.map((field) => `${fields[field]} AS ${madeField(field)}`).join(', ')} FROM taken)
       LEFT JOIN repeats ON marsad_repeat_record = marsad_record
       LEFT JOIN places ON ${same.join(' AND ')})
       ORDER BY date_start, source_event_id
     ) TO ${literal(path)} (FORMAT parquet, ROW_GROUP_SIZE ${rowGroupRows})`,
  )
}

/** What a distinct place is told by. */
const placeKeys = ['latitude', 'longitude', 'country', 'admin1'] as const

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
