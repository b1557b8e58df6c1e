import { describe, expect, test } from 'vitest'
import { longSilences } from './long-silences.ts'
import { seededRandom } from './seeded-random.ts'

/** Pauses drawn from the law, by inversion. */
function draw(seed: number, count: number, rate: number, shape: number): number[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => Math.floor((-Math.log(1 - random()) / rate) ** (1 / shape)))
}

describe('longSilences', () => {
  test('finds a planted silence, and where it is', () => {
    const pauses = draw(1, 200, 0.5, 1)
    pauses[70] = 90
    expect(longSilences(pauses)?.silences.map(({ index, days }) => ({ index, days }))).toEqual([
      { index: 70, days: 90 },
    ])
  })

  test('finds several, which do not hide one another', () => {
    const pauses = draw(2, 300, 0.4, 1)
    pauses[10] = 120
    pauses[200] = 118
    expect(longSilences(pauses)?.silences.map(({ index }) => index)).toEqual([10, 200])
  })

  test.each([
    [0.3, 1],
    [0.8, 0.6],
    [0.05, 1.5],
  ])('under the law itself (rate %f, shape %f) raises a false alarm in about one series of twenty', (rate, shape) => {
    const runs = 120
    let alarms = 0
    for (let seed = 0; seed < runs; seed++) {
      if (longSilences(draw(100 + seed, 120, rate, shape))!.silences.length > 0) alarms += 1
    }
    expect(alarms / runs).toBeLessThan(0.12)
  })

  test('recovers the law of many pauses', () => {
    const { law } = longSilences(draw(3, 4000, 0.6, 0.7))!
    expect(law.rate).toBeCloseTo(0.6, 1)
    expect(law.shape).toBeCloseTo(0.7, 1)
  })

  test('a message a day, all alike, few, and none', () => {
    expect(longSilences(Array<number>(50).fill(0))?.silences).toEqual([])
    expect(longSilences(Array<number>(50).fill(6))?.silences).toEqual([])
    expect(longSilences([1, 2, 3])).toBeUndefined()
    expect(longSilences([])).toBeUndefined()
    expect(() => longSilences([1.5])).toThrow(RangeError)
  })
})
