import {
  bordersWithin,
  h3Border,
  h3CellAt,
  h3UnionBorders,
  indexOutlines,
  indexSphereEdges,
  ownersWithin,
  shapesAt,
  type SphereEdges,
} from '../boundaries/index.ts'
import { type SpotLookup, type SpotPlaces, type Spots, standings } from '../events/spots.ts'
import { wrongUsage } from '../model/errors.ts'
import type { Polygons } from '../model/polygons.ts'
import type { AreaFilter } from '../model/selection.ts'
import { loadAreas } from './boundary-files.ts'
import type { Workspace } from './workspace.ts'

/** Finds spots in drawn polygons, in H3 cells and in the areas of a workspace's boundary files. */
export function spotLookup(workspace: Workspace): SpotLookup {
  return {
    async standings({ h3, area, polygon }, spots) {
      if (h3) return standInCells(h3, spots)
      const shapes = area ? await shapesOf(workspace, area) : [polygon!]
      return standInShapes(shapes, spots)
    },
    async places({ resolution, boundaries }, spots) {
      if (boundaries) return placesInAreas(await loadAreas(workspace, boundaries), spots)
      return placesInCells(resolution!, spots)
    },
    async areas(boundaries) {
      const areas = await loadAreas(workspace, boundaries)
      return areas.map(({ code, name, area_km2 }) => ({ code, name, area_km2 }))
    },
  }
}

async function shapesOf(workspace: Workspace, filters: readonly AreaFilter[]): Promise<Polygons[]> {
  const lists = await Promise.all(
    filters.map(async ({ codes, ...ref }) => {
      const areas = await loadAreas(workspace, ref)
      return codes ? areas.filter(({ code }) => codes.includes(code)) : areas
    }),
  )
  return lists.flat().map(({ polygons }) => polygons)
}

/** Calls `work` for each spot with its place in the columns. */
function eachSpot(
  { latitude, longitude, radiusKm }: Spots,
  work: (spot: number, y: number, x: number, km: number) => void,
) {
  for (let spot = 0; spot < latitude.length; spot++) work(spot, latitude[spot]!, longitude[spot]!, radiusKm[spot]!)
}

function standInShapes(shapes: readonly Polygons[], spots: Spots): Uint8Array {
  const outlines = indexOutlines(shapes, { united: true })
  const found = new Uint8Array(spots.latitude.length)
  eachSpot(spots, (spot, y, x, km) => {
    const centred = shapesAt(outlines, y, x).length > 0
    found[spot] = standingOf(centred, km > 0 && bordersWithin(outlines, y, x, km).length > 0)
  })
  return found
}

function standInCells(cells: readonly string[], spots: Spots): Uint8Array {
  const found = new Uint8Array(spots.latitude.length)
  for (const [resolution, ofResolution] of Map.groupBy(cells, resolutionOf)) {
    const asked = new Set(ofResolution)
    const borders = indexSphereEdges(h3UnionBorders(ofResolution).map((line) => ({ owner: 0, line })))
    eachSpot(spots, (spot, y, x, km) => {
      const centred = asked.has(h3CellAt(y, x, resolution))
      const standing = standingOf(centred, km > 0 && ownersWithin(borders, y, x, km).length > 0)
      found[spot] = Math.max(found[spot]!, standing)
    })
  }
  return found
}

/** The second digit of the index. */
const resolutionOf = (cell: string) => Number.parseInt(cell[1]!, 16)

function standingOf(centred: boolean, crossed: boolean): number {
  if (centred) return crossed ? standings.centred : standings.inside
  return crossed ? standings.touching : standings.apart
}

function placesInAreas(areas: readonly { code: string; polygons: Polygons }[], spots: Spots): SpotPlaces {
  const outlines = indexOutlines(areas.map(({ polygons }) => polygons))
  const places = new PlacesMade(spots.latitude.length)
  eachSpot(spots, (spot, y, x, km) => {
    const held = shapesAt(outlines, y, x)
    const crossed = km > 0 ? bordersWithin(outlines, y, x, km) : []
    const codes = [...new Set([...held, ...crossed])].map((shape) => areas[shape]!.code)
    if (codes.length === 1 && held.length === 1 && crossed.length === 0) places.know(spot, codes[0]!)
    else places.touch(spot, codes)
  })
  return places.made()
}

/** A circle that is not wholly in its cell touches some; those that no event is known to lie in are of no use. */
function placesInCells(resolution: number, spots: Spots): SpotPlaces {
  const places = new PlacesMade(spots.latitude.length)
  const loose: number[] = []
  const borders = new Map<string, SphereEdges>()
  const borderOf = (cell: string) => {
    const border = borders.get(cell) ?? indexSphereEdges([{ owner: 0, line: h3Border(cell) }])
    borders.set(cell, border)
    return border
  }
  eachSpot(spots, (spot, y, x, km) => {
    const cell = h3CellAt(y, x, resolution)
    if (km > 0 && ownersWithin(borderOf(cell), y, x, km).length > 0) loose.push(spot)
    else places.know(spot, cell)
  })
  const known = [...places.units()]
  const numberOf = new Map(known.map((cell, index) => [cell, index]))
  const ofKnown = indexSphereEdges(known.map((cell, owner) => ({ owner, line: h3Border(cell) })))
  let touches = 0
  for (const spot of loose) {
    const [y, x, km] = [spots.latitude[spot]!, spots.longitude[spot]!, spots.radiusKm[spot]!]
    const own = numberOf.get(h3CellAt(y, x, resolution))
    const crossed = ownersWithin(ofKnown, y, x, km)
    touches += crossed.length
    if (touches > MOST_TOUCHES) throw cellsTooFine(resolution, km)
    places.touch(
      spot,
      [...new Set([...(own === undefined ? [] : [own]), ...crossed])].map((cell) => known[cell]!),
    )
  }
  return places.made()
}

/** Beyond this the lists of cells would fill the memory. */
const MOST_TOUCHES = 10_000_000

function cellsTooFine(resolution: number, radiusKm: number) {
  return wrongUsage('cells_too_fine', 'The cells are far smaller than what is known of the places.', {
    received: `--resolution ${resolution}, with places known to ${radiusKm} km`,
    expected: 'a lower resolution, or only exact places',
    hint: 'Ask with --location-precision exact, or with --resolution 6 or lower.',
  })
}

/** Collects the places of spots; equal ones are kept once. */
class PlacesMade {
  readonly #placeOf: Int32Array
  readonly #units = new Map<string, number>()
  readonly #touched = new Map<string, number>()
  readonly #lists: string[][] = []

  constructor(spots: number) {
    this.#placeOf = new Int32Array(spots)
  }

  know(spot: number, unit: string): void {
    const index = this.#units.get(unit) ?? this.#units.size
    this.#units.set(unit, index)
    this.#placeOf[spot] = index
  }

  touch(spot: number, units: string[]): void {
    const sorted = units.sort()
    const key = JSON.stringify(sorted)
    const index = this.#touched.get(key) ?? this.#lists.push(sorted) - 1
    this.#touched.set(key, index)
    this.#placeOf[spot] = -1 - index
  }

  units(): Iterable<string> {
    return this.#units.keys()
  }

  made(): SpotPlaces {
    return { placeOf: this.#placeOf, units: [...this.#units.keys()], touched: this.#lists }
  }
}
