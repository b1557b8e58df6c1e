import { readFile } from 'node:fs/promises'
import { type Arcs, degreesPerStep, encodeArcs, noUnit } from '../model/arc-codec.ts'
import { joinRings } from '../model/arc-rings.ts'
import type { BaseCountry, BaseMap, BaseMapLevel, BaseUnit, Box } from '../model/base-map.ts'
import { boundarySet } from './boundary-set.ts'
import { type Boundaries, loadBoundaries } from './load-boundaries.ts'
import { labelPoint } from '../model/label-point.ts'
import { simplifyArcs } from './simplify-arcs.ts'

/** The packaged boundaries as a map to draw on. Bytes are arcs as `encodeArcs` writes them. */
export interface BaseMapMaker {
  map: BaseMap
  world: Uint8Array
  /** All arcs that touch a country; `undefined` for a code that has none. */
  country(level: Exclude<BaseMapLevel, 'world'>, country: string): Uint8Array | undefined
  /** Its provinces with their names; `undefined` for a code that has none. */
  names(country: string): BaseUnit[] | undefined
}

let making: Promise<BaseMapMaker> | undefined

/** Made once per process, in about a second; what is fetched country by country is cut when asked. */
export function loadBaseMap(): Promise<BaseMapMaker> {
  return (making ??= make())
}

async function make(): Promise<BaseMapMaker> {
  const boundaries = await loadBoundaries()
  const { units, arcs } = boundaries
  const arabic = await readArabicNames()
  const codes = [...new Set(units.map(({ country }) => country))].sort()
  const placeOf = new Map(codes.map((code, place) => [code, place]))
  const countryOf = units.map(({ country }) => placeOf.get(country)!)
  const touching = arcsTouching(arcs, countryOf, codes.length)
  const world = simplifyArcs(arcs, { toleranceDegrees: 0.1, steps: 50, leastDegrees: 0.2 })
  let region: Arcs | undefined
  let regionTouching: number[][] | undefined

  return {
    map: {
      source: boundarySet.source,
      edition: boundarySet.edition,
      licence: boundarySet.licence,
      countries: codes.map((country, place) => drawCountry(boundaries, country, place, countryOf, touching[place]!)),
      unit_codes: units.map(({ code }) => code),
      unit_countries: countryOf,
    },
    world: encodeArcs(world),
    country(level, country) {
      const place = placeOf.get(country)
      if (place === undefined) return undefined
      if (level === 'close') return encodeArcs(onlyArcs(arcs, touching[place]!))
      region ??= simplifyArcs(arcs, { toleranceDegrees: 0.01, steps: 4, leastDegrees: 0.02 })
      regionTouching ??= arcsTouching(region, countryOf, codes.length)
      return encodeArcs(onlyArcs(region, regionTouching[place]!))
    },
    names(country) {
      const place = placeOf.get(country)
      return place === undefined ? undefined : nameUnits(boundaries, place, countryOf, touching[place]!, arabic)
    },
  }
}

function drawCountry(
  { units, arcs }: Boundaries,
  country: string,
  place: number,
  countryOf: readonly number[],
  touching: readonly number[],
): BaseCountry {
  const rings = joinRings(arcs, touching, (unit) => countryOf[unit] === place)
  const box = boxOf(arcs, touching)
  const area_km2 = units.reduce((sum, unit) => (unit.country === country ? sum + unit.area_km2 : sum), 0)
  return { country, bbox: box, label: inDegrees(labelPoint(rings)) ?? middleOf(box), area_km2: Math.round(area_km2) }
}

function nameUnits(
  { units, arcs }: Boundaries,
  place: number,
  countryOf: readonly number[],
  touching: readonly number[],
  arabic: ReadonlyMap<string, string>,
): BaseUnit[] {
  const around = new Map<number, number[]>()
  for (const arc of touching) {
    for (const unit of [arcs.left[arc]!, arcs.right[arc]!]) {
      if (countryOf[unit] !== place) continue
      const own = around.get(unit)
      if (own) own.push(arc)
      else around.set(unit, [arc])
    }
  }
  return [...around].map(([unit, borders]) => {
    const { code, name, area_km2 } = units[unit]!
    const rings = joinRings(arcs, borders, (other) => other === unit)
    return {
      unit,
      code,
      name,
      name_ar: code === null ? null : (arabic.get(code) ?? null),
      label: inDegrees(labelPoint(rings)) ?? middleOf(boxOf(arcs, borders)),
      area_km2,
    }
  })
}

/** For each country, the arcs that have it on a side. */
function arcsTouching({ left, right }: Arcs, countryOf: readonly number[], countries: number): number[][] {
  const touching: number[][] = Array.from({ length: countries }, () => [])
  for (let arc = 0; arc < left.length; arc++) {
    const sides = [left[arc]!, right[arc]!].filter((unit) => unit !== noUnit).map((unit) => countryOf[unit]!)
    for (const place of new Set(sides)) touching[place]!.push(arc)
  }
  return touching
}

function onlyArcs({ x, y, starts, left, right }: Arcs, kept: readonly number[]): Arcs {
  const ends = [0]
  for (const arc of kept) ends.push(ends.at(-1)! + starts[arc + 1]! - starts[arc]!)
  const points = (from: Int32Array) => {
    const taken = new Int32Array(ends.at(-1)!)
    kept.forEach((arc, i) => taken.set(from.subarray(starts[arc], starts[arc + 1]), ends[i]))
    return taken
  }
  return {
    x: points(x),
    y: points(y),
    starts: Uint32Array.from(ends),
    left: Uint16Array.from(kept, (arc) => left[arc]!),
    right: Uint16Array.from(kept, (arc) => right[arc]!),
  }
}

function boxOf({ x, y, starts }: Arcs, touching: readonly number[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const arc of touching) {
    for (let point = starts[arc]!; point < starts[arc + 1]!; point++) {
      west = Math.min(west, x[point]!)
      south = Math.min(south, y[point]!)
      east = Math.max(east, x[point]!)
      north = Math.max(north, y[point]!)
    }
  }
  return [west, south, east, north].map(rounded) as Box
}

const middleOf = ([west, south, east, north]: Box): [number, number] => [(west + east) / 2, (south + north) / 2]

const inDegrees = (point: [number, number] | undefined) => point?.map(rounded) as [number, number] | undefined

const rounded = (steps: number) => Math.round(steps) / (1 / degreesPerStep)

async function readArabicNames(): Promise<Map<string, string>> {
  const [, ...rows] = (await readFile(new URL('admin1-names-ar.tsv', import.meta.url), 'utf8')).trimEnd().split('\n')
  return new Map(rows.map((row) => row.split('\t') as [string, string]))
}
