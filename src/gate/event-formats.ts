import { type Cell, writeCsv } from '../model/csv.ts'
import { type EventField, eventColumns, type MarsadEvent } from '../model/event.ts'
import type { Released } from './released.ts'

const columns = Object.keys(eventColumns) as EventField[]

/** One line an event; lists are joined by `; `, actors as `name (role)`. */
export function eventsAsCsv(events: Released<MarsadEvent[]>): string {
  return writeCsv(
    columns,
    events.map((event) => columns.map((column) => cellOf(event, column))),
  )
}

function cellOf(event: MarsadEvent, column: EventField): Cell {
  if (column === 'actors') return event.actors.map(({ name, role }) => `${name} (${role})`).join('; ')
  const value = event[column]
  return Array.isArray(value) ? value.join('; ') : (value as Cell)
}

/** RFC 7946. Only a known point is a geometry; an event known to an area has none, since its coordinates are a stand-in. */
export function eventsAsGeoJson(events: Released<MarsadEvent[]>): string {
  const features = events.map(({ latitude, longitude, ...properties }) => {
    const pointed = properties.location_precision === 'exact' || properties.location_precision === 'near'
    const known = pointed && latitude !== null && longitude !== null
    return {
      type: 'Feature',
      id: properties.event_id,
      geometry: known ? { type: 'Point', coordinates: [longitude, latitude] } : null,
      properties,
    }
  })
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`
}
