import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { errorOf, TestWorkspace } from '../../test/test-workspace.ts'
import { folders } from './folders.ts'
import { receiveUpload, safeFileName, type UploadOptions } from './receive-upload.ts'

const held = () => {
  const made = new TestWorkspace()
  onTestFinished(() => made.remove())
  return made
}

async function* chunksOf(...parts: string[]) {
  for (const part of parts) yield Buffer.from(part)
}

describe('a file that is sent', () => {
  test('is kept whole inside the workspace until it is removed', async () => {
    const { workspace, dir } = held()
    const upload = await receiveUpload(workspace, 'a.csv', chunksOf('one\n', 'two\n'), { bytes: 8 })
    expect(readFileSync(upload.path, 'utf8')).toBe('one\ntwo\n')
    expect(dirname(dirname(upload.path))).toBe(folders.importing(dir))
    upload.remove()
    expect(existsSync(folders.importing(dir))).toBe(false)
  })

  test('may be empty, and two of one name do not meet', async () => {
    const { workspace } = held()
    const [first, second] = await Promise.all([
      receiveUpload(workspace, 'a.csv', chunksOf('first')),
      receiveUpload(workspace, 'a.csv', chunksOf()),
    ])
    expect([readFileSync(first.path, 'utf8'), readFileSync(second.path, 'utf8')]).toEqual(['first', ''])
    first.remove()
    second.remove()
  })

  const left = new AbortController()
  left.abort()
  test.each<[string, () => AsyncIterable<Uint8Array>, UploadOptions, string]>([
    ['of which a part is missing', () => chunksOf('one'), { bytes: 8 }, 'upload_incomplete'],
    ['of which there is more than was said', () => chunksOf('one', 'two'), { bytes: 3 }, 'upload_incomplete'],
    ['whose sender has left', () => chunksOf('one'), { signal: left.signal }, 'upload_incomplete'],
    ['for which the disk has no room', () => chunksOf('one'), { bytes: 2 ** 52 }, 'disk_full'],
  ])('%s leaves nothing behind', async (_, chunks, options, code) => {
    const { workspace, dir } = held()
    expect((await errorOf(receiveUpload(workspace, 'a.csv', chunks(), options))).code).toBe(code)
    expect(existsSync(folders.importing(dir))).toBe(false)
  })

  test('whose connection breaks leaves nothing behind', async () => {
    const { workspace, dir } = held()
    async function* broken() {
      yield Buffer.from('one')
      throw new Error('aborted')
    }
    await expect(receiveUpload(workspace, 'a.csv', broken())).rejects.toThrow('aborted')
    expect(existsSync(folders.importing(dir))).toBe(false)
  })
})

describe('the name of a file that is sent', () => {
  test.each([
    ['GEDEvent_v25_1.csv', 'GEDEvent_v25_1.csv'],
    ['../../x.csv', 'x.csv'],
    ['..\\..\\x.csv', 'x.csv'],
    ['/etc/passwd', 'passwd'],
    ['C:\\data\\بيانات.csv.gz', 'بيانات.csv.gz'],
    ['..', 'file'],
    ['.hidden', 'hidden'],
    ['a\u202Egpj.csv', 'agpj.csv'],
    ['a\u0000b\n.csv', 'ab.csv'],
    ['con.csv', 'file-con.csv'],
    ['.csv', 'csv'],
    ['', 'file'],
    [' . ', 'file'],
  ])('%j becomes %j', (given, kept) => expect(safeFileName(given)).toBe(kept))

  test('is cut where it is too long, and keeps its extensions', () => {
    const kept = safeFileName(`${'ن'.repeat(300)}.csv.gz`)
    expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(160)
    expect(kept).toMatch(/^ن+\.csv\.gz$/)
  })

  test('is always one that stays in its folder, and is its own safe name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const kept = safeFileName(given)
        expect(kept).not.toMatch(/[/\\]|^\.|^$/)
        expect(kept).not.toContain('\u0000')
        expect(join('/folder', kept)).toBe(`/folder/${kept}`)
        expect(safeFileName(kept)).toBe(kept)
      }),
    )
  })
})
