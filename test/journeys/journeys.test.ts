/**
 * A folder a journey: the lines of `commands.txt` are run by bash in an empty folder, where `marsad` is the program and $SAMPLE
 * writes the invented country. What they print is compared with `expected/output.txt`; `UPDATE=1` writes it anew.
 */
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { program } from '../../src/model/program.ts'

const root = join(import.meta.dirname, '../..')
const journeys = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory())
const update = process.env['UPDATE'] === '1'

describe.skipIf(process.platform === 'win32')('journeys', () => {
  test.each(journeys)('$name', ({ name }) => {
    const folder = join(import.meta.dirname, name)
    const lines = readFileSync(join(folder, 'commands.txt'), 'utf8').trim().split('\n')
    const dir = realpathSync(mkdtempSync(join(tmpdir(), 'marsad-journey-')))
    try {
      const output = lines.map((line) => (line.startsWith('#') ? `${line}\n` : runLine(line, dir))).join('\n')
      const path = join(folder, 'expected', 'output.txt')
      if (update) {
        mkdirSync(join(folder, 'expected'), { recursive: true })
        writeFileSync(path, output)
      }
      expect(output).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '')
    } finally {
      rmSync(dir, { recursive: true, force: true })
    }
  })
})

/** A line and what came of it, as a person at a terminal sees it, with stderr and an exit code other than 0 marked. */
function runLine(line: string, dir: string): string {
  const path = [join(root, 'bin'), join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter)
  const env = { ...process.env, PATH: path, SAMPLE: join(root, 'sample/write-sample.ts'), LC_ALL: 'C.UTF-8' }
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: dir, env, encoding: 'utf8' })
  const told = stderr.replaceAll(/^(?=.)/gm, '! ')
  const code = status === 0 ? '' : `(exit ${status})\n`
  return withoutVolatile(`$ ${line}\n${stdout}${told}${code}`, dir)
}

/** The folder, durations, the version and the hash of a file that DuckDB wrote are not what a journey is about. */
function withoutVolatile(text: string, dir: string): string {
  return text
    .replaceAll(dir, 'DIR')
    .replaceAll(program.version, 'VERSION')
    .replaceAll(/"ms": \d+/g, '"ms": 0')
    .replaceAll(/("events_sha256": )"\w+"/g, '$1"…"')
}
