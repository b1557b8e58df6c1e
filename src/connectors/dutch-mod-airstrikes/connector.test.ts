import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { errorOf, type Reject, TestWorkspace } from '../../../test/test-workspace.ts'
import type { MarsadEvent } from '../../model/event.ts'
import type { Release } from '../../model/release.ts'
import { recogniseFile } from '../recognise-file.ts'
import { dutchModAirstrikes } from './connector.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())
const sample = readFileSync(new URL('sample.csv', import.meta.url), 'utf8')

describe('the file of the ministry', () => {
  let release: Release
  let events: Map<string, MarsadEvent>
  let rejects: Reject[]
  beforeAll(async () => {
    ;({ release } = await made.import('airstrikes.csv', sample))
    events = await made.events(release)
    rejects = await made.rejects(release)
  })
  const event = (id: string) => events.get(id)

  test('is known by its columns, and its rows may be passed on', () => {
    expect(release).toMatchObject({
      dataset: 'dutch-mod-airstrikes',
      rows_in: 6,
      events: 5,
      rejects: 1,
      connector: { id: 'dutch-mod-airstrikes' },
      licence: { rows_public: true },
      extent: { from: '2014-10-01', to: '2018-12-31', countries: ['IRQ', 'SYR'], basis: 'user' },
      flags: { duplicate_row: 1, coordinates_suspect: 1, code_unlisted: 1 },
    })
    expect(release.caveats).toContain('The data say nothing of deaths.')
  })

  test('has dates in two styles, and times in UTC that are passed over', () => {
    expect([...events.values()].map(({ date_start, date_end }) => [date_start, date_end])).toEqual(
      ['2014-11-01', '2014-11-01', '2015-12-02', '2018-01-15', '2018-01-16'].map((day) => [day, day]),
    )
    expect(rejects).toMatchObject([{ record: 6, code: 'date_unreadable', value: '31-feb-18' }])
  })

  test('has decimal commas, and squares of the grid where there are no numbers', () => {
    expect(event('1')).toMatchObject({
      latitude: 35.24352856,
      longitude: 45.00054957,
      location_precision: 'exact',
      flags: [],
    })
    expect(event('4')?.latitude).toBeCloseTo(35.26156, 5)
    expect(event('4')?.longitude).toBeCloseTo(45.02254, 5)
  })

  test('has a flag where the two lie apart', () => {
    expect(event('5')).toMatchObject({
      latitude: 35,
      flags: ['code_unlisted', 'coordinates_suspect'],
      event_type: null,
    })
  })

  test('spells one governorate in many ways', () => {
    expect([...events.values()].map(({ admin1, country }) => [admin1, country])).toEqual([
      ['Ninewa', 'IRQ'],
      ['Ninewa', 'IRQ'],
      ['on the road to Nowhere', 'IRQ'],
      ['Deir ez-Zor', 'SYR'],
      ['Al Anbar', null],
    ])
  })

  test('has no ids: events are named by their records, and copies are flagged', () => {
    expect([...events.keys()]).toEqual(['1', '2', '3', '4', '5'])
    expect([event('1')?.flags, event('2')?.flags]).toEqual([[], ['duplicate_row']])
  })

  test('names the one party, and says nothing of deaths', () => {
    expect(event('3')).toMatchObject({
      actors: [{ name: 'Royal Netherlands Air Force', source_id: null, role: 'side_a' }],
      event_type: 'air interdiction',
      fatalities_best: null,
      sources: ['Ministry of Defence of the Netherlands'],
    })
  })

  test('says from when on the data are of another deployment', () => {
    expect(release.breaks?.map(({ date }) => date)).toEqual(['2016-06-29', '2018-01-09'])
  })
})

test('every spelling that the mapping lists means a governorate, in any case', async () => {
  const provinces = (dutchModAirstrikes.mapping?.document as { fields: { admin1: { values: Record<string, string> } } })
    .fields.admin1.values
  const [header, row = ''] = sample.split('\n')
  const rows = Object.keys(provinces).map((name) => row.replace('Ninawah', name.toUpperCase()))
  const { release } = await made.import('provinces.csv', [header, ...rows, ''].join('\n'))
  const events = [...(await made.events(release)).values()].toSorted((a, b) => a.source_row - b.source_row)
  expect(events.map(({ admin1 }) => admin1)).toEqual(Object.values(provinces))
})

test('a file without one of the columns is another one', async () => {
  const other = sample.replace('Province (UNCLASS)', 'Region')
  const error = await errorOf(made.import('airstrikes.csv', other))
  expect(error).toMatchObject({
    code: 'unknown_table',
    expected: 'dutch-mod-airstrikes, which also has: Province (UNCLASS)',
  })
  const [header = ''] = sample.split('\n')
  const file = { name: 'any.csv', firstRecord: header.split(';') }
  expect(recogniseFile([file], undefined).connector).toBe(dutchModAirstrikes)
})
