/**
 * Preloaded into a measured Node process (`--import`): at its end it tells file descriptor 3 the most memory that it held,
 * in bytes. On Linux that is VmHWM and not `resourceUsage().maxRSS`, which a child takes over from the process that started it.
 */
import { readFileSync, writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const bytesPerKib = 1024

function readPeakBytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * bytesPerKib
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * bytesPerKib
}

if (isMainThread) process.on('exit', () => writeSync(3, String(readPeakBytes())))
