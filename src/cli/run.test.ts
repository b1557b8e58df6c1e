import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeSample } from '../../sample/write-sample.ts'
import { TestWorkspace } from '../../test/test-workspace.ts'

const marsad = join(import.meta.dirname, '../../bin/marsad')
const base = mkdtempSync(join(tmpdir(), 'marsad-test-'))
const sample = join(base, 'orland-2014-2019.csv')
beforeAll(() => writeSample(sample, { rows: 20_000, seed: 1 }))
afterAll(() => rmSync(base, { recursive: true, force: true }))

/** Runs a line of bash in which `marsad` is the program. */
async function bash(line: string) {
  const child = spawn('bash', ['-c', `marsad() { ${marsad} "$@"; }\n${line}`], { cwd: base })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk) => (stdout += String(chunk)))
  child.stderr.on('data', (chunk) => (stderr += String(chunk)))
  const [code] = (await once(child, 'close')) as [number]
  return { code, stdout, stderr }
}

test('the launcher gives the exit code on, and keeps stdout for the answer', async () => {
  expect(await bash('marsad guess')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('guess') as string,
  })
  expect(await bash('marsad show x/y/z')).toMatchObject({ code: 3, stdout: '' })
  expect(await bash(`ln -s ${marsad} ./link && ./link --version`)).toMatchObject({ code: 0, stderr: '' })
})

test('Ctrl-C while a file is imported ends with 1 and leaves nothing', async () => {
  const made = new TestWorkspace()
  const child = spawn(marsad, ['import', sample, '--workspace', made.dir, '--json'])
  let stdout = ''
  child.stdout.on('data', (chunk) => (stdout += String(chunk)))
  while (!existsSync(join(made.dir, 'importing')) && child.exitCode === null) await setTimeout(2)
  child.kill('SIGINT')
  const [code] = (await once(child, 'close')) as [number]
  expect([code, JSON.parse(stdout)]).toMatchObject([1, { error: { code: 'cancelled' } }])
  expect(made.leftovers()).toEqual([])
  made.remove()
})

test('a reader that has seen enough is no failure', async () => {
  const line = `marsad import ${sample} >/dev/null && marsad events --limit 3000`
  const { code, stdout, stderr } = await bash(`${line} 2>err | head -n 1; echo "\${PIPESTATUS[0]}"; cat err >&2`)
  expect([code, stdout]).toEqual([0, '{\n0\n'])
  expect(stderr).not.toMatch(/EPIPE|\n\s+at /)
})
