import { countPlaces } from '../../events/counting/count-places.ts'
import type { PlaceCount } from '../../model/aggregate.ts'
import {
  globeDispersion,
  type GlobePoints,
  limitsOfDistance,
  medianCentre,
  projectAround,
  resampleDistance,
  type ResampledDistance,
  seededRandom,
} from '../../stats/index.ts'
import type { QuestionContext, Subject } from '../question.ts'
import { type GatheredPoints, gatherPoints } from './gather-points.ts'
import { cellsOfPoints, gridOf } from './grid-cells.ts'
import type { SpreadLevel, SpreadSide } from './result.ts'

/** A standard distance of fewer says nothing. */
export const LEAST_POINTS = 3
/**
 * With fewer cells to draw from, and where one of them holds more than this share, the interval says nothing or too little;
 * docs/methods/centrography.md has the numbers.
 */
export const LEAST_CELLS = 10
const MOST_IN_ONE_CELL = 0.5

export interface MeasuredSide {
  side: SpreadSide
  /** What the interval of a comparison needs; `undefined` where there is none. */
  resampled: ResampledDistance | undefined
}

/** How one selection is spread. `seed` decides the random numbers of the interval. */
export async function measureSide(
  { engine }: Pick<QuestionContext, 'engine'>,
  { selection }: Pick<Subject, 'selection'>,
  { level, replicates, seed }: { level: SpreadLevel; replicates: number; seed: number },
): Promise<MeasuredSide> {
  const rows = await engine.places(selection, level, 'delivered')
  const gathered = gatherPoints(await engine.points(selection))
  const { cellOf, cells } = cellsOfPoints(gathered.known)
  const fullest = cells.reduce((most, { expected }) => Math.max(most, expected), 0) / gathered.knownMass
  const common = {
    events: gathered.events,
    outside: gathered.outside,
    places: touchedPlaces(rows, level),
    points: {
      events: gathered.knownEvents,
      mass: gathered.knownMass,
      distinct: gathered.known.weight.length,
      cells: cells.length,
      fullest_cell: cells.length > 0 ? fullest : null,
    },
    unplaced: { total: gathered.unplacedMass, by_precision: gathered.unplaced },
    grid: gridOf(cells),
  }
  const dispersion = gathered.knownEvents < LEAST_POINTS ? undefined : globeDispersion(gathered.known)
  if (!dispersion) return { side: { ...common, ...noDispersion }, resampled: undefined }
  const { centre, standardDistance: km, ellipse } = dispersion
  const resampled =
    cells.length < LEAST_CELLS || fullest > MOST_IN_ONE_CELL
      ? undefined
      : resampleDistance(projectAround(centre, gathered.known), cellOf, replicates, seededRandom(seed))
  const limits = resampled && limitsOfDistance(km, resampled)
  const radius = Math.sqrt(gathered.meanSquareRadius)
  return {
    side: {
      ...common,
      mean_centre: centre,
      median_centre: medianCentre(gathered.known) ?? null,
      standard_distance: {
        km,
        low: limits?.low ?? null,
        high: limits?.high ?? null,
        // Moving each point by no more than its radius moves the root mean square by no more than that of the radii.
        circles_low: Math.max(0, km - radius),
        circles_high: km + radius,
      },
      ellipse: { major_km: ellipse.major, minor_km: ellipse.minor, bearing: ellipse.bearing },
      with_areas: withAreas(gathered),
    },
    resampled: limits && resampled,
  }
}

const noDispersion = {
  mean_centre: null,
  median_centre: null,
  standard_distance: null,
  ellipse: null,
  with_areas: null,
}

function withAreas({ known, areas, areasMass }: GatheredPoints): SpreadSide['with_areas'] {
  if (areasMass === 0) return null
  const dispersion = globeDispersion(joined(known, areas))
  return dispersion ? { km: dispersion.standardDistance, mass: areasMass } : null
}

function joined(first: GlobePoints, second: GlobePoints): GlobePoints {
  const join = (key: keyof GlobePoints) => Float64Array.from([...first[key], ...second[key]])
  return { latitude: join('latitude'), longitude: join('longitude'), weight: join('weight') }
}

function touchedPlaces(rows: readonly PlaceCount[], level: SpreadLevel): SpreadSide['places'] {
  const { places, unallocatedTotal } = countPlaces(rows, level)
  const possible = new Set<string>()
  for (const { country, parent, unit, touches } of rows) {
    if (level !== 'cell' && unit !== null) possible.add(JSON.stringify([country, parent, unit]))
    if (level === 'cell') for (const cell of touches ?? (unit === null ? [] : [unit])) possible.add(cell)
  }
  return {
    certain: places.filter(({ certain }) => certain > 0).length,
    touched: places.length,
    possible: possible.size,
    unallocated: unallocatedTotal,
  }
}
