import { differenceOfIndices, gini, hhi, seededRandom, type Numbers } from '../../stats/index.ts'
import type { ComparedIndex, ComparedPlace, ConcentrationComparison, CountedSelection } from './result.ts'

const method =
  'shares of the events allocated on each side; 95 % intervals of differences of indices by the bootstrap over events, taken as independent of each other'

/** The seed of the bootstrap: the same figure must come out again. */
export const SEED = 1
const REPLICATES = 999

/** Below these the interval was found to cover too rarely; see docs/methods/comparing-concentration.md. */
const LEAST_EVENTS = 20
const LEAST_EVENTS_PER_PLACE = 10

/** Each place's share on either side, and by how much the indices of concentration differ. */
export function comparePlaces(
  first: CountedSelection,
  second: CountedSelection,
): Omit<ConcentrationComparison, 'shared_events'> {
  const over = first.frame && second.frame ? 'all' : 'touched'
  const [a, b] = [amountsOf(first, over), amountsOf(second, over)]
  const ofGini = compareIndex(a, b, gini, LEAST_EVENTS_PER_PLACE * Math.max(a.length, b.length))
  return {
    places: sideBySide(first, second),
    gini: ofGini && { ...ofGini, over },
    hhi: compareIndex(a, b, hhi, LEAST_EVENTS),
    method,
    replicates: REPLICATES,
  }
}

/** Expected events of each place; where there is a frame, of its untouched units too. */
function amountsOf({ places, frame }: CountedSelection, over: 'all' | 'touched'): number[] {
  const touched = places.map(({ expected }) => expected)
  const untouched = over === 'all' && frame ? Math.max(0, frame.units - touched.length) : 0
  return [...touched, ...Array.from({ length: untouched }, () => 0)]
}

function compareIndex(
  a: readonly number[],
  b: readonly number[],
  index: (amounts: Numbers) => number | undefined,
  leastEvents: number,
): ComparedIndex | null {
  const [first, second] = [index(a), index(b)]
  if (first === undefined || second === undefined) return null
  const events = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0)
  const isEnough = Math.min(events(a), events(b)) >= leastEvents
  const interval = isEnough ? differenceOfIndices(a, b, index, REPLICATES, seededRandom(SEED)) : undefined
  return { first, second, difference: first - second, low: interval?.low ?? null, high: interval?.high ?? null }
}

function sideBySide(first: CountedSelection, second: CountedSelection): ComparedPlace[] {
  const [ofFirst, ofSecond] = [first, second].map(({ places }) => new Map(places.map((place) => [place.id, place])))
  const all = new Map([...second.places, ...first.places].map(({ id, name }) => [id, name]))
  return [...all]
    .map(([id, name]) => {
      const [a, b] = [ofFirst!.get(id)?.share ?? 0, ofSecond!.get(id)?.share ?? 0]
      return { id, name, first: a, second: b, difference: a - b }
    })
    .sort((x, y) => y.first - x.first || y.second - x.second || (x.id < y.id ? -1 : 1))
}
