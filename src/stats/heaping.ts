/** How many events have each number, by the number. */
type Tally = ReadonlyMap<number, number>

/** A number with how often it was given and how often a smooth curve through its neighbours would have it. */
export interface HeapedValue {
  value: number
  observed: number
  /** `null` where fewer than five events on either side leave nothing to draw a curve through. */
  expected: number | null
}

export interface HeapedMultiples {
  /** The step: every multiple of it is compared. */
  of: number
  /** The last multiple that still has neighbours enough. */
  to: number
  /** How many multiples there are, and how many a smooth curve through their neighbours would have. */
  observed: number
  expected: number
  /** The same as shares of all from the first multiple to the last: as given, and as they would be on the curve. */
  share: number
  expected_share: number
  /** observed / expected: 1 without heaping, as Whipple's index is 100. */
  index: number
}

export interface Heaping {
  /** Events with a number of five or more. */
  events: number
  values: HeapedValue[]
  /** Other numbers up to 100 that stand out by half as much again or more, and by more than chance. */
  others: HeapedValue[]
  fives: HeapedMultiples
  tens: HeapedMultiples
}

/** Events of five or more below which nothing is said. */
const FEWEST_EVENTS = 100
/** The least that each side of a value must hold. */
const FEWEST_NEIGHBOURS = 5
/** Neighbours lie within a fifth of the value. */
const REACH = 0.2
/** Numbers that stand for words: a few, ten, a dozen, a hundred. */
const spokenValues = [3, 10, 12, 100] as const
const LARGEST_OTHER = 100
const NOTABLE_RATIO = 1.5
/** Standard errors of the logarithm; a hundred numbers are looked at. */
const NOTABLE_ERRORS = 4

/**
 * Digit preference in counts, such as best estimates of deaths: whether 3, 10, 12, 100 and the multiples of five and ten occur
 * more often than a smooth curve through their neighbours has it. Between the neighbours on either side, within a fifth of a
 * value (the nearest one where none is so near), the logarithm of the mean count is interpolated over the logarithm of the
 * value, which is exact for a power law. Multiples of five, 3, 12 and whatever stands out itself are nobody's neighbours.
 * After Whipple's index (H. S. Shryock and J. S. Siegel, The Methods and Materials of Demography, 1973, chapter 8), with
 * neighbours in place of a straight line.
 *
 * @param tally whole numbers of events by their number; numbers below 1 are left out
 *
 * `undefined` with fewer than 100 events of five or more, and where neighbours do not reach as far as 20.
 * See docs/methods/heaping.md.
 */
export function heaping(tally: Tally): Heaping | undefined {
  const events = sum(tally, ([value]) => value >= 5)
  if (events < FEWEST_EVENTS) return undefined
  const preferred = (value: number) => value % 5 === 0 || value === 3 || value === 12
  const others: number[] = []
  for (let value = 2; value <= LARGEST_OTHER; value++) {
    if (!preferred(value) && standsOut(tally, value, preferred)) others.push(value)
  }
  const isNeighbour = (value: number) => !preferred(value) && !others.includes(value)
  const compare = (value: number): HeapedValue => ({
    value,
    observed: tally.get(value) ?? 0,
    expected: curveAt(tally, value, isNeighbour)?.expected ?? null,
  })
  const [fives, tens] = [multiples(tally, 5, compare), multiples(tally, 10, compare)]
  if (!fives || !tens || fives.to < 20) return undefined
  return { events, values: spokenValues.map(compare), others: others.map(compare), fives, tens }
}

function multiples(tally: Tally, of: number, compare: (value: number) => HeapedValue): HeapedMultiples | undefined {
  let [to, observed, expected] = [0, 0, 0]
  for (let value = of; ; value += of) {
    const compared = compare(value)
    if (compared.expected === null) break
    to = value
    observed += compared.observed
    expected += compared.expected
  }
  if (to === 0) return undefined
  const between = sum(tally, ([value]) => value >= of && value <= to)
  return {
    of,
    to,
    observed,
    expected,
    share: observed / between,
    expected_share: expected / (between - observed + expected),
    index: observed / expected,
  }
}

interface CurvePoint {
  expected: number
  /** Variance of its logarithm. */
  variance: number
}

/** What a smooth curve through the neighbours has at a value; `undefined` where they are too few. */
function curveAt(tally: Tally, value: number, isNeighbour: (value: number) => boolean): CurvePoint | undefined {
  const left = sideOf(tally, value, -1, isNeighbour)
  const right = sideOf(tally, value, 1, isNeighbour)
  if (left.events < FEWEST_NEIGHBOURS || right.events < FEWEST_NEIGHBOURS) return undefined
  const weight = (right.at - Math.log(value)) / (right.at - left.at)
  return {
    expected: Math.exp(weight * left.level + (1 - weight) * right.level),
    variance: weight ** 2 / left.events + (1 - weight) ** 2 / right.events,
  }
}

/** The neighbours on one side: their events, the mean of their logarithms, and the logarithm of the mean count. */
function sideOf(tally: Tally, value: number, step: 1 | -1, isNeighbour: (value: number) => boolean) {
  let [events, logarithms, values] = [0, 0, 0]
  for (let near = value + step; near >= 1; near += step) {
    if (values > 0 && Math.abs(near - value) > REACH * value) break
    if (!isNeighbour(near)) continue
    events += tally.get(near) ?? 0
    logarithms += Math.log(near)
    values += 1
  }
  return { events, at: logarithms / values, level: Math.log(events / values) }
}

function standsOut(tally: Tally, value: number, preferred: (value: number) => boolean): boolean {
  const observed = tally.get(value) ?? 0
  const curve = curveAt(tally, value, (near) => !preferred(near))
  if (!curve || observed < NOTABLE_RATIO * curve.expected) return false
  return Math.log(observed / curve.expected) > NOTABLE_ERRORS * Math.sqrt(1 / observed + curve.variance)
}

function sum(tally: Tally, isCounted: (entry: readonly [number, number]) => boolean): number {
  let total = 0
  for (const entry of tally) if (isCounted(entry)) total += entry[1]
  return total
}
