import { main } from './main.ts'
import { terminalKeys } from './terminal-keys.ts'

/** The program's entry: connects `main` to this process. */
const stopping = new AbortController()
process.on('SIGINT', () => (stopping.signal.aborted ? process.exit(1) : stopping.abort()))
process.on('SIGTERM', () => stopping.abort())
// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  print: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
  keys: process.stdin.isTTY ? terminalKeys(process.stdin, process.stderr) : undefined,
  signal: stopping.signal,
})
