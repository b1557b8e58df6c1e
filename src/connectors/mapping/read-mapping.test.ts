import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mappingOf } from '../../../test/mapped-rows.ts'
import { MarsadError } from '../../model/errors.ts'
import { checkMapping, readMapping } from './read-mapping.ts'

const date_start = { column: 'date' }

/** The faults that are told of a mapping, without the name of its file. */
function faultOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof MarsadError && error.code === 'bad_mapping')
      return error.received?.replace(/^m\.json: /, '') ?? ''
    throw error
  }
  throw new Error('expected an error, and there was none')
}
const faultIn = (document: unknown) => faultOf(() => checkMapping(document, 'm.json'))
const faultOfFields = (fields: object, rest: Record<string, unknown> = {}) => faultIn(mappingOf({ ...fields }, rest))
const faultOfText = (text: string) => faultOf(() => readMapping(text, 'm.json'))

describe('what is no mapping at all', () => {
  test.each([
    ['', /^Unexpected end of JSON/],
    ['{"fields": {', /position 12/],
    ['\uFEFF{"fields": {', /position 12/],
    ['null', 'the mapping: expected an object { … }, and there stands null'],
    ['7', 'the mapping: expected an object { … }, and there stands a number'],
    ['"text"', 'the mapping: expected an object { … }, and there stands a text'],
    ['[]', 'the mapping: expected an object { … }, and there stands a list [ … ]'],
    ['{}', 'fields is missing'],
    ['{"fields": null}', 'fields: expected an object { … }, and there stands null'],
    ['{"fields": {}}', 'fields.date_start is missing'],
  ])('%s', (text, fault) => {
    if (typeof fault === 'string') expect(faultOfText(text)).toBe(fault)
    else expect(faultOfText(text)).toMatch(fault)
  })

  test('a way out is told', () => {
    const tell = () => readMapping('{}', 'mine.json')
    expect(tell).toThrow(
      expect.objectContaining({ code: 'bad_mapping', exitCode: 1, received: 'mine.json: fields is missing' }),
    )
    expect(tell).toThrow(
      expect.objectContaining({ expected: expect.stringContaining('docs/mapping.schema.json') as string }),
    )
    expect(tell).toThrow(expect.objectContaining({ hint: expect.stringContaining('marsad mapping init') as string }))
  })

  test('a byte order mark before a sound mapping is passed over', () => {
    expect(readMapping('\uFEFF{"fields": {"date_start": {"column": "d"}}}', 'm.json').fields.date_start.column).toBe(
      'd',
    )
  })

  test('rules nested without end', () => {
    let rule: object = { column: 'a' }
    for (let level = 0; level < 20_000; level++) rule = { first_of: [rule] }
    expect(faultOfFields({ notes: rule })).toBe('rules stand more than 40 deep in each other')
  })
})

test('a key that is not known is told with the one that was meant', () => {
  expect(faultOfFields({ lattitude: { column: 'x' } })).toBe('fields has no "lattitude" (did you mean "latitude"?)')
  expect(faultIn({ felds: {}, fields: { date_start } })).toBe('the mapping has no "felds" (did you mean "fields"?)')
  expect(faultOfFields({ notes: { column: 'x', splitt: ',' } })).toBe(
    'fields.notes has no "splitt" (did you mean "split"?)',
  )
  expect(faultOfFields({ actors: [{ nmae: { column: 'a' }, name: { column: 'a' }, role: 'side_a' }] })).toBe(
    'fields.actors.0 has no "nmae" (did you mean "name"?)',
  )
  expect(faultOfFields({}, { window: { dya: 'day' } })).toBe('window has no "dya" (did you mean "day"?)')
  expect(faultOfFields({}, { table: { delimeter: ';' } })).toBe('table has no "delimeter" (did you mean "delimiter"?)')
  expect(faultOfFields({}, { nothing_like_it: 1 })).toBe('the mapping has no "nothing_like_it"')
})

