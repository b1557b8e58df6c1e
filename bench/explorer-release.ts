import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDbSession } from '../src/events/duckdb/session.ts'
import { literal } from '../src/events/duckdb/sql.ts'
import { qualityBits, qualityColumn } from '../src/events/duckdb/quality-bits.ts'
import { eventColumns } from '../src/model/event.ts'

/** Towns at which events lie: as many distinct places as all of GED has, about. */
const TOWNS = 60_000

/**
 * An invented release of so many events: 36 years, 40 countries of 18 provinces, towns of very different weight, 300 actors, and about
 * the shares of imprecise days and places that published extracts have. The same number gives the same events.
 */
export async function writeExplorerRelease(folder: string, events: number): Promise<void> {
  const path = join(folder, 'events.parquet')
  if (existsSync(path)) return
  mkdirSync(folder, { recursive: true })
  const session = await DuckDbSession.open({ memoryMb: 6144, spillFolder: join(folder, 'spill') })
  // hash() of a number of its own stands in for each random number; of two arguments it does not mix well.
  await session.run(`CREATE TABLE towns AS SELECT t, country, province,
      greatest(-60, least(70, -35 + (country // 8) * 22 + (province // 5) * 4 + (hash(t * 64 + 1) % 4000) / 1000.0)) AS latitude,
      -120 + (country % 8) * 34 + (province % 5) * 5 + (hash(t * 64 + 2) % 5000) / 1000.0 AS longitude
    FROM (SELECT t, CAST(hash(t * 64 + 3) % 40 AS INTEGER) AS country, CAST(hash(t * 64 + 4) % 18 AS INTEGER) AS province FROM range(${TOWNS}) AS made(t))`)
  await session.run(`CREATE TABLE made AS SELECT i, town.*, precise,
      DATE '1989-01-01' + CAST(13148 * pow((hash(i * 64 + 5) % 1000003) / 1000003.0, 0.6) AS INTEGER) AS day,
      CAST(CASE WHEN hash(i * 64 + 6) % 1000 < 925 THEN 1 WHEN hash(i * 64 + 6) % 1000 < 965 THEN 2 + hash(i * 64 + 7) % 5
        WHEN hash(i * 64 + 6) % 1000 < 992 THEN 8 + hash(i * 64 + 7) % 24 ELSE 32 + hash(i * 64 + 7) % 330 END AS INTEGER) AS length,
      CAST(floor(300 * pow((hash(i * 64 + 8) % 1000003) / 1000003.0, 3)) AS INTEGER) AS side, CAST(hash(i * 64 + 9) % 4 AS INTEGER) AS kind,
      CAST(floor(40 * pow((hash(i * 64 + 10) % 1000003) / 1000003.0, 6)) AS INTEGER) AS deaths
    FROM (SELECT i, CAST(floor(${TOWNS} * pow((hash(i * 64 + 11) % 1000003) / 1000003.0, 2.2)) AS INTEGER) AS t, hash(CASE WHEN hash(i * 64 + 18) % 20 = 0 THEN i ELSE CAST(floor(${TOWNS} * pow((hash(i * 64 + 11) % 1000003) / 1000003.0, 2.2)) AS BIGINT) END * 64 + 12) % 100 AS precise FROM range(${events}) AS numbers(i))
      JOIN towns AS town USING (t)`)
  const fields: Partial<Record<keyof typeof eventColumns, string>> = {
    event_id: `'made/1/' || i`,
    dataset: `'made'`,
    release: `'1'`,
    source_event_id: `CAST(i AS VARCHAR)`,
    source_row: 'i + 1',
    date_start: 'day',
    date_end: `least(day + length - 1, DATE '2024-12-31')`,
    range_kind: `CASE WHEN length = 1 THEN 'throughout' ELSE 'sometime' END`,
    time_precision: `CASE WHEN length = 1 THEN 'day' WHEN length < 7 THEN 'days' WHEN length < 32 THEN 'month' ELSE 'year' END`,
    latitude: 'latitude',
    longitude: 'longitude',
    location_precision: `CASE WHEN precise < 60 THEN 'exact' WHEN precise < 80 THEN 'near' WHEN precise < 88 THEN 'admin2' WHEN precise < 95 THEN 'admin1' WHEN precise < 97 THEN 'region' ELSE 'country' END`,
    radius_km: `CASE WHEN precise >= 60 AND precise < 80 THEN 25.0 END`,
    location_name: `'town ' || t`,
    admin1: `CASE WHEN precise < 95 THEN 'Province ' || country || '-' || province END`,
    country: `chr(65 + country // 26) || chr(65 + country % 26) || 'X'`,
    violence_type: `['state_based', 'state_based', 'non_state', 'one_sided'][kind + 1]`,
    event_type: `['battle', 'air_strike', 'battle', 'attack'][kind + 1]`,
    source_type: 'CAST(kind AS VARCHAR)',
    active_year: 'hash(i * 64 + 13) % 3 > 0',
    actors: `[{name: 'Government ' || country, source_id: 'made:' || country, role: 'side_a'}, {name: 'Group ' || side, source_id: 'made:' || (1000 + side), role: 'side_b'}]`,
    fatalities_low: 'deaths',
    fatalities_best: 'CASE WHEN hash(i * 64 + 14) % 50 > 0 THEN deaths + hash(i * 64 + 15) % 3 END',
    fatalities_high: 'deaths + 2 + hash(i * 64 + 16) % 9',
    zero_means: `'none'`,
    claimed_by: '[]',
    sources: `['source']`,
    flags: `CASE WHEN hash(i * 64 + 17) % 20 = 0 THEN ['deaths_sum'] ELSE [] END`,
  }
  const columns = Object.entries(eventColumns).map(
    ([name, type]) => `CAST(${fields[name as keyof typeof eventColumns] ?? 'NULL'} AS ${type}) AS ${name}`,
  )
  await session.run(
    `COPY (SELECT *, ${qualityBits} AS ${qualityColumn} FROM (SELECT ${columns.join(', ')} FROM made) ORDER BY date_start, event_id)
     TO ${literal(path)} (FORMAT parquet)`,
  )
  session.close()
}
