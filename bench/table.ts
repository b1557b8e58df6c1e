/** Benchmark results as a table for people, under a line that names the machine. */
import { availableParallelism, cpus, totalmem } from 'node:os'
import { version as duckdbVersion } from '@duckdb/node-api'

export interface BenchmarkResult {
  name: string
  /** What was measured of ours, in `unit`; less is better. */
  ours: number
  unit: 'ms' | 'MB'
  /** The same of the peer that ran beside it, if there is one. */
  peer?: number | undefined
  /** The most that is allowed: of ours ÷ peer where there is a peer, else of ours. Absent: only measured. */
  limit?: number | undefined
}

export type Verdict = 'ok' | 'over' | 'measured'

export function judge({ ours, peer, limit }: BenchmarkResult): Verdict {
  if (limit === undefined) return 'measured'
  // A result that is not a number is over any limit.
  return (peer === undefined ? ours : ours / peer) <= limit ? 'ok' : 'over'
}

/** `Intel … · 2 cores · 24 GB · linux x64 · Node 26.10.0 · DuckDB 1.5.5` */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() || 'unknown processor'
  const memoryGb = Math.round(totalmem() / 2 ** 30)
  const system = `${process.platform} ${process.arch}`
  const engines = `Node ${process.versions.node} · DuckDB ${duckdbVersion().replace(/^v/, '')}`
  return `${model} · ${availableParallelism()} cores · ${memoryGb} GB · ${system} · ${engines}`
}

/** The machine, an empty line and a Markdown table, numbers to the right. */
export function formatTable(results: readonly BenchmarkResult[]): string {
  const lines = [['name', 'ours', 'peer', 'ratio', 'limit', 'verdict'], ...results.map(writeResult)]
  const widths = lines.reduce<number[]>(
    (widest, cells) => cells.map((cell, column) => Math.max(cell.length, widest[column] ?? 0)),
    [],
  )
  const isText = (column: number) => column === 0 || column === widths.length - 1
  const pad = (cell: string, column: number) =>
    isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
  const [head = '', ...body] = lines.map((cells) => `| ${cells.map(pad).join(' | ')} |`)
  const rule = `| ${widths.map((width, column) => (isText(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [describeMachine(), '', head, rule, ...body, ''].join('\n')
}

function writeResult(result: BenchmarkResult): string[] {
  const { name, ours, unit, peer, limit } = result
  const isRatio = peer !== undefined
  return [
    name,
    writeAmount(ours, unit),
    isRatio ? writeAmount(peer, unit) : '–',
    isRatio ? (ours / peer).toFixed(2) : '–',
    limit === undefined ? '–' : isRatio ? `≤ ${limit.toFixed(2)}` : `≤ ${writeAmount(limit, unit)}`,
    judge(result),
  ]
}

function writeAmount(amount: number, unit: string): string {
  return `${amount.toFixed(amount < 10 ? 2 : amount < 100 ? 1 : 0)} ${unit}`
}
