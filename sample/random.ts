/**
 * Seeded random numbers: the same seed gives the same numbers on every machine. The generator is sfc32, "Small Fast
 * Counting" of Chris Doty-Humphrey's PractRand (2010, public domain): 96 bits of state beside a 32-bit counter, hence a
 * period of at least 2³². Good for inventing data, not for secrets.
 */
export interface Random {
  /** 0 ≤ x < 1, in steps of 2⁻³². */
  uniform(): number
  /** A whole number, `low` ≤ x ≤ `high`. */
  integer(low: number, high: number): number
  /** True with this probability. */
  chance(probability: number): boolean
  /** An item, all equally likely. The list must not be empty. */
  pick<T>(items: readonly T[]): T
  /** Mean 1, x > 0. */
  exponential(): number
  /** Mean 0, standard deviation 1; by Box and Muller (1958). */
  normal(): number
}

/** @param seed a whole number; only its lower 32 bits count. */
export function createRandom(seed: number): Random {
  let a = 0
  let b = 0
  let c = seed | 0
  let counter = 1

  function next(): number {
    const result = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + result) | 0
    return result >>> 0
  }

  // Seeds that differ in one bit start alike; PractRand runs twelve rounds or more before the first number counts.
  for (let round = 0; round < 16; round++) next()

  const uniform = () => next() / 4_294_967_296
  const exponential = () => -Math.log((next() + 1) / 4_294_967_297)

  return {
    uniform,
    integer: (low, high) => low + Math.floor(uniform() * (high - low + 1)),
    chance: (probability) => uniform() < probability,
    pick: <T>(items: readonly T[]) => items[Math.floor(uniform() * items.length)] as T,
    exponential,
    normal: () => Math.sqrt(2 * exponential()) * Math.cos(2 * Math.PI * uniform()),
  }
}

/** One of several independent generators of the same seed: what one purpose draws does not move what another draws. */
export function createBranch(seed: number, purpose: number): Random {
  return createRandom(Math.imul(seed | 0, 0x9e37_79b1) + purpose)
}

/** Chooses an index with a probability in proportion to its weight. */
export type Chooser = (random: Random) => number

/** @param weights not negative, at least one above zero; they need not add up to 1. */
export function createChooser(weights: readonly number[]): Chooser {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const last = weights.findLastIndex((weight) => weight > 0)
  let sum = 0
  const cumulative = weights.map((weight) => (sum += weight) / total)
  return (random) => {
    const u = random.uniform()
    let index = 0
    while (index < last && (cumulative[index] as number) <= u) index++
    return index
  }
}
