import { ShareSums } from '../../events/counting/share-sums.ts'
import type { PointCounts } from '../../model/aggregate.ts'
import { type LocationPrecision, locationPrecisions, wordsOf } from '../../model/codes.ts'
import type { GlobePoints } from '../../stats/index.ts'

/** The selected events by how well their place is known. Points bear mass: the share of an event inside the asked time. */
export interface GatheredPoints {
  events: number
  /** Mass beyond the edges of the asked time. */
  outside: number
  /** Distinct coordinates of the events known to a point and to lie in the asked place. */
  known: GlobePoints
  knownEvents: number
  knownMass: number
  /** The mean over that mass of the squared radius of the circles, in km². */
  meanSquareRadius: number
  /** Delivered coordinates of the events known to an area only, as stand-ins. */
  areas: GlobePoints
  areasMass: number
  /** Mass of all events that are not known to a point in the asked place, areas included, by their precision. */
  unplaced: Record<string, number>
  unplacedMass: number
}

const precisions = wordsOf(locationPrecisions)
const toPoint: readonly LocationPrecision[] = ['exact', 'near']
/** The coordinates of these lie in or on the area; those of a country say nothing. */
const toArea: readonly LocationPrecision[] = ['admin2', 'admin1', 'region']

/** Sorts the events into points, areas and what has no place. Rows in the same order give the same numbers to the last digit. */
export function gatherPoints(rows: PointCounts): GatheredPoints {
  const [known, areas] = [new PointMasses(), new PointMasses()]
  const unplaced = new Map<LocationPrecision, ShareSums>()
  const [outside, all] = [new ShareSums(1), new ShareSums(1)]
  let [events, knownEvents, squareRadii] = [0, 0, 0]
  rows.events.forEach((count, i) => {
    const [inside, days] = [rows.daysInside[i]!, rows.days[i]!]
    const mass = (count * inside) / days
    const [latitude, longitude] = [rows.latitude[i]!, rows.longitude[i]!]
    const precision = precisions[rows.precision[i]!]!
    const isPlaced = rows.placed[i] === 1 && !Number.isNaN(latitude)
    events += count
    if (inside < days) outside.add(days - inside, days, [count])
    if (isPlaced && toPoint.includes(precision)) {
      known.add(latitude, longitude, mass)
      knownEvents += count
      squareRadii += mass * rows.radiusKm[i]! ** 2
      return
    }
    if (isPlaced && toArea.includes(precision)) areas.add(latitude, longitude, mass)
    const sums = unplaced.get(precision) ?? new ShareSums(1)
    unplaced.set(precision, sums)
    sums.add(inside, days, [count])
    all.add(inside, days, [count])
  })
  return {
    events,
    outside: outside.value(0),
    known: known.points(),
    knownEvents,
    knownMass: known.mass,
    meanSquareRadius: known.mass > 0 ? squareRadii / known.mass : 0,
    areas: areas.points(),
    areasMass: areas.mass,
    unplaced: Object.fromEntries(
      precisions.flatMap((precision) => {
        const sums = unplaced.get(precision)
        return sums ? [[precision, sums.value(0)]] : []
      }),
    ),
    unplacedMass: all.value(0),
  }
}

/** Mass by distinct coordinates, in the order in which they first came. */
class PointMasses {
  readonly #at = new Map<string, { latitude: number; longitude: number; weight: number }>()
  mass = 0

  add(latitude: number, longitude: number, weight: number): void {
    this.mass += weight
    const key = `${latitude} ${longitude}`
    const point = this.#at.get(key)
    if (point) point.weight += weight
    else this.#at.set(key, { latitude, longitude, weight })
  }

  points(): GlobePoints {
    const points = [...this.#at.values()]
    return {
      latitude: Float64Array.from(points, ({ latitude }) => latitude),
      longitude: Float64Array.from(points, ({ longitude }) => longitude),
      weight: Float64Array.from(points, ({ weight }) => weight),
    }
  }
}
