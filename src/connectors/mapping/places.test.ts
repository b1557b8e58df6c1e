import { afterAll, describe, expect, test } from 'vitest'
import { importMapped, mappingOf, type Row } from '../../../test/mapped-rows.ts'
import { TestWorkspace } from '../../../test/test-workspace.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())

async function importRows(fields: Record<string, unknown>, rows: readonly Row[], rest: Record<string, unknown> = {}) {
  const dated = rows.map((row) => ({ date: '2014-01-05', ...row }))
  return (await importMapped(made, mappingOf(fields, rest), dated)).events
}

const numbers = { latitude: { column: 'y' }, longitude: { column: 'x' } }
const pointOf = ({
  latitude,
  longitude,
  flags,
}: {
  latitude: number | null
  longitude: number | null
  flags: string[]
}) => [latitude, longitude, ...flags]

describe('coordinates as two numbers', () => {
  test('sound, half missing, unreadable, off the globe, at 0, 0', async () => {
    const rows: [y: string, x: string][] = [
      ['36.5', '43.25'],
      ['-90', '180'],
      ['0', '43'],
      ['', ''],
      ['36.5', ''],
      ['36.5', 'east'],
      ['north', ''],
      ['91', '43'],
      ['36', '-180.5'],
      ['0', '0'],
      ['0.0', '-0'],
    ]
    const events = await importRows(
      numbers,
      rows.map(([y, x]) => ({ y, x })),
    )
    const doubt = 'coordinates_suspect'
    expect(events.map(pointOf)).toEqual([
      [36.5, 43.25],
      [-90, 180],
      [0, 43],
      [null, null],
      [36.5, null, doubt],
      [36.5, null, doubt],
      [null, null, doubt],
      [91, 43, doubt],
      [36, -180.5, doubt],
      [0, 0, doubt],
      [0, -0, doubt],
    ])
  })

  test('with a decimal comma', async () => {
    const rows = [
      { y: '36,5', x: '43,25' },
      { y: '36.5', x: '43.25' },
    ]
    const events = await importRows(numbers, rows, { numbers: { decimal: ',' } })
    expect(events.map(pointOf)).toEqual([
      [36.5, 43.25],
      [null, null, 'coordinates_suspect'],
    ])
  })
})

describe('coordinates in one text', () => {
  test('each in its style', async () => {
    const coordinates = { column: 'p', format: ['mgrs', 'wkt', 'dms', 'lat lon'] }
    const texts = ['38TNQ0000082950', 'POINT(43.25 36.5)', `36°30'N 43°15'E`, '36.5, 43.25', '', 'Lūmvath', '38SAF0000']
    const events = await importRows(
      { coordinates },
      texts.map((p) => ({ p })),
    )
    expect(events[0]?.latitude).toBeCloseTo(45, 4)
    expect(events[0]?.longitude).toBeCloseTo(45, 4)
    const doubt = 'coordinates_suspect'
    expect(events.slice(1).map(pointOf)).toEqual([
      [36.5, 43.25],
      [36.5, 43.25],
      [36.5, 43.25],
      [null, null],
      [null, null, doubt],
      [null, null, doubt],
    ])
  })

  test('fill in where the numbers are missing, and are compared with them elsewhere', async () => {
    const fields = { ...numbers, coordinates: { column: 'p', format: 'mgrs' } }
    // The reference is that of 45° N 45° E; a hundredth of a degree of latitude is 1.1 km.
    const p = '38TNQ0000082950'
    const rows = [
      { y: '', x: '', p },
      { y: '45', x: '', p },
      { y: '45.01', x: '45', p },
      { y: '45.02', x: '45', p },
      { y: '45', x: '45.02', p },
      { y: '45', x: '45.03', p },
      { y: '45', x: '46', p: '' },
      { y: '45', x: '46', p: 'none' },
    ]
    const events = await importRows(fields, rows)
    expect(events.map(({ flags }) => flags.length)).toEqual([0, 0, 0, 1, 0, 1, 0, 0])
    expect(events.slice(2).map((event) => [event.latitude, event.longitude])).toEqual(
      rows.slice(2).map(({ y, x }) => [+y, +x]),
    )
    expect(events[1]?.longitude).toBeCloseTo(45, 4)
  })

  test('on both sides of the date line are near each other', async () => {
    const fields = { ...numbers, coordinates: { column: 'p' } }
    const events = await importRows(fields, [
      { y: '10', x: '179.999', p: '10 -179.999' },
      { y: '10', x: '179', p: '10 -179' },
    ])
    expect(events.map(({ flags }) => flags.join())).toEqual(['', 'coordinates_suspect'])
  })
})

