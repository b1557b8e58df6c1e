import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hatch } from './hatch.ts'

const points = (path: string) =>
  [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)

test('a box of 12 by 6 with lines 6 apart', () => {
  expect(hatch({ x: 0, y: 0, width: 12, height: 6 })).toBe('M0,6L6,0M6,6L12,0')
})

test('a box without area has no lines', () => {
  expect(hatch({ x: 3, y: 3, width: 0, height: 9 })).toBe('')
})

test('every line is at 45° and stays inside the box', () => {
  const side = fc.integer({ min: 0, max: 300 })
  fc.assert(
    fc.property(side, side, side, side, (x, y, width, height) => {
      const all = points(hatch({ x, y, width, height }))
      for (const [px, py] of all) {
        expect(px >= x && px <= x + width && py >= y && py <= y + height).toBe(true)
      }
      for (let at = 0; at < all.length; at += 2) {
        const [[x1, y1], [x2, y2]] = [all[at]!, all[at + 1]!]
        expect(x2 - x1).toBeCloseTo(y1 - y2)
      }
    }),
  )
})
