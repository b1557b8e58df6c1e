import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gedFile } from '../../../test/ged-rows.ts'
import { runMain } from '../../../test/run-main.ts'
import { serveTest } from '../../../test/test-server.ts'
import { TestWorkspace } from '../../../test/test-workspace.ts'

let held: TestWorkspace
beforeAll(async () => {
  held = new TestWorkspace()
  const month = { date_prec: '4', date_start: '2014-03-01 00:00:00.000', date_end: '2014-04-10 00:00:00.000' }
  await held.import(
    'GEDEvent_v25_1.csv',
    gedFile([{}, month, { where_prec: '4' }, { adm_1: 'Other', latitude: '-24' }]),
  )
})
afterAll(() => held.remove())

const ask = (words: Record<string, string[]>, group: Record<string, unknown>) =>
  serveTest(held.workspace).askJson('/api/aggregate', { body: { words, group } })
const askOnCommandLine = async (...words: string[]) => {
  const ran = await runMain(['ask', ...words, '--json', '--workspace', held.dir], held.base)
  return JSON.parse(ran.stdout).result
}

describe('counts', () => {
  test('over time are those of the question', async () => {
    const { counts, selection } = await ask({ from: ['2014-02'], to: ['2014-04'] }, { by: 'time' })
    expect(selection).toEqual({
      releases: [{ dataset: 'ucdp-ged', release: '25.1' }],
      from: '2014-02-01',
      to: '2014-04-30',
    })
    const { bins, total } = await askOnCommandLine('tempo', '--from', '2014-02', '--to', '2014-04')
    expect(counts).toEqual({ by: 'time', bins, total })
    expect(bins.map(({ possible }: { possible: number }) => possible)).toEqual([0, 4, 1])
  })

  test('by place are those of the question', async () => {
    const { counts } = await ask({}, { by: 'place', level: 'admin1' })
    const { places, unallocated } = await askOnCommandLine('concentration', '--place-level', 'admin1')
    const plain = (rows: { id: string; certain: number; expected: number; possible: number }[]) =>
      rows.map(({ id, certain, expected, possible }) => [id, certain, expected, possible]).sort()
    expect(plain(counts.places)).toEqual(plain(places))
    expect(counts.unallocated).toEqual(unallocated)
    const expected = counts.places.reduce((sum: number, place: { expected: number }) => sum + place.expected, 0)
    expect(expected + counts.unallocated.total + counts.outside).toBeCloseTo(counts.events, 12)
  })

  test('by cells and areas need to know which', async () => {
    expect(await ask({}, { by: 'place', level: 'h3' })).toMatchObject({ code: 'bad_request', status: 400 })
    expect(await ask({}, { by: 'place', level: 'area' })).toMatchObject({ code: 'bad_request', status: 400 })
    const unknown = await ask({}, { by: 'place', level: 'area', boundaries: 'none' })
    expect(unknown).toMatchObject({ code: 'no_boundary_file', status: 404 })
    expect((await ask({}, { by: 'place', level: 'h3', resolution: 3 })).counts.places.length).toBeGreaterThan(0)
  })
})

test('a client that leaves stops the work', async () => {
  const server = serveTest(held.workspace)
  const leaving = new AbortController()
  leaving.abort()
  const body = { words: {}, group: { by: 'time' } }
  expect(await server.askJson('/api/aggregate', { body, signal: leaving.signal })).toMatchObject({
    status: 409,
    code: 'cancelled',
  })
})
