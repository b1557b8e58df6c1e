import { describe, expect, test } from 'vitest'
import { mappingOf } from '../../../test/mapped-rows.ts'
import { faultsOfRules } from './check-rules.ts'
import { type Mapping, mappingSchema } from './schema.ts'

const faults = (fields: Record<string, unknown>, rest: Record<string, unknown> = {}) => [
  ...faultsOfRules(mappingSchema.parse(mappingOf(fields, rest)) as Mapping),
]

describe('styles of dates', () => {
  const faultOf = (format: string | string[]) => faults({ date_start: { column: 'd', format } })[0]

  test.each([
    ['YYYY-QQ', 'YYYY-QQ: “Q” stands for nothing'],
    ['DD', 'DD: it has no year (YYYY or YY)'],
    ['D/M', 'D/M: it has no year (YYYY or YY)'],
    ['YYYY-DD', 'YYYY-DD: it has a day but no month'],
    ['YYYY YYYY', 'YYYY YYYY: it names the year twice'],
    ['YYYY-MM-MMM', 'YYYY-MM-MMM: it names the month twice'],
    ['[YYYY]', '[YYYY]: it has no year (YYYY or YY)'],
    ['__proto__', '__proto__: “p” stands for nothing'],
    ['dd.mm.yyyy', 'dd.mm.yyyy: “d” stands for nothing (did you mean DD.MM.YYYY?)'],
  ])('%s', (format, fault) => {
    expect(faultOf(format)).toContain(`fields.date_start: impossible date style ${fault}; expected a pattern of YYYY`)
    expect(faultOf(['iso', format])).toContain(fault)
  })

  test.each(['YYYY', 'MMMM YYYY', 'D-MMM-YY', 'YYYYMMDD', 'DD/MM/YYYY HH:mm:ss A', '[um] YYYY', 'iso', 'excel1904'])(
    '%s is one',
    (format) => expect(faultOf(format)).toBeUndefined(),
  )
})

describe('values that the mapping itself writes', () => {
  test.each<[field: string, rule: object, fault: string]>([
    [
      'time_precision',
      { column: 'p', values: { 1: 'dya' } },
      'fields.time_precision: time_precision cannot be "dya"; expected one of day, days,',
    ],
    ['time_precision', { constant: 'dya' }, 'fields.time_precision: time_precision cannot be "dya"'],
    [
      'violence_type',
      { first_of: [{ column: 'p', values: { 1: 'state' } }] },
      'fields.violence_type.first_of.0: violence_type cannot be "state"',
    ],
    ['zero_means', { constant: true }, 'fields.zero_means: zero_means cannot be "true"'],
    ['fatalities_best', { constant: -3 }, 'cannot be "-3"; expected a whole number from 0 on'],
    ['fatalities_best', { column: 'p', values: { few: '3-5' } }, 'cannot be "3-5"; expected a whole number'],
    ['radius_km', { constant: -1 }, 'expected a number from 0 to 20040'],
    ['country', { constant: 'Nowhere' }, 'expected an ISO 3166 code or the name of a country'],
    ['country', { column: 'c', values: { a: 'Nowhere' } }, 'country cannot be "Nowhere"'],
    ['date_end', { constant: '2014-02-31' }, 'date_end cannot be "2014-02-31"; expected a date written as iso'],
    ['date_end', { constant: '2014-01-31', format: ['D.M.YYYY', 'D/M/YY'] }, 'a date written as D.M.YYYY or D/M/YY'],
    ['active_year', { constant: 'maybe' }, 'expected true or false'],
    ['coordinates', { constant: 'here' }, 'it cannot be "here"; expected a pair of coordinates'],
    ['headline', { constant: '  ' }, 'expected a text that is not empty'],
    ['headline', { column: 'h', values: {} }, 'fields.headline.values lists nothing'],
    ['headline', { column: 'h', values: { ' ': 'x' } }, 'fields.headline.values lists the empty text'],
    [
      'location_precision',
      { column: 'p', values: { a: 'exact', ' A': 'near' } },
      'fields.location_precision.values lists "a" twice',
    ],
    [
      'coordinates',
      { column: 'p', format: 'toString' },
      '"toString" is no way of writing coordinates; expected one of mgrs',
    ],
  ])('%s %o', (field, rule, fault) => {
    expect(faults({ [field]: rule })).toEqual([expect.stringContaining(fault)])
  })

  test('what can be is taken', () => {
    const fields = {
      latitude: { constant: -90 },
      longitude: { constant: '44.5' },
      country: { first_of: [{ column: 'c', values: { A: 'العراق', B: 'XOR', C: null } }, { constant: 'IRQ' }] },
      date_end: { constant: '31.12.2014', format: 'D.M.YYYY' },
      active_year: { constant: false },
      fatalities_best: { column: 'n', values: { none: 0, several: 3 } },
      coordinates: { constant: '38SMB4488', format: ['lat lon', 'mgrs'] },
      actors: [{ name: { constant: 'A' }, role: { column: 'r', values: { attacker: 'side_a' } } }],
    }
    expect(faults(fields)).toEqual([])
  })

  test('roles of actors', () => {
    const name = { column: 'a' }
    expect(faults({ actors: [{ name, role: { constant: 'attacker' } }] })[0]).toContain(
      'fields.actors.0.role: role cannot be "attacker"',
    )
    const role = { column: 'r', values: { x: 'attacker' } }
    expect(
      faults({
        actors: [
          { name, role: 'side_a' },
          { name, role },
        ],
      })[0],
    ).toContain('fields.actors.1.role: role')
    const source_id = { column: 'i', split: ',' }
    expect(faults({ actors: [{ name, source_id, role: 'side_a' }] })[0]).toContain('source_id: "split" has no meaning')
  })
})

