import { expect, test } from 'vitest'
import { licenceOf } from './licence.ts'
import type { Mapping } from './schema.ts'

const licence = (said: Mapping['licence']) =>
  licenceOf({ licence: said, fields: { date_start: { column: 'd' } } }, 'Invented')

test.each([
  ...[
    'CC0',
    'CC0-1.0',
    'CC-BY-4.0',
    'cc by 4.0',
    'CC BY',
    'CC BY-SA 3.0',
    'CC-BY-SA-4.0',
    'CC BY 3.0 IGO',
    'CC-BY-3.0-IGO',
  ],
  ...[
    'Creative Commons Attribution 4.0 International',
    'ODbL-1.0',
    'PDDL-1.0',
    'ODC-By-1.0',
    'Public Domain',
    'OGL-UK-3.0',
  ],
  ...['Open Government Licence v3.0', 'etalab-2.0', 'MIT', 'Apache-2.0'],
])('%s lets rows be passed on', (name) => {
  expect(licence(name)).toEqual({ id: name, url: null, rows_public: true, attribution: 'Data: Invented' })
})

test.each([
  ...['CC BY-NC 4.0', 'CC-BY-NC-SA-4.0', 'CC BY-ND 4.0', 'cc-by-nc-nd-4.0', 'CC BY 4.0, non-commercial use only'],
  ...[
    'Creative Commons Attribution-NonCommercial 4.0',
    'public domain in some countries',
    'not stated',
    'All rights reserved',
  ],
  ...['ask the publisher', 'MITRE', '', 'GPL-like terms, no rows'],
])('%s does not', (name) => {
  expect(licence(name)).toMatchObject({ id: name, rows_public: false })
})

test('what the mapping says itself holds', () => {
  expect(licence({ id: 'Ours', rows_public: true })).toEqual({
    id: 'Ours',
    url: null,
    rows_public: true,
    attribution: 'Data: Invented',
  })
  const said = { id: 'CC0-1.0', url: 'https://example.org', rows_public: false, attribution: 'By us' }
  expect(licence(said)).toEqual(said)
})

test('nothing said, nothing passed on', () => {
  expect(licence(undefined)).toEqual({ id: 'not stated', url: null, rows_public: false, attribution: 'Data: Invented' })
})
