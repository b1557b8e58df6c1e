/** `tempo` over 10 million events against SQL written by hand that returns the same columns. */
import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDuckDbEngine } from '../src/events/duckdb/engine.ts'
import { DuckDbSession } from '../src/events/duckdb/session.ts'
import { literal } from '../src/events/duckdb/sql.ts'
import { makeBins } from '../src/events/counting/bins.ts'
import { countWindows } from '../src/events/counting/count-windows.ts'
import { parseDay } from '../src/model/calendar.ts'
import { median } from './median.ts'
import type { BenchmarkResult } from './table.ts'

const EVENTS = 10_000_000
const ROUNDS = 7
const range = { start: parseDay('1989-01-01')!, end: parseDay('2024-12-31')! }

export async function benchTempo(): Promise<BenchmarkResult[]> {
  const folder = await madeRelease()
  const path = join(folder, 'events.parquet')
  const engine = await openDuckDbEngine(() => folder)
  const session = await DuckDbSession.open()
  const bins = makeBins(range, 'month', [{ from: range.start, to: range.end, known: true }])
  const ours: number[] = []
  const peer: number[] = []
  let difference = 0
  for (let round = 0; round < ROUNDS; round++) {
    let start = performance.now()
    const byHand = await session.rows<{ month: number; expected: number }>(sqlByHand(path))
    peer.push(performance.now() - start)
    start = performance.now()
    const counted = countWindows(
      await engine.windows({ releases: [{ dataset: 'made', release: '1' }], from: '1989-01-01', to: '2024-12-31' }),
      bins,
      'events',
    )
    ours.push(performance.now() - start)
    difference = Math.max(
      ...byHand.map(({ expected }, month) => Math.abs(expected - (counted.bins[month]?.expected ?? NaN))),
    )
  }
  engine.close()
  session.close()
  if (!(difference < 1e-3))
    throw new Error(`the two do not agree: they differ by up to ${difference} events in a month`)
  return [
    {
      name: 'tempo by month, 10,000,000 events, against SQL',
      ours: median(ours),
      peer: median(peer),
      unit: 'ms',
      limit: 1.3,
    },
  ]
}

/** Events with the columns that counting over time reads; windows about as in published extracts; sorted by date. */
async function madeRelease(): Promise<string> {
  const folder = join(tmpdir(), 'marsad-bench', `tempo-${EVENTS}`)
  const path = join(folder, 'events.parquet')
  if (existsSync(path)) return folder
  mkdirSync(folder, { recursive: true })
  const session = await DuckDbSession.open({ memoryMb: 4096, spillFolder: join(folder, 'spill') })
  // hash() of the row number stands in for random numbers, so that every run makes the same table.
  await session.run(
    `COPY (
       SELECT 'made/1/' || i AS event_id, CAST(day AS DATE) AS date_start, CAST(least(day + length - 1, DATE '2024-12-31') AS DATE) AS date_end,
         CASE WHEN length = 1 THEN 'throughout' ELSE 'sometime' END AS range_kind,
         low AS fatalities_low, low + hash(i, 5) % 3 AS fatalities_best, low + 2 + hash(i, 6) % 9 AS fatalities_high
       FROM (SELECT i, DATE '1989-01-01' + CAST(hash(i, 1) % 13149 AS INTEGER) AS day, CAST(hash(i, 4) % 20 AS INTEGER) AS low,
               CAST(CASE WHEN hash(i, 2) % 1000 < 920 THEN 1 WHEN hash(i, 2) % 1000 < 960 THEN 2 + hash(i, 3) % 5
                 WHEN hash(i, 2) % 1000 < 965 THEN 7 WHEN hash(i, 2) % 1000 < 990 THEN 8 + hash(i, 3) % 24
                 ELSE 32 + hash(i, 3) % 334 END AS INTEGER) AS length
             FROM range(${EVENTS}) AS made(i))
       ORDER BY date_start, event_id
     ) TO ${literal(path)} (FORMAT parquet)`,
  )
  session.close()
  return folder
}

/** What a careful analyst would write: events inside one month in one pass, the others spread over theirs. */
function sqlByHand(path: string): string {
  return `
    WITH events AS (
      SELECT date_start AS s, date_end AS e, fatalities_low AS low, fatalities_best AS best, fatalities_high AS high
      FROM read_parquet(${literal(path)}) WHERE date_end >= DATE '1989-01-01' AND date_start <= DATE '2024-12-31'
    ), parts AS (
      SELECT date_trunc('month', s) AS month, count(*)::DOUBLE AS certain, count(*)::DOUBLE AS expected, count(*)::DOUBLE AS possible,
        sum(low)::DOUBLE AS low, sum(best)::DOUBLE AS best, sum(high)::DOUBLE AS high,
        sum(low)::DOUBLE AS least, sum(high)::DOUBLE AS most, (count(*) - count(best))::DOUBLE AS untold
      FROM events WHERE date_trunc('month', s) = date_trunc('month', e) GROUP BY 1
      UNION ALL
      SELECT month, 0, sum(share), count(*), sum(low * share), sum(best * share), sum(high * share), 0, sum(high), count(*) - count(best)
      FROM (
        SELECT *, (least(e, CAST(month + INTERVAL 1 MONTH AS DATE) - 1) - greatest(s, CAST(month AS DATE)) + 1) / (e - s + 1) AS share
        FROM (
          SELECT *, unnest(generate_series(date_trunc('month', s), date_trunc('month', e), INTERVAL 1 MONTH)) AS month
          FROM events WHERE date_trunc('month', s) <> date_trunc('month', e)
        )
      ) GROUP BY 1
    )
    SELECT month, sum(certain) AS certain, sum(expected) AS expected, sum(possible) AS possible, sum(low) AS low, sum(best) AS best,
      sum(high) AS high, sum(least) AS least, sum(most) AS most, sum(untold) AS untold
    FROM parts GROUP BY month ORDER BY month`
}
