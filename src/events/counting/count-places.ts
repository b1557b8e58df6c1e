import type { Allocation, PlaceCount, PlaceLevel } from '../../model/aggregate.ts'
import type { LocationPrecision } from '../../model/codes.ts'
import { ShareSums } from './share-sums.ts'

export interface CountedPlace {
  id: string
  country: string | null
  unit: string
  parent: string | null
  certain: number
  expected: number
  possible: number
}

export interface CountedPlaces {
  places: CountedPlace[]
  /** All events selected. */
  events: number
  /** Mass inside the asked time of events not known to any unit, by their precision; what was shared out is not in it. */
  unallocated: Record<string, number>
  unallocatedTotal: number
  /** Mass beyond the edges of the asked time. */
  outside: number
}

class Unit {
  readonly country: string | null
  /** A cell may lie in several. */
  readonly countries = new Set<string | null>()
  readonly unit: string
  readonly parent: string | null
  certain = 0
  possible = 0
  readonly shares = new ShareSums(1)
  /** What was shared out to it, when that was asked. */
  allocated = 0

  constructor(row: PlaceCount) {
    this.country = row.country
    this.unit = row.unit as string
    this.parent = row.parent
  }
}

/**
 * Counts events by place. A unit is listed when at least one event is known to lie in it. There, `certain` are the events known
 * to lie in it with their whole window inside the asked time, `expected` is their mass inside, and `possible` adds the events
 * whose known area holds or touches it: parents by name, a country-level event in every listed unit of its country.
 *
 * Sum of `expected` + unallocated + outside = the number of events; `certain ≤ expected ≤ possible` in every unit.
 *
 * `areaOf` gives the weight of a unit when mass is shared out by area.
 */
export function countPlaces(
  rows: readonly PlaceCount[],
  level: PlaceLevel,
  allocate: Allocation = 'none',
  areaOf: (unit: string) => number = () => 0,
): CountedPlaces {
  const units = listUnits(rows, level)
  const loose: PlaceCount[] = []
  const outside = new ShareSums(1)
  const unallocated = new Map<LocationPrecision, ShareSums>()
  let events = 0
  for (const row of rows) {
    events += row.events
    if (row.days_inside < row.days) outside.add(row.days - row.days_inside, row.days, [row.events])
    const unit = row.known ? units.get(idOf(row, level)) : undefined
    if (!unit) {
      loose.push(row)
      continue
    }
    unit.countries.add(row.country)
    unit.possible += row.events
    if (row.days_inside === row.days) unit.certain += row.events
    unit.shares.add(row.days_inside, row.days, [row.events])
  }
  const within = groupUnits(units.values())
  const shared = new Map<string, Shared>()
  for (const row of loose) {
    const reach = reachOf(row, level, units, within)
    for (const unit of reach) unit.possible += row.events
    const weighed = allocate !== 'none' && reach.some((unit) => weightOf(unit, allocate, areaOf) > 0)
    const sums = weighed ? massOver(shared, row, reach) : massOf(unallocated, row.location_precision)
    sums.add(row.days_inside, row.days, [row.events])
  }
  // These sums are not exact: a fixed order makes them the same every time.
  for (const [, { reach, mass }] of [...shared].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const weights = reach.map((unit) => weightOf(unit, allocate, areaOf))
    const sum = weights.reduce((total, weight) => total + weight, 0)
    reach.forEach((unit, index) => (unit.allocated += mass.value(0) * ((weights[index] as number) / sum)))
  }
  const all = new ShareSums(1)
  for (const sums of unallocated.values()) all.addAll(sums)
  return {
    places: Array.from(units, ([id, unit]) => ({
      id,
      country: unit.country,
      unit: unit.unit,
      parent: unit.parent,
      certain: unit.certain,
      expected: unit.shares.value(0) + unit.allocated,
      possible: unit.possible,
    })).sort((a, b) => b.expected - a.expected || (a.id < b.id ? -1 : 1)),
    events,
    unallocated: Object.fromEntries(Array.from(unallocated, ([precision, sums]) => [precision, sums.value(0)])),
    unallocatedTotal: all.value(0),
    outside: outside.value(0),
  }
}

/** Cells and areas have ids of their own; other units have their names within a country, districts within a province. */
function idOf({ country, parent, unit }: Pick<PlaceCount, 'country' | 'parent' | 'unit'>, level: PlaceLevel): string {
  if (level !== 'admin1' && level !== 'admin2') return unit ?? ''
  return [country, ...(level === 'admin2' ? [parent] : []), unit].map((part) => part ?? '').join('/')
}

/** The units in which an event is known to lie, in the order of their ids whatever that of the rows. */
function listUnits(rows: readonly PlaceCount[], level: PlaceLevel): Map<string, Unit> {
  const units = new Map<string, Unit>()
  for (const row of rows) if (row.known && !units.has(idOf(row, level))) units.set(idOf(row, level), new Unit(row))
  return new Map([...units].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Units by country, and by country and the division above. */
function groupUnits(units: Iterable<Unit>): Map<string, Unit[]> {
  const groups = new Map<string, Unit[]>()
  const put = (key: string, unit: Unit) => {
    const group = groups.get(key)
    if (group) group.push(unit)
    else groups.set(key, [unit])
  }
  for (const unit of units) {
    for (const country of unit.countries) put(country ?? '', unit)
    if (unit.parent !== null) put(`${unit.country ?? ''}/${unit.parent}`, unit)
  }
  return groups
}

/** The listed units in which events that are not known to one may lie. At sea and in the air there is none. */
function reachOf(
  row: PlaceCount,
  level: PlaceLevel,
  units: Map<string, Unit>,
  within: Map<string, Unit[]>,
): readonly Unit[] {
  if (row.touches) return row.touches.flatMap((unit) => units.get(unit) ?? [])
  if (row.unit !== null) return [units.get(idOf(row, level))].filter((unit) => unit !== undefined)
  if (row.location_precision === 'sea_or_air' || row.country === null) return []
  return within.get(row.parent === null ? row.country : `${row.country}/${row.parent}`) ?? []
}

const weightOf = (unit: Unit, allocate: Allocation, areaOf: (unit: string) => number) =>
  allocate === 'area' ? areaOf(unit.unit) : unit.shares.value(0)

function massOf(sums: Map<LocationPrecision, ShareSums>, precision: LocationPrecision): ShareSums {
  const known = sums.get(precision) ?? new ShareSums(1)
  sums.set(precision, known)
  return known
}

/** Mass that is to be shared out over the same units. */
interface Shared {
  reach: readonly Unit[]
  mass: ShareSums
}

function massOver(shared: Map<string, Shared>, row: PlaceCount, reach: readonly Unit[]): ShareSums {
  const key = JSON.stringify([row.country, row.parent, row.unit, row.touches])
  const known = shared.get(key) ?? { reach, mass: new ShareSums(1) }
  shared.set(key, known)
  return known.mass
}
