import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { generateGedLike } from './ged-like.ts'
import { writeSample } from './write-sample.ts'

const folder = mkdtempSync(join(tmpdir(), 'orland-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'write-sample.ts'), ...args], { encoding: 'utf8' })

describe('writeSample', () => {
  test('writes the bytes of the generator and says how many', async () => {
    const path = join(folder, 'a.csv')
    const bytes = await writeSample(path, { seed: 3, rows: 1_000 })
    const written = readFileSync(path)
    expect(written.toString()).toBe([...generateGedLike({ seed: 3, rows: 1_000 })].join(''))
    expect(bytes).toBe(written.length)
  })
})

describe('the command', () => {
  test('writes the rows asked for', () => {
    const path = join(folder, 'b.csv')
    const { status, stdout } = run('--rows', '10', '--seed', '4', '--from', '2015-01-01', '--to', '2015-12-31', path)
    expect(status).toBe(0)
    expect(stdout).toContain('10 rows')
    const options = { seed: 4, rows: 10, from: '2015-01-01', to: '2015-12-31' }
    expect(readFileSync(path, 'utf8')).toBe([...generateGedLike(options)].join(''))
  })

  test('ends with 2 when it is told no number', () => {
    const { status, stderr } = run('--rows', 'many', join(folder, 'c.csv'))
    expect(status).toBe(2)
    expect(stderr).toContain('whole number')
  })
})
