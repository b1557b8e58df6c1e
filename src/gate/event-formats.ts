import { type Cell, csvLine } from '../model/csv.ts'
import { type EventField, eventColumns, type MarsadEvent } from '../model/event.ts'
import type { ActorTaken } from '../model/figure.ts'
import type { Profile } from './profiles.ts'
import { isCoarsened } from './public-event.ts'
import type { Released } from './released.ts'

/** The forms of a list of events that are text. */
export const textFormats = ['json', 'json-lines', 'csv', 'geojson'] as const
export type TextFormat = (typeof textFormats)[number]

/** What a list says about itself beside its events. */
export interface ListHead {
  /** All events selected, however many are listed. */
  total: number
  actors_taken: readonly ActorTaken[]
}

/** A list of events as text, made page by page. */
export interface EventText {
  begin: string
  /** `isFirst`: no event has been written before this page, which holds at least one. */
  page(events: Released<MarsadEvent[]>, isFirst: boolean): string
  /** `written`: how many events were. */
  end(written: number): string
}

export function eventText(format: TextFormat, head: ListHead, profile: Profile): EventText {
  switch (format) {
    case 'json':
      return asJson(head)
    case 'json-lines':
      return {
        begin: '',
        page: (events) => events.map((event) => `${JSON.stringify(event)}\n`).join(''),
        end: () => '',
      }
    case 'csv':
      return asCsv
    case 'geojson':
      return asGeoJson(profile)
  }
}

/** `{ total, actors_taken, events }`, indented by two, as if it had been written in one piece. */
function asJson(head: ListHead): EventText {
  const begin = JSON.stringify({ ...head, events: [] }, null, 2).slice(0, -']\n}'.length)
  const indented = (event: MarsadEvent) => `\n    ${JSON.stringify(event, null, 2).replaceAll('\n', '\n    ')}`
  return {
    begin,
    page: (events, isFirst) => `${isFirst ? '' : ','}${events.map(indented).join(',')}`,
    end: (written) => `${written > 0 ? '\n  ' : ''}]\n}\n`,
  }
}

const columns = Object.keys(eventColumns) as EventField[]

/** One line an event; lists are joined by `; `, actors as `name (role)`. */
const asCsv: EventText = {
  begin: csvLine(columns),
  page: (events) => events.map((event) => csvLine(columns.map((column) => cellOf(event, column)))).join(''),
  end: () => '',
}

function cellOf(event: MarsadEvent, column: EventField): Cell {
  if (column === 'actors') return event.actors.map(({ name, role }) => `${name} (${role})`).join('; ')
  const value = event[column]
  return Array.isArray(value) ? value.join('; ') : (value as Cell)
}

/**
 * RFC 7946. Only a known point is a geometry; an event known to an area has none, since its coordinates are a stand-in. Where the
 * public is told the cell only, the geometry is that cell: its middle would be taken for a place.
 */
function asGeoJson(profile: Profile): EventText {
  const feature = (event: MarsadEvent) => {
    const { latitude, longitude, ...properties } = event
    const pointed = properties.location_precision === 'exact' || properties.location_precision === 'near'
    const isKnown = pointed && latitude !== null && longitude !== null
    const draw = profile === 'public' && isCoarsened(event) ? cellAround : pointAt
    return JSON.stringify({
      type: 'Feature',
      id: properties.event_id,
      geometry: isKnown ? draw(latitude, longitude) : null,
      properties,
    })
  }
  return {
    begin: '{"type":"FeatureCollection","features":[',
    page: (events, isFirst) => `${isFirst ? '' : ','}${events.map(feature).join(',')}`,
    end: () => ']}\n',
  }
}

const pointAt = (latitude: number, longitude: number) => ({ type: 'Point', coordinates: [longitude, latitude] })

/** The half-degree cell around its middle. */
function cellAround(latitude: number, longitude: number) {
  const [west, south, east, north] = [longitude - 0.25, latitude - 0.25, longitude + 0.25, latitude + 0.25]
  const ring = [west, south, east, south, east, north, west, north, west, south]
  return { type: 'Polygon', coordinates: [Array.from({ length: 5 }, (_, i) => [ring[2 * i], ring[2 * i + 1]])] }
}
