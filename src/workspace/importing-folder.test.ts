import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { folders } from './folders.ts'
import { clearAbandonedImports, makeImportingFolder, removeImportingFolder } from './importing-folder.ts'

function folderOfTest(): string {
  const dir = mkdtempSync(join(tmpdir(), 'marsad-test-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** The id of a process that has run and ended. */
const endedProcess = () => spawnSync(process.execPath, ['--version']).pid

test('each import has a folder of its own; the last one takes the common folder with it', () => {
  const dir = folderOfTest()
  const [first, second] = [makeImportingFolder(dir), makeImportingFolder(dir)]
  expect(first).not.toBe(second)
  writeFileSync(join(first, 'half'), '')
  removeImportingFolder(dir, first)
  expect(readdirSync(folders.importing(dir))).toHaveLength(1)
  removeImportingFolder(dir, second)
  expect(existsSync(folders.importing(dir))).toBe(false)
})

test('folders are cleared only when their process is gone', () => {
  const dir = folderOfTest()
  const mine = makeImportingFolder(dir)
  const abandoned = join(folders.importing(dir), `${endedProcess()}-0`)
  const running = join(folders.importing(dir), `${process.ppid}-0`)
  for (const folder of [abandoned, running]) mkdirSync(join(folder, 'release'), { recursive: true })
  clearAbandonedImports(dir)
  expect([mine, abandoned, running].map((folder) => existsSync(folder))).toEqual([true, false, true])
})

test('a folder with the number of this process that an earlier one left is made anew', () => {
  const dir = folderOfTest()
  const number = Number(makeImportingFolder(dir).split('-').at(-1)) + 1
  const left = join(folders.importing(dir), `${process.pid}-${number}`)
  mkdirSync(left)
  writeFileSync(join(left, 'half'), '')
  expect(makeImportingFolder(dir)).toBe(left)
  expect(readdirSync(left)).toEqual([])
})

test('there is nothing to clear in a workspace without imports', () => {
  const dir = folderOfTest()
  clearAbandonedImports(dir)
  expect(readdirSync(dir)).toEqual([])
})
