import { expect, test } from 'vitest'
import { madeRelease } from '../../test/made-release.ts'
import type { Figure } from '../model/figure.ts'
import type { TermsResult } from '../questions/terms/result.ts'
import { release } from './released.ts'

const evidence = [{ statement: 'vask-statements/1/7', start: 4, end: 10 }]
const result: TermsResult = {
  by: 'year',
  statements: 1,
  unplaced: 0,
  bins: [],
  terms: [{ term: 'prison', count: 1, statements: 1, counts: [], in_statements: [], per_10000: [], evidence }],
  keyness: {
    first: { from: '2015-01-01', to: '2015-12-31', statements: 1, words: 9 },
    second: { from: '2016-01-01', to: '2016-12-31', statements: 1, words: 9 },
    tested: 1,
    repeated: 0,
    words: [
      {
        ...{ word: 'prison', of: 'first', first: 1, second: 0, first_statements: 1, second_statements: 0 },
        ...{ g2: 1, p: 0.3, p_adjusted: 0.3, log_ratio: 1, evidence },
      },
    ],
  },
}
const figure = {
  question: 'terms',
  options: {},
  result,
  receipt: { selection: { releases: [] }, releases: [] },
} as unknown as Figure
const archive = madeRelease({ licence: { id: 'statements', url: null, rows_public: false, attribution: '' } })

test('which statement holds a word does not leave under the public profile, and stays under the internal one', () => {
  const leave = (profile: 'public' | 'internal') => release(profile, { kind: 'figure', figure, releases: [archive] })
  expect(JSON.stringify(leave('public').result)).not.toContain('vask-statements')
  expect(JSON.stringify(leave('public').result)).toContain('prison')
  expect(leave('internal').result).toEqual(result)
})
