import type { Doubt, DoubtCounts, ExploreMap, ExplorePoint } from '../../model/explore.ts'
import { mercatorX, mercatorY } from '../../model/mercator.ts'
import type { NamedArea } from './areas.ts'
import { doubted } from './density.ts'
import type { MatchedArea } from './match-areas.ts'
import type { Picked } from './picked.ts'
import { latitudeAt, longitudeAt } from './view.ts'

export interface TableRow extends DoubtCounts {
  key: string
  kind: 'cell' | 'exact' | 'near' | 'admin1' | 'country'
  /** `null` for what has only coordinates. */
  name: string | null
  longitude: number
  latitude: number
  radius_km: number
  picked: Picked
}

const MOST_ROWS = 60

/** The areas and the fullest points (or cells, where points are not drawn), each by their counts; `more` were left out. */
export function tableRows(
  map: ExploreMap,
  matched: readonly NamedArea[],
  doubt: Doubt,
  withPoints: boolean,
): { rows: TableRow[]; more: number } {
  const field = doubted(doubt)
  const places = withPoints && map.points ? map.points.map(pointRow) : cellRows(map)
  const areas = matched.map((area): TableRow => {
    const { key, name, level, certain, expected, possible } = area
    return { key, kind: level, name, longitude: 0, latitude: 0, radius_km: 0, picked: pickedArea(area), certain, expected, possible } // prettier-ignore
  })
  const all = [areas, places].flatMap((rows) => {
    return rows.filter((row) => row[field] > 0).sort((a, b) => b[field] - a[field])
  })
  return { rows: all.slice(0, MOST_ROWS), more: Math.max(0, all.length - MOST_ROWS) }
}

export function pickedArea({ level, areas }: Pick<MatchedArea, 'level' | 'areas'>): Picked {
  const admin1 = [...new Set(areas.flatMap((area) => area.admin1 ?? []))]
  return { kind: 'area', level, country: areas[0]!.country, admin1 }
}

export function pickedPoint({ longitude, latitude, radius_km }: ExplorePoint): Picked {
  return { kind: 'point', longitude, latitude, radius_km }
}

/** The sides of a cell in degrees, by its place in `cells`. */
export function cellBox({ bbox, columns, rows, cells }: ExploreMap, place: number): ExploreMap['bbox'] {
  const [row, column] = [Math.floor(cells[place]! / columns), cells[place]! % columns]
  const [west, east] = [mercatorX(bbox[0]), mercatorX(bbox[2])]
  const [north, south] = [mercatorY(bbox[3]), mercatorY(bbox[1])]
  const x = (side: number) => longitudeAt(west + ((east - west) * side) / columns)
  const y = (side: number) => latitudeAt(north + ((south - north) * side) / rows)
  return [x(column), y(row + 1), x(column + 1), y(row)]
}

function pointRow(point: ExplorePoint): TableRow {
  const { longitude, latitude, radius_km, location_precision, certain, expected, possible } = point
  const key = [longitude, latitude, radius_km, location_precision].join()
  return { key, kind: location_precision, name: null, longitude, latitude, radius_km, picked: pickedPoint(point), certain, expected, possible } // prettier-ignore
}

function cellRows(map: ExploreMap): TableRow[] {
  return map.cells.map((cell, place) => {
    const bbox = cellBox(map, place)
    return {
      key: `cell ${cell}`,
      kind: 'cell',
      name: null,
      longitude: (bbox[0] + bbox[2]) / 2,
      latitude: (bbox[1] + bbox[3]) / 2,
      radius_km: 0,
      picked: { kind: 'cell', bbox },
      certain: map.certain[place]!,
      expected: map.expected[place]!,
      possible: map.possible[place]!,
    }
  })
}
