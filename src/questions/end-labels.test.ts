import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apart } from './end-labels.ts'

test('labels that do not touch stay where their lines end', () => {
  expect(apart([10, 50, 90], 0, 100)).toEqual([10, 50, 90])
})

test('labels at one height are moved a line apart', () => {
  expect(apart([50, 50, 50], 0, 200)).toEqual([50, 68, 86])
})

test('labels at the bottom are moved up', () => {
  expect(apart([95, 99], 0, 100)).toEqual([82, 100])
})

test('never closer than a line, and in order', () => {
  const heights = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 6 })
  fc.assert(
    fc.property(heights, (unsorted) => {
      const moved = apart(
        unsorted.toSorted((a, b) => a - b),
        0,
        300,
      )
      for (let at = 1; at < moved.length; at++) expect(moved[at]! - moved[at - 1]!).toBeGreaterThanOrEqual(17.999)
    }),
  )
})
