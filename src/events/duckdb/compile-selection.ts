import type { LocationPrecision } from '../../model/codes.ts'
import type { ReleaseRef, Selection } from '../../model/selection.ts'
import { standings } from '../spots.ts'
import { ownCell, pointed, touchedCells } from './prio-grid.ts'
import { identifier, literal, Parameters } from './sql.ts'

/** Where the events of a release lie. */
export type EventsPath = (ref: ReleaseRef) => string

export interface CompiledSelection {
  /** `FROM` clause: the events of the releases. */
  from: string
  /** Events that may match. */
  where: string
  /** Holds for events known to lie in the asked place; the others only may. */
  placed: string
  parameters: Parameters
}

/** A selection without its releases. */
export type Filters = Omit<Selection, 'releases'>

/** Precisions at which the delivered name of a province is known to be right. */
export const knownAtAdmin1: readonly LocationPrecision[] = ['exact', 'near', 'admin2', 'admin1']

/** The tables of spots that stand for filters whose geometry SQL cannot do. */
export type FilterTables = Partial<Record<'h3' | 'area' | 'polygon', string>>

/** The events of some releases, for a `FROM` clause. */
export const eventsOf = (releases: readonly ReleaseRef[], eventsPath: EventsPath) =>
  `read_parquet([${releases.map((ref) => literal(eventsPath(ref))).join(', ')}])`

/**
 * Compiles a Selection to SQL with parameters. Names of columns come from the schema only. `from` are the events, or any table that
 * has the columns asked for.
 */
export function compileSelection(selection: Filters, from: string, tables: FilterTables = {}): CompiledSelection {
  const parameters = new Parameters()
  const places = [
    ...admin1Filter(selection, from, parameters),
    ...boxFilter(selection, from, parameters),
    ...cellFilter(selection, from, parameters),
    ...Object.values(tables).map((table) => spotFilter(table, from)),
  ]
  const where = [
    ...timeFilter(selection, parameters),
    ...exactFilters(selection, parameters),
    ...places.map(({ placed, possible }) => `(${placed} OR ${possible})`),
  ]
  return {
    from,
    where: where.length ? where.join('\n  AND ') : 'true',
    placed: places.length ? places.map(({ placed }) => `(${placed})`).join(' AND ') : 'true',
    parameters,
  }
}

function timeFilter({ from, to }: Filters, parameters: Parameters): string[] {
  const clauses: string[] = []
  if (from !== undefined) clauses.push(`date_end >= CAST(${parameters.add(from)} AS DATE)`)
  if (to !== undefined) clauses.push(`date_start <= CAST(${parameters.add(to)} AS DATE)`)
  return clauses
}

function exactFilters(selection: Filters, parameters: Parameters): string[] {
  const clauses: string[] = []
  const oneOf = (column: string, values: readonly string[] | undefined) => {
    if (values?.length) clauses.push(`${column} IN (${parameters.addAll(values)})`)
  }
  oneOf('country', selection.country)
  oneOf('event_type', selection.event_type)
  oneOf('violence_type', selection.violence_type)
  oneOf('location_precision', selection.location_precision)
  oneOf('time_precision', selection.time_precision)
  if (selection.flag?.length) clauses.push(`list_has_any(flags, [${parameters.addAll(selection.flag)}])`)
  if (selection.deaths_min !== undefined) clauses.push(`fatalities_best >= ${parameters.add(selection.deaths_min)}`)
  if (selection.active_year !== undefined) clauses.push(`active_year = ${parameters.add(selection.active_year)}`)
  if (selection.text !== undefined) {
    clauses.push(
      `contains(lower(concat_ws(' ', headline, notes, location_name)), lower(${parameters.add(selection.text)}))`,
    )
  }
  if (selection.actor?.length) clauses.push(actorFilter(selection, parameters))
  return clauses
}

/** The civilians of one-sided violence stand on side B in the file, whatever their role. */
const rolesOf = { side_a: ['side_a'], side_b: ['side_b', 'target'] } as const

function actorFilter(selection: Filters, parameters: Parameters): string {
  const role = selection.actor_role ?? 'any'
  const inRole = role === 'any' ? '' : ` AND actor.role IN (${parameters.addAll(rolesOf[role])})`
  const any = (selection.actor ?? []).flatMap(({ names, ids }) => [
    ...(ids.length ? [`actor.source_id IN (${parameters.addAll(ids)})`] : []),
    ...(names.length ? [`actor.name IN (${parameters.addAll(names)})`] : []),
  ])
  if (any.length === 0) return 'false'
  return `len(list_filter(actors, lambda actor: (${any.join(' OR ')})${inRole})) > 0`
}

interface PlaceFilter {
  placed: string
  possible: string
}

