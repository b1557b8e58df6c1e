import { type Interval, tailProbability } from './interval.ts'
import type { RandomSource } from './seeded-random.ts'
import type { Numbers } from './total.ts'
import type { PlanePoints } from './weighted-points.ts'

/** How the logarithm of a standard distance varies when whole clusters of points are drawn again. */
export interface ResampledDistance {
  /** Its standard error. */
  standardError: number
  /** For each replicate, how far its logarithm lies from that of all points, and the standard error in it. */
  shifts: Float64Array
  standardErrors: Float64Array
}

/**
 * Draws as many clusters as there are, with replacement, over and over (cluster bootstrap; Davison & Hinkley 1997, sections 2.4 and
 * 3.8). Events of one neighbourhood come and go together, so the clusters are drawn and not the events.
 *
 * @param points about a centre near their mean; projected ones about their mean centre
 * @param cluster the number of each point's cluster, 0 to the number of clusters − 1
 *
 * `undefined` for fewer than two clusters, for weights that are nothing in all, and when all points are one. Standard errors are
 * of first order: the centre of a replicate moves with it. Its effort grows with clusters × replicates, not with points.
 */
export function resampleDistance(
  points: PlanePoints,
  cluster: Numbers,
  replicates: number,
  random: RandomSource,
): ResampledDistance | undefined {
  const moments = momentsOf(points, cluster)
  const clusters = moments.length / STEP
  const whole = logDistance(moments, new Uint32Array(clusters).fill(1))
  if (clusters < 2 || !(whole.standardError > 0)) return undefined
  const shifts = new Float64Array(replicates)
  const standardErrors = new Float64Array(replicates)
  const times = new Uint32Array(clusters)
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    times.fill(0)
    for (let draw = 0; draw < clusters; draw += 1) times[Math.floor(random() * clusters)]! += 1
    const { log, standardError } = logDistance(moments, times)
    shifts[replicate] = log - whole.log
    standardErrors[replicate] = standardError
  }
  return { standardError: whole.standardError, shifts, standardErrors }
}

/**
 * The interval around a standard distance, or around the ratio of two of them, by Student's bootstrap on the logarithm: each shift is
 * measured in its own standard error. `undefined` when so many replicates fell on a single point that there is no limit.
 *
 * @param estimate the standard distance, or first / second
 * @param second the other one, drawn with numbers of its own; its replicates must be as many
 */
export function limitsOfDistance(
  estimate: number,
  first: ResampledDistance,
  second?: ResampledDistance,
  confidence = 0.95,
): Interval | undefined {
  const tail = tailProbability(confidence)
  if (second && second.shifts.length !== first.shifts.length) {
    throw new RangeError(`Received ${first.shifts.length} and ${second.shifts.length} replicates; expected as many.`)
  }
  const standardised = first.shifts
    .map((shift, i) => {
      const error = Math.hypot(first.standardErrors[i]!, second?.standardErrors[i] ?? 0)
      const difference = shift - (second?.shifts[i] ?? 0)
      return error > 0 && Number.isFinite(difference) ? difference / error : NaN
    })
    .sort()
  // Replicates on a single point have no logarithm; as both extremes they count against either limit.
  const sound = standardised.findIndex(Number.isNaN)
  const count = sound === -1 ? standardised.length : sound
  const lost = standardised.length - count
  const beyond = Math.floor(tail * (standardised.length + 1)) - lost
  if (beyond < 1) return undefined
  const standardError = Math.hypot(first.standardError, second?.standardError ?? 0)
  const [least, greatest] = [standardised[beyond - 1]!, standardised[count - beyond]!]
  return { low: estimate * Math.exp(-greatest * standardError), high: estimate * Math.exp(-least * standardError) }
}

/** For each cluster one after the other: Σ w, Σ w x, Σ w y, Σ w (x² + y²). */
const STEP = 4

function momentsOf({ x, y, weight }: PlanePoints, cluster: Numbers): Float64Array {
  let clusters = 0
  for (const number of cluster) clusters = Math.max(clusters, number + 1)
  const moments = new Float64Array(clusters * STEP)
  for (let i = 0; i < x.length; i += 1) {
    const at = cluster[i]! * STEP
    moments[at]! += weight[i]!
    moments[at + 1]! += weight[i]! * x[i]!
    moments[at + 2]! += weight[i]! * y[i]!
    moments[at + 3]! += weight[i]! * (x[i]! * x[i]! + y[i]! * y[i]!)
  }
  return moments
}

/** The logarithm of the standard distance of clusters taken so many times each, with its standard error by their influence. */
function logDistance(moments: Float64Array, times: Uint32Array): { log: number; standardError: number } {
  let [all, sumX, sumY, squares] = [0, 0, 0, 0]
  for (let k = 0, at = 0; k < times.length; k += 1, at += STEP) {
    const n = times[k]!
    if (n === 0) continue
    all += n * moments[at]!
    sumX += n * moments[at + 1]!
    sumY += n * moments[at + 2]!
    squares += n * moments[at + 3]!
  }
  const [x, y] = [sumX / all, sumY / all]
  const square = squares / all - x * x - y * y
  // What is left of the difference of two large numbers when all points are one.
  if (!(square > 1e-12 * (squares / all))) return { log: -Infinity, standardError: 0 }
  const shift = x * x + y * y - square
  let variance = 0
  for (let k = 0, at = 0; k < times.length; k += 1, at += STEP) {
    const n = times[k]!
    if (n === 0) continue
    const influence = moments[at + 3]! - 2 * (x * moments[at + 1]! + y * moments[at + 2]!) + shift * moments[at]!
    variance += n * influence * influence
  }
  return { log: Math.log(square) / 2, standardError: Math.sqrt(variance) / (2 * square * all) }
}
