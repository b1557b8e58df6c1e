import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between, nudged, readBox, writeBox } from './box.ts'

test('a box is read as the word has it', () => {
  expect(readBox('38.8,29.1,48.6,37.4')).toEqual([38.8, 29.1, 48.6, 37.4])
  expect(readBox('-16, -24, -14, -22')).toEqual([-16, -24, -14, -22])
})

test('one over the antimeridian stays as it is', () => {
  expect(readBox('170,-20,-170,-10')).toEqual([170, -20, -170, -10])
})

test.each([undefined, '', '1,2,3', '1,2,3,4,5', 'a,b,c,d', '1,5,3,4', '1,2,1,4', '1,-91,2,3', ',,,'])(
  '%s is no box',
  (word) => {
    expect(readBox(word)).toBeNull()
  },
)

test('a box is written no finer than a pixel', () => {
  expect(writeBox([38.7654321, 29.1, 48.6, 37.4], 0.02)).toBe('38.77,29.1,48.6,37.4')
  expect(writeBox([38.7654321, 29.1, 48.6, 37.4], 1.4)).toBe('39,29,49,37')
})

const side = fc.integer({ min: -40, max: 40 })
const anyBox = fc.tuple(fc.tuple(side, side), fc.tuple(side, side)).map(([a, b]) => {
  const [west, south, east, north] = between(a, b)
  return [west, south, east + 1, north + 1] as [number, number, number, number]
})
const step = fc.integer({ min: -300, max: 300 })

test('moving keeps the size and stays on the map; growing keeps the south-west corner', () => {
  fc.assert(
    fc.property(anyBox, step, step, (box, right, up) => {
      const moved = nudged(box, right, up, false)
      expect([moved[2] - moved[0], moved[3] - moved[1]]).toEqual([box[2] - box[0], box[3] - box[1]])
      expect(moved[0] >= -180 && moved[2] <= 180 && moved[1] >= -90 && moved[3] <= 90).toBe(true)
      const grown = nudged(box, right, up, true)
      expect(grown.slice(0, 2)).toEqual(box.slice(0, 2))
      if (right !== 0 || up !== 0) expect(grown[2] > grown[0] && grown[3] > grown[1]).toBe(true)
    }),
  )
})
