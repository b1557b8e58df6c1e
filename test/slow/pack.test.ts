import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeSample } from '../../sample/write-sample.ts'
import { root } from '../source-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'marsad-pack-'))
const npm = (args: string[], cwd: string) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund'], { cwd, stdio: 'pipe' })

beforeAll(() => {
  npm(['pack', '--pack-destination', folder], root)
  writeFileSync(join(folder, 'package.json'), '{"name": "empty", "private": true}\n')
  const [tarball] = globSync('*.tgz', { cwd: folder })
  npm(['install', `./${tarball}`], folder)
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the package installs in an empty folder and does the whole way from file to verified figure', async () => {
  await writeSample(join(folder, 'orland-2014-2019.csv'), { rows: 300, seed: 1 })
  const marsad = (...args: string[]) =>
    JSON.parse(
      execFileSync(join(folder, 'node_modules/.bin/marsad'), [...args, '--json'], {
        cwd: folder,
        stdio: 'pipe',
      }).toString(),
    )
  expect(marsad('import', 'orland-2014-2019.csv')).toMatchObject({
    dataset: 'orland',
    rows_in: 300,
    events: 300,
    rejects: 0,
  })
  expect(marsad('ask', 'tempo', '--out', 'figure').result.total.events).toBe(300)
  expect(marsad('ask', 'concentration', '--place-by', 'boundary').result.frame).toBeNull()
  expect(marsad('verify', 'figure/figure.json').identical).toBe(true)
}, 120_000)

test('the package holds no TypeScript and no test', () => {
  const installed = join(folder, 'node_modules/marsad')
  expect(globSync('{dist,bin}/**/*.{ts,test.js}', { cwd: installed })).toEqual([])
})
