import { createHash } from 'node:crypto'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRandom } from '../../sample/random.ts'
import { writeSample } from '../../sample/write-sample.ts'
import { folders } from '../../src/workspace/folders.ts'
import { importFile } from '../../src/workspace/import-file.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'

const ROWS = 3_000
const KILLS = 54
const SEED = 20_140_629
const marsad = join(import.meta.dirname, '../../bin/marsad')
const base = mkdtempSync(join(tmpdir(), 'marsad-kill-'))
const sample = join(base, 'orland-2014-2019.csv')

beforeAll(() => writeSample(sample, { rows: ROWS, seed: 1 }))
afterAll(() => rmSync(base, { recursive: true, force: true }))

/** Imports in a process of its own that is killed after so many milliseconds, if it still runs. */
async function importAndKill(dir: string, afterMillis: number): Promise<void> {
  const child = spawn(marsad, ['import', sample, '--workspace', dir], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  await Promise.race([ended, setTimeout(afterMillis)])
  child.kill('SIGKILL')
  await ended
}

const foldersIn = (path: string) => (existsSync(path) ? readdirSync(path) : [])
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

/** A workspace that the kill has left holds all of the release or none of it. */
function expectWholeOrNone(dir: string): 'whole' | 'none' {
  if (!existsSync(folders.settings(dir))) return 'none'
  const workspace = openWorkspace(dir)
  const [release, ...more] = workspace.catalogue.all()
  workspace.close()
  expect(more).toEqual([])
  if (!release) return 'none'
  const folder = folders.release(dir, release.dataset, release.release)
  expect(release).toMatchObject({ dataset: 'orland', release: '2014-2019', rows_in: ROWS })
  expect(readdirSync(folder).sort()).toEqual(['events.parquet', 'raw.parquet', 'rejects.parquet', 'release.json'])
  expect(sha256(join(folder, 'events.parquet'))).toBe(release.events_sha256)
  expect(sha256(folders.original(dir, release.original.sha256))).toBe(release.original.sha256)
  expect(JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8'))).toEqual(release)
  return 'whole'
}

/** Nothing to do with the import has reached the disk: another import into it is like any first one. */
const isUntouched = (dir: string) =>
  foldersIn(dir).every((name) => name === 'marsad.json' || name.startsWith('judgements.sqlite'))

/** The same import again makes the release or finds it, and clears what the kill has left. */
async function expectImportsAgain(dir: string, state: 'whole' | 'none'): Promise<void> {
  if (!existsSync(folders.settings(dir))) await importAndKill(dir, 60_000)
  const workspace = openWorkspace(dir)
  const found = workspace.catalogue.all().length > 0
  const { already_imported } = await importFile(workspace, sample)
  expect(already_imported).toBe(found)
  workspace.close()
  if (state === 'whole') expect(found).toBe(true)
  expect(expectWholeOrNone(dir)).toBe('whole')
  expect(foldersIn(join(dir, 'releases', 'orland'))).toEqual(['2014-2019'])
  expect(foldersIn(folders.importing(dir))).toEqual([])
}

test(`killed at any of ${KILLS} moments, an import is whole or has not begun`, { timeout: 240_000 }, async () => {
  const began = performance.now()
  await importAndKill(join(base, 'whole'), 60_000)
  const durationMillis = performance.now() - began
  expect(expectWholeOrNone(join(base, 'whole'))).toBe('whole')

  // Two imports run side by side, so each takes up to twice as long as the one that was timed.
  const random = createRandom(SEED)
  const moments = Array.from({ length: KILLS }, (_, kill) => ((kill + random.uniform()) / KILLS) * durationMillis * 1.6)
  const seen = { none: 0, whole: 0, midway: 0, untouched: 0 }
  const worker = async () => {
    for (let moment = moments.pop(); moment !== undefined; moment = moments.pop()) {
      const dir = join(base, `killed-${moments.length}`)
      await importAndKill(dir, moment)
      if (foldersIn(folders.importing(dir)).length > 0) seen.midway++
      const state = expectWholeOrNone(dir)
      seen[state]++
      if (!isUntouched(dir) || seen.untouched++ === 0) await expectImportsAgain(dir, state)
      rmSync(dir, { recursive: true, force: true })
    }
  }
  await Promise.all([worker(), worker()])
  expect(seen.none + seen.whole).toBe(KILLS)
  expect(seen.midway).toBeGreaterThan(KILLS / 10)
})
