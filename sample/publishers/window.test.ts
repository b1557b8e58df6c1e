import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysIn, formatDay } from '../../src/model/calendar.ts'
import { createRandom } from '../random.ts'
import { drawWindow, windowDays } from './window.ts'

describe('drawWindow', () => {
  test('gives a window of the length that its precision asks for, in the period and in one year', () => {
    const wanted = fc.record({
      seed: fc.integer(),
      precision: fc.integer({ min: 1, max: 5 }),
      start: fc.integer({ min: 0, max: 20_000 }),
      length: fc.integer({ min: 1, max: 2_000 }),
      held: fc.integer({ min: 1, max: 8 }),
      part: fc.double({ min: 0, max: 0.999, noNaN: true }),
    })
    fc.assert(
      fc.property(wanted, ({ seed, precision, start, length, held, part }) => {
        const period = { start, end: start + length - 1 }
        const day = start + Math.floor(part * length)
        const lastDay = Math.min(day + held - 1, period.end)
        const window = drawWindow(createRandom(seed), { firstDay: day, lastDay }, precision, period)
        const [shortest, longest] = windowDays[window.datePrecision] ?? [0, 0]
        expect(daysIn(window)).toBeGreaterThanOrEqual(shortest)
        expect(daysIn(window)).toBeLessThanOrEqual(longest)
        expect([precision, 1]).toContain(window.datePrecision)
        expect(window.start).toBeGreaterThanOrEqual(period.start)
        expect(window.end).toBeLessThanOrEqual(period.end)
        expect(window.start <= day && day <= window.end).toBe(true)
        expect(formatDay(window.start).slice(0, 4)).toBe(formatDay(window.end).slice(0, 4))
      }),
    )
  })

  test('falls back to the day where there is no room for the window', () =>
    expect(drawWindow(createRandom(1), { firstDay: 3, lastDay: 3 }, 3, { start: 0, end: 5 })).toEqual({
      start: 3,
      end: 3,
      datePrecision: 1,
    }))
})
