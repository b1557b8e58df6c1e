import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { decodeArcs } from '../model/arc-codec.ts'
import { joinRings } from '../model/arc-rings.ts'
import { baseMapLevels } from '../model/base-map.ts'
import { loadBaseMap } from './base-map.ts'
import { loadBoundaries } from './load-boundaries.ts'
import { locate } from './locate.ts'

const maker = await loadBaseMap()
const boundaries = await loadBoundaries()

describe('the base map', () => {
  test('the world is small enough to come at once', () => {
    expect(gzipSync(maker.world).length).toBeLessThan(160_000)
  })

  test('names of countries stand in their countries', () => {
    // The Vatican is smaller than a step of the grid.
    const seen = maker.map.countries.filter(({ area_km2 }) => area_km2 >= 1)
    const astray = seen.filter(({ country, label: [longitude, latitude] }) => {
      return locate(boundaries, latitude, longitude).country !== country
    })
    expect(astray).toEqual([])
  })

  test('names of provinces stand in their provinces, and the Arabic ones are Arabic', () => {
    for (const country of ['IRQ', 'SYR', 'YEM', 'IDN']) {
      const units = maker.names(country)!
      const astray = units.filter(({ code, label: [longitude, latitude] }) => {
        return code !== null && locate(boundaries, latitude, longitude).admin1_code !== code
      })
      expect(astray).toEqual([])
    }
    const iraq = maker.names('IRQ')!
    expect(iraq.find(({ code }) => code === 'IRQ-ninawa')).toMatchObject({ name: 'Ninawa', name_ar: 'نينوى' })
    expect(iraq.every(({ name_ar }) => /^[\p{Script=Arabic} ]+$/u.test(name_ar ?? ''))).toBe(true)
    expect(maker.names('SYR')!.find(({ code }) => code === 'SYR-homs-hims')!.name_ar).toBe('حمص')
  })

  test.each(baseMapLevels)(
    'Iraq is closed and of about its size at the level $level',
    ({ level, degrees_per_step }) => {
      const bytes = level === 'world' ? maker.world : maker.country(level, 'IRQ')!
      const arcs = decodeArcs(bytes)
      const place = maker.map.countries.findIndex(({ country }) => country === 'IRQ')
      const isIraq = (unit: number) => maker.map.unit_countries[unit] === place
      const rings = joinRings(arcs, arcs.left.keys(), isIraq)
      const area = rings.reduce((sum, ring) => sum + squareKilometres(ring, degrees_per_step), 0)
      expect(area / maker.map.countries[place]!.area_km2).toBeCloseTo(1, 2)
    },
  )

  test('every province of a country is drawn at its closest level', () => {
    const arcs = decodeArcs(maker.country('close', 'SYR')!)
    const drawn = new Set([...arcs.left, ...arcs.right])
    expect(maker.names('SYR')!.filter(({ unit }) => !drawn.has(unit))).toEqual([])
  })

  test('a code that is no country has none', () => {
    expect(maker.country('close', 'XOR')).toBeUndefined()
    expect(maker.names('XOR')).toBeUndefined()
  })
})

/** On the sphere, by the same sum as `arcAreas`. */
function squareKilometres(ring: readonly number[], degreesPerStep: number): number {
  const radians = (degreesPerStep * Math.PI) / 180
  let sum = 0
  for (let i = 2; i < ring.length; i += 2) {
    const width = (ring[i]! - ring[i - 2]!) * radians
    sum -= (width * (Math.sin(ring[i - 1]! * radians) + Math.sin(ring[i + 1]! * radians))) / 2
  }
  return sum * 6371.0088 ** 2
}
