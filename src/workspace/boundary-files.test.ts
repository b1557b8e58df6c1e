import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fourProvinces } from '../../test/made-boundaries.ts'
import { errorOf, TestWorkspace } from '../../test/test-workspace.ts'
import { sha256 } from '../model/canonical-json.ts'
import { addBoundaryFile, findBoundaryFile, loadAreas } from './boundary-files.ts'
import { folders } from './folders.ts'
import { openWorkspace } from './workspace.ts'

let made: TestWorkspace
beforeEach(() => {
  made = new TestWorkspace()
})
afterEach(() => made.remove())

const words = { id: 'four', code: 'code', name: 'name_ar' }
const add = (text: string, given: Partial<typeof words> = {}, name = 'four.geojson') =>
  addBoundaryFile(made.workspace, made.deliver(name, text), { ...words, ...given })
const ref = { id: 'four', sha256: sha256(fourProvinces) }

describe('boundary files', () => {
  test('are kept byte for byte, read-only, and remembered', async () => {
    const { boundaries, already_added } = await add(fourProvinces)
    expect(already_added).toBe(false)
    expect(boundaries).toEqual({
      ...ref,
      file: 'four.geojson',
      title: 'four.geojson',
      licence: null,
      code: 'code',
      name: 'name_ar',
      units: 4,
      bbox: [44, 33, 46, 35],
    })
    const path = folders.original(made.dir, ref.sha256)
    expect(readFileSync(path, 'utf8')).toBe(fourProvinces)
    expect(statSync(path).mode & 0o222).toBe(0)
    const again = openWorkspace(made.dir)
    expect(again.boundaryFiles.all()).toEqual([boundaries])
    expect((await loadAreas(again, ref)).map(({ name }) => name)[0]).toBe('محافظة 1')
    again.close()
  })

  test('the same again change nothing, under whatever title', async () => {
    const { boundaries } = await add(fourProvinces)
    const again = await add(fourProvinces, {}, 'copy.geojson')
    expect(again).toEqual({ boundaries, already_added: true })
  })

  test('never change: other bytes or another reading under the same id are refused', async () => {
    await add(fourProvinces)
    for (const given of [add(`${fourProvinces} `), add(fourProvinces, { name: 'name_en' })]) {
      expect(await errorOf(given)).toMatchObject({ code: 'boundaries_exist', exitCode: 1 })
    }
    expect(made.workspace.boundaryFiles.all()).toHaveLength(1)
    expect((await add(fourProvinces, { id: 'english', name: 'name_en' })).already_added).toBe(false)
  })

  test('need an id that can stand in a word', async () => {
    expect(await errorOf(add(fourProvinces, { id: 'a/b' }))).toMatchObject({ code: 'bad_boundaries_id', exitCode: 2 })
  })

  test('that cannot be taken leave nothing behind', async () => {
    const before = made.fingerprint()
    await errorOf(add('{}'))
    await errorOf(addBoundaryFile(made.workspace, '/nowhere.geojson', words))
    expect(made.fingerprint()).toEqual(before)
  })

  test('that are not there are not found, and another file under the id is not taken for it', async () => {
    expect(await errorOf(() => findBoundaryFile(made.workspace, ref))).toMatchObject({
      code: 'no_boundary_file',
      exitCode: 3,
    })
    await add(fourProvinces)
    const error = await errorOf(() => findBoundaryFile(made.workspace, { ...ref, sha256: '0'.repeat(64) }))
    expect(error).toMatchObject({
      code: 'no_boundary_file',
      expected: expect.stringContaining('another file') as string,
    })
  })

  test('whose bytes were changed are not used', async () => {
    await add(fourProvinces)
    const path = folders.original(made.dir, ref.sha256)
    chmodSync(path, 0o644)
    writeFileSync(path, fourProvinces.replace('P1', 'PX'))
    expect(await errorOf(loadAreas(made.workspace, ref))).toMatchObject({ code: 'damaged_workspace' })
  })
})
