/** Import by a mapping against the connector that reads the same file, in the same run: what it costs that a mapping is data. */
import { readFileSync } from 'node:fs'
import { connectorOf } from '../src/connectors/mapping/connector.ts'
import { readMapping } from '../src/connectors/mapping/read-mapping.ts'
import type { ImportStage } from '../src/events/import/progress.ts'
import { benchmarkFile, importOnce, timed } from './import.ts'
import { median } from './median.ts'
import type { BenchmarkResult } from './table.ts'

const ROWS = 400_000
const COLUMNS = 49
const ROUNDS = 3

/** A mapping that makes the same fields as the connector, and the connector, in turns; medians. */
export async function benchMapping(): Promise<BenchmarkResult[]> {
  const path = await benchmarkFile(ROWS)
  const text = readFileSync(new URL('ged.mapping.json', import.meta.url), 'utf8')
  const mapped = connectorOf(readMapping(text, 'ged.mapping.json'), 'ged.csv')
  const ours: number[] = []
  const peer: number[] = []
  const stages: Partial<Record<ImportStage, number[]>> = {}
  for (let round = 0; round < ROUNDS; round++) {
    peer.push(await timed(() => importOnce(path, () => {})))
    ours.push(await timed(() => importOnce(path, (stage, millis) => (stages[stage] ??= []).push(millis), mapped)))
  }
  const count = (number: number) => number.toLocaleString('en')
  return [
    {
      name: `import by a mapping, ${count(ROWS)} rows, ${count(ROWS * COLUMNS)} cells, against the connector`,
      ours: median(ours),
      peer: median(peer),
      unit: 'ms',
      limit: 1.5,
    },
    ...Object.entries(stages).map(([stage, millis]) => ({
      name: `  ${stage}`,
      ours: median(millis),
      unit: 'ms' as const,
    })),
  ]
}
