import { describe, expect, test } from 'vitest'
import { MarsadError } from '../model/errors.ts'
import { type OptionAbout, readOptions } from './options.ts'

const abouts: OptionAbout[] = [
  { name: 'place-level', kind: 'choice', choices: ['country', 'admin1'], default: 'admin1', help: '' },
  { name: 'rolling', kind: 'whole_numbers', least: 1, most: 3660, default: [], help: '' },
  { name: 'seed', kind: 'whole_number', least: 0, most: 99, default: 1, help: '' },
]

describe('options', () => {
  test('that are not given have their default, by the name they have in JSON', () => {
    expect(readOptions(abouts, {})).toEqual({ place_level: 'admin1', rolling: [], seed: 1 })
  })

  test('that go with a choice of another are there with it, left out without, and wrong usage when given in vain', () => {
    const goesWith = { name: 'place-level', choice: 'country' }
    const own: OptionAbout[] = [
      ...abouts,
      { name: 'boundaries', kind: 'boundaries', default: null, help: '', goesWith },
    ]
    expect(readOptions(own, {})).not.toHaveProperty('boundaries')
    expect(readOptions(own, { 'place-level': ['country'] })).toMatchObject({ boundaries: null })
    expect(readOptions(own, { 'place-level': ['country'], boundaries: ['a'] })).toMatchObject({ boundaries: 'a' })
    expect(() => readOptions(own, { boundaries: ['a'] })).toThrow(
      expect.objectContaining({ code: 'unwanted_option', exitCode: 2 }),
    )
  })

  test('are read from words; the last one counts', () => {
    expect(readOptions(abouts, { 'place-level': ['admin1', 'country'], rolling: ['50, 200'], seed: ['7'] })).toEqual({
      place_level: 'country',
      rolling: [50, 200],
      seed: 7,
    })
  })

  test.each([
    ['place-level', 'planet'],
    ['place-level', ''],
    ['rolling', '0'],
    ['rolling', '3661'],
    ['rolling', '1.5'],
    ['rolling', '-3'],
    ['rolling', '50,'],
    ['rolling', '1e2'],
    ['seed', '100'],
    ['seed', '1,2'],
    ['seed', ''],
  ])('--%s %j is wrong usage that says what is taken', (name, value) => {
    const thrown = (() => {
      try {
        return readOptions(abouts, { [name]: [value] })
      } catch (error) {
        return error
      }
    })()
    expect(thrown).toBeInstanceOf(MarsadError)
    expect(thrown).toMatchObject({ code: 'bad_value', exitCode: 2, received: value })
    expect((thrown as MarsadError).expected).toMatch(/country|whole number/)
  })
})
