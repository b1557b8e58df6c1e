import { plot } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { languages } from '../model/figure.ts'
import type { Drawing } from './drawing.ts'
import { contestedEstimates, inventedAgainst, inventedStructure, someEstimates } from './invented-claims.ts'
import { shownQuestions } from './shown-questions.ts'

const colours = { paper: '#fff', ink: '#000', muted: '#777', rule: '#ccc', data: '#06c', lines: ['#a00', '#c50'] }
const results: [name: string, question: string, result: unknown][] = [
  ['estimates of every kind', 'estimates', contestedEstimates(someEstimates)],
  ['one estimate', 'estimates', contestedEstimates(someEstimates.slice(0, 1))],
  ['an estimate without a date alone', 'estimates', contestedEstimates(someEstimates.slice(-1))],
  ['no estimate', 'estimates', contestedEstimates([])],
  [
    'a pooled range',
    'estimates',
    { ...contestedEstimates(someEstimates), pooled: { how: 'range', low: 3, high: 9, middle: null, sources: 2 } },
  ],
  ['a structure', 'structure', inventedStructure],
  ['a claimed rate', 'against-events', inventedAgainst({ by: 'month', bins: 24 })],
  [
    'a claimed total of deaths',
    'against-events',
    inventedAgainst({ by: 'month', bins: 9 }, { kind: 'total', measure: 'deaths' }),
  ],
  [
    'a claim against months that are not covered',
    'against-events',
    inventedAgainst({ by: 'month', bins: 6, covered: () => 'none' }),
  ],
]

describe.each(languages)('drawn in %s', (language) => {
  test.each(results)('%s stands inside its frame, at sound coordinates', async (_, question, result) => {
    const shown = await shownQuestions[question]!()
    for (const width of [320, 1120]) {
      const drawing: Drawing = { width, height: 360, language, colours }
      const [panel] = await shown.panels(result, drawing)
      const { document } = parseHTML('<html><body></body></html>')
      const svg = plot({ ...panel!.options, document }).outerHTML
      expect(svg).not.toMatch(/NaN|Infinity|undefined/)
      expect(svg).toContain(`width="${width}"`)
      expect((await shown.legend(result, drawing)).every(({ text, colour }) => text !== '' && colour !== '')).toBe(true)
    }
  })
})

test('an estimate whose end is open has an arrow there', async () => {
  const shown = await shownQuestions['estimates']!()
  const drawing: Drawing = { width: 800, height: 360, language: 'en', colours }
  const arrows = async (from: number, to: number) => {
    const [panel] = await shown.panels(contestedEstimates(someEstimates.slice(from, to)), drawing)
    const { document } = parseHTML('<html><body></body></html>')
    return plot({ ...panel!.options, document }).querySelectorAll('[aria-label="vector"] path').length
  }
  expect([await arrows(0, 2), await arrows(2, 3), await arrows(2, 4)]).toEqual([0, 1, 2])
})
