import type { DoubtCounts, ExploreArea, ExploreMap, ExplorePoint } from '../../model/explore.ts'
import { mercatorX, mercatorY } from '../../model/mercator.ts'
import { type CrossFilter, standing } from './cross-filter.ts'
import type { CrossingMass } from './crossing.ts'
import type { Places } from './facts.ts'

/** What of the dictionary of places a map draws, made once. */
export interface MapPlaces {
  /** On the Mercator square; NaN where there is no point. */
  x: Float64Array
  y: Float64Array
  /** 1 where events are known to a point. */
  hasPoint: Uint8Array
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
  const [isNear, hasPoint] = [new Uint8Array(size), new Uint8Array(size)]
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
      hasPoint[code] = 1
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
  return { x, y, hasPoint, area, areas, pointAt }
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
  { x, y, hasPoint, area, areas, pointAt }: MapPlaces,
  { bbox: [west, south, east, north], width, height, cell, mostPoints, stand }: MapAsked,
): ExploreMap {
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)]
  const [left, top] = [mercatorX(west), mercatorY(north)]
  const [across, high] = [mercatorX(east) - left, mercatorY(south) - top]
  const [columnsEach, rowsEach] = [width / cell / across, height / cell / high]
  const count = counts.place
  const { mass, codes: crossed } = crossing.place
  const grid = countsFor(columns * rows)
  const ofAreas = countsFor(areas.length)
  const unplaced: DoubtCounts = { certain: 0, expected: 0, possible: 0 }
  const seen: number[] = []
  /** The cell of a place known to a point; −1 out of sight. The last column and row hold their outer edge. */
  const cellOf = (code: number): number => {
    const [toRight, down] = [x[code]! - left, y[code]! - top]
    if (!(toRight >= 0 && toRight <= across && down >= 0 && down <= high)) return -1
    const column = Math.min(columns - 1, Math.floor(toRight * columnsEach))
    return Math.min(rows - 1, Math.floor(down * rowsEach)) * columns + column
  }
  for (let code = 0; code < stand.length; code++) {
    if (stand[code] === standing.out) continue
    const sure = count[code * 2]!
    const all = sure + count[code * 2 + 1]!
    if (all === 0) continue
    const certain = stand[code] === standing.certain ? sure : 0
    if (hasPoint[code]) {
      const cell = cellOf(code)
      if (cell < 0) continue
      grid.certain[cell]! += certain
      grid.possible[cell]! += all
      if (seen.length <= mostPoints) seen.push(code)
    } else if (area[code]! >= 0) {
      ofAreas.certain[area[code]!]! += certain
      ofAreas.possible[area[code]!]! += all
    } else {
      unplaced.certain += certain
      unplaced.possible += all
    }
  }
  grid.expected.set(grid.certain)
  ofAreas.expected.set(ofAreas.certain)
  unplaced.expected = unplaced.certain
  for (const code of crossed) {
    if (stand[code] !== standing.certain) continue
    if (hasPoint[code]) {
      const cell = cellOf(code)
      if (cell >= 0) grid.expected[cell]! += mass[code]!
    } else if (area[code]! >= 0) ofAreas.expected[area[code]!]! += mass[code]!
    else unplaced.expected += mass[code]!
  }
  const cells: number[] = []
  for (let cell = 0; cell < grid.possible.length; cell++) if (grid.possible[cell]! > 0) cells.push(cell)
  const countsAt = (code: number): DoubtCounts => {
    const certain = stand[code] === standing.certain ? count[code * 2]! : 0
    const expected = stand[code] === standing.certain ? certain + mass[code]! : 0
    return { certain, expected, possible: count[code * 2]! + count[code * 2 + 1]! }
  }
  return {
    bbox: [west, south, east, north],
    columns,
    rows,
    cells,
    certain: cells.map((cell) => grid.certain[cell]!),
    expected: cells.map((cell) => grid.expected[cell]!),
    possible: cells.map((cell) => grid.possible[cell]!),
    points:
      seen.length > mostPoints ? null : putTogether(seen.map((code) => ({ ...pointAt(code), ...countsAt(code) }))),
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
