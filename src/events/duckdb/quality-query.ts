import type { QualityCounts } from '../../model/quality.ts'
import type { ReleaseRef } from '../../model/selection.ts'
import { type CompiledSelection, type EventsPath, eventsOf } from './compile-selection.ts'
import { hasBit, type QualityBit, qualityBits, qualityColumn } from './quality-bits.ts'
import type { DuckDbSession } from './session.ts'
import { literal } from './sql.ts'

/** Each dataset of the selection that has selected events, in the order of its name. */
export async function queryQuality(
  session: DuckDbSession,
  { from, where, parameters }: CompiledSelection,
  releases: readonly ReleaseRef[],
  eventsPath: EventsPath,
): Promise<QualityCounts[]> {
  const known = await bitsOf(session, releases.map(eventsPath))
  // One release is one dataset: its name need not be read row by row.
  const dataset = releases.length === 1 ? literal(releases[0]!.dataset) : 'dataset'
  const rows = await session.rows<{ dataset: string; bits: number; events: number }>(
    `SELECT ${dataset} AS dataset, ${known} AS bits, count(*) AS events FROM ${from} WHERE ${where} GROUP BY ALL ORDER BY ALL`,
    parameters.values,
  )
  const counts = Array.from(
    Map.groupBy(rows, (row) => row.dataset),
    ([dataset, ofDataset]) => {
      const having = (...names: QualityBit[]) =>
        ofDataset.reduce((sum, { bits, events }) => sum + (names.some((name) => hasBit(bits, name)) ? events : 0), 0)
      const events = ofDataset.reduce((sum, row) => sum + row.events, 0)
      return {
        dataset,
        events,
        imprecise_time: having('imprecise_time'),
        imprecise_place: having('imprecise_place'),
        flagged: having('flagged'),
        few_sources: having('no_source', 'one_source'),
        states_place: having('place_not_stated') < events,
        names_sources: having('no_source') < events,
      }
    },
  )
  for (const count of counts.filter(({ states_place, names_sources }) => !states_place || !names_sources)) {
    const all = eventsOf(
      releases.filter((release) => release.dataset === count.dataset),
      eventsPath,
    )
    const [release] = await session.rows<{ states_place: boolean; names_sources: boolean }>(
      `SELECT bool_or(location_precision <> 'unknown') AS states_place, bool_or(len(sources) > 0) AS names_sources FROM ${all}`,
    )
    Object.assign(count, release)
  }
  return counts
}

/** SQL for the bits: the column where every file has it, else made from the fields. */
async function bitsOf(session: DuckDbSession, paths: readonly string[]): Promise<string> {
  const files = await session.rows<{ file_name: string }>(
    `SELECT DISTINCT file_name FROM parquet_schema([${paths.map(literal).join(', ')}]) WHERE name = ${literal(qualityColumn)}`,
  )
  return files.length === new Set(paths).size ? qualityColumn : qualityBits
}
