/** Import of a GED-shaped CSV against DuckDB's own copy of the same file to Parquet, in the same run. */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSample } from '../sample/write-sample.ts'
import { DuckDbSession } from '../src/events/duckdb/session.ts'
import { literal } from '../src/events/duckdb/sql.ts'
import type { Connector } from '../src/events/connector.ts'
import type { ImportStage } from '../src/events/import/progress.ts'
import { boundaryLookup } from '../src/workspace/boundary-lookup.ts'
import { importFile } from '../src/workspace/import-file.ts'
import { openOrCreateWorkspace } from '../src/workspace/workspace.ts'
import { measureProcess } from './measure-process.ts'
import { median } from './median.ts'
import type { BenchmarkResult } from './table.ts'

const ROUNDS = 3

/** The generated file, kept in the system's temporary folder for the next run. */
export async function benchmarkFile(rows: number): Promise<string> {
  const folder = join(tmpdir(), 'marsad-bench')
  const path = join(folder, `orland-1989-2024-${rows}.csv`)
  mkdirSync(folder, { recursive: true })
  if (!existsSync(path)) await writeSample(path, { rows, seed: 1, from: '1989-01-01', to: '2024-12-31' })
  return path
}

/** 400,000 rows × 49 columns: ours with each stage, and DuckDB's `COPY`, in turns; medians. */
export async function benchImport(): Promise<BenchmarkResult[]> {
  const path = await benchmarkFile(400_000)
  const ours: number[] = []
  const peer: number[] = []
  const stages: Partial<Record<ImportStage, number[]>> = {}
  for (let round = 0; round < ROUNDS; round++) {
    peer.push(await timed(() => copyWithDuckDb(path)))
    ours.push(await timed(() => importOnce(path, (stage, millis) => (stages[stage] ??= []).push(millis))))
  }
  return [
    {
      name: 'import, 400,000 rows × 49 columns, against COPY',
      ours: median(ours),
      peer: median(peer),
      unit: 'ms',
      limit: 3.5,
    },
    ...Object.entries(stages).map(([stage, millis]) => ({
      name: `  ${stage}`,
      ours: median(millis),
      unit: 'ms' as const,
    })),
  ]
}

/** Peak memory of an import of 4 million rows, in a process of its own. */
export async function benchImportMemory(): Promise<BenchmarkResult[]> {
  const path = await benchmarkFile(4_000_000)
  const folder = mkdtempSync(join(tmpdir(), 'marsad-bench-'))
  try {
    const program = join(import.meta.dirname, '../src/cli/run.ts')
    const { peakBytes, exitCode, millis } = await measureProcess([program, 'import', path, '--workspace', folder])
    if (exitCode !== 0 || peakBytes === null) throw new Error(`the import ended with ${exitCode}`)
    return [
      { name: 'import, 4,000,000 rows, peak memory', ours: peakBytes / 2 ** 20, unit: 'MB', limit: 1024 },
      { name: 'import, 4,000,000 rows, time', ours: millis, unit: 'ms' },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Imports a file into a workspace of its own; `connector` reads it in place of the one that recognises it. */
export async function importOnce(
  path: string,
  onStage: (stage: ImportStage, millis: number) => void,
  connector?: Connector,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'marsad-bench-'))
  const workspace = openOrCreateWorkspace(folder)
  let current: ImportStage | undefined
  let since = performance.now()
  const enter = (stage: ImportStage | undefined) => {
    if (stage === current) return
    if (current) onStage(current, performance.now() - since)
    current = stage
    since = performance.now()
  }
  try {
    await importFile(workspace, path, { connector, lookup: boundaryLookup, onProgress: enter })
    enter(undefined)
  } finally {
    workspace.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function copyWithDuckDb(path: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'marsad-bench-'))
  const session = await DuckDbSession.open({ memoryMb: 4096 })
  try {
    await session.run(
      `COPY (SELECT * FROM read_csv(${literal(path)})) TO ${literal(join(folder, 'copy.parquet'))} (FORMAT parquet)`,
    )
  } finally {
    session.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

export async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
