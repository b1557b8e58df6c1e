import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { verifyAudit } from '../../src/judgements/audit.ts'
import { folders } from '../../src/workspace/folders.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'

const FILES = 30
const KILLS = 20
const marsad = join(import.meta.dirname, '../../bin/marsad')
const base = mkdtempSync(join(tmpdir(), 'marsad-kill-'))
const reports = join(base, 'reports')

afterAll(() => rmSync(base, { recursive: true, force: true }))

async function addAndKill(dir: string, afterMillis: number): Promise<void> {
  const child = spawn(marsad, ['documents', 'add', reports, '--workspace', dir], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  await Promise.race([ended, setTimeout(afterMillis)])
  child.kill('SIGKILL')
  await ended
}

/** How many documents there are, each of them whole. */
function expectWhole(dir: string): number {
  if (!existsSync(folders.settings(dir))) return 0
  const workspace = openWorkspace(dir)
  const { documents, database, reviews } = workspace
  const all = documents.all()
  for (const { id, sha256, characters } of all) {
    expect(existsSync(folders.original(dir, sha256))).toBe(true)
    expect(documents.content(documents.numberOf(id) as number).text).toHaveLength(characters)
  }
  const indexed = database.prepare('SELECT count(*) AS n FROM document_search').get()
  expect(indexed).toEqual({ n: all.length })
  expect(verifyAudit(database, reviews.all())).toMatchObject({ sound: true, entries: all.length })
  workspace.close()
  return all.length
}

test(`killed at any of ${KILLS} moments, every document is whole or not there`, { timeout: 240_000 }, async () => {
  mkdirSync(reports)
  for (let file = 0; file < FILES; file++) {
    const lines = Array.from(
      { length: 60 },
      (_, line) => `Report ${file}: the group killed ${line + 2} people in Mosul.`,
    )
    writeFileSync(join(reports, `${file}.txt`), lines.join('\n\n'))
  }
  const began = performance.now()
  await addAndKill(join(base, 'whole'), 120_000)
  const durationMillis = performance.now() - began
  expect(expectWhole(join(base, 'whole'))).toBe(FILES)

  let midway = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const dir = join(base, `killed-${kill}`)
    await addAndKill(dir, (0.2 + (0.8 * kill) / KILLS) * durationMillis)
    const count = expectWhole(dir)
    if (count > 0 && count < FILES) midway += 1
    if (kill % 5 === 0) {
      await addAndKill(dir, 120_000)
      expect(expectWhole(dir)).toBe(FILES)
      expect(readdirSync(dir)).not.toContain('importing')
    }
    rmSync(dir, { recursive: true, force: true })
  }
  expect(midway).toBeGreaterThan(KILLS / 10)
})
