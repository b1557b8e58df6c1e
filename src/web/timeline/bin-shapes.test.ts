import { describe, expect, test } from 'vitest'
import type { ExploreBin } from '../../model/explore.ts'
import { countScale, type PlacedBin, shapesOf, type TimelineBin } from './bin-shapes.ts'

function made(counts: [certain: number, expected: number, possible: number] | null): TimelineBin {
  const days = { start: '2014-01-01', end: '2014-01-31' }
  if (counts === null) return { ...days, covered: 'none' }
  const [certain, expected, possible] = counts
  return { ...days, covered: 'full', certain, expected, possible } as ExploreBin
}

const placed = (bins: TimelineBin[]): PlacedBin[] =>
  bins.map((bin, index) => ({ left: index * 10, right: index * 10 + 10, bin }))

describe('the scale of counts', () => {
  test('starts at zero and reaches what is possible', () => {
    const { top, ticks } = countScale([made([1, 2, 47]), made(null)])
    expect(ticks[0]).toBe(0)
    expect(top).toBeGreaterThanOrEqual(47)
  })

  test('has whole numbers where nothing is counted', () => {
    expect(countScale([]).ticks).toEqual([0, 1])
    expect(countScale([made([0, 0, 0])]).ticks).toEqual([0, 1])
  })
})

describe('the drawing of bins', () => {
  const draw = (bins: TimelineBin[], doubt: 'certain' | 'expected' | 'all' = 'expected') =>
    shapesOf(placed(bins), 10, 100, doubt)

  test('a bar reaches what the doubt switch counts; the band lies around it', () => {
    const bin = [made([2, 4, 8])]
    expect(draw(bin).bars).toBe('M0,100h9V60h-9z')
    expect(draw(bin).bandInside).toBe('M0,80h9V60h-9z')
    expect(draw(bin).bandAbove).toBe('M0,60h9V20h-9z')
    expect(draw(bin, 'certain')).toMatchObject({ bars: 'M0,100h9V80h-9z', bandInside: '', bandAbove: 'M0,80h9V20h-9z' })
    expect(draw(bin, 'all')).toMatchObject({ bars: 'M0,100h9V20h-9z', bandInside: 'M0,80h9V20h-9z', bandAbove: '' })
  })

  test('what is certain has no band', () => {
    expect(draw([made([3, 3, 3])])).toMatchObject({ bandAbove: '', bandInside: '' })
  })

  test('a reported zero is a dot, what is not covered a hatched gap and never a zero', () => {
    const shapes = draw([made([0, 0, 0]), made(null), made(null), made([1, 1, 1]), made(null)])
    expect(shapes.zeros.match(/M/g)).toHaveLength(1)
    expect(shapes.gaps).toEqual([
      { left: 10, right: 30 },
      { left: 40, right: 50 },
    ])
    expect(shapes.notCovered).not.toBe('')
    expect(draw([made([0, 0, 0])])).toMatchObject({ notCovered: '', bars: '' })
    expect(draw([made(null)])).toMatchObject({ zeros: '', bars: '' })
  })

  test('stretches that only some releases cover are told apart, and joined', () => {
    const partial = { ...made([1, 1, 1]), covered: 'partial' } as TimelineBin
    expect(draw([partial, partial, made([1, 1, 1]), partial]).partly).toEqual([
      { left: 0, right: 20 },
      { left: 30, right: 40 },
    ])
    expect(draw([made([1, 1, 1])]).partly).toEqual([])
  })

  test('a bin thinner than a pixel is still drawn', () => {
    expect(shapesOf([{ left: 0, right: 0.2, bin: made([1, 1, 1]) }], 1, 10, 'expected').bars).toBe('M0,10h0.5V0h-0.5z')
  })
})
