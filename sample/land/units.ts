/**
 * The borders of Orland: ten provinces of two to four districts, the same for every seed. Each district lies around a site
 * (voronoi.ts); sites in the sea make the coast; every border is drawn once (winding-line.ts) and serves the units on both its
 * sides, so that neighbours share it point for point.
 */
import { createRandom } from '../random.ts'
import type { Random } from '../random.ts'
import { distanceKm, shift, signedArea } from './planar.ts'
import type { Point, Ring } from './planar.ts'
import { drawVoronoi } from './voronoi.ts'
import type { Border } from './voronoi.ts'
import { windingLine } from './winding-line.ts'

const mapSeed = 1892
/** Between districts, and at the coast. */
const roughness = { border: 0.17, coast: 0.24 }
const middle: Point = [-15, -25]
/** From the middle of a province to the sites of its districts. */
const districtKm = 66
/** Sites in the sea stand this far apart, and from the land at least so far. */
const seaSpacingKm = 75
const seaDistanceKm = 98

/** Where provinces lie and how many districts each has, in the order of `provinceNames`. */
const plan: readonly (readonly [longitude: number, latitude: number, districts: number])[] = [
  [-15.95, -25.15, 4],
  [-13.95, -24.75, 3],
  [-15.35, -23.4, 3],
  [-15.6, -26.75, 3],
  [-13.7, -26.45, 2],
  [-13.45, -23.35, 3],
  [-17.75, -24.65, 3],
  [-12.5, -25.45, 4],
  [-17.1, -23.15, 2],
  [-12.35, -24.0, 3],
]

export interface Outlines {
  provinces: { ring: Ring; districts: Ring[] }[]
}

/** One ring for each province and district, counter-clockwise and closed. */
export function drawOutlines(): Outlines {
  const random = createRandom(mapSeed)
  const land = plan.flatMap(([longitude, latitude, count], province) =>
    placeSites(random, [longitude, latitude], count).map((site) => ({ site, province })),
  )
  const sites = [
    ...land.map(({ site }) => site),
    ...placeSeaSites(
      random,
      land.map(({ site }) => site),
    ),
  ]
  const provinceOf = (site: number) => land[site]?.province ?? -1

  const { corners, borders: onLand } = drawVoronoi(sites, land.length, 1.6)
  const lines = new Map(
    onLand.map((border) => {
      const rough = border.right < land.length ? roughness.border : roughness.coast
      return [border, windingLine(random, corners[border.from] as Point, corners[border.to] as Point, rough)]
    }),
  )
  /** The ring around all sites of which `unitOf` gives the unit. */
  const ringOf = (unit: number, unitOf: (site: number) => number): Ring => {
    const around = onLand.filter(({ left, right }) => (unitOf(left) === unit) !== (unitOf(right) === unit))
    return chain(
      around.map((border) => {
        const line = lines.get(border) as Point[]
        return unitOf(border.left) === unit ? orient(border, line, true) : orient(border, line, false)
      }),
    )
  }
  return {
    provinces: plan.map((_, province) => ({
      ring: ringOf(province, provinceOf),
      districts: land.flatMap((each, site) => (each.province === province ? [ringOf(site, (other) => other)] : [])),
    })),
  }
}

interface Piece {
  from: number
  to: number
  points: Point[]
}

function orient(border: Border, points: Point[], forwards: boolean): Piece {
  return forwards
    ? { from: border.from, to: border.to, points }
    : { from: border.to, to: border.from, points: points.toReversed() }
}

/** Pieces that follow one another become a ring. */
function chain(pieces: readonly Piece[]): Ring {
  const byStart = new Map(pieces.map((piece) => [piece.from, piece]))
  const first = pieces[0] as Piece
  const ring: Point[] = [first.points[0] as Point]
  for (let piece = first, left = pieces.length; left > 0; left--) {
    ring.push(...piece.points.slice(1))
    piece = byStart.get(piece.to) as Piece
  }
  return signedArea(ring) > 0 ? ring : ring.toReversed()
}

/** Around the middle of a province, at even angles from a drawn one. */
function placeSites(random: Random, centre: Point, count: number): Point[] {
  const turn = random.uniform()
  return Array.from({ length: count }, (_, index) => {
    const angle = 2 * Math.PI * (turn + index / count + 0.12 * (random.uniform() - 0.5))
    const km = districtKm * (0.75 + 0.4 * random.uniform())
    return shift(centre, km * Math.cos(angle), km * Math.sin(angle))
  })
}

function placeSeaSites(random: Random, land: readonly Point[]): Point[] {
  const sites: Point[] = []
  const [reachKm, jitterKm] = [700, 24]
  for (let east = -reachKm; east <= reachKm; east += seaSpacingKm) {
    for (let north = -reachKm; north <= reachKm; north += seaSpacingKm) {
      const jitter = () => jitterKm * (2 * random.uniform() - 1)
      const site = shift(middle, east + jitter(), north + jitter())
      if (land.every((point) => distanceKm(point, site) > seaDistanceKm)) sites.push(site)
    }
  }
  return sites
}
