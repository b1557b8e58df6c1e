import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LocatedRun } from '../../model/reading.ts'
import { locate } from './locate.ts'

/** `a&amp;b c`: three runs, the second a character reference. */
const runs: LocatedRun[] = [
  { start: 0, end: 1, locator: { kind: 'html', start: 10, end: 11 } },
  { start: 1, end: 2, locator: { kind: 'html', start: 11, end: 16 } },
  { start: 2, end: 5, locator: { kind: 'html', start: 16, end: 19 } },
]

describe('locate', () => {
  test('no runs: no answer', () => expect(locate([], 0, 5)).toBeNull())

  test('within a run offsets go along', () => {
    expect(locate(runs, 3, 4)).toEqual({ kind: 'html', start: 17, end: 18 })
  })

  test('a character reference is taken whole', () => {
    expect(locate(runs, 1, 2)).toEqual({ kind: 'html', start: 11, end: 16 })
  })

  test('a stretch over several runs reaches from the first to the last', () => {
    expect(locate(runs, 0, 3)).toEqual({ kind: 'html', start: 10, end: 17 })
  })

  test('white space between runs counts to the run after it', () => {
    const apart = [runs[0]!, { start: 3, end: 4, locator: { kind: 'html', start: 30, end: 31 } } as const]
    expect(locate(apart, 1, 2)).toEqual({ kind: 'html', start: 30, end: 30 })
  })

  test('boxes on one page are joined; what stands on the next page is not told', () => {
    const lines: LocatedRun[] = [
      { start: 0, end: 5, locator: { kind: 'pdf', page: 1, box: [10, 20, 50, 8] } },
      { start: 6, end: 9, locator: { kind: 'pdf', page: 1, box: [10, 30, 80, 8] } },
      { start: 10, end: 12, locator: { kind: 'pdf', page: 1, box: [5, 40, 10, 8] } },
      { start: 13, end: 15, locator: { kind: 'pdf', page: 2, box: [0, 0, 9, 9] } },
    ]
    expect(locate(lines, 0, 9)).toEqual({ kind: 'pdf', page: 1, box: [10, 20, 80, 18] })
    expect(locate(lines, 2, 15)).toEqual({ kind: 'pdf', page: 1, box: [5, 20, 85, 28] })
  })

  test('a row is where it is', () => {
    const rows: LocatedRun[] = [{ start: 0, end: 9, locator: { kind: 'row', row: 4, column: 'text' } }]
    expect(locate(rows, 2, 3)).toEqual({ kind: 'row', row: 4, column: 'text' })
  })

  const anyRuns = fc
    .array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 6 }), raw: fc.integer({ min: 1, max: 9 }) }), {
      minLength: 1,
      maxLength: 20,
    })
    .map((shapes) => {
      let at = 0
      let from = 0
      return shapes.map(({ gap, length, raw }): LocatedRun => {
        const start = at + gap
        const origin = from + gap
        at = start + length
        from = origin + raw
        return { start, end: at, locator: { kind: 'text', start: origin, end: from } }
      })
    })

  test('places lie within the original and never go back', () => {
    fc.assert(
      fc.property(anyRuns, fc.nat(150), fc.nat(150), fc.nat(20), (list, a, b, length) => {
        const [first, second] = a <= b ? [a, b] : [b, a]
        const [one, two] = [locate(list, first, first + length), locate(list, second, second + length)]
        const origin = list.at(-1)!.locator
        if (one?.kind !== 'text' || two?.kind !== 'text' || origin.kind !== 'text') throw new Error('no place')
        expect(one.start).toBeGreaterThanOrEqual(0)
        expect(one.end).toBeLessThanOrEqual(origin.end)
        expect(one.start).toBeLessThanOrEqual(one.end)
        expect(one.start).toBeLessThanOrEqual(two.start)
        expect(one.end).toBeLessThanOrEqual(two.end)
      }),
    )
  })
})
