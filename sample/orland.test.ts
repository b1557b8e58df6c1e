import { describe, expect, test } from 'vitest'
import { country, countryCentroid, prioGridId, provinces, regions, waters } from './orland.ts'
import type { Box, Place } from './orland.ts'

const districts = provinces.flatMap((province) => province.districts)
const towns = districts.flatMap((district) => district.towns)
const places = [...towns, ...districts.map(({ centroid }) => centroid), ...regions, ...waters, countryCentroid]

const holds = (box: Box, { latitude, longitude }: Place) =>
  longitude > box.west && longitude < box.east && latitude > box.south && latitude < box.north

describe('Orland', () => {
  test('has different names for all its towns, districts and provinces', () => {
    for (const named of [towns, districts, provinces]) {
      expect(new Set(named.map(({ name }) => name)).size).toBe(named.length)
    }
  })

  test('lies in the empty South Atlantic', () => {
    const sea = { west: -20, south: -30, east: -10, north: -20 }
    expect(places.filter((place) => !holds(sea, place))).toEqual([])
  })

  test('keeps its towns inside their district and their district inside its province', () => {
    for (const province of provinces) {
      for (const district of province.districts) {
        expect(holds(province.box, district.centroid)).toBe(true)
        expect(district.towns.filter((town) => !holds(district.box, town))).toEqual([])
      }
    }
  })

  test('is marked as invented wherever it is named alone', () => {
    expect(`${country.name} ${country.region}`).toMatch(/invented/i)
    expect(places.filter(({ name }) => name.includes('Orland') && !name.includes('(invented)'))).toEqual([])
  })

  test('has no place whose name would need quotes in a CSV file', () =>
    expect(places.filter(({ name }) => /[",\n]/.test(name))).toEqual([]))

  test('gives three provinces seven tenths of the events', () => {
    const weights = provinces.map(({ weight }) => weight)
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    expect(total).toBeCloseTo(1)
    expect(weights.slice(0, 3).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(0.72)
  })
})

describe('prioGridId', () => {
  test.each([
    ['the first cell, at the south-west corner of the world', -90, -180, 1],
    ['the last cell, at the north-east corner', 89.9, 179.9, 259_200],
    ['the cell of Fallujah as UCDP gives it', 33.355813, 43.786124, 177_568],
    ['the cell of Sinjar as UCDP gives it', 36.320901, 41.876562, 181_884],
    ['the cell north-east of a point on the border of cells, as UCDP does', 34, 45, 179_011],
  ])('finds %s', (_, latitude, longitude, cell) => expect(prioGridId(latitude, longitude)).toBe(cell))
})
