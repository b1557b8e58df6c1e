import { describe, expect, test } from 'vitest'
import type { Engine } from '../../events/engine.ts'
import type { Statement } from '../../model/statement.ts'
import { madeRelease } from '../../../test/made-release.ts'
import { termWords } from '../../workspace/statement-terms.ts'
import type { QuestionContext } from '../question.ts'
import { readPeriods } from './compare-periods.ts'
import { terms, type TermsOptions } from './question.ts'

const archive = madeRelease({
  dataset: 'vask-statements',
  release: '1',
  events: 0,
  others: { statements: 1 },
  archive: { organisation: 'Vask Front', hashed_with: '00000000' },
  extent: { from: '2015-01-01', to: '2016-12-31', countries: null, population: '', basis: 'user' },
})

const statement = (row: number, date: string, text: string, given: Partial<Statement> = {}): Statement => ({
  id: `vask-statements/1/${row}`,
  archive: 'vask-statements',
  release: '1',
  row,
  organisation: 'Vask Front',
  date_start: date,
  date_end: date,
  time_precision: 'day',
  language: 'en',
  type: null,
  channel_hash: null,
  text,
  words: termWords(text).length,
  flags: [],
  ...given,
})

function answer(statements: Statement[], given: Partial<TermsOptions>) {
  const context = {
    engine: { statements: () => Promise.resolve(statements) } as unknown as Engine,
    selection: { releases: [{ dataset: 'vask-statements', release: '1' }] },
    releases: [archive],
    actorsTaken: [],
    versus: null,
  } as unknown as QuestionContext
  return terms.compute(context, { terms: null, keyness: null, by: 'year', least: 1, most: 20, ...given })
}

describe('terms that are followed', () => {
  const statements = [
    statement(1, '2015-03-01', 'The prison stood. Prison walls fell.'),
    statement(2, '2015-06-01', 'قرب السجن وبالسجن'),
    statement(3, '2016-06-01', 'Nothing of the kind.'),
  ]

  test('are counted per bin and per 10,000 words, with the statements that hold them', async () => {
    const { result, sentence } = await answer(statements, { terms: 'prison, سجن' })
    expect(result.terms).toMatchObject([
      { term: 'prison', count: 2, statements: 1, counts: [2, 0], in_statements: [1, 0] },
      { term: 'سجن', count: 2, statements: 1, counts: [2, 0] },
    ])
    expect(result.terms[0]?.per_10000[0]).toBeCloseTo((2 / 9) * 10_000, 6)
    expect(result.terms[0]?.evidence).toEqual([{ statement: 'vask-statements/1/1', start: 4, end: 10 }])
    expect(sentence).toMatchObject({ key: 'most_used', values: { term: 'prison', count: 2 } })
  })

  test('stand in no bin when the date does not say in which', async () => {
    const loose = statement(4, '2015-12-01', 'prison', { date_end: '2016-01-31' })
    const { result } = await answer([...statements, loose], { terms: 'prison' })
    expect(result.unplaced).toBe(1)
    expect(result.terms[0]).toMatchObject({ count: 3, counts: [2, 0] })
  })

  test('nothing asked, or a term without a word, is wrong usage', async () => {
    await expect(answer(statements, {})).rejects.toMatchObject({ exitCode: 2 })
    await expect(answer(statements, { terms: '…' })).rejects.toMatchObject({ exitCode: 2 })
  })
})

describe('two periods set against each other', () => {
  test('show the words that moved, and leave repeated texts out', async () => {
    const early = Array.from({ length: 30 }, (_, at) =>
      statement(at + 1, '2015-03-01', `the city stands and the harvest is good ${at}`),
    )
    const late = Array.from({ length: 30 }, (_, at) =>
      statement(at + 40, '2016-03-01', `the city stands and the siege is long ${at}`),
    )
    const again = statement(90, '2016-04-01', 'repeat repeat repeat repeat', { flags: ['duplicate_text'] })
    const { result, caveats } = await answer([...early, ...late, again], { keyness: '2015 2016', least: 5 })
    const { keyness } = result
    const of = (which: 'first' | 'second') =>
      keyness?.words.filter(({ of, p_adjusted }) => of === which && p_adjusted < 0.05).map(({ word }) => word)
    expect(of('first')?.sort()).toEqual(['good', 'harvest'])
    expect(of('second')?.sort()).toEqual(['long', 'siege'])
    expect(keyness).toMatchObject({ repeated: 1, first: { statements: 30 }, second: { statements: 30 } })
    expect(keyness?.words.every(({ p, p_adjusted }) => p_adjusted >= p)).toBe(true)
    expect(caveats.map(({ key }) => key)).toContain('repeated_left_out')
  }, 20_000)

  test('a period without words has no answer', async () => {
    const { result, sentence } = await answer([statement(1, '2015-03-01', 'one word')], { keyness: '2015 2016' })
    expect(result.keyness).toBeNull()
    expect(sentence.key).toBe('no_words')
  })

  test.each(['2015', '2015/2016 2016/2017', '2015 2016 2017', 'x y'])('%s are not two periods', (value) => {
    expect(() => readPeriods(value)).toThrow(expect.objectContaining({ exitCode: 2 }))
  })
})
