import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classOf, paintCells, scaleFor } from './density.ts'
import { palettes } from './palette.ts'

describe('the classes of cells', () => {
  test('more events are never a lighter class', () => {
    const count = fc.double({ min: 0, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(count, count, count, (most, a, b) => {
        const scale = scaleFor(most)
        expect(classOf(scale, Math.max(a, b))).toBeGreaterThanOrEqual(classOf(scale, Math.min(a, b)))
      }),
    )
  })

  test('the scale holds while the most changes a little, and grows with it', () => {
    expect(scaleFor(41)).toBe(scaleFor(290))
    expect(scaleFor(5)).not.toBe(scaleFor(5000))
    expect(scaleFor(1e9)).toEqual([0, 10, 100, 1000, 10_000])
  })

  test('a bound belongs to the class above it, also when fractions miss it by a hair', () => {
    const scale = scaleFor(30)
    expect([4.99, 5, 0.1 + 0.7 + 4.2].map((count) => classOf(scale, count))).toEqual([1, 2, 2])
  })
})

test('cells without a count stay clear, the others have the colour of their class', () => {
  const pixels = new Uint8ClampedArray(4 * 6)
  const { density } = palettes.light
  paintCells(pixels, { cells: [0, 2, 5] }, [1, 0, 5], scaleFor(5), density)
  expect([...pixels.slice(0, 4)]).toEqual([...density[0]!, 255])
  expect([...pixels.slice(8, 12)]).toEqual([0, 0, 0, 0])
  expect([...pixels.slice(20, 24)]).toEqual([...density[4]!, 255])
})

/** Relative luminance and contrast as WCAG has them. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const luminance = (colour: readonly number[]) => {
    const [red, green, blue] = colour.map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  }
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}
const parts = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

test.each(['light', 'dark', 'print'] as const)(
  'on %s ground all cells, hatches, dots and coasts are seen, and names are read',
  (name) => {
    const { density, land, sea, hatch, point, coast, ink, muted } = palettes[name]
    for (const ground of [land, sea].map(parts)) {
      for (const colour of [...density, ...[hatch, point, coast].map(parts)]) {
        expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3)
      }
      for (const text of [ink, muted].map(parts)) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
    }
  },
)
