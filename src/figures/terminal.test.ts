import { describe, expect, test } from 'vitest'
import { orlandProvinces, places, timeline } from '../questions/invented-results.ts'
import { concentrationFigure, tempoFigure } from './invented-figures.ts'
import { figureInTerminal } from './terminal.ts'

const widest = (text: string) => Math.max(...text.split('\n').map((line) => [...line].length))

describe('a timeline', () => {
  test('has columns of blocks over an axis from zero, with its first and last bin named', async () => {
    const drawn = await figureInTerminal(tempoFigure(timeline({ by: 'month', bins: 24, level: () => 10 })))
    const lines = drawn.split('\n')
    expect(lines[0]).toBe('events per month')
    expect(lines[9]).toMatch(/^ 0 └─{72}$/)
    expect(lines[10]).toMatch(/^ {4}Jan 2014 +Dec 2015$/)
    expect(drawn).toMatch(/█/)
  })

  test('marks what is not covered, and shares columns among many bins', async () => {
    const result = timeline({ by: 'week', bins: 300, covered: (index) => (index < 50 ? 'none' : 'full') })
    const drawn = await figureInTerminal(tempoFigure(result))
    expect(drawn).toContain('░ not covered')
    expect(drawn).toContain('each column is the mean of 5 bins')
    expect(widest(drawn)).toBeLessThanOrEqual(80)
  })

  test('a reported zero is empty, not the mark of a gap', async () => {
    expect(await figureInTerminal(tempoFigure(timeline({ by: 'month', bins: 3, level: () => 0 })))).not.toContain('░')
  })

  test('no bin is said in words', async () => {
    const nothing = { ...timeline({ by: 'month', bins: 1 }), bins: [] }
    expect(await figureInTerminal(tempoFigure(nothing, 'ar'))).toBe('لا يوجد حدث يطابق الاختيار.\n')
  })
})

describe('places', () => {
  test('the first eight as bars with their shares, the others and the unplaced in words', async () => {
    const lines = (await figureInTerminal(concentrationFigure(places(orlandProvinces, 164)))).trimEnd().split('\n')
    expect(lines).toHaveLength(10)
    expect(lines[0]).toMatch(/^Upper Tarn +█{32} 17\.2\u00a0%$/)
    expect(lines[8]).toBe('14 other places: 34.2\u00a0%')
    expect(lines[9]).toBe('province not known: 164 (6.6\u00a0% of all)')
  })

  test('names cannot drive the terminal', async () => {
    const drawn = await figureInTerminal(concentrationFigure(places(['\u001b[2J\u009bDor\nVell\u202e'])))
    expect(drawn).toMatch(/^\[2JDor Vell █+ 100\u00a0%\n$/)
  })

  test('no place is said in words', async () => {
    expect(await figureInTerminal(concentrationFigure(places([])))).toBe('No event matches the selection.\n')
    expect(await figureInTerminal(concentrationFigure(places([], 4)))).toBe(
      'No event selected is known to a place at this level.\n',
    )
  })
})