const knownPrecisions = knownAtAdmin1.map(literal).join(', ')

/**
 * Placed: the delivered name is one of those asked, at a precision that vouches for it. Possible: events whose province is
 * not known, in a country that has a province of that name.
 */
function admin1Filter({ admin1 }: Filters, from: string, parameters: Parameters): PlaceFilter[] {
  if (!admin1?.length) return []
  const names = parameters.addAll(admin1)
  const known = `(admin1 IS NOT NULL AND location_precision IN (${knownPrecisions}))`
  return [
    {
      placed: `coalesce(${known} AND admin1 IN (${names}), false)`,
      possible: `(NOT ${known} AND location_precision <> 'sea_or_air'
        AND country IN (SELECT DISTINCT country FROM ${from} WHERE admin1 IN (${names})))`,
    },
  ]
}

/** Kilometres in a degree of latitude. */
const KM_PER_DEGREE = 111.195

/**
 * Placed: a point inside the box, with all of the circle that it stands for. Possible: a circle that crosses the edge, and
 * events known only to an area, in a country that has a point inside.
 */
function boxFilter({ bbox }: Filters, from: string, parameters: Parameters): PlaceFilter[] {
  if (!bbox) return []
  const [west, south, east, north] = bbox
  const width = east < west ? east - west + 360 : east - west
  const add = (degrees: number) => `CAST(${parameters.add(degrees)} AS DOUBLE)`
  // Beyond a pole there is nothing that a circle could reach out to.
  const [bottom, top] = [add(south <= -90 ? -180 : south), add(north >= 90 ? 180 : north)]
  const [first, wide] = [add(west), add(width)]
  /** Degrees east of the western edge, all around the globe. */
  const eastward = `(longitude - ${first} + CASE WHEN longitude < ${first} THEN 360 ELSE 0 END)`
  const within = (marginLatitude: string, marginLongitude: string) => {
    const inLongitude = [
      `(${eastward} >= ${marginLongitude} AND ${eastward} <= ${wide} - ${marginLongitude})`,
      `(${eastward} >= 360 + ${marginLongitude})`,
      ...(width >= 360 ? ['longitude IS NOT NULL'] : []),
    ]
    return `(latitude BETWEEN ${bottom} + ${marginLatitude} AND ${top} - ${marginLatitude} AND NOT isnan(longitude)
      AND (${inLongitude.join(' OR ')}))`
  }
  const latitudeMargin = `coalesce(radius_km, 0) / ${KM_PER_DEGREE}`
  const longitudeMargin = `coalesce(radius_km, 0) / (${KM_PER_DEGREE} * greatest(0.01, cos(radians(latitude))))`
  const point = `location_precision IN ('exact', 'near')`
  return [
    {
      placed: `coalesce(${point} AND ${within(latitudeMargin, longitudeMargin)}, false)`,
      possible: `coalesce(CASE WHEN ${point} THEN ${within(`-${latitudeMargin}`, `-${longitudeMargin}`)}
        ELSE country IN (SELECT DISTINCT country FROM ${from} WHERE ${point} AND ${within('0', '0')}) END, false)`,
    },
  ]
}

/** Placed: every cell that the circle touches is one of those asked. Possible: one of them is; others as for a box. */
function cellFilter({ cell }: Filters, from: string, parameters: Parameters): PlaceFilter[] {
  if (!cell?.length) return []
  const asked = `[${parameters.addAll(cell.map(String))}]`
  return [
    placeFilter(from, {
      inside: `list_has_all(${asked}, ${touchedCells})`,
      touching: `list_has_any(${asked}, ${touchedCells})`,
      centred: `list_contains(${asked}, ${ownCell})`,
    }),
  ]
}

/** The same for what TypeScript found out about the spots. */
function spotFilter(table: string, from: string): PlaceFilter {
  const standsAt = (standing: number) =>
    `(latitude, longitude, coalesce(radius_km, 0)) IN (SELECT (spot_latitude, spot_longitude, spot_radius_km)
      FROM ${identifier(table)} WHERE spot_standing >= ${standing})`
  return placeFilter(from, {
    inside: standsAt(standings.inside),
    touching: standsAt(standings.touching),
    centred: standsAt(standings.centred),
  })
}

function placeFilter(from: string, known: { inside: string; touching: string; centred: string }): PlaceFilter {
  return {
    placed: `coalesce(${pointed} AND ${known.inside}, false)`,
    possible: `coalesce(CASE WHEN ${pointed} THEN ${known.touching} WHEN location_precision IN ('exact', 'near') THEN false
      ELSE country IN (SELECT DISTINCT country FROM ${from} WHERE ${pointed} AND ${known.centred}) END, false)`,
  }
}