describe('parts that do not fit each other', () => {
  test('one coordinate alone', () => {
    expect(faults({ latitude: { column: 'y' } })).toEqual([
      'fields.longitude is missing: latitude and longitude belong together',
    ])
    expect(faults({ longitude: { column: 'x' } })).toEqual([
      'fields.latitude is missing: latitude and longitude belong together',
    ])
  })

  test('a window for precisions that nothing gives', () => {
    expect(faults({}, { window: { week: '±3' } })[0]).toMatch(/^window has no meaning without fields\.time_precision/)
    expect(faults({}, { window: {} })).toEqual([])
  })

  test('marks of numbers', () => {
    const both = '"," cannot be both the decimal and the thousands mark'
    expect(faults({}, { numbers: { decimal: ',', thousands: ',' } })).toEqual([`numbers: ${both}`])
    expect(faults({ deaths_a: { column: 'a', thousands: ',' } }, { numbers: { decimal: ',' } })).toEqual([
      `fields.deaths_a: ${both}`,
    ])
    expect(faults({ deaths_a: { column: 'a', thousands: '.' } })).toEqual([
      'fields.deaths_a: "." cannot be both the decimal and the thousands mark',
    ])
    expect(faults({}, { numbers: { thousands: '5' } })).toEqual(['numbers: "5" cannot stand between thousands'])
    expect(faults({}, { numbers: { thousands: '’' } })).toEqual([])
  })

  test('names of columns given twice', () => {
    expect(faults({}, { table: { columns: ['date', 'a', ' A'] } })).toEqual([
      'table.columns names "a" twice (case and outer space are ignored)',
    ])
  })
})

test('an extent', () => {
  const extent = { from: '2014-01-01', to: '2014-12-31' }
  expect(faults({}, { extent: { ...extent, countries: ['IRQ', 'XOR'] } })).toEqual([])
  expect(faults({}, { extent: { ...extent, countries: ['IRQ', 'Iraq'] } })[0]).toMatch(
    /^extent\.countries: "Iraq" is no ISO/,
  )
  const backwards = mappingSchema.safeParse(mappingOf({}, { extent: { from: '2015-01-01', to: '2014-12-31' } }))
  expect(backwards.error?.issues[0]).toMatchObject({ path: ['extent'], message: 'the extent ends before it begins' })
})

test('a gap lies inside the extent, and gaps stand in their order', () => {
  const faults = (...gaps: [from: string, to: string][]) =>
    mappingSchema
      .safeParse({
        fields: { date_start: { column: 'd' } },
        extent: { from: '2014-01-01', to: '2014-12-31', gaps: gaps.map(([from, to]) => ({ from, to })) },
      })
      .error?.issues.map(({ message }) => message)
  expect(faults(['2014-02-01', '2014-02-28'], ['2014-03-02', '2014-03-02'])).toBeUndefined()
  expect(faults(['2013-12-31', '2014-01-31'])).toEqual(['a gap lies outside the extent, or ends before it begins'])
  expect(faults(['2014-03-02', '2014-03-01'])).toEqual(['a gap lies outside the extent, or ends before it begins'])
  expect(faults(['2014-03-01', '2014-03-31'], ['2014-03-31', '2014-04-01'])).toEqual([
    'the gaps must stand in their order and not touch each other',
  ])
})
