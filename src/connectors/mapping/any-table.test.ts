import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { importMapped, type Row } from '../../../test/mapped-rows.ts'
import { TestWorkspace } from '../../../test/test-workspace.ts'
import { flagMeanings, type Flag } from '../../model/codes.ts'
import { eventSchema } from '../../model/event.ts'
import { fieldKinds } from './schema.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())

/** A rule for every field that there is, with each of the keys of a rule somewhere. */
const mapping = {
  missing: ['NA', '?'],
  numbers: { decimal: ',', thousands: '.' },
  fields: {
    source_event_id: { column: 'id' },
    date_start: {
      first_of: [
        { column: 'day', format: ['iso', 'D.M.YYYY', 'M/D/YY', 'D MMMM YYYY', 'excel'] },
        { parts: { year: 'year', month: 'month', day: 'dom' } },
      ],
    },
    date_end: { column: 'last', format: ['iso', 'unix'] },
    range_kind: { column: 'kind', values: { battle: 'throughout' } },
    time_precision: { column: 'tp', values: { 1: 'day', 2: 'week', 3: 'month', 4: 'year' } },
    time_precision_code: { column: 'tp' },
    latitude: { column: 'y' },
    longitude: { column: 'x' },
    coordinates: { column: 'point', format: ['mgrs', 'wkt', 'dms', 'lat lon'] },
    location_precision: {
      first_of: [
        { column: 'lp', values: { 1: 'exact', 2: 'near', 3: 'admin1' } },
        { constant: 'admin2', when: { column: 'place', is: 'filled' } },
        { constant: 'country', when: { column: 'country', equals: ['Iraq', 'Syria'] } },
      ],
    },
    location_precision_code: { column: 'lp' },
    radius_km: { column: 'radius', values: { near: 5 }, unlisted: 'keep' },
    location_name: { column: 'place' },
    admin1: { column: 'place', values: { a: 'A' }, unlisted: 'keep' },
    admin2: { column: 'place' },
    country: { column: 'country', values: { x: 'XOR' } },
    grid_cell: { column: 'n1' },
    event_type: { column: 'kind' },
    violence_type: { column: 'kind' },
    source_type: { column: 'kind' },
    conflict_id: { column: 'id' },
    conflict: { column: 'place' },
    dyad_id: { column: 'id' },
    dyad: { column: 'place' },
    active_year: { column: 'yes' },
    event_clarity: { column: 'n1' },
    fatalities_low: { column: 'range', range: 'low' },
    fatalities_best: { first_of: [{ column: 'n1' }, { column: 'range', range: 'low', decimal: '.', thousands: ',' }] },
    fatalities_high: { column: 'range', range: 'high' },
    deaths_a: { column: 'n1' },
    deaths_b: { column: 'n2' },
    deaths_civilians: { column: 'n2', thousands: ' ' },
    deaths_unknown: { constant: 0 },
    zero_means: { column: 'kind' },
    claimed_by: { all_of: [{ column: 'list', split: ';' }, { column: 'place' }] },
    sources: { first_of: [{ column: 'list', split: '|' }, { column: 'place' }] },
    headline: { column: 'place' },
    notes: { column: 'notes' },
    actors: [
      { name: { column: 'list', split: ',' }, source_id: { column: 'id' }, role: { column: 'kind' } },
      { name: { column: 'place' }, role: 'target' },
    ],
  },
  window: { week: '±3', month: 'month', year: 'year' },
  extent: { from: '2010-01-01', to: '2015-12-31' },
}

const columns = [
  ...['id', 'day', 'year', 'month', 'dom', 'last', 'kind', 'tp', 'y', 'x', 'point', 'lp', 'radius', 'place', 'country'],
  ...['n1', 'n2', 'yes', 'range', 'list', 'notes'],
]

const likely = fc.constantFrom(
  ...['', ' ', 'NA', '2014-01-05', '2014', '5.3.2014', '5/3/14', '3 آذار 2014', '41670', '1391126400', '9999-12-31'],
  ...['0001-01-01', '0000-00-00', '1', '2', '3', '4', '-1', '0', '12,5', '1.234', '1e400', 'nan', '10-20', '5+', '٣'],
  ...[
    '38SMB4488',
    'POINT(44 33)',
    '33,3; 44,4',
    '91',
    '999999999999',
    'exact',
    'battle',
    'side_a',
    'one_sided',
    'none',
  ],
  ...['Iraq', 'SYR', 'x', 'a', 'yes', 'no', 'A;B', 'A|B', 'A,B', '#tag', "'; --", '"', '$1', '\n', '\u0000', '\uFEFF'],
)
const cell = fc.oneof({ weight: 4, arbitrary: likely }, fc.string({ unit: 'grapheme', maxLength: 12 }))
const table = fc.array(fc.tuple(...columns.map(() => cell)), { maxLength: 60 })
const sound: Row = { id: 'sound', day: '2014-01-05' }

test('every field has a rule here', () => {
  expect(Object.keys(mapping.fields).toSorted()).toEqual(
    [...Object.keys(fieldKinds), 'coordinates', 'actors'].toSorted(),
  )
})

test('whatever stands in the cells, each record is an event by the schema or a reject', async () => {
  const isFlag = (flag: Flag) => Object.hasOwn(flagMeanings, flag)
  await fc.assert(
    fc.asyncProperty(table, async (cells) => {
      const random = cells.map((row): Row => Object.fromEntries(row.map((text, index) => [columns[index] ?? '', text])))
      const blank: Row = Object.fromEntries(columns.map((column) => [column, '']))
      const { release, events, rejects } = await importMapped(made, mapping, [{ ...blank, ...sound }, ...random])
      expect(release).toMatchObject({ rows_in: random.length + 1, events: events.length, rejects: rejects.length })
      expect(release.rows_in).toBe(events.length + rejects.length)
      const numbers = [...events.map(({ source_row }) => source_row), ...rejects.map(({ record }) => record)]
      expect(new Set(numbers).size).toBe(numbers.length)
      for (const event of events) {
        expect(eventSchema.parse(event)).toEqual(event)
        expect(event.date_start <= event.date_end).toBe(true)
        expect(event.flags.filter((flag) => !isFlag(flag))).toEqual([])
      }
    }),
    { numRuns: 3 },
  )
})
