import { describe, expect, test } from 'vitest'
import { languages } from '../model/figure.ts'
import { contestedEstimates, inventedAgainst, inventedStructure, someEstimates } from './invented-claims.ts'
import { comparedPlaces, comparedTimelines } from './invented-comparisons.ts'
import { orlandProvinces, places, timeline } from './invented-results.ts'
import { questionAbouts } from './abouts.ts'
import { shownQuestions } from './shown-questions.ts'

const results: [question: string, result: unknown][] = [
  ['tempo', timeline({ by: 'month', bins: 30, rolling: [60] })],
  ['tempo', { ...timeline({ by: 'year', bins: 1 }), bins: [] }],
  ['tempo', comparedTimelines({ by: 'week', bins: 300 }, { first: '2016-01-04' })],
  ['concentration', places(orlandProvinces, 164)],
  ['concentration', places([])],
  ['concentration', comparedPlaces(orlandProvinces, orlandProvinces.slice(3))],
  ['estimates', contestedEstimates(someEstimates)],
  ['estimates', contestedEstimates([])],
  ['structure', inventedStructure],
  ['structure', { ...inventedStructure, nodes: [] }],
  ['against-events', inventedAgainst({ by: 'month', bins: 24 })],
  ['against-events', { ...inventedAgainst({ by: 'year', bins: 1 }), bins: [], events: 0 }],
]

describe('how answers are shown', () => {
  test('is known for every question', () => {
    expect(Object.keys(shownQuestions).sort()).toEqual(questionAbouts.map(({ id }) => id).sort())
  })

  test.each(results)(
    'the table of %s has as many cells in each row as columns, one of which names it',
    async (id, result) => {
      const shown = await shownQuestions[id]!()
      const [english, arabic] = languages.map((language) => shown.table(result, language))
      for (const { columns, rows } of [english!, arabic!]) {
        expect(rows.every((row) => row.length === columns.length)).toBe(true)
        expect(columns.filter(({ names }) => names)).toHaveLength(1)
        expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length)
      }
      expect(arabic!.columns.map(({ key }) => key)).toEqual(english!.columns.map(({ key }) => key))
      expect(arabic!.rows).toEqual(english!.rows)
    },
  )

  test.each(results)('a terminal holds %s in 80 columns, without line ends', async (id, result) => {
    const shown = await shownQuestions[id]!()
    for (const language of languages) {
      for (const line of shown.terminal(result, language)) {
        expect(line).not.toContain('\n')
        expect([...line].length).toBeLessThanOrEqual(80)
      }
    }
  })
})
