import { describe, expect, test } from 'vitest'
import { madeRelease, rowsOf } from '../../test/made-release.ts'
import { eventColumns, type MarsadEvent } from '../model/event.ts'
import { eventsAsCsv, eventsAsGeoJson } from './event-formats.ts'
import { release } from './released.ts'

const released = (given: readonly Partial<MarsadEvent>[]) =>
  release('internal', { kind: 'events', events: rowsOf(given), releases: [madeRelease()] })
const names = Object.keys(eventColumns)

/** Records of a CSV without line ends in its fields. */
const parse = (csv: string) =>
  csv
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^",]*)(?:,|$)/g)].slice(0, names.length).map(([, cell = '']) => cell),
    )

describe('events as CSV', () => {
  const cellOf = (given: Partial<MarsadEvent>, column: keyof MarsadEvent) =>
    parse(eventsAsCsv(released([given])))[1]![names.indexOf(column)]

  test('have a header with every column, and one line an event', () => {
    const [header, ...lines] = parse(eventsAsCsv(released([{}, {}])))
    expect(header).toEqual(names)
    expect(lines.map((line) => line[0])).toEqual(['made/1/1', 'made/1/2'])
  })

  test('of none are only a header', () => {
    expect(eventsAsCsv(released([]))).toBe(`${names.join(',')}\r\n`)
  })

  test('write what is unknown as nothing, lists with semicolons and actors with their roles', () => {
    expect(cellOf({ country: null }, 'country')).toBe('')
    expect(cellOf({ flags: ['deaths_order', 'deaths_sum'] }, 'flags')).toBe('deaths_order; deaths_sum')
    const actors = [
      { name: 'Northern Front', source_id: 'made:1', role: 'side_a' as const },
      { name: 'Civilians', source_id: null, role: 'target' as const },
    ]
    expect(cellOf({ actors }, 'actors')).toBe('Northern Front (side_a); Civilians (target)')
  })

  test('quote commas and quotes, keep negative numbers, and defuse formulas', () => {
    expect(cellOf({ location_name: 'Bridge, "north"' }, 'location_name')).toBe('"Bridge, ""north"""')
    expect(cellOf({ longitude: -44.5 }, 'longitude')).toBe('-44.5')
    expect(cellOf({ location_name: '=1+1' }, 'location_name')).toBe("'=1+1")
  })
})

describe('events as GeoJSON', () => {
  const features = (given: readonly Partial<MarsadEvent>[]) =>
    (
      JSON.parse(eventsAsGeoJson(released(given))) as {
        type: string
        features: { id: string; geometry: unknown; properties: object }[]
      }
    ).features

  test('are points, longitude first, where a point is known', () => {
    const [feature] = features([{ latitude: 33.5, longitude: 44.25 }])
    expect(feature).toMatchObject({
      type: 'Feature',
      id: 'made/1/1',
      geometry: { type: 'Point', coordinates: [44.25, 33.5] },
    })
    expect(feature?.properties).not.toHaveProperty('latitude')
  })

  test.each<Partial<MarsadEvent>>([
    { location_precision: 'admin1' },
    { location_precision: 'country' },
    { latitude: null },
    { longitude: null },
  ])('have no geometry where the coordinates stand for an area or are not there: %j', (given) => {
    expect(features([given])[0]?.geometry).toBeNull()
  })

  test('of none are an empty collection', () => {
    expect(JSON.parse(eventsAsGeoJson(released([])))).toEqual({ type: 'FeatureCollection', features: [] })
  })
})
