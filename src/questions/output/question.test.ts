import { describe, expect, test } from 'vitest'
import type { Engine } from '../../events/engine.ts'
import { formatDay, parseDay } from '../../model/calendar.ts'
import type { Statement } from '../../model/statement.ts'
import { madeRelease } from '../../../test/made-release.ts'
import type { QuestionContext } from '../question.ts'
import { output } from './question.ts'

const archive = madeRelease({
  dataset: 'vask-statements',
  release: '1',
  events: 0,
  others: { statements: 1 },
  archive: { organisation: 'Vask Front', hashed_with: '00000000' },
  extent: { from: '2015-01-01', to: '2015-12-31', countries: null, population: '', basis: 'user' },
})
const ref = { dataset: archive.dataset, release: archive.release }

const statement = (row: number, date: string, given: Partial<Statement> = {}): Statement => ({
  id: `vask-statements/1/${row}`,
  archive: 'vask-statements',
  release: '1',
  row,
  organisation: 'Vask Front',
  date_start: date,
  date_end: date,
  time_precision: 'day',
  language: 'en',
  type: 'communique',
  channel_hash: null,
  text: 'words',
  words: 3,
  flags: [],
  ...given,
})

async function answer(statements: Statement[], given: Partial<QuestionContext> = {}, rolling: number[] = []) {
  const engine = { statements: () => Promise.resolve(statements) } as unknown as Engine
  const context = {
    engine,
    selection: { releases: [ref] },
    releases: [archive],
    actorsTaken: [],
    versus: null,
    ...given,
  } as unknown as QuestionContext
  return output.compute(context, { by: 'month', rolling })
}

const daysFrom = (first: string, days: readonly number[]) => days.map((day) => formatDay((parseDay(first) ?? 0) + day))

describe('output', () => {
  test('counts statements by bin, type and language, and adds up', async () => {
    const { result, sentence } = await answer([
      statement(1, '2015-01-03'),
      statement(2, '2015-01-20', { language: 'ar', type: null }),
      statement(3, '2015-02-01', { date_end: '2015-03-31', time_precision: 'year' }),
    ])
    expect(result.bins).toHaveLength(12)
    expect(result.bins[0]).toMatchObject({ covered: 'full', certain: 2, expected: 2, possible: 2 })
    expect(result.bins[1]).toMatchObject({ certain: 0, possible: 1 })
    expect(result.total).toMatchObject({ statements: 3, expected: 3, outside: 0, words: 9 })
    expect(result.types.map(({ name, statements }) => [name, statements])).toEqual([
      ['communique', 2],
      [null, 1],
    ])
    expect(result.languages.map(({ name, share }) => [name, share])).toEqual([
      ['en', 2 / 3],
      ['ar', 1 / 3],
    ])
    const sum = result.types
      .flatMap(({ expected }) => expected)
      .reduce((total: number, value) => total + (value ?? 0), 0)
    expect(sum).toBeCloseTo(3, 12)
    expect(sentence.key).toBe('rate')
    expect(sentence.values['issuers']).toEqual(['Vask Front'])
  })

  test('tells a silence, but not one of the archive itself', async () => {
    const days = [
      ...Array.from({ length: 40 }, (_, index) => index * 2),
      ...Array.from({ length: 60 }, (_, index) => 170 + index * 2),
    ]
    const statements = daysFrom('2015-01-01', days).map((date, index) => statement(index + 1, date))
    const { result } = await answer(statements)
    expect(result.silences).toMatchObject([{ start: '2015-03-21', end: '2015-06-19', days: 91 }])
    const gap = { from: '2015-04-01', to: '2015-05-31' }
    const withGap = { ...archive, extent: { ...archive.extent, gaps: [gap] } }
    const { result: other, caveats } = await answer(statements, { releases: [withGap] })
    expect(other.silences).toEqual([])
    expect(caveats.map(({ key }) => key)).toContain('gap_in_extent')
    expect(other.bins[3]).toMatchObject({ covered: 'none', expected: null })
  })

  test('without statements is a zero inside what is covered, and nothing outside', async () => {
    const { result, sentence } = await answer([])
    expect(result.total.statements).toBe(0)
    expect(result.bins[0]?.expected).toBe(0)
    expect(result.rhythm).toBeNull()
    expect(sentence.key).toBe('none')
    const outside = await answer([], { selection: { releases: [ref], from: '2018-01-01', to: '2018-12-31' } })
    expect(outside.sentence.key).toBe('statements_uncovered')
  })

  test('gives trailing means per day at the end of each bin', async () => {
    const { result } = await answer([statement(1, '2015-01-31')], {}, [10])
    expect(result.rolling).toMatchObject([{ days: 10 }])
    expect(result.rolling[0]?.values.slice(0, 2)).toEqual([0.1, 0])
  })
})