describe('a field has one source', () => {
  test('a key that stands twice', () => {
    const twice = '{"fields": {\n"date_start": {"column": "a"},\n"date_start": {"column": "b"}}}'
    expect(faultOfText(twice)).toBe('"date_start" stands twice in one object, line 3: a field has one source')
    const hidden = String.raw`{"fields": {"date_start": {"column": "a", "col\u0075mn": "b"}}}`
    expect(faultOfText(hidden)).toContain('"column" stands twice')
  })

  test('the same key in two objects is no fault', () => {
    const text = '{"title": "a: {\\"b\\", [", "fields": {"date_start": {"column": "a"}, "notes": {"column": "a"}}}'
    expect(readMapping(text, 'm.json').title).toBe('a: {"b", [')
  })

  test('a column and a constant', () => {
    expect(faultOfFields({ notes: { column: 'x', constant: 'y' } })).toBe(
      'fields.notes: the rule says both "column" and "constant": a field has one source (use "first_of" to try several)',
    )
  })

  test('none at all', () => {
    expect(faultOfFields({ notes: { missing: ['NA'] } })).toContain(
      'fields.notes: the rule must say where the value comes from',
    )
    expect(faultOfFields({ notes: { first_of: [] } })).toBe(
      'fields.notes.first_of: expected a list with something in it',
    )
    expect(faultOfFields({ notes: { column: '' } })).toBe(
      'fields.notes.column: expected a text, and there stands an empty one',
    )
    expect(faultOfFields({ notes: 'x' })).toBe('fields.notes: expected an object { … }, and there stands a text')
  })

  test('keys that would be passed over beside it', () => {
    expect(faultOfFields({ notes: { first_of: [{ column: 'a' }], missing: ['NA'] } })).toBe(
      'fields.notes: "missing" has no meaning beside "first_of"; write it in each of its rules',
    )
    expect(faultOfFields({ notes: { constant: 'x', values: { x: 'y' } } })).toBe(
      'fields.notes: "values" has no meaning beside "constant"',
    )
    expect(faultOfFields({ notes: { column: 'x', unlisted: 'keep' } })).toBe(
      'fields.notes: "unlisted" has no meaning without "values"',
    )
  })
})

test('a column of the file that a condition reads must be asked in one way', () => {
  const told = 'fields.notes.when: a condition says either "is" (filled or empty) or "equals"'
  expect(faultOfFields({ notes: { column: 'x', when: { column: 'c' } } })).toBe(told)
  expect(faultOfFields({ notes: { column: 'x', when: { column: 'c', is: 'filled', equals: 'x' } } })).toBe(told)
  expect(faultOfFields({ notes: { column: 'x', when: { column: 'c', is: 'full' } } })).toBe(
    'fields.notes.when.is: expected one of "filled", "empty"',
  )
})

test('a key where it has no meaning', () => {
  expect(faultOfFields({ event_type: { column: 'x', split: ',' } })).toBe(
    'fields.event_type: "split" has no meaning for this field',
  )
  expect(faultOfFields({ notes: { all_of: [{ column: 'x' }] } })).toBe(
    'fields.notes: "all_of" has no meaning for this field',
  )
  expect(faultOfFields({ sources: { first_of: [{ column: 'x', format: 'iso' }] } })).toBe(
    'fields.sources.first_of.0: "format" has no meaning for this field',
  )
})

test('every fault is told, up to six', () => {
  const wrong = { constant: -1 }
  expect(faultOfFields({ deaths_a: wrong, deaths_b: wrong })).toMatch(/deaths_a.*; fields\.deaths_b/)
  const many = Object.fromEntries('abcdefgh'.split('').map((key) => [`no_${key}`, wrong]))
  expect(faultOfFields(many)).toMatch(/"no_f"; and 2 more$/)
})

test('any JSON value gives a mapping or says why it is none', () => {
  const key = fc.constantFrom(
    'fields',
    'date_start',
    'date_end',
    'actors',
    'column',
    'constant',
    'first_of',
    'parts',
    'values',
    'format',
  )
  const other = fc.constantFrom(
    'latitude',
    'longitude',
    'country',
    'sources',
    'window',
    'extent',
    'table',
    'name',
    'role',
    'when',
  )
  const leaf = fc.oneof(
    fc.constantFrom(null, true, -1, 0.5, '', 'x', 'iso', 'DD', 'side_a', '__proto__', 'IRQ', ','),
    fc.string({ unit: 'grapheme' }),
  )
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 5 }, leaf, fc.array(tie('value'), { maxLength: 3 }), tie('object')),
    object: fc.dictionary(fc.oneof({ arbitrary: fc.oneof(key, other), weight: 9 }, fc.string()), tie('value'), {
      maxKeys: 4,
    }),
  }))
  const mapping = fc.record({
    fields: fc.tuple(value, value).map(([date, more]) => ({ ...Object(more), date_start: date })),
  })
  const known = (document: unknown) => {
    const text = JSON.stringify(document)
    try {
      return readMapping(text, 'm.json').fields.date_start !== undefined
    } catch (error) {
      return error instanceof MarsadError && error.code === 'bad_mapping' && (error.received?.length ?? 0) > 8
    }
  }
  fc.assert(fc.property(fc.oneof(fc.jsonValue(), value, mapping), known), { numRuns: 600 })
  fc.assert(fc.property(fc.string(), (text) => known(text) || faultOfText(text) !== ''))
})
