import { rmSync } from 'node:fs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { madeEvent, madeRelease, makeWorkspace, temporaryFolder } from '../../test/made-release.ts'
import { wrongUsage } from '../model/errors.ts'
import { describeFault } from './describe-fault.ts'
import { folders } from './folders.ts'
import { openEngine } from './open-engine.ts'

function folderOfTest(): string {
  const folder = temporaryFolder()
  onTestFinished(folder.remove)
  return folder.path
}

/** What a piece of work throws. */
async function thrownBy(work: () => unknown): Promise<unknown> {
  try {
    await work()
  } catch (error) {
    return error
  }
  throw new Error('expected an error, and there was none')
}

describe('describeFault', () => {
  test('an error for people stays as it is', () => {
    const error = wrongUsage('bad_value', 'No.')
    expect(describeFault(error)).toBe(error)
  })

  test.each([
    ['ENOSPC', 'disk_full'],
    ['EDQUOT', 'disk_full'],
    ['EACCES', 'system'],
    ['EPERM', 'system'],
    ['EROFS', 'system'],
    ['EMFILE', 'system'],
  ])('%s becomes exit 1 with a way out', (code, told) => {
    const error = describeFault(Object.assign(new Error(`${code}: write`), { code }))
    expect(error).toMatchObject({ code: told, exitCode: 1, received: `${code}: write` })
    expect(error?.hint).toMatch(/\.$/)
  })

  test.each([
    ['IO Error: Could not write file: No space left on device', 'disk_full'],
    ['IO Error: Cannot open file "x": Permission denied', 'system'],
    ['Out of Memory Error: failed to offload data block', 'system'],
  ])('DuckDB: %s', (message, code) => {
    expect(describeFault(new Error(message))).toMatchObject({ code, exitCode: 1, received: message })
  })

  test('files of a release that are gone, as DuckDB says it of one and of several', async () => {
    const folder = folderOfTest()
    const release = (dataset: string) => ({ release: madeRelease({ dataset }), events: [madeEvent({ dataset })] })
    const workspace = await makeWorkspace(folder, [release('first'), release('second')])
    const engine = await openEngine(workspace, 1)
    onTestFinished(() => (engine.close(), workspace.close()))
    rmSync(folders.release(folder, 'second', '1'), { recursive: true })
    const [first, second] = ['first', 'second'].map((dataset) => ({ dataset, release: '1' }))
    for (const releases of [[second!], [first!, second!]]) {
      const error = describeFault(await thrownBy(() => engine.count({ releases })))
      expect(error).toMatchObject({ code: 'release_gone', exitCode: 3, received: 'second/1' })
    }
    expect(await engine.count({ releases: [first!] })).toBe(1)
  })

  test('a database that another program holds, and one that has no room', () => {
    const fault = (errcode: number) =>
      describeFault(Object.assign(new Error('as SQLite says'), { code: 'ERR_SQLITE_ERROR', errcode }))
    expect(fault(5)).toMatchObject({ code: 'busy' })
    expect(fault(261)).toMatchObject({ code: 'busy' })
    expect(fault(13)).toMatchObject({ code: 'disk_full' })
    expect(fault(778)).toMatchObject({ code: 'system' })
    // A constraint that was broken is a fault of the program.
    expect(fault(1555)).toBeUndefined()
  })

  test('a fault of the program is not dressed up', () => {
    expect(describeFault(new TypeError('x is not a function'))).toBeUndefined()
    expect(describeFault('text')).toBeUndefined()
  })
})
