import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionAbouts } from '../../questions/abouts.ts'
import { readOptions } from '../../questions/options.ts'
import { askedOptions, changeOption, formOptions, lookOfOptions, optionFault } from './form-options.ts'

const aboutOf = (id: string) => questionAbouts.find((about) => about.id === id)!.options
const [tempo, concentration] = [aboutOf('tempo'), aboutOf('concentration')]
const names = (look: Record<string, string>) => formOptions(concentration, look).map(({ about }) => about.name)

describe('options of a form', () => {
  test('begin with the defaults of the schema', () => {
    expect(formOptions(tempo, {}).map(({ about, value }) => [about.name, value])).toEqual([
      ['by', 'month'],
      ['measure', 'events'],
      ['rolling', ''],
    ])
  })

  test('one that goes with a choice stands there only with it', () => {
    expect(names({})).not.toContain('resolution')
    expect(names({ 'place-level': 'h3' })).toContain('resolution')
    expect(names({ 'place-level': 'area' })).toEqual(expect.arrayContaining(['boundaries']))
  })

  test('a default is not written into the address', () => {
    expect(changeOption(tempo, { by: 'week' }, { name: 'by', value: 'month' })).toEqual({ by: undefined })
    expect(changeOption(tempo, {}, { name: 'rolling', value: ' 50,200 ' })).toEqual({ rolling: '50,200' })
  })

  test('what went with another choice goes with it', () => {
    const look = { 'place-level': 'h3', resolution: '6', from: '2014' }
    expect(changeOption(concentration, look, { name: 'place-level', value: 'cell' })).toEqual({
      'place-level': 'cell',
      resolution: undefined,
    })
  })

  test('what a whole number may be is said where it is not', () => {
    const fault = (look: Record<string, string>) => formOptions(tempo, look).map(optionFault).find(Boolean)
    expect(fault({ rolling: '50, 200' })).toBeUndefined()
    expect(fault({})).toBeUndefined()
    expect(fault({ rolling: '0' })).toEqual({ kind: 'numbers', least: 1, most: 3660 })
    expect(fault({ rolling: '7;30' })).toBeDefined()
    const seed = formOptions(aboutOf('spread'), { seed: '' }).find(({ about }) => about.name === 'seed')!
    expect(optionFault(seed)).toBeDefined()
  })

  test('boundaries are to be chosen', () => {
    const look = { 'place-level': 'area' }
    expect(formOptions(concentration, look).map(optionFault).filter(Boolean)).toEqual([{ kind: 'unchosen' }])
    expect(formOptions(concentration, { ...look, boundaries: 'districts' }).some(optionFault)).toBe(false)
  })

  test('the address of any options asks for these options again', () => {
    const rolling = fc.array(fc.integer({ min: 1, max: 3660 }), { maxLength: 4 })
    const by = fc.constantFrom('day', 'week', 'month', 'quarter', 'year')
    const measure = fc.constantFrom('events', 'active')
    fc.assert(
      fc.property(fc.record({ by, measure, rolling }), (options) => {
        const asked = askedOptions(tempo, lookOfOptions(tempo, options))
        const words = Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, [value]]))
        expect(readOptions(tempo, words)).toEqual(options)
      }),
    )
  })

  test('boundaries of a receipt are asked for by their name', () => {
    const options = { place_level: 'area', boundaries: { id: 'districts', sha256: 'f00' }, place_by: 'delivered' }
    expect(lookOfOptions(concentration, options)).toEqual({ 'place-level': 'area', boundaries: 'districts' })
  })
})
