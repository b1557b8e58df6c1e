/** How long the pauses of a series are: P(a pause lasts k days or more) = exp(−rate · k^shape), k = 0, 1, 2 … */
export interface PauseLaw {
  rate: number
  /** Below 1: pauses come in bursts, long ones are less rare than chance would have them. 1: messages come independently. */
  shape: number
}

export interface LongSilence {
  /** The index of the pause in what was given. */
  index: number
  days: number
  /** Of a pause at least so long among as many pauses, by the law of the other pauses. */
  p: number
}

const FEWEST_PAUSES = 20
const SIGNIFICANT = 0.05

/**
 * The pauses that are longer than the rhythm of the others explains. The law is the discrete Weibull distribution of Nakagawa and Osaki (1975),
 * fitted by maximum likelihood to all pauses but the one in question; p is that of the longest of as many pauses being so long
 * (1 − (1 − S)ⁿ), so that no correction for looking at all of them is needed. The longest are tried first, until one is explained.
 *
 * @param pauses days without a message between two messages; 0 when the next comes on the same or the following day
 * @returns in the order of `pauses`, those with p below 0.05; `undefined` for fewer than 20 pauses. Throws a `RangeError` for pauses
 *   that are no whole number of days. See docs/methods/silences.md.
 */
export function longSilences(pauses: readonly number[]): { law: PauseLaw; silences: LongSilence[] } | undefined {
  if (pauses.some((days) => !Number.isInteger(days) || days < 0)) {
    throw new RangeError('Expected pauses of whole days from 0 on.')
  }
  if (pauses.length < FEWEST_PAUSES) return undefined
  const counts = new Map<number, number>()
  for (const days of pauses) counts.set(days, (counts.get(days) ?? 0) + 1)
  const silences: LongSilence[] = []
  const longestFirst = pauses
    .map((days, index) => ({ days, index }))
    .sort((a, b) => b.days - a.days || a.index - b.index)
  // Those found already are no part of the rhythm.
  for (const { days, index } of longestFirst) {
    takeAway(counts, days)
    const law = fitPauseLaw(counts)
    const survival = Math.exp(-law.rate * days ** law.shape)
    const p = days === 0 ? 1 : -Math.expm1(pauses.length * Math.log1p(-Math.min(survival, 1 - Number.EPSILON)))
    if (p >= SIGNIFICANT) {
      counts.set(days, (counts.get(days) ?? 0) + 1)
      break
    }
    silences.push({ index, days, p })
  }
  return { law: fitPauseLaw(counts), silences: silences.sort((a, b) => a.index - b.index) }
}

function takeAway(counts: Map<number, number>, days: number): void {
  const left = (counts.get(days) ?? 1) - 1
  if (left === 0) counts.delete(days)
  else counts.set(days, left)
}

/** By maximum likelihood, the rate within the shape, both by golden sections on their logarithms. */
function fitPauseLaw(counts: ReadonlyMap<number, number>): PauseLaw {
  const given = [...counts]
  const fitRate = (shape: number) => {
    const powers = given.map(([days, count]) => [days ** shape, (days + 1) ** shape, count] as const)
    const likelihood = (logRate: number) => {
      const rate = Math.exp(logRate)
      let sum = 0
      // log(e^−ra − e^−rb) = −ra + log(1 − e^−r(b−a))
      for (const [from, to, count] of powers) sum += count * (-rate * from + Math.log(-Math.expm1(-rate * (to - from))))
      return sum
    }
    return highest(likelihood, Math.log(1e-4), Math.log(20))
  }
  const { at: logShape } = highest((logShape) => fitRate(Math.exp(logShape)).value, Math.log(0.15), Math.log(4))
  const shape = Math.exp(logShape)
  return { rate: Math.exp(fitRate(shape).at), shape }
}

const GOLDEN = (Math.sqrt(5) - 1) / 2

/** The highest point of a function with one summit, to about six digits. */
function highest(value: (x: number) => number, low: number, high: number): { at: number; value: number } {
  let [from, to] = [low, high]
  let [a, b] = [to - GOLDEN * (to - from), from + GOLDEN * (to - from)]
  let [ofA, ofB] = [value(a), value(b)]
  for (let step = 0; step < 32; step++) {
    if (ofA >= ofB) {
      ;[to, b, ofB] = [b, a, ofA]
      a = to - GOLDEN * (to - from)
      ofA = value(a)
    } else {
      ;[from, a, ofA] = [a, b, ofB]
      b = from + GOLDEN * (to - from)
      ofB = value(b)
    }
  }
  return ofA >= ofB ? { at: a, value: ofA } : { at: b, value: ofB }
}
