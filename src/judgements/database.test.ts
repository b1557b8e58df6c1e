import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { errorOf } from '../../test/test-workspace.ts'
import { openDatabase, write } from './database.ts'
import { migrations } from './migrations/index.ts'

function pathOfTest(): string {
  const dir = mkdtempSync(join(tmpdir(), 'marsad-test-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return join(dir, 'judgements.sqlite')
}

describe('migrations', () => {
  test('make a fresh database, and leave one that is up to date alone', () => {
    const path = pathOfTest()
    for (let time = 0; time < 2; time++) {
      const database = openDatabase(path)
      expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: migrations.length })
      expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
      database.exec(`INSERT INTO figures VALUES ('f${time}', 'tempo', '2020', '{}')`)
      expect(database.prepare('SELECT count(*) AS n FROM figures').get()).toEqual({ n: time + 1 })
      database.close()
    }
  })

  test('have names in order, each its own', () => {
    const numbers = migrations.map(({ name }) => Number(name.slice(0, 3)))
    expect(numbers).toEqual(migrations.map((_, index) => index + 1))
  })

  test('a database of a newer program is refused and stays as it is', async () => {
    const path = pathOfTest()
    const database = openDatabase(path)
    database.exec(`PRAGMA user_version = ${migrations.length + 1}`)
    database.close()
    const before = readFileSync(path)
    expect(await errorOf(() => openDatabase(path))).toMatchObject({
      code: 'workspace_too_new',
      exitCode: 1,
      received: `database version ${migrations.length + 1}`,
    })
    expect(readFileSync(path)).toEqual(before)
  })

  test('a file that is no database is refused and stays as it is', async () => {
    const path = pathOfTest()
    writeFileSync(path, 'not a database, and long enough to be read as the header of one '.repeat(20))
    const before = readFileSync(path)
    expect(await errorOf(() => openDatabase(path))).toMatchObject({ code: 'damaged_workspace', exitCode: 1 })
    expect(readFileSync(path)).toEqual(before)
    expect(await errorOf(() => openDatabase(join(path, 'beneath')))).toMatchObject({ code: 'damaged_workspace' })
  })
})

describe('writing', () => {
  test('is undone as a whole when the work fails', () => {
    const database = openDatabase(pathOfTest())
    onTestFinished(() => database.close())
    const insert = (id: string) => database.exec(`INSERT INTO figures VALUES ('${id}', 'tempo', '2020', '{}')`)
    expect(write(database, () => (insert('a'), 'done'))).toBe('done')
    expect(() =>
      write(database, () => {
        insert('b')
        insert('a')
      }),
    ).toThrow(/UNIQUE/)
    expect(database.prepare('SELECT id FROM figures').all()).toEqual([{ id: 'a' }])
    write(database, () => insert('c'))
  })

  test('two processes open a fresh database and write at once, and nothing is lost', async () => {
    const path = pathOfTest()
    const module = pathToFileURL(join(import.meta.dirname, 'database.ts')).href
    const writer = (name: string) => `
      const { openDatabase, write } = await import(${JSON.stringify(module)})
      const database = openDatabase(${JSON.stringify(path)})
      const insert = database.prepare("INSERT INTO figures VALUES (?, 'tempo', '2020', '{}')")
      for (let n = 0; n < 40; n++) write(database, () => insert.run('${name}' + n))
      database.close()`
    const children = ['a', 'b', 'c'].map((name) =>
      spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', writer(name)], {
        stdio: 'inherit',
      }),
    )
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0] as number))
    expect(codes).toEqual([0, 0, 0])
    const database = openDatabase(path)
    onTestFinished(() => database.close())
    expect(database.prepare('SELECT count(*) AS n FROM figures').get()).toEqual({ n: 120 })
  })
})
