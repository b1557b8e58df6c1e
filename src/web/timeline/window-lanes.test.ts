import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDay } from '../../model/calendar.ts'
import type { ExploreWindow } from '../../model/explore.ts'
import { laneWindows } from './window-lanes.ts'

const window = (start: number, end: number, events = 1): ExploreWindow => ({
  start: formatDay(start),
  end: formatDay(end),
  throughout: false,
  events,
})
const scale = { days: { start: 0, end: 99 }, width: 1000 }

describe('windows in lanes', () => {
  test('are as long as they last and cut at the edges of what is drawn', () => {
    const { placed } = laneWindows([window(10, 19), window(-5, 4), window(95, 200)], scale, 2)
    expect(placed.map(({ left, width }) => [left, width])).toEqual([
      [0, 50],
      [100, 100],
      [950, 50],
    ])
  })

  test('those that find no lane are counted by their events', () => {
    expect(laneWindows([window(0, 50, 2), window(0, 40, 3), window(10, 20, 4)], scale, 2)).toMatchObject({
      placed: [{ lane: 0 }, { lane: 1 }],
      left_out: 4,
    })
  })

  test('never cover one another, and none is lost', () => {
    const some = fc.array(fc.tuple(fc.nat(90), fc.nat(30)).map(([start, more]) => window(start, start + more)))
    fc.assert(
      fc.property(some, (windows) => {
        const { placed, left_out } = laneWindows(windows, scale, 3)
        expect(placed.length + left_out).toBe(windows.length)
        for (const a of placed)
          for (const b of placed)
            if (a !== b && a.lane === b.lane)
              expect(a.left + a.width <= b.left || b.left + b.width <= a.left).toBe(true)
      }),
    )
  })
})
