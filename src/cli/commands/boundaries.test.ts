import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { boxRing, fourProvinces } from '../../../test/made-boundaries.ts'
import { gedFile } from '../../../test/ged-rows.ts'
import { runMain } from '../../../test/run-main.ts'
import { readParquet, TestWorkspace } from '../../../test/test-workspace.ts'
import { boundaryLookup } from '../../workspace/boundary-lookup.ts'
import type { Answer } from '../../model/figure.ts'
import type { ConcentrationResult } from '../../questions/concentration/result.ts'
import { splitWords } from '../split-words.ts'

const made = new TestWorkspace()
const file = (name: string) => join(made.base, name)
const run = (line: string | readonly string[]) => runMain(typeof line === 'string' ? line.split(' ') : line, made.base)
const json = async (line: string | readonly string[]) =>
  JSON.parse((await run(line)).stdout) as Answer<ConcentrationResult>
const inWorkspace = `--workspace ${made.dir}`

beforeAll(async () => {
  // Nine events in P1, four in P2, one in P4, and one far away.
  const at = (latitude: number, longitude: number) => ({
    latitude: String(latitude),
    longitude: String(longitude),
    country: 'Iraq',
    country_id: '645',
  })
  const rows = [
    ...Array.from({ length: 9 }, () => at(33.5, 44.5)),
    ...Array.from({ length: 4 }, () => at(33.5, 45.5)),
    at(34.5, 45.5),
    at(10, 10),
  ]
  await made.import('GEDEvent_v25_1.csv', gedFile(rows), { lookup: boundaryLookup })
  writeFileSync(file('four.geojson'), fourProvinces)
  writeFileSync(file('drawn.geojson'), JSON.stringify({ type: 'Polygon', coordinates: [boxRing(44, 33, 45, 34)] }))
  await run(`boundaries add four.geojson --id four --code code --name name_en --licence CC0-1.0 ${inWorkspace}`)
})
afterAll(() => made.remove())

describe('boundaries', () => {
  test('are listed with what they are, and shown unit by unit', async () => {
    const { stdout } = await run(`boundaries ${inWorkspace}`)
    expect(stdout).toMatch(/^four: 4 units, codes from code, names from name_en\n {2}four\.geojson, CC0-1\.0;/)
    expect(await json(`boundaries --json ${inWorkspace}`)).toMatchObject([{ id: 'four', units: 4 }])
    expect((await run(`boundaries show four ${inWorkspace}`)).stdout).toContain('  P3  Province 3, 10,')
    expect(await json(`boundaries show four --json ${inWorkspace}`)).toMatchObject({
      id: 'four',
      areas: [{ code: 'P1', name: 'Province 1' }, { code: 'P2' }, { code: 'P3' }, { code: 'P4' }],
    })
  })

  test('the same again say that nothing was changed', async () => {
    const line = `boundaries add four.geojson --id four --code code --name name_en ${inWorkspace}`
    expect((await run(line)).stdout).toMatch(/^The same file is already there/)
    expect(await json(`${line} --json`)).toMatchObject({ already_added: true, licence: 'CC0-1.0' })
  })

  test.each([
    ['boundaries remove four', 2, 'bad_operand'],
    ['boundaries add', 2, 'bad_operand'],
    ['boundaries add four.geojson', 2, 'missing_value'],
    ['boundaries add four.geojson --id Four', 2, 'bad_boundaries_id'],
    ['boundaries add none.geojson --id none', 3, 'no_such_file'],
    ['boundaries add four.geojson --id four', 1, 'boundaries_exist'],
    ['boundaries show none', 3, 'no_boundary_file'],
    ['ask concentration --place-level area', 2, 'no_boundaries'],
    ['ask concentration --place-level area --boundaries none', 3, 'no_boundary_file'],
    ['ask concentration --boundaries four', 2, 'unwanted_option'],
    ['ask concentration --resolution 3', 2, 'unwanted_option'],
    ['ask concentration --place-level h3 --resolution 16', 2, 'bad_value'],
    ['ask concentration --place-level h3 --allocate area', 2, 'no_areas'],
    ['events --cell 0', 2, 'bad_value'],
    ['events --cell 259201', 2, 'bad_value'],
    ['events --h3 842ca29', 2, 'bad_value'],
    ['events --area none', 3, 'no_boundary_file'],
    ['events --area four/P9', 2, 'unknown_area'],
    ['events --polygon none.geojson', 3, 'no_such_file'],
    ['events --polygon {"type":"Point","coordinates":[1,2]}', 2, 'bad_polygon'],
    ['events --polygon four.geojson', 2, 'several_polygons'],
  ])('%s ends with %i and says %s', async (line, code, error) => {
    const ran = await run(`${line} --json ${inWorkspace}`)
    expect(ran.code).toBe(code)
    expect(JSON.parse(ran.stdout)).toMatchObject({ error: { code: error } })
  })

  test('of which there are none yet say how to add some', async () => {
    const ran = await run('boundaries --workspace fresh')
    expect(ran.code).toBe(3)
    await run('init fresh')
    expect((await run('boundaries --workspace fresh')).stdout).toMatch(/boundaries add FILE/)
  })
})

