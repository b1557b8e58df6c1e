/** Cold start of the program: what a person waits before the first word. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { median } from './median.ts'
import type { BenchmarkResult } from './table.ts'

const ROUNDS = 15

export function benchHelp(): BenchmarkResult[] {
  const bin = join(import.meta.dirname, '../bin/marsad')
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: timed(bin, ['--help']),
    empty: timed(process.execPath, ['-e', '0']),
  }))
  return [
    { name: 'marsad --help, start to end', ours: median(rounds.map(({ ours }) => ours)), unit: 'ms', limit: 150 },
    { name: '  of which an empty Node', ours: median(rounds.map(({ empty }) => empty)), unit: 'ms' },
  ]
}

function timed(command: string, args: string[]): number {
  const start = performance.now()
  execFileSync(command, args, { stdio: 'pipe' })
  return performance.now() - start
}
