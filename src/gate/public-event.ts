import type { MarsadEvent } from '../model/event.ts'

/** Half of the diagonal of a cell of 0.5° at the equator, rounded up, in kilometres. */
const COARSE_RADIUS_KM = 40

/**
 * An event as it may be shown to anyone: no free text, which may hold names of private persons; and where civilians were harmed,
 * the coordinates of the middle of the 0.5° cell instead of the point. The name of the place stays.
 */
export function publicEvent(event: MarsadEvent): MarsadEvent {
  const plain = { ...event, headline: null, notes: null, sources: [] }
  return isCoarsened(event) ? { ...plain, ...coarsened(event) } : plain
}

/** Whether civilians were harmed, so that the public is told the cell only. */
export function isCoarsened({ violence_type, deaths_civilians }: MarsadEvent): boolean {
  return violence_type === 'one_sided' || (deaths_civilians ?? 0) > 0
}

function coarsened({ latitude, longitude, radius_km }: MarsadEvent) {
  return {
    latitude: latitude === null ? null : middleOfCell(latitude, 90),
    longitude: longitude === null ? null : middleOfCell(longitude, 180),
    radius_km: radius_km === null ? null : Math.max(radius_km, COARSE_RADIUS_KM),
  }
}

/** The middle of the cell of half a degree. The last cell before the pole or the antimeridian holds the edge itself. */
export const middleOfCell = (degrees: number, edge: number) => Math.min(edge - 0.25, Math.floor(degrees * 2) / 2 + 0.25)
