import { describe, expect, test } from 'vitest'
import { versusWords } from './versus-words.ts'

const first = { country: ['IRQ'], actor: ['Islamic State'], from: ['2014'], json: ['true'], by: ['month'] }

describe('the words of the second selection', () => {
  test('replace those of the first, and the others carry over', () => {
    expect(versusWords('--country SYR --from 2016', first)).toEqual({
      country: ['SYR'],
      actor: ['Islamic State'],
      from: ['2016'],
    })
  })

  test('replace all values of a word that may stand more than once', () => {
    expect(versusWords('--country SYR --country=LBN', { country: ['IRQ', 'IRN'] })).toEqual({ country: ['SYR', 'LBN'] })
  })

  test('a name in quotes stays one value', () => {
    expect(versusWords(`--actor "Jabhat Fateh al-Sham"`, first)['actor']).toEqual(['Jabhat Fateh al-Sham'])
  })

  test('another dataset does not take the release of the first with it, unless it names one', () => {
    const own = { dataset: ['ucdp-ged'], release: ['25.1'] }
    expect(versusWords('--dataset orland', own)).toEqual({ dataset: ['orland'] })
    expect(versusWords('--dataset orland --release 1', own)).toEqual({ dataset: ['orland'], release: ['1'] })
    expect(versusWords('--release 24.1', own)).toEqual({ dataset: ['ucdp-ged'], release: ['24.1'] })
  })

  test('a release with its dataset takes the place of both', () => {
    const own = { dataset: ['orland'], release: ['1'] }
    expect(versusWords('--release ucdp-ged/25.1', own)).toEqual({ release: ['ucdp-ged/25.1'] })
  })

  test('an empty value takes the word of the first away', () => {
    expect(versusWords(`--actor ''`, first)).toEqual({ country: ['IRQ'], from: ['2014'] })
    expect(versusWords('--actor=', first)).toEqual({ country: ['IRQ'], from: ['2014'] })
  })

  test('a negative number is a value', () => {
    expect(versusWords('--bbox -10,0,10,5', {})).toEqual({ bbox: ['-10,0,10,5'] })
  })

  test.each([
    ['', 'bad_versus', '--versus ""'],
    ['   ', 'bad_versus', '--versus "   "'],
    ['--actor "Islamic State', 'bad_versus', '--versus "--actor "Islamic State"'],
    ['SYR', 'not_a_selection_word', 'SYR'],
    ['--country SYR LBN', 'not_a_selection_word', 'LBN'],
    ['--by week', 'not_a_selection_word', '--by'],
    ['--json', 'not_a_selection_word', '--json'],
    ['--versus "--country SYR"', 'not_a_selection_word', '--versus'],
    ['--constructor x', 'not_a_selection_word', '--constructor'],
    ['--country', 'missing_value', '--country'],
  ])('%j is wrong usage', (line, code, received) => {
    const split = () => versusWords(line, first)
    expect(split).toThrow(expect.objectContaining({ code, exitCode: 2, received }))
  })
})
