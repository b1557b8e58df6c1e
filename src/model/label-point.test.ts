import { expect, test } from 'vitest'
import { labelPoint } from './label-point.ts'

test('the point lies in the thick part of a shape, not at its centroid', () => {
  // An L: a square of 40 with a long thin foot to the east.
  const [x, y] = labelPoint([[0, 0, 200, 0, 200, 4, 40, 4, 40, 40, 0, 40, 0, 0]])!
  expect(x).toBeGreaterThan(10)
  expect(x).toBeLessThan(30)
  expect(y).toBeGreaterThan(8)
  expect(y).toBeLessThan(34)
})

test('the largest of several rings is taken', () => {
  const [x] = labelPoint([
    [0, 0, 4, 0, 4, 4, 0, 4, 0, 0],
    [100, 0, 140, 0, 140, 40, 100, 40, 100, 0],
  ])!
  expect(x).toBeGreaterThan(100)
})

test('without an area there is no point', () => {
  expect(labelPoint([])).toBeUndefined()
  expect(labelPoint([[0, 0, 4, 4, 0, 0]])).toBeUndefined()
})
