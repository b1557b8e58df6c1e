import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadBoundaries } from './load-boundaries.ts'
import { coastToleranceKm, locate } from './locate.ts'

const boundaries = await loadBoundaries()
const nowhere = { country: null, admin1_code: null, admin1_name: null }

describe('a town lies in its province', () => {
  test.each([
    ['Mosul', 36.34, 43.13, 'IRQ', 'Ninawa'],
    ['Kirkuk', 35.47, 44.39, 'IRQ', 'Kirkuk'],
    ['Raqqa', 35.95, 39.01, 'SYR', 'Ar Raqqah'],
    ['Aleppo', 36.2, 37.16, 'SYR', 'Aleppo'],
    ['Damascus', 33.51, 36.29, 'SYR', 'Damascus'],
    ['Khan Arnabah, beside the buffer zone', 33.18, 35.89, 'SYR', 'Quneitra'],
    ['Maiduguri', 11.85, 13.16, 'NGA', 'Borno'],
    ['Kidal', 18.44, 1.41, 'MLI', 'Kidal'],
    ['Agadez', 16.97, 7.99, 'NER', 'Agadez'],
    ['Ouahigouya', 13.58, -2.42, 'BFA', 'Yatenga'],
    ['Kandahar', 31.61, 65.71, 'AFG', 'Kandahar'],
    ['Nili', 33.72, 66.13, 'AFG', 'Daykundi'],
    ['Bazarak', 35.31, 69.52, 'AFG', 'Panjshir'],
    ['Peshawar', 34.01, 71.54, 'PAK', 'Khyber Pakhtunkhwa'],
    ['Mogadishu', 2.04, 45.34, 'SOM', 'Banaadir'],
    ['Hargeisa', 9.56, 44.06, 'SOM', 'Somaliland'],
    ['Donetsk', 48.0, 37.8, 'UKR', "Donets'k"],
    ['Simferopol', 44.95, 34.1, 'UKR', 'Crimea'],
    ['El Fasher', 13.63, 25.35, 'SDN', 'North Darfur'],
    ['Bor', 6.21, 31.56, 'SSD', 'Jonglei'],
    ['Goma', -1.67, 29.22, 'COD', 'Nord-Kivu'],
    ['Bambari', 5.76, 20.67, 'CAF', 'Ouaka'],
    ['Asmara', 15.34, 38.93, 'ERI', 'Maekel'],
    ['Mekelle', 13.5, 39.47, 'ETH', 'Tigray'],
    ['Bogota', 4.61, -74.08, 'COL', 'Bogota'],
    ['Ambato', -1.25, -78.62, 'ECU', 'Tungurahua'],
    ['Culiacan', 24.8, -107.39, 'MEX', 'Sinaloa'],
    ['Taizz', 13.58, 44.02, 'YEM', 'Ta`izz'],
    ['Misrata', 32.38, 15.09, 'LBY', 'Misratah'],
    ['Gaza', 31.5, 34.46, 'PSE', 'Gaza Strip'],
    ['Diyarbakir', 37.91, 40.24, 'TUR', 'Diyarbakir'],
    ['Cotabato', 7.22, 124.25, 'PHL', 'Cotabato'],
    ['Sittwe', 20.15, 92.9, 'MMR', 'Rakhine'],
    ['Kyzyl', 51.72, 94.44, 'RUS', 'Tuva'],
    ['Lyon', 45.76, 4.84, 'FRA', 'Rhône'],
    ['Oslo', 59.91, 10.75, 'NOR', 'Oslo'],
    ['Pristina', 42.66, 21.16, 'XKX', 'Priština'],
    ['North Nicosia', 35.2, 33.36, 'CYP', 'Northern Cyprus'],
    ['New York', 40.71, -74.0, 'USA', 'New York'],
    ['Chicago', 41.85, -87.68, 'USA', 'Illinois'],
  ])('%s', (_, latitude, longitude, country, admin1_name) => {
    expect(locate(boundaries, latitude, longitude)).toMatchObject({ country, admin1_name })
  })
})

describe('a point outside every unit', () => {
  test.each([
    ['Atlantic', 30, -40],
    ['Pacific', -20, -120],
    ['Indian Ocean', -20, 80],
    ['Caspian Sea', 42, 50.5],
    ['on the equator at zero', 0, 0],
    ['the North Pole', 90, 0],
  ])('is nowhere: %s', (_, latitude, longitude) => {
    expect(locate(boundaries, latitude, longitude)).toEqual(nowhere)
  })

  test('counts to the nearest unit up to 10 km from the coast, and no further', () => {
    // Westwards from the Skeleton Coast at 20° south, which is straight and has no islands; 0.001° is about 100 m.
    const longitudes = Array.from({ length: 1000 }, (_, i) => 13.3 - i / 1000)
    const isInUnit = (longitude: number) => boundaries.findUnits(longitude * 1000, -20_000).length > 0
    const isLocated = (longitude: number) => locate(boundaries, -20, longitude).country === 'NAM'
    const coast = longitudes.findIndex((longitude) => !isInUnit(longitude))
    const limit = longitudes.findIndex((longitude) => !isLocated(longitude))
    expect(coast).toBeGreaterThan(0)
    // The coast runs slantwise, so the way due west may be somewhat longer than the way to the nearest point.
    expect((limit - coast) * 0.1045).toBeGreaterThanOrEqual(coastToleranceKm - 0.2)
    expect((limit - coast) * 0.1045).toBeLessThan(coastToleranceKm * 1.5)
    expect(longitudes.slice(limit).some(isLocated)).toBe(false)
  })
})

describe('the ends of the coordinate system', () => {
  test('the South Pole lies in Antarctica, seen from any longitude', () => {
    for (const longitude of [-180, -90, 0, 179.5, 180]) {
      expect(locate(boundaries, -90, longitude).country).toBe('ATA')
    }
  })

  test('both names of the antimeridian are the same place', () => {
    expect(locate(boundaries, 71.2, 180)).toMatchObject({ country: 'RUS' })
    expect(locate(boundaries, 71.2, -180)).toEqual(locate(boundaries, 71.2, 180))
  })

  test('the coast tolerance reaches across the antimeridian', () => {
    // Off the island of Taveuni in Fiji, which the antimeridian cuts.
    expect(locate(boundaries, -16.85, 179.999).country).toBe('FJI')
    expect(locate(boundaries, -16.85, -179.999).country).toBe('FJI')
  })

  test.each([
    [91, 0],
    [0, 181],
    [Number.NaN, 40],
    [33, Number.POSITIVE_INFINITY],
  ])('coordinates that are not on the globe are nowhere: %s, %s', (latitude, longitude) => {
    expect(locate(boundaries, latitude, longitude)).toEqual(nowhere)
  })
})

test('any coordinates get an answer that agrees with the list of units', () => {
  const byCode = new Map(boundaries.units.map((unit) => [unit.code, unit]))
  fc.assert(
    fc.property(
      fc.oneof(fc.double(), fc.double({ min: -90, max: 90 })),
      fc.double({ min: -180, max: 180 }),
      (lat, lon) => {
        const { country, admin1_code, admin1_name } = locate(boundaries, lat, lon)
        expect(admin1_code === null).toBe(admin1_name === null)
        if (admin1_code !== null) expect(byCode.get(admin1_code)).toMatchObject({ country, name: admin1_name })
      },
    ),
    { numRuns: 5000 },
  )
})
