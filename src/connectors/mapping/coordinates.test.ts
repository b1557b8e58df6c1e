import fc from 'fast-check'
import mgrs from 'mgrs'
import { describe, expect, test } from 'vitest'
import { coordinateFormats, readCoordinates } from './coordinates.ts'

const read = (text: string, format: string | string[], decimal: '.' | ',' = '.') => {
  const found = readCoordinates(text, [format].flat(), decimal)
  return found && [found.latitude, found.longitude]
}

describe('grid references', () => {
  /** About a metre. */
  const nearly = (point: readonly number[] | undefined, [latitude = NaN, longitude = NaN]: readonly number[]) => {
    expect(point?.[0]).toBeCloseTo(latitude, 4)
    expect(point?.[1]).toBeCloseTo(longitude, 4)
  }

  // Points of the central meridian of a zone: 500 km east. At 45° the northing is 4,982,950.4 m, from the length of the meridian.
  test.each([
    ['31NEA0000000000', [0, 3]],
    ['31MEV0000099999', [0, 3]],
    ['32NNF0000000000', [0, 9]],
    ['38TNQ0000082950', [45, 45]],
    ['38GNR0000017049', [-45, 45]],
    ['38T NQ 00000 82950', [45, 45]],
    ['38tnq0000082950', [45, 45]],
    ['01NEA0000000000', [0, -177]],
  ])('%s', (reference, point) => nearly(read(reference, 'mgrs'), point))

  test('a shorter one gives the middle of its square', () => {
    // 100 m, 1 km and 10 km beside the central meridian, on the equator.
    for (const [digits, metres] of [
      ['000000', 50],
      ['0000', 500],
      ['00', 5000],
    ] as const) {
      const [latitude = NaN, longitude = NaN] = read(`31NEA${digits}`, 'mgrs') ?? []
      expect(latitude * 110_574).toBeCloseTo(metres / 0.9996, -2)
      expect((longitude - 3) * 111_320).toBeCloseTo(metres / 0.9996, -2)
    }
  })

  test('is read back for any point, at the edges of zones and on both hemispheres', () => {
    const latitude = fc.double({ min: -79.9, max: 83.9, noNaN: true })
    const longitude = fc.oneof(
      fc.double({ min: -179.999, max: 179.999, noNaN: true }),
      fc.integer({ min: -30, max: 29 }).map((zone) => zone * 6 + 0.0001),
    )
    fc.assert(
      fc.property(latitude, longitude, fc.integer({ min: 3, max: 5 }), (y, x, digits) => {
        const point = read(mgrs.forward([x, y], digits), 'mgrs')
        const tolerance = 10 ** (5 - digits) / 100_000
        expect(Math.abs((point?.[0] ?? NaN) - y)).toBeLessThanOrEqual(tolerance)
        // The middle of a square at the antimeridian may lie on the other side of it.
        const apart = Math.abs((point?.[1] ?? NaN) - x)
        expect(Math.min(apart, 360 - apart) * Math.cos((y * Math.PI) / 180)).toBeLessThanOrEqual(tolerance)
      }),
      { numRuns: 300, examples: [[46.9, -179.9999, 3]] },
    )
  })

  test.each([
    ['', 'nothing'],
    ['38SKF', 'no digits'],
    ['38SKF123', 'an odd number of digits'],
    ['38IKF0000', 'a letter that there is not'],
    ['61NEA0000', 'a zone that there is not'],
    ['32XNA0000', 'a zone that there is not so far north'],
    ['38SAF0000', 'a column of another zone'],
    ['38SKV0000', 'a row of another band'],
    ['38SKF70369a', 'a letter among the digits'],
  ])('%s is none: %s', (reference) => expect(read(reference, 'mgrs')).toBeUndefined())
})

test.each<[string, string, '.' | ',', number[] | undefined]>([
  ['36.4, 43.1', 'lat lon', '.', [36.4, 43.1]],
  ['36.4,43.1', 'lat lon', '.', [36.4, 43.1]],
  ['-36.4 +43.1', 'lat lon', '.', [-36.4, 43.1]],
  ['(36.4; 43.1)', 'lat lon', '.', [36.4, 43.1]],
  ['[36.4, 43.1]', 'lat lon', '.', [36.4, 43.1]],
  ['43.1/36.4', 'lon lat', '.', [36.4, 43.1]],
  ['36,4 43,1', 'lat lon', ',', [36.4, 43.1]],
  ['36,4;43,1', 'lat lon', ',', [36.4, 43.1]],
  ['36,4, 43,1', 'lat lon', ',', [36.4, 43.1]],
  // Four numbers, or two: nobody knows.
  ['36,4,43,1', 'lat lon', ',', undefined],
  ['36.4 43.1', 'lat lon', ',', undefined],
  ['٣٦٫٤، ٤٣٫١', 'lat lon', '.', [36.4, 43.1]],
  ['٣٦٫٤ ٤٣٫١', 'lat lon', ',', [36.4, 43.1]],
  ['36.4', 'lat lon', '.', undefined],
  ['36.4 43.1 5', 'lat lon', '.', undefined],
  ['1e1 2', 'lat lon', '.', undefined],
  // Off the globe, which is told later.
  ['95 200', 'lat lon', '.', [95, 200]],
  ['POINT(43.1 36.4)', 'wkt', '.', [36.4, 43.1]],
  ['SRID=4326;point z ( 43.1 36.4 120 )', 'wkt', '.', [36.4, 43.1]],
  ['POINT EMPTY', 'wkt', '.', undefined],
  ['POINT(0x10 5)', 'wkt', '.', undefined],
  ['POLYGON((1 2, 3 4))', 'wkt', '.', undefined],
  [`33°18'30"N 44°24'E`, 'dms', '.', [33 + 18 / 60 + 30 / 3600, 44.4]],
  ['33° 18′ 30″ S, 44° 24′ W', 'dms', '.', [-(33 + 18 / 60 + 30 / 3600), -44.4]],
  [`N33°18'30" E44°24'00"`, 'dms', '.', [33 + 18 / 60 + 30 / 3600, 44.4]],
  [`33°18,5'N 44°24'E`, 'dms', ',', [33 + 18.5 / 60, 44.4]],
  ['36.4° N, 43.1° E', 'dms', '.', [36.4, 43.1]],
  ['36.4N 43.1E', 'dms', '.', [36.4, 43.1]],
  [`33°60'N 44°E`, 'dms', '.', undefined],
  [`33.5°18'N 44°E`, 'dms', '.', undefined],
  [`33°18'E 44°24'N`, 'dms', '.', undefined],
])('%s as %s with %s', (text, format, decimal, point) => {
  const found = read(text, format, decimal)
  if (!point) expect(found).toBeUndefined()
  else for (const [index, value] of point.entries()) expect(found?.[index]).toBeCloseTo(value, 9)
})

test('formats are tried in their order', () => {
  expect(read('36 43', ['wkt', 'lon lat', 'lat lon'])).toEqual([43, 36])
  expect(read('POINT(43 36)', ['lat lon', 'wkt'])).toEqual([36, 43])
})

test('no text brings any format down', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[-+0-9.,;° 'NSEWA-Z()]{0,20}$/))
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(coordinateFormats)),
      text,
      fc.constantFrom('.', ','),
      (format, any, decimal) => {
        const found = readCoordinates(any, [format], decimal as '.')
        expect(found === undefined || (Number.isFinite(found.latitude) && Number.isFinite(found.longitude))).toBe(true)
      },
    ),
    { numRuns: 1000 },
  )
})
