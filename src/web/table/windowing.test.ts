import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowAfterKey, scrolledHeight, scrollTopFor, windowOf } from './windowing.ts'

const list = fc.record({
  rows: fc.integer({ min: 1, max: 10_000_000 }),
  rowHeight: fc.constantFrom(24, 36),
  height: fc.integer({ min: 50, max: 900 }),
})

describe('the rows that are drawn', () => {
  test('of an empty list are none', () => {
    expect(windowOf({ rows: 0, rowHeight: 24, height: 240, scrollTop: 0 })).toEqual({ first: 0, end: 0, top: 0 })
  })

  test('are those in sight and a few more', () => {
    expect(windowOf({ rows: 1000, rowHeight: 20, height: 200, scrollTop: 400 })).toEqual({
      first: 14,
      end: 36,
      top: 280,
    })
  })

  test('fill the view wherever it is scrolled to, in lists of any length', () => {
    fc.assert(
      fc.property(list, fc.double({ min: 0, max: 1, noNaN: true }), ({ rows, rowHeight, height }, share) => {
        const scrollTop = share * Math.max(0, scrolledHeight(rows, rowHeight) - height)
        const { first, end, top } = windowOf({ rows, rowHeight, height, scrollTop })
        expect(top).toBeLessThanOrEqual(scrollTop + 1e-3)
        const bottom = top + (end - first) * rowHeight
        if (end < rows) expect(bottom).toBeGreaterThanOrEqual(scrollTop + height - 1e-3)
        expect(end - first).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 14)
      }),
    )
  })

  test('reach the first and the last row of ten million', () => {
    const rows = 10_000_000
    const at = (scrollTop: number) => windowOf({ rows, rowHeight: 36, height: 360, scrollTop })
    expect(at(0).first).toBe(0)
    expect(at(scrolledHeight(rows, 36) - 360).end).toBe(rows)
  })
})

test('a row that is scrolled to is in sight, and one in sight does not move the list', () => {
  fc.assert(
    fc.property(
      list,
      fc.nat(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      ({ rows, rowHeight, height }, pick, share) => {
        fc.pre(rows * rowHeight > height)
        const row = pick % rows
        const before = share * (scrolledHeight(rows, rowHeight) - height)
        const scrollTop = scrollTopFor(row, { rows, rowHeight, height, scrollTop: before })
        const { first, end } = windowOf({ rows, rowHeight, height, scrollTop })
        expect(first <= row && row < end).toBe(true)
        expect(scrollTopFor(row, { rows, rowHeight, height, scrollTop })).toBeCloseTo(scrollTop, 3)
      },
    ),
  )
})

test('keys move by rows, by what is in sight and to the ends, and never beyond', () => {
  expect(rowAfterKey('ArrowDown', 3, 10, 5)).toBe(4)
  expect(rowAfterKey('ArrowUp', 0, 10, 5)).toBe(0)
  expect(rowAfterKey('PageDown', 3, 10, 5)).toBe(7)
  expect(rowAfterKey('PageDown', 8, 10, 5)).toBe(9)
  expect(rowAfterKey('PageUp', 8, 10, 1)).toBe(7)
  expect(rowAfterKey('Home', 8, 10, 5)).toBe(0)
  expect(rowAfterKey('End', 8, 10, 5)).toBe(9)
  expect(rowAfterKey('Enter', 8, 10, 5)).toBeUndefined()
  expect(rowAfterKey('ArrowDown', 0, 0, 5)).toBeUndefined()
})
