import { describe, expect, test } from 'vitest'
import { windowRow } from '../../../test/made-windows.ts'
import { Tally } from './tally.ts'

const tallyOf = (...rows: [row: Parameters<typeof windowRow>[0], days: number, window: number][]) => {
  const tally = new Tally()
  for (const [row, days, window] of rows) tally.add(windowRow(row), days, window, 'events')
  return tally
}

describe('a tally', () => {
  test('of nothing is zero in every count, deaths included', () => {
    expect(new Tally().counts()).toEqual({
      certain: 0,
      expected: 0,
      possible: 0,
      fatalities_low: 0,
      fatalities_best: 0,
      fatalities_high: 0,
      fatalities_min: 0,
      fatalities_max: 0,
      events_without_deaths: 0,
    })
  })

  test('takes least deaths from certain events and most from possible ones', () => {
    const told = tallyOf(
      [{ low: 4, best: 5, high: 6 }, 1, 1],
      [{ low: 10, best: 20, high: 30 }, 1, 10],
      [{ placed: false }, 1, 1],
    )
    expect(told.counts()).toMatchObject({
      certain: 1,
      expected: 1.1,
      possible: 3,
      fatalities_low: 5,
      fatalities_best: 7,
      fatalities_high: 9,
      fatalities_min: 4,
      fatalities_max: 39,
    })
  })

  test('never fills bounds from the best estimate', () => {
    const told = tallyOf([{}, 1, 1], [{ low: 0, best: 7, high: 0, withoutBounds: 1 }, 1, 1])
    expect(told.counts()).toMatchObject({
      fatalities_low: null,
      fatalities_best: 9,
      fatalities_high: null,
      fatalities_min: null,
      fatalities_max: null,
      events_without_deaths: 0,
    })
  })

  test('of events none of which carries a figure has no deaths, not zero', () => {
    const told = tallyOf([{ events: 2, low: 0, best: 0, high: 0, withoutBest: 2, withoutBounds: 2 }, 1, 1])
    expect(told.counts()).toMatchObject({ possible: 2, fatalities_best: null, events_without_deaths: 2 })
  })

  test('counts a row that lies elsewhere as selected and nothing more', () => {
    const told = tallyOf([{ events: 3, withoutBounds: 3 }, 0, 5])
    expect(told.selected).toBe(3)
    expect(told.counts()).toMatchObject({ possible: 0, expected: 0, fatalities_low: 0 })
  })
})
