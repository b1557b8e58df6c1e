import type { RandomSource } from './seeded-random.ts'

/** A standard normal number (Box & Muller 1958). */
function drawNormal(random: RandomSource): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** A gamma number of this shape (> 0) and scale 1, by rejection (Marsaglia & Tsang 2000). */
export function drawGamma(random: RandomSource, shape: number): number {
  if (shape < 1) return drawGamma(random, shape + 1) * (1 - random()) ** (1 / shape)
  const d = shape - 1 / 3
  for (;;) {
    const x = drawNormal(random)
    const v = (1 + x / Math.sqrt(9 * d)) ** 3
    if (v > 0 && Math.log(1 - random()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v
  }
}

/** A Poisson count: how many exponential waiting times fit into the mean (≥ 0). Its effort grows with the mean. */
export function drawPoisson(random: RandomSource, mean: number): number {
  let count = -1
  for (let time = 0; time <= mean; count += 1) time -= Math.log(1 - random())
  return count
}