describe('selecting', () => {
  test.each([
    ['--area four', 14],
    ['--area four/P1', 9],
    ['--area four/P2 --area four/P1', 13],
    ['--polygon drawn.geojson', 9],
    ['--cell 178289', 0],
    ['--cell 178290,178292', 13],
    ['--h3 842ca6bffffffff', 0],
  ])('by %s finds %i events, and the command in the receipt finds them again', async (words, total) => {
    expect(await json(`events ${words} --json ${inWorkspace}`)).toMatchObject({ total })
    const { receipt } = await json(`ask tempo ${words} --json ${inWorkspace}`)
    const [, ...rows] = splitWords(receipt.rows)!
    expect(await json([...rows, '--json', ...inWorkspace.split(' ')])).toMatchObject({ total })
  })

  test('is the same whatever the order of words and the direction of a polygon', async () => {
    const selectionBy = async (...words: string[]) =>
      (await json(['ask', 'tempo', ...words, '--json', ...inWorkspace.split(' ')])).receipt.selection
    expect(await selectionBy('--area', 'four/P2', '--area', 'four/P1', '--cell', '3,1,3')).toEqual(
      await selectionBy('--cell', '1,3', '--area', 'four/P1', '--area', 'four/P2'),
    )
    const reversed = JSON.stringify({ type: 'Polygon', coordinates: [boxRing(44, 33, 45, 34).reverse()] })
    expect(await selectionBy('--polygon', reversed)).toEqual(await selectionBy('--polygon', 'drawn.geojson'))
  })
})

describe('a figure by area', () => {
  const ask = (out: string, more = '') =>
    run(`ask concentration --place-level area --boundaries four --out ${out} ${more} ${inWorkspace}`)

  test('counts in every unit of the file, and shares out by area', async () => {
    const { result, sentence } = await json(
      `ask concentration --place-level area --boundaries four --allocate area --json ${inWorkspace}`,
    )
    expect(result).toMatchObject({
      places: [{ id: 'P1', name: 'Province 1', certain: 9 }, { id: 'P2' }, { id: 'P4', certain: 1 }],
      frame: { units: 4 },
      unallocated: { total: 1, by_precision: { exact: 1 } },
    })
    expect(result.gini_all).toBeGreaterThan(result.gini_touched!)
    expect(sentence).toMatch(/^Of 15 events, Province 1 holds 64\.3.% of those known to one area/)
  })

  test('leaves as a map and as a table, too, and comes out the same again', async () => {
    expect((await ask('figure', '--area four')).code).toBe(0)
    const map = JSON.parse(readFileSync(file('figure/figure.geojson'), 'utf8')) as { features: object[] }
    expect(map.features[0]).toEqual({
      type: 'Feature',
      id: 'P1',
      geometry: { type: 'Polygon', coordinates: [boxRing(44, 33, 45, 34)] },
      properties: expect.objectContaining({ id: 'P1', name: 'Province 1', certain: 9 }) as object,
    })
    const rows = await readParquet<{ id: string; expected: number }>(file('figure/figure.parquet'))
    expect(rows.map(({ id, expected }) => [id, expected])).toEqual([
      ['P1', 9],
      ['P2', 4],
      ['P4', 1],
    ])
    expect(await run(`verify figure/figure.json ${inWorkspace}`)).toMatchObject({ code: 0 })
  })

  test('cannot be made again where the boundaries are missing or others, and that is said', async () => {
    await ask('gone', '--profile internal')
    const figure = readFileSync(file('gone/figure.json'), 'utf8')
    const sha = made.workspace.boundaryFiles.find('four')!.sha256
    writeFileSync(file('gone/figure.json'), figure.replaceAll(sha, '0'.repeat(64)))
    const ran = await run(`verify gone/figure.json --json ${inWorkspace}`)
    expect(ran.code).toBe(3)
    expect(JSON.parse(ran.stdout)).toMatchObject({ error: { code: 'no_boundary_file' } })
  })

  test('by H3 cell and by province has hexagons and outlines; by names only it has no map', async () => {
    await run(`ask concentration --place-level h3 --out h3 ${inWorkspace}`)
    await run(`ask concentration --place-by boundary --out ours ${inWorkspace}`)
    await run(`ask concentration --out names ${inWorkspace}`)
    for (const folder of ['h3', 'ours']) {
      const map = JSON.parse(readFileSync(file(`${folder}/figure.geojson`), 'utf8')) as {
        features: { geometry: object }[]
      }
      expect(map.features.length).toBeGreaterThan(0)
      expect(map.features.every(({ geometry }) => geometry !== null)).toBe(true)
    }
    expect(() => readFileSync(file('names/figure.geojson'))).toThrow(/ENOENT/)
    expect(await readParquet(file('names/figure.parquet'))).toHaveLength(1)
  })

  test('of H3 cells finer than the public may see is refused, and leaves for own use', async () => {
    const line = `ask concentration --place-level h3 --resolution 7 --out fine ${inWorkspace}`
    expect(await run(line)).toMatchObject({ code: 1 })
    expect(await run(`${line} --profile internal`)).toMatchObject({ code: 0 })
  })
})
