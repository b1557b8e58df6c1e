import type { Engine } from '../events/engine.ts'
import type { MarsadEvent } from '../model/event.ts'
import type { ExploreRow } from '../model/explore.ts'
import { normaliseName } from '../model/normalise-name.ts'
import type { ReleaseRef } from '../model/selection.ts'

/** An event of another dataset on a day and at a place where this one may have been. */
export interface NearEvent extends Omit<ExploreRow, 'certain'> {
  /** Between the two points; `null` where one of them is known to a province only. */
  distance_km: number | null
}

const NEAR_KM = 30
const MOST = 50
/** Read at most, in the order of date, before the nearest are picked. */
const MOST_READ = 2000

const pointed: MarsadEvent['location_precision'][] = ['exact', 'near']
const provincial: MarsadEvent['location_precision'][] = ['admin2', 'admin1']
const isPoint = ({ location_precision, latitude, longitude }: MarsadEvent) =>
  pointed.includes(location_precision) && latitude !== null && longitude !== null

/**
 * Events of other releases whose window touches that of this event: points within 30 km of a point; and where one of the two is
 * known to a province only, the same province, by our boundaries or by name. The nearest first. That two records lie so does not
 * say that they are of the same incident.
 */
export async function findNear(
  engine: Engine,
  event: MarsadEvent,
  releases: readonly ReleaseRef[],
): Promise<NearEvent[]> {
  if (releases.length === 0) return []
  const found = [...(await nearPoints(engine, event, releases)), ...(await inProvince(engine, event, releases))]
  return found.sort((a, b) => rankOf(a) - rankOf(b) || (a.event_id < b.event_id ? -1 : 1)).slice(0, MOST)
}

/** What is known to a province only comes behind every point. */
const rankOf = ({ distance_km }: NearEvent) => distance_km ?? NEAR_KM + 1

async function nearPoints(engine: Engine, event: MarsadEvent, releases: readonly ReleaseRef[]): Promise<NearEvent[]> {
  if (!isPoint(event)) return []
  const rows = await engine.rows(
    { ...windowOf(event, releases), bbox: boxAround(event), location_precision: pointed },
    { limit: MOST_READ, offset: 0 },
  )
  return rows
    .filter(isPoint)
    .map((row) => nearOf(row, distanceKm(event, row)))
    .filter(({ distance_km }) => distance_km !== null && distance_km <= NEAR_KM)
}

async function inProvince(engine: Engine, event: MarsadEvent, releases: readonly ReleaseRef[]): Promise<NearEvent[]> {
  const { admin1, country } = event
  if (admin1 === null || country === null || ![...pointed, ...provincial].includes(event.location_precision)) return []
  const name = normaliseName(admin1)
  const rows = await engine.rows(
    {
      ...windowOf(event, releases),
      country: [country],
      location_precision: isPoint(event) ? provincial : [...pointed, ...provincial],
    },
    { limit: MOST_READ, offset: 0 },
  )
  const isSame = (row: MarsadEvent) =>
    (row.admin1 !== null && normaliseName(row.admin1) === name) ||
    (row.admin1_code !== null && row.admin1_code === event.admin1_code)
  return rows.filter(isSame).map((row) => nearOf(row, null))
}

const windowOf = ({ date_start, date_end }: MarsadEvent, releases: readonly ReleaseRef[]) => ({
  releases: [...releases],
  from: date_start,
  to: date_end,
})

const KM_PER_DEGREE = 111.195
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** A box that holds the circle around a point; all longitudes near a pole. */
function boxAround({ latitude, longitude }: MarsadEvent): [number, number, number, number] {
  const [y, x] = [latitude as number, longitude as number]
  const tall = NEAR_KM / KM_PER_DEGREE
  const [south, north] = [Math.max(-90, y - tall), Math.min(90, y + tall)]
  const wide = tall / Math.cos(radians(Math.min(89, Math.abs(y) + tall)))
  return wide > 170 ? [-180, south, 180, north] : [wrap(x - wide), south, wrap(x + wide), north]
}

const wrap = (degrees: number) => (degrees < -180 ? degrees + 360 : degrees > 180 ? degrees - 360 : degrees)

/** Along a great circle of a sphere. */
function distanceKm(a: MarsadEvent, b: MarsadEvent): number {
  const [y1, y2] = [radians(a.latitude as number), radians(b.latitude as number)]
  const dx = radians((b.longitude as number) - (a.longitude as number))
  const half = Math.sin((y2 - y1) / 2) ** 2 + Math.cos(y1) * Math.cos(y2) * Math.sin(dx / 2) ** 2
  return 2 * KM_PER_DEGREE * (180 / Math.PI) * Math.asin(Math.min(1, Math.sqrt(half)))
}

const nearOf = (row: MarsadEvent, distance: number | null): NearEvent => ({
  event_id: row.event_id,
  dataset: row.dataset,
  date_start: row.date_start,
  date_end: row.date_end,
  range_kind: row.range_kind,
  time_precision: row.time_precision,
  location_name: row.location_name,
  admin1: row.admin1,
  country: row.country,
  location_precision: row.location_precision,
  event_type: row.event_type,
  violence_type: row.violence_type,
  actors: row.actors.map(({ name }) => name),
  fatalities_low: row.fatalities_low,
  fatalities_best: row.fatalities_best,
  fatalities_high: row.fatalities_high,
  flags: row.flags,
  distance_km: distance === null ? null : Math.round(distance * 10) / 10,
})
