import { describe, expect, test } from 'vitest'
import { limitsOfDistance, planeDispersion, type PlanePoints, resampleDistance, seededRandom } from './index.ts'

const random = seededRandom(11)
const made = (count: number, wide: number): PlanePoints => ({
  x: Array.from({ length: count }, () => wide * (random() + random() - 1)),
  y: Array.from({ length: count }, () => random() + random() - 1),
  weight: Array.from({ length: count }, () => 1 + Math.floor(3 * random())),
})
const byItself = ({ x }: PlanePoints) => Array.from(x, (_, i) => i)
const narrow = made(80, 20)
const wide = made(80, 100)
const drawn = (points: PlanePoints, seed = 1, cluster = byItself(points)) =>
  resampleDistance(points, cluster, 499, seededRandom(seed))!
const distance = (points: PlanePoints) => planeDispersion(points)!.standardDistance

describe('a replicate', () => {
  test('is the standard distance of the clusters that were drawn, each as often as it was', () => {
    const cluster = [0, 0, 1, 1, 2, 2, 2, 3]
    const points = made(8, 10)
    const { shifts } = resampleDistance(points, cluster, 20, seededRandom(3))!
    const again = seededRandom(3)
    const whole = Math.log(distance(points))
    for (const shift of shifts) {
      const times = [0, 0, 0, 0]
      for (let draw = 0; draw < 4; draw += 1) times[Math.floor(again() * 4)]! += 1
      const weight = Array.from(points.weight, (one, i) => one * times[cluster[i]!]!)
      expect(shift).toBeCloseTo(Math.log(distance({ ...points, weight })) - whole, 9)
    }
  })

  test('has the standard error that taking out each cluster in turn gives, nearly', () => {
    const { standardError } = drawn(narrow)
    const n = narrow.x.length
    const logs = Array.from({ length: n }, (_, out) => {
      const weight = Array.from(narrow.weight, (one, i) => (i === out ? 0 : one))
      return Math.log(distance({ ...narrow, weight }))
    })
    const mean = logs.reduce((sum, log) => sum + log, 0) / n
    const jackknife = Math.sqrt(((n - 1) / n) * logs.reduce((sum, log) => sum + (log - mean) ** 2, 0))
    expect(standardError / jackknife).toBeGreaterThan(0.9)
    expect(standardError / jackknife).toBeLessThan(1.1)
  })
})

describe('the interval', () => {
  test('holds the standard distance, and is the same for the same seed', () => {
    const { low, high } = limitsOfDistance(distance(narrow), drawn(narrow))!
    expect(low).toBeLessThan(distance(narrow))
    expect(high).toBeGreaterThan(distance(narrow))
    expect(limitsOfDistance(distance(narrow), drawn(narrow))).toEqual({ low, high })
    expect(limitsOfDistance(distance(narrow), drawn(narrow, 2))).not.toEqual({ low, high })
  })

  test('does not move with the unit of the coordinates', () => {
    const metres = { ...narrow, x: Array.from(narrow.x, (x) => x * 1000), y: Array.from(narrow.y, (y) => y * 1000) }
    const [inKm, inMetres] = [limitsOfDistance(1, drawn(narrow))!, limitsOfDistance(1, drawn(metres))!]
    expect(inMetres.low).toBeCloseTo(inKm.low, 9)
    expect(inMetres.high).toBeCloseTo(inKm.high, 9)
  })

  test('is wider for a ratio, and the other way around is its inverse', () => {
    const [a, b] = [drawn(wide, 1), drawn(narrow, 2)]
    const ratio = distance(wide) / distance(narrow)
    const there = limitsOfDistance(ratio, a, b)!
    const back = limitsOfDistance(1 / ratio, b, a)!
    expect(there.low).toBeGreaterThan(2)
    expect(back.low).toBeCloseTo(1 / there.high, 9)
    expect(back.high).toBeCloseTo(1 / there.low, 9)
    const alone = limitsOfDistance(1, a)!
    expect(there.high / there.low).toBeGreaterThan(alone.high / alone.low)
  })

  test('is wider when neighbours come and go together', () => {
    const sorted = Array.from(narrow.x, (x) => Math.floor((x + 20) / 4))
    const numbers = [...new Set(sorted)]
    const together = limitsOfDistance(1, drawn(narrow, 1, sorted.map((key) => numbers.indexOf(key))))! // prettier-ignore
    const apart = limitsOfDistance(1, drawn(narrow))!
    expect(together.high / together.low).toBeGreaterThan(apart.high / apart.low)
  })

  test('is none where too many replicates fall on one point', () => {
    const points = { x: [0, 10, 20], y: [0, 0, 0], weight: [1, 1, 1] }
    expect(limitsOfDistance(8, resampleDistance(points, [0, 1, 2], 499, seededRandom(1))!)).toBeUndefined()
  })

  test('needs as many replicates of both', () => {
    const fewer = resampleDistance(wide, byItself(wide), 199, seededRandom(1))!
    expect(() => limitsOfDistance(1, drawn(narrow), fewer)).toThrow(RangeError)
  })
})

describe('nothing to draw from', () => {
  test.each([
    ['no point', { x: [], y: [], weight: [] }, []],
    ['one cluster', { x: [0, 5], y: [0, 0], weight: [1, 1] }, [0, 0]],
    ['all points in one', { x: [3, 3], y: [4, 4], weight: [1, 1] }, [0, 1]],
    ['no weight', { x: [0, 5], y: [0, 0], weight: [0, 0] }, [0, 1]],
  ])('%s', (_, points, cluster) => {
    expect(resampleDistance(points, cluster, 199, seededRandom(1))).toBeUndefined()
  })
})
