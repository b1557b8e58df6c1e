import type { DoubtCounts, ExploreArea, ExploreMap, ExplorePoint } from '../../model/explore.ts'
import { mercatorX, mercatorY } from '../../model/mercator.ts'
import { type CrossFilter, standing } from './cross-filter.ts'
import type { CrossingMass } from './crossing.ts'
import type { Places } from './facts.ts'

/** What of the dictionary of places a map draws, made once. */
export interface MapPlaces {
  /** On the Mercator square; NaN where events are known to no point. */
  x: Float64Array
  y: Float64Array
  /** By code, the number of its area; −1 for none. */
  area: Int32Array
  areas: Omit<ExploreArea, keyof DoubtCounts>[]
  /** What a point says of itself. */
  pointAt(code: number): Omit<ExplorePoint, keyof DoubtCounts>
}

export function layOutPlaces({
  latitude,
  longitude,
  radiusKm,
  precision,
  country,
  admin1,
  admin1Code,
}: Places): MapPlaces {
  const size = precision.length
  const [x, y] = [new Float64Array(size).fill(NaN), new Float64Array(size).fill(NaN)]
  const area = new Int32Array(size).fill(-1)
  const isNear = new Uint8Array(size)
  const areas: MapPlaces['areas'] = []
  const numbers = new Map<string, number>()
  const numberOf = (each: MapPlaces['areas'][number]): number => {
    const key = JSON.stringify(each)
    const number = numbers.get(key) ?? areas.push(each) - 1
    numbers.set(key, number)
    return number
  }
  for (let code = 0; code < size; code++) {
    const known = precision[code]!
    const place = country[code]!
    if (known === 'exact' || known === 'near') {
      const onGlobe = Math.abs(latitude[code]!) <= 90 && Math.abs(longitude[code]!) <= 180
      if (!onGlobe) continue
      x[code] = mercatorX(longitude[code]!)
      y[code] = mercatorY(latitude[code]!)
      isNear[code] = known === 'near' ? 1 : 0
    } else if ((known === 'admin1' || known === 'admin2') && admin1[code] !== null) {
      area[code] = numberOf({ level: 'admin1', country: place, admin1: admin1[code]!, admin1_code: admin1Code[code]! })
    } else if (known === 'country' && place !== null) {
      area[code] = numberOf({ level: 'country', country: place, admin1: null, admin1_code: null })
    }
  }
  const pointAt: MapPlaces['pointAt'] = (code) => ({
    longitude: longitude[code]!,
    latitude: latitude[code]!,
    radius_km: radiusKm[code]!,
    location_precision: isNear[code] ? 'near' : 'exact',
  })
  return { x, y, area, areas, pointAt }
}

export interface MapAsked {
  bbox: readonly [west: number, south: number, east: number, north: number]
  width: number
  height: number
  cell: number
  mostPoints: number
  /** How each place stands to all words of the selection but the box. */
  stand: Uint8Array
}

/** Events on a map under all filters but the box drawn on it. */
export function viewMap(
  { counts }: CrossFilter,
  crossing: CrossingMass,
  { x, y, area, areas, pointAt }: MapPlaces,
  { bbox: [west, south, east, north], width, height, cell, mostPoints, stand }: MapAsked,
): ExploreMap {
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)]
  const [left, top] = [mercatorX(west), mercatorY(north)]
  const [across, high] = [mercatorX(east) - left, mercatorY(south) - top]
  const [columnsEach, rowsEach] = [width / cell / across, height / cell / high]
  const [counted, crossed] = [counts.place, crossing.place]
  const grid = countsFor(columns * rows)
  const ofAreas = countsFor(areas.length)
  const unplaced: DoubtCounts = { certain: 0, expected: 0, possible: 0 }
  const seen: { code: number; counted: DoubtCounts }[] = []
  for (let code = 0; code < stand.length; code++) {
    if (stand[code] === standing.out) continue
    const sure = counted[code * 2]!
    const all = sure + counted[code * 2 + 1]!
    if (all === 0) continue
    const placed = stand[code] === standing.certain
    const certain = placed ? sure : 0
    const expected = placed ? sure + crossed[code]! : 0
    if (!Number.isNaN(x[code]!)) {
      const [toRight, down] = [x[code]! - left, y[code]! - top]
      if (toRight < 0 || toRight > across || down < 0 || down > high) continue
      // The last column and row hold their outer edge.
      const column = Math.min(columns - 1, Math.floor(toRight * columnsEach))
      const row = Math.min(rows - 1, Math.floor(down * rowsEach))
      add(grid, row * columns + column, certain, expected, all)
      if (seen.length <= mostPoints) seen.push({ code, counted: { certain, expected, possible: all } })
    } else if (area[code]! >= 0) add(ofAreas, area[code]!, certain, expected, all)
    else {
      unplaced.certain += certain
      unplaced.expected += expected
      unplaced.possible += all
    }
  }
  const cells = [...grid.possible.keys()].filter((index) => grid.possible[index]! > 0)
  return {
    bbox: [west, south, east, north],
    columns,
    rows,
    cells,
    certain: cells.map((index) => grid.certain[index]!),
    expected: cells.map((index) => grid.expected[index]!),
    possible: cells.map((index) => grid.possible[index]!),
    points:
      seen.length > mostPoints
        ? null
        : putTogether(seen.map(({ code, counted }) => ({ ...pointAt(code), ...counted }))),
    areas: areas.flatMap((each, index) =>
      ofAreas.possible[index]! > 0
        ? [
            {
              ...each,
              certain: ofAreas.certain[index]!,
              expected: ofAreas.expected[index]!,
              possible: ofAreas.possible[index]!,
            },
          ]
        : [],
    ),
    unplaced,
  }
}

interface ManyCounts {
  certain: Float64Array
  expected: Float64Array
  possible: Float64Array
}

const countsFor = (size: number): ManyCounts => ({
  certain: new Float64Array(size),
  expected: new Float64Array(size),
  possible: new Float64Array(size),
})

function add(counts: ManyCounts, at: number, certain: number, expected: number, possible: number): void {
  counts.certain[at]! += certain
  counts.expected[at]! += expected
  counts.possible[at]! += possible
}

/** Places that differ only in their names are one point. */
function putTogether(points: readonly ExplorePoint[]): ExplorePoint[] {
  const known = new Map<string, ExplorePoint>()
  for (const point of points) {
    const key = [point.longitude, point.latitude, point.radius_km, point.location_precision].join()
    const same = known.get(key)
    if (!same) known.set(key, point)
    else {
      same.certain += point.certain
      same.expected += point.expected
      same.possible += point.possible
    }
  }
  return [...known.values()]
}
