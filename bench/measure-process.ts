/** Runs a Node program as a process of its own, so that its memory and start-up are its own, and measures it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'

export interface MeasuredProcess {
  /** From the start of the process to its end. */
  millis: number
  /** The most memory that it held at once (resident set); null when it ended without telling, as when killed. */
  peakBytes: number | null
  /** Null when it was killed by a signal. */
  exitCode: number | null
  stdout: string
}

/**
 * @param args the program and its arguments, as after `node`; its standard error is passed on.
 * @throws when the process cannot be started.
 */
export async function measureProcess(args: readonly string[]): Promise<MeasuredProcess> {
  const preload = pathToFileURL(join(import.meta.dirname, 'report-peak.ts')).href
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', preload, ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  })
  const [stdout, peak, [exitCode]] = await Promise.all([
    text(child.stdout as Readable),
    text(child.stdio[3] as Readable),
    once(child, 'close') as Promise<[number | null]>,
  ])
  const millis = performance.now() - start
  return { millis, peakBytes: peak === '' ? null : Number(peak), exitCode, stdout }
}
