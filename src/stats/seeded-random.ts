/** Draws numbers in [0, 1), like `Math.random`. */
export type RandomSource = () => number

/**
 * A random source that gives the same numbers for the same seed on every machine: sfc32 of PractRand (Doty-Humphrey),
 * with 32 bits a draw, which passes PractRand. Not for secrets.
 */
export function seededRandom(seed: number): RandomSource {
  let [a, b, c, counter] = [seed | 0, Math.floor(seed / 2 ** 32) | 0, 0x6d617273, 1]
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 2 ** 32
  }
  // Neighbouring seeds differ in a few bits only: the first numbers would resemble each other.
  for (let i = 0; i < 15; i += 1) next()
  return next
}
