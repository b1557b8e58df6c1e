import { describe, expect, test } from 'vitest'
import { errorOf } from '../../test/test-workspace.ts'
import { questionAbouts } from './abouts.ts'
import { optionWords } from './given-options.ts'
import { optionsSchema } from './options-schema.ts'
import { optionKey, readOptions } from './options.ts'

const aboutOf = (id: string) => questionAbouts.find((about) => about.id === id)!
const tempo = aboutOf('tempo')
const concentration = aboutOf('concentration')
const read = (about: typeof tempo, given: Record<string, unknown>) =>
  readOptions(about.options, optionWords(about, given))

describe('options given as JSON', () => {
  test('are taken as values or as texts, under either spelling of their names', () => {
    expect(read(tempo, { by: 'week', rolling: [50, 200] })).toEqual(read(tempo, { by: 'week', rolling: '50,200' }))
    expect(read(concentration, { place_level: 'h3', resolution: 4 })).toEqual(
      read(concentration, { 'place-level': 'h3', resolution: '4' }),
    )
  })

  test('that are null, empty or not there take the default', () => {
    expect(read(tempo, { by: null, rolling: [] })).toEqual(read(tempo, {}))
  })

  test('that the question answered with are taken again', () => {
    for (const about of questionAbouts) {
      const needed = about.options.filter((option) => option.kind === 'text' && option.needed)
      const options = read(about, Object.fromEntries(needed.map(({ name }) => [name, 'words'])))
      expect(read(about, options)).toEqual(options)
    }
  })

  test.each([
    ['colour', { colour: 'red' }, 'unknown_option'],
    ['a prototype’s name', { constructor: 'x' }, 'unknown_option'],
    ['an object', { by: { bucket: 'week' } }, 'bad_value'],
    ['a truth value', { by: true }, 'bad_value'],
    ['a value that is none', { by: 'fortnight' }, 'bad_value'],
    ['a fraction', { rolling: [1.5] }, 'bad_value'],
  ])('%s: refused with what would be taken', async (_, given, code) => {
    const error = await errorOf(() => read(tempo, given))
    expect(error.code).toBe(code)
    expect(error.expected).toBeTruthy()
  })
})

test('the schema of options has every option with its default, and no others', () => {
  for (const about of questionAbouts) {
    const { properties, additionalProperties } = optionsSchema(about.options)
    expect(Object.keys(properties)).toEqual(about.options.map(({ name }) => optionKey(name)))
    expect(additionalProperties).toBe(false)
    expect(properties).toEqual(
      Object.fromEntries(
        about.options.map(({ name, default: value }) => [optionKey(name), expect.objectContaining({ default: value })]),
      ),
    )
  }
  expect(optionsSchema(tempo.options).properties).toMatchObject({
    by: { enum: ['day', 'week', 'month', 'quarter', 'year'] },
    rolling: { type: 'array', items: { type: 'integer', minimum: 1, maximum: 3660 } },
  })
})