describe('how well a place is known', () => {
  const known = async (fields: Record<string, unknown>, rows: readonly Row[]) =>
    (await importRows(fields, rows)).map((event) => [event.location_precision, event.radius_km])

  test('is unknown for a point of which nobody says, and else that of the finest name', async () => {
    const fields = { ...numbers, admin2: { column: 'a2' }, admin1: { column: 'a1' }, country: { column: 'c' } }
    const all = { y: '36', x: '43', a2: 'D', a1: 'P', c: 'IRQ' }
    const rows = [all, { ...all, y: '' }, { a1: 'P', c: 'IRQ' }, { c: 'Atlantis' }, {}]
    expect((await known(fields, rows)).map(([word]) => word)).toEqual([
      'unknown',
      'admin2',
      'admin1',
      'country',
      'unknown',
    ])
    expect(await known({}, [{}])).toEqual([['unknown', null]])
  })

  test('is told by a radius', async () => {
    const rows = ['0', '5', '', '-1'].map((r) => ({ y: '36', x: '43', r }))
    expect(await known({ ...numbers, radius_km: { column: 'r' } }, rows)).toEqual([
      ['exact', 0],
      ['near', 5],
      ['unknown', null],
      ['unknown', -1],
    ])
  })

  test('is told by codes; an exact place then has the radius 0 and a near one 25 km, and the delivered code stands beside', async () => {
    const location_precision = { column: 'p', values: { 1: 'exact', 2: 'near', 3: 'admin1' } }
    const rows = ['1', '2', '3', '9', ''].map((p) => ({ y: '36', x: '43', p }))
    const events = await importRows({ ...numbers, location_precision }, rows)
    expect(events.map((event) => [event.location_precision, event.location_precision_code, event.radius_km])).toEqual([
      ['exact', '1', 0],
      ['near', '2', 25],
      ['admin1', '3', null],
      ['unknown', '9', null],
      ['unknown', null, null],
    ])
    expect(events[3]?.flags).toEqual(['precision_unknown', 'code_unlisted'])
  })

  test('has the radius that the row gives, and the usual one where it gives none', async () => {
    const rule = { location_precision: { column: 'p' }, radius_km: { column: 'r' } }
    const rows = ['3', '', '0.5'].map((r) => ({ y: '36', x: '43', p: r === '0.5' ? 'exact' : 'near', r }))
    expect((await importRows({ ...numbers, ...rule }, rows)).map(({ radius_km }) => radius_km)).toEqual([3, 25, 0.5])
  })

  test('is doubtful where it is said to be exact or near, and there are no coordinates', async () => {
    const location_precision = { column: 'p' }
    const rows = ['exact', 'near', 'admin1', 'country'].map((p) => ({ p, y: '', x: '' }))
    const doubts = [['coordinates_suspect'], ['coordinates_suspect'], [], []]
    expect((await importRows({ location_precision }, rows)).map(({ flags }) => flags)).toEqual(doubts)
    expect((await importRows({ ...numbers, location_precision }, rows)).map(({ flags }) => flags)).toEqual(doubts)
    const pair = { coordinates: { column: 'y' }, location_precision }
    expect((await importRows(pair, rows)).map(({ flags }) => flags)).toEqual(doubts)
  })
})
