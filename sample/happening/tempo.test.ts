import { describe, expect, test } from 'vitest'
import { formatDay, parsePeriod } from '../../src/model/calendar.ts'
import type { DayRange } from '../../src/model/calendar.ts'
import { createRandom } from '../random.ts'
import { drawTempo, regimeChanges } from './tempo.ts'

const period: DayRange = { start: parsePeriod('2014')?.start ?? 0, end: parsePeriod('2019')?.end ?? 0 }

describe('regimeChanges', () => {
  test('are the two days that the README names', () =>
    expect(regimeChanges(period).map(formatDay)).toEqual(['2016-05-26', '2018-07-02']))
})

describe('drawTempo', () => {
  const { cumulative, burstShare, burstProvince } = drawTempo(createRandom(1), period)

  test('ends at 1 and never falls', () => {
    expect(cumulative.at(-1)).toBe(1)
    expect(cumulative.every((value, day) => value >= (cumulative[day - 1] ?? 0))).toBe(true)
  })

  test('brings about 2.4 times as many events a day after the first change', () => {
    const [first = 0, second = 0] = regimeChanges(period).map((day) => day - period.start)
    const rate = (start: number, end: number) =>
      ((cumulative[end - 1] ?? 0) - (start === 0 ? 0 : (cumulative[start - 1] ?? 0))) / (end - start)
    expect(rate(first, second) / rate(0, first)).toBeGreaterThan(1.9)
    expect(rate(first, second) / rate(0, first)).toBeLessThan(2.9)
    expect(rate(second, cumulative.length)).toBeLessThan(rate(0, first))
  })

  test('has some days with a burst, each in a province that is there', () => {
    const share = burstShare.filter((value) => value > 0).length / burstShare.length
    expect(share).toBeGreaterThan(0.05)
    expect(share).toBeLessThan(0.25)
    expect(burstShare.every((value) => value >= 0 && value < 1)).toBe(true)
    expect(burstProvince.every((province) => province >= 0 && province < 10)).toBe(true)
  })

  test('serves a period of one day', () =>
    expect(drawTempo(createRandom(1), { start: 0, end: 0 }).cumulative).toEqual(new Float64Array([1])))
})
