import type { MarsadEvent } from '../src/model/event.ts'
import type { Selection } from '../src/model/selection.ts'

/** What a Selection says, event by event, in plain loops: the second opinion on the SQL compiler. */

export type Standing = 'no' | 'possible' | 'placed'

/** Which standing each event has; `all` are the rows of the selected releases. */
export function standingOf(event: MarsadEvent, selection: Selection, all: readonly MarsadEvent[]): Standing {
  if (!matchesExactly(event, selection)) return 'no'
  const places = [admin1Standing(event, selection, all), boxStanding(event, selection, all)]
  if (places.includes('no')) return 'no'
  return places.includes('possible') ? 'possible' : 'placed'
}

function matchesExactly(event: MarsadEvent, selection: Selection): boolean {
  const { from, to, deaths_min, active_year, text, flag } = selection
  const oneOf = (values: readonly string[] | undefined, value: string | null) =>
    !values || (value !== null && values.includes(value))
  const told = [event.headline, event.notes, event.location_name].filter((part) => part !== null).join(' ')
  return (
    (from === undefined || event.date_end >= from) &&
    (to === undefined || event.date_start <= to) &&
    oneOf(selection.country, event.country) &&
    oneOf(selection.event_type, event.event_type) &&
    oneOf(selection.violence_type, event.violence_type) &&
    oneOf(selection.location_precision, event.location_precision) &&
    oneOf(selection.time_precision, event.time_precision) &&
    (!flag || event.flags.some((own) => flag.includes(own))) &&
    (deaths_min === undefined || (event.fatalities_best !== null && event.fatalities_best >= deaths_min)) &&
    (active_year === undefined || event.active_year === active_year) &&
    (text === undefined || told.toLowerCase().includes(text.toLowerCase())) &&
    namesActor(event, selection)
  )
}

function namesActor(event: MarsadEvent, { actor, actor_role = 'any' }: Selection): boolean {
  if (!actor) return true
  return event.actors.some(
    ({ name, source_id, role }) =>
      actor.some(({ names, ids }) => names.includes(name) || (source_id !== null && ids.includes(source_id))) &&
      (actor_role === 'any' || role === actor_role || (actor_role === 'side_b' && role === 'target')),
  )
}

const vouched = (event: MarsadEvent) => ['exact', 'near', 'admin2', 'admin1'].includes(event.location_precision)

function admin1Standing(event: MarsadEvent, { admin1 }: Selection, all: readonly MarsadEvent[]): Standing {
  if (!admin1) return 'placed'
  const named = (other: MarsadEvent) => other.admin1 !== null && admin1.includes(other.admin1)
  if (event.admin1 !== null && vouched(event)) return named(event) ? 'placed' : 'no'
  if (event.location_precision === 'sea_or_air' || event.country === null) return 'no'
  return all.some((other) => other.country === event.country && named(other)) ? 'possible' : 'no'
}

const isPoint = (event: MarsadEvent) => event.location_precision === 'exact' || event.location_precision === 'near'

function boxStanding(event: MarsadEvent, { bbox }: Selection, all: readonly MarsadEvent[]): Standing {
  if (!bbox) return 'placed'
  if (isPoint(event)) {
    if (withinBox(event, bbox, 1)) return 'placed'
    return withinBox(event, bbox, -1) ? 'possible' : 'no'
  }
  if (event.country === null) return 'no'
  const touched = all.some((other) => other.country === event.country && isPoint(other) && withinBox(other, bbox, 0))
  return touched ? 'possible' : 'no'
}

/**
 * Whether the circle lies in the box (`margin` 1), touches its bounding square (−1) or its middle lies in it (0). Tried on
 * every copy of the box, a turn of the globe apart.
 */
function withinBox(
  { latitude, longitude, radius_km }: MarsadEvent,
  [west, south, east, north]: readonly number[],
  margin: -1 | 0 | 1,
) {
  if (latitude === null || longitude === null) return false
  const up = (margin * (radius_km ?? 0)) / 111.195
  const along = up / Math.max(0.01, Math.cos((latitude * Math.PI) / 180))
  const last = east! < west! ? east! + 360 : east!
  const wholeTurn = last - west! >= 360
  const inLatitude = latitude >= Math.max(-90, south!) + up && latitude <= north! - up
  return (
    inLatitude &&
    (wholeTurn || [-360, 0, 360].some((turn) => longitude + turn >= west! + along && longitude + turn <= last - along))
  )
}
