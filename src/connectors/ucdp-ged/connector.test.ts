import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type GedRow,
  earlierColumns,
  gedFile,
  hdxColumns,
  oneSided,
  shortColumns,
  soundRow,
  underEarlierNames,
} from '../../../test/ged-rows.ts'
import { type Reject, TestWorkspace, errorOf } from '../../../test/test-workspace.ts'
import { type MarsadEvent, eventSchema } from '../../model/event.ts'
import type { Release } from '../../model/release.ts'
import { recogniseFile } from '../recognise-file.ts'
import { gedColumns } from './columns.ts'
import { ucdpGed } from './connector.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())

let files = 0
/** Imports records under a name that says nothing of their release, and gives everything that came of it. */
async function importRows(rows: readonly GedRow[], content = gedFile(rows), name = `orland${files++}.csv`) {
  const { release } = await made.import(name, content, { dataset: 'ucdp-ged', release: `r${files++}` })
  return { release, events: await made.events(release), rejects: await made.rejects(release) }
}

describe('the shapes in which the file is found', () => {
  const rows: GedRow[] = [
    { date_start: '2014-03-05', date_end: '2014-03-07', date_prec: '2', source_headline: 'One, "two"\nthree' },
    { ...oneSided, where_prec: '4', deaths_a: '0', deaths_civilians: '3' },
  ]
  const upper = gedColumns.map((name) => name.toUpperCase())
  const shapes: [name: string, content: string][] = [
    ['49 columns in another order', gedFile(rows, { columns: gedColumns.toReversed() })],
    ['49 columns in capitals', gedFile(rows, { columns: upper })],
    ['45 columns of a country copy', gedFile(rows, { columns: hdxColumns })],
    ['41 columns of a country extract', gedFile(rows, { columns: shortColumns })],
    ['best_est, low_est and high_est', gedFile(rows.map(underEarlierNames), { columns: earlierColumns })],
    ['semicolons', gedFile(rows, { columns: gedColumns, delimiter: ';' })],
    ['tabs', gedFile(rows, { columns: gedColumns, delimiter: '\t' })],
    ['bars', gedFile(rows, { columns: gedColumns, delimiter: '|' })],
    ['CRLF and a byte order mark', `\uFEFF${gedFile(rows, { columns: gedColumns, lineEnd: '\r\n' })}`],
    ['a header with spaces and quotes', gedFile(rows).replace('id,relid,', '" id ","relid" ,'.replace('" ,', '",'))],
  ]
  let plain: Awaited<ReturnType<typeof importRows>>
  beforeAll(async () => {
    plain = await importRows(rows)
  })

  /** What the shorter shapes have no column for. */
  const common = ({ notes, event_id, release, ...event }: MarsadEvent) => ({
    ...event,
    known: [event_id, release, notes].length,
  })

  test('every event is one by the schema', () => {
    for (const event of plain.events.values()) expect(eventSchema.parse(event)).toEqual(event)
    expect(plain.events.get('2')).toMatchObject({
      violence_type: 'one_sided',
      location_precision: 'admin1',
      notes: soundRow['where_description'],
    })
  })

  test.each(shapes)('%s give the same events', async (_, content) => {
    const { release, events } = await importRows(rows, content)
    expect([...events.values()].map(common)).toEqual([...plain.events.values()].map(common))
    expect(release).toMatchObject({ rows_in: 2, events: 2, rejects: 0 })
  })

  test('the tag row under the header is the one reject', async () => {
    const [header = '', ...records] = gedFile(rows, { columns: hdxColumns }).split(/(?<=\n)/)
    const tags = hdxColumns
      .map((name) => ({ date_start: '#date+start', id: '#id+code', iso3: '' })[name] ?? '#meta')
      .join(',')
    const { release, events, rejects } = await importRows(rows, [header, `${tags}\n`, ...records].join(''))
    expect(release).toMatchObject({ rows_in: 3, events: 2, rejects: 1 })
    expect(rejects).toEqual([
      {
        record: 1,
        byte_offset: header.length,
        code: 'hxl_row',
        column: 'id',
        value: '#id+code',
        message: expect.any(String) as string,
      },
    ])
    expect(events.get('1')?.source_row).toBe(2)
  })

  test('a record whose text begins with # is no tag row', async () => {
    const { release } = await importRows([{ source_headline: '#hashtag' }])
    expect(release).toMatchObject({ rows_in: 1, events: 1, rejects: 0 })
  })

  test('columns that nobody knows are kept as delivered', async () => {
    const { release } = await importRows([], 'extra,' + gedFile([{}]).replace('\n', '\nkept,'))
    expect((await made.raw(release))[0]?.slice(0, 2)).toEqual(['kept', '1'])
  })

  test('a required column that is missing is named', () => {
    for (const column of ['latitude', 'best']) {
      const firstRecord = gedColumns.filter((name) => name !== column)
      expect(ucdpGed.recognise({ name: 'x.csv', firstRecord })).toMatchObject({ missing: [column] })
    }
  })
})

describe('the sample beside this test', () => {
  test('is taken whole', async () => {
    const { release, events } = await importRows([], readFileSync(new URL('sample.csv', import.meta.url), 'utf8'))
    expect(release).toMatchObject({ rows_in: 4, events: 4, rejects: 0, flags: { deaths_order: 1 } })
    expect([...events.values()].every(({ country }) => country === 'XOR')).toBe(true)
  })
})

describe('the name of the release', () => {
  const cases: [file: string, release: string | undefined][] = [
    ['GEDEvent_v25_1.csv', '25.1'],
    ['GEDEvent_v17_1.csv.gz', '17.1'],
    ['GEDEvent_v26_1.parquet', '26.1'],
    ['gedevent_v23_1 (1).csv', '23.1'],
    ['ged251.csv', '25.1'],
    ['ged191-csv.zip', '19.1'],
    ['ged25.1.csv', '25.1'],
    ['GEDEvent_v24_0_1.csv', undefined],
    ['GEDEvent_v25_01_25_03.csv', undefined],
    ['ged2019.csv', undefined],
    ['conflict_data_irq.csv', undefined],
    ['merged_25_1.csv', undefined],
    ['', undefined],
  ]
  test.each(cases)('of %s is %s', (file, release) => expect(ucdpGed.releaseOf(file)).toBe(release))
})

describe('the extent', () => {
  const seen = { first: '2014-03-05', last: '2016-01-31', countries: ['XOR'] }
  const { table } = ucdpGed
  const extentOf = (release: string | undefined, given = seen) =>
    table.kind === 'events' ? table.extent(release, given) : undefined

  test('is whole years from 1989 when the name of the file tells the release', () => {
    expect(extentOf('25.1')).toMatchObject({
      from: '1989-01-01',
      to: '2024-12-31',
      countries: null,
      basis: 'publisher',
    })
    expect(extentOf('17.1')).toMatchObject({ to: '2016-12-31' })
  })

  test('is assumed from whole months of the events otherwise', () => {
    expect(extentOf(undefined)).toMatchObject({
      from: '2014-03-01',
      to: '2016-01-31',
      countries: ['XOR'],
      basis: 'assumed',
    })
    expect(extentOf(undefined, { ...seen, first: '1946-05-01' })).toMatchObject({ from: '1989-01-01' })
  })

  test('is unknown without an event in the time that the dataset covers', () => {
    const unknown = { from: null, to: null, countries: null, basis: 'unknown' }
    expect(extentOf(undefined, { first: null as never, last: null as never, countries: [] })).toMatchObject(unknown)
    expect(extentOf(undefined, { first: '1946-05-01', last: '1950-01-01', countries: [] })).toMatchObject(unknown)
  })

  test('is the one that a person declares, when there is one', async () => {
    const extent = { from: '1989-01-01', to: '2018-12-31' }
    const { release } = await made.import('GEDEvent_v25_1.csv', gedFile([{}, {}]), { extent })
    expect(release).toMatchObject({ release: '25.1', extent: { ...extent, basis: 'user' } })
  })
})

/** Each row is imported once, with all the others; its event is found again by the name given here. */
const traps = {
  '645.0': {
    country_id: '645.0',
    side_a_new_id: ' 645.0',
    dyad_new_id: '990201.0',
    where_prec: '1.0',
    date_prec: '1.0',
    date_start: '2014-03-05',
  },
  'minus one source': { number_of_sources: '-1', source_article: '' },
  'plain dates': { date_start: '2014-03-05', date_end: '2014-03-05' },
  'dates of the API': { date_start: '2014-03-05T00:00:00', date_end: '2014-03-05T00:00:00' },
  'dates of the CSV': { date_start: ' 2014-03-05 00:00:00.000', date_end: '2014-03-05 00:00:00.000 ' },
  'active 1': { active_year: '1' },
  'active 0': { active_year: '0' },
  'active true': { active_year: 'true' },
  'active FALSE': { active_year: 'FALSE' },
  'active unknown': { active_year: '' },
  'low above best': { low: '5' },
  'best above high': { high: '3' },
  'low missing': { low: '' },
  'negative deaths': { deaths_b: '-1' },
  'fractional deaths': { best: '4.5' },
  'deaths in words': { high: 'many' },
  'deaths 4.0': { best: '4.0', deaths_a: ' 1 ' },
  'deaths beyond counting': { high: '3000000000' },
  'deaths nan': { high: 'nan' },
  'parts do not add up': { deaths_unknown: '2' },
  'no deaths given': {
    deaths_a: '',
    deaths_b: '',
    deaths_civilians: '',
    deaths_unknown: '',
    low: '',
    best: '',
    high: '',
  },
  'best zero': { deaths_a: '0', deaths_b: '0', deaths_unknown: '0', low: '0', best: '0', high: '9' },
  'year of another time': { year: '2013' },
  'no year': { year: '' },
  'before 1989': { year: '1988', date_start: '1988-12-31', date_end: '1988-12-31' },
  'over new year': { year: '2014', date_prec: '2', date_start: '2013-12-30', date_end: '2014-01-02' },
  'off the globe': { latitude: '95' },
  'no longitude': { longitude: '' },
  'coordinates in words': { latitude: 'north' },
  'infinite latitude': { latitude: 'inf' },
  'the antimeridian': { longitude: '180', latitude: '-90' },
  'unknown date precision': { date_prec: '6' },
  'no place precision': { where_prec: '' },
  'type 9': { type_of_violence: '9' },
  'one-sided': { ...oneSided, side_b_new_id: '' },
  'no side B': { side_b: ' ', side_b_new_id: '' },
  'side without id': { side_b_new_id: '' },
  'two reports': { source_article: '"Wire,2014-03-06,He said ""no"", twice";"Post; Evening,2014-03-07,Second"' },
  'reports without quotes': { source_article: 'Wire 2014; Post 2015 ;Third' },
  'headline over lines': { source_headline: 'First, "line"\r\nsecond\r\n' },
  'byte order mark in a text': { where_coordinates: '\uFEFFLūmvath', source_headline: '\uFEFFClash' },
  'spaces around': { adm_1: '  Kéthar province ', country_id: ' 999 ', best: ' 4' },
  'unknown country': { country_id: '998' },
  'no country': { country_id: '' },
  'clarity 2.0': { event_clarity: '2.0' },
} satisfies Record<string, GedRow>

describe('the traps', () => {
  let events: Map<string, MarsadEvent>
  let release: Release
  const names = Object.keys(traps) as (keyof typeof traps)[]
  const eventOf = (name: keyof typeof traps) => events.get(String(names.indexOf(name) + 1)) as MarsadEvent
  const flagsOf = (name: keyof typeof traps) => eventOf(name).flags

  beforeAll(async () => {
    // Written with a comma of its own in every record, so that repeated records are not equal.
    ;({ events, release } = await importRows(Object.values(traps)))
  })

  test('no record is refused, and every event is one by the schema', () => {
    expect(release).toMatchObject({ rows_in: names.length, events: names.length, rejects: 0 })
    for (const event of events.values()) expect(eventSchema.parse(event)).toEqual(event)
  })

  test('a sound event carries no doubt', () => {
    for (const name of [
      'plain dates',
      '645.0',
      'active 0',
      'deaths 4.0',
      'best zero',
      'the antimeridian',
      'no year',
    ] as const) {
      expect([name, flagsOf(name)]).toEqual([name, []])
    }
  })

  test('codes written as 645.0 are the whole number', () => {
    expect(eventOf('645.0')).toMatchObject({
      country: 'IRQ',
      dyad_id: '990201',
      location_precision: 'exact',
      location_precision_code: '1.0',
      time_precision: 'day',
      time_precision_code: '1.0',
    })
    expect(eventOf('645.0').actors[0]?.source_id).toBe('ucdp:645')
    expect(eventOf('clarity 2.0').event_clarity).toBe(2)
  })

  test('timestamps in three styles are dates', () => {
    for (const name of ['plain dates', 'dates of the API', 'dates of the CSV'] as const) {
      expect(eventOf(name)).toMatchObject({
        date_start: '2014-03-05',
        date_end: '2014-03-05',
        range_kind: 'throughout',
      })
    }
  })

  test('active_year is read in each spelling', () => {
    const all = ['active 1', 'active 0', 'active true', 'active FALSE', 'active unknown'] as const
    expect(all.map((name) => eventOf(name).active_year)).toEqual([true, false, true, false, null])
  })

  test('deaths out of order are kept and flagged', () => {
    expect(eventOf('low above best')).toMatchObject({ fatalities_low: 5, fatalities_best: 4, flags: ['deaths_order'] })
    expect(eventOf('best above high')).toMatchObject({
      fatalities_best: 4,
      fatalities_high: 3,
      flags: ['deaths_order'],
    })
    expect(eventOf('low missing')).toMatchObject({ fatalities_low: null, flags: [] })
  })

  test('deaths that are no whole numbers from 0 are left empty and flagged', () => {
    const cases = [
      ['negative deaths', 'deaths_b'],
      ['fractional deaths', 'fatalities_best'],
      ['deaths in words', 'fatalities_high'],
      ['deaths beyond counting', 'fatalities_high'],
      ['deaths nan', 'fatalities_high'],
    ] as const
    for (const [name, field] of cases)
      expect([eventOf(name)[field], flagsOf(name)]).toEqual([null, ['deaths_unreadable']])
    expect(eventOf('deaths 4.0')).toMatchObject({ fatalities_best: 4, deaths_a: 1 })
  })

  test('parts that do not add up to the best estimate are flagged', () => {
    expect(eventOf('parts do not add up')).toMatchObject({ deaths_unknown: 2, flags: ['deaths_sum'] })
  })

  test('deaths that are not given are unknown, not zero', () => {
    expect(eventOf('no deaths given')).toMatchObject({
      fatalities_low: null,
      fatalities_best: null,
      deaths_a: null,
      flags: [],
    })
    expect(eventOf('best zero')).toMatchObject({ fatalities_best: 0, fatalities_high: 9, zero_means: 'none' })
  })

  test('dates that contradict the year or the period of the dataset are flagged', () => {
    expect(flagsOf('year of another time')).toEqual(['date_suspect'])
    expect(flagsOf('before 1989')).toEqual(['date_suspect'])
    expect(flagsOf('over new year')).toEqual([])
  })

  test('coordinates that are missing or not on the globe are flagged', () => {
    expect(eventOf('off the globe')).toMatchObject({ latitude: 95, flags: ['coordinates_suspect'] })
    expect(eventOf('no longitude')).toMatchObject({ longitude: null, latitude: -25.75, flags: ['coordinates_suspect'] })
    expect(eventOf('coordinates in words')).toMatchObject({ latitude: null, flags: ['coordinates_suspect'] })
    expect(eventOf('infinite latitude')).toMatchObject({ latitude: null, flags: ['coordinates_suspect'] })
  })

  test('a precision that the codebook does not have is unknown and flagged', () => {
    expect(eventOf('unknown date precision')).toMatchObject({
      time_precision: 'unknown',
      time_precision_code: '6',
      flags: ['precision_unknown'],
    })
    expect(eventOf('no place precision')).toMatchObject({
      location_precision: 'unknown',
      location_precision_code: null,
      flags: ['precision_unknown'],
    })
  })

  test('the civilians of one-sided violence are the target', () => {
    expect(eventOf('one-sided').actors).toEqual([
      { name: 'Government of Orland (invented)', source_id: 'ucdp:990001', role: 'side_a' },
      { name: 'Civilians', source_id: null, role: 'target' },
    ])
    expect(eventOf('plain dates').actors[1]).toEqual({
      name: 'Vask Front (invented)',
      source_id: 'ucdp:990002',
      role: 'side_b',
    })
    expect(eventOf('no side B').actors).toHaveLength(1)
    expect(eventOf('side without id').actors[1]).toMatchObject({ source_id: null, role: 'side_b' })
  })

  test('a type of violence that the codebook does not have is other', () => {
    expect(eventOf('type 9')).toMatchObject({ violence_type: 'other', source_type: '9' })
  })

  test('sources are taken apart', () => {
    expect(eventOf('two reports').sources).toHaveLength(2)
    expect(eventOf('two reports').sources[1]).toBe('Post; Evening,2014-03-07,Second')
    expect(eventOf('reports without quotes').sources).toEqual(['Wire 2014', 'Post 2015', 'Third'])
    expect(eventOf('minus one source').sources).toEqual([])
  })

  test('texts are kept to the letter, lines and all', () => {
    expect(eventOf('headline over lines').headline).toBe('First, "line"\nsecond\n')
    expect(eventOf('byte order mark in a text')).toMatchObject({
      location_name: '\uFEFFLūmvath',
      headline: '\uFEFFClash',
    })
    expect(eventOf('spaces around')).toMatchObject({ admin1: 'Kéthar province', country: 'XOR', fatalities_best: 4 })
  })

  test('the raw table holds what was delivered, row for row', async () => {
    const raw = await made.raw(release)
    const column = gedColumns.indexOf('source_headline')
    expect(raw[names.indexOf('headline over lines')]?.[column]).toBe('First, "line"\r\nsecond\r\n')
    expect(raw[names.indexOf('spaces around')]?.[gedColumns.indexOf('adm_1')]).toBe('  Kéthar province ')
    expect(raw[names.indexOf('no country')]?.[gedColumns.indexOf('country_id')]).toBe('')
  })

  test('a country that the table of states does not have is unknown and flagged', () => {
    for (const name of ['unknown country', 'no country'] as const) {
      expect(eventOf(name)).toMatchObject({ country: null, flags: ['country_unknown'] })
    }
  })
})

describe('the window of an event', () => {
  const windows = [
    { date_prec: '1', days: 1, word: 'day', suspect: false },
    { date_prec: '1', days: 2, word: 'day', suspect: true },
    { date_prec: '2', days: 1, word: 'days', suspect: true },
    { date_prec: '2', days: 2, word: 'days', suspect: false },
    { date_prec: '2', days: 6, word: 'days', suspect: false },
    { date_prec: '2', days: 7, word: 'days', suspect: true },
    { date_prec: '3', days: 7, word: 'week', suspect: false },
    { date_prec: '3', days: 8, word: 'week', suspect: true },
    { date_prec: '4', days: 8, word: 'month', suspect: false },
    { date_prec: '4', days: 31, word: 'month', suspect: false },
    { date_prec: '5', days: 32, word: 'year', suspect: false },
    { date_prec: '5', days: 366, word: 'year', suspect: false },
    { date_prec: '5', days: 367, word: 'year', suspect: true },
  ] as const

  test('follows date_prec, and a window of several days is never taken for a battle of several days', async () => {
    const lastDay = (days: number) => new Date(Date.UTC(2016, 0, days)).toISOString().slice(0, 10)
    const rows = windows.map(({ date_prec, days }) => ({
      date_prec,
      year: '2016',
      date_start: '2016-01-01',
      date_end: lastDay(days),
    }))
    const { events } = await importRows(rows)
    for (const [index, { days, word, suspect }] of windows.entries()) {
      expect(events.get(String(index + 1))).toMatchObject({
        date_start: '2016-01-01',
        date_end: lastDay(days),
        time_precision: word,
        range_kind: days === 1 ? 'throughout' : 'sometime',
        flags: suspect ? ['date_suspect'] : [],
      })
    }
  })
})

describe('the place of an event', () => {
  test('follows where_prec; only exact and near points have a radius and a cell', async () => {
    const { events } = await importRows(['1', '2', '3', '4', '5', '6', '7'].map((where_prec) => ({ where_prec })))
    const told = [...events.values()].map(({ location_precision, radius_km, grid_cell }) => [
      location_precision,
      radius_km,
      grid_cell,
    ])
    expect(told).toEqual([
      ['exact', 0, 92492],
      ['near', 25, 92492],
      ['admin2', null, null],
      ['admin1', null, null],
      ['region', null, null],
      ['country', null, null],
      ['sea_or_air', null, null],
    ])
  })
})

describe('the country of an event', () => {
  const spells: [code: string, day: string, iso: string][] = [
    ['365', '1990-06-01', 'SUN'],
    ['365', '1991-12-25', 'SUN'],
    ['365', '1991-12-26', 'RUS'],
    ['365', '1995-01-01', 'RUS'],
    ['345', '1999-03-24', 'YUG'],
    ['345', '2003-02-04', 'SCG'],
    ['345', '2005-01-01', 'SCG'],
    ['345', '2010-01-01', 'SRB'],
    ['340', '2010-01-01', 'SRB'],
    ['347', '2009-01-01', 'XKX'],
    ['816', '1990-01-01', 'VNM'],
    ['678', '1990-01-01', 'YEM'],
    ['626', '2012-01-01', 'SSD'],
    ['645', '2014-01-01', 'IRQ'],
    ['999', '2014-01-01', 'XOR'],
  ]

  test('is that of the state which had the number on the first day', async () => {
    const rows = spells.map(([country_id, day]) => ({
      country_id,
      year: day.slice(0, 4),
      date_start: day,
      date_end: day,
    }))
    const { events } = await importRows(rows)
    expect(spells.map(([code, day], index) => [code, day, events.get(String(index + 1))?.country])).toEqual(spells)
  })
})

describe('records that are not taken', () => {
  const rows: GedRow[] = [
    {},
    { id: ' ' },
    { date_start: 'March 2014' },
    { date_end: '2014-02-30 00:00:00.000' },
    { date_start: '2014-03-06' },
    { date_start: 'infinity' },
    { date_start: '2014/03/05' },
    { date_start: '' },
    { source_headline: 'x'.repeat(3_000_000 / 3), where_description: 'é'.repeat(40_000) },
    {},
  ]
  let rejects: Reject[]
  let release: Release
  const text = gedFile(rows)

  beforeAll(async () => {
    ;({ rejects, release } = await importRows(rows, text))
  })

  test('are listed with record, code, column and value', () => {
    const day = '2014-03-05 00:00:00.000'
    expect(rejects.map(({ record, code, column, value }) => [record, code, column, value])).toEqual([
      [2, 'no_id', 'id', ' '],
      [3, 'date_unreadable', 'date_start', 'March 2014'],
      [4, 'date_unreadable', 'date_end', '2014-02-30 00:00:00.000'],
      [5, 'date_order', 'date_end', day],
      [6, 'date_unreadable', 'date_start', 'infinity'],
      [7, 'date_unreadable', 'date_start', '2014/03/05'],
      [8, 'date_unreadable', 'date_start', ''],
      [9, 'record_too_long', null, text.split('\n')[9]?.slice(0, 2000)],
    ])
    for (const { message } of rejects) expect(message.length).toBeGreaterThan(10)
    expect(release).toMatchObject({ rows_in: 10, events: 2, rejects: 8 })
  })

  test('are found in the file at their byte offset', () => {
    const bytes = Buffer.from(text)
    for (const { record, byte_offset } of rejects) {
      const line = text.split('\n')[record] ?? ''
      expect(bytes.toString('utf8', byte_offset ?? 0).slice(0, 60)).toBe(line.slice(0, 60))
      expect(bytes[(byte_offset ?? 0) - 1]).toBe(0x0a)
    }
  })

  test('are told by the name that the file gives their column', async () => {
    const content = gedFile([{}, { date_start: 'x' }], { columns: gedColumns.map((name) => name.toUpperCase()) })
    expect((await importRows([], content)).rejects).toMatchObject([{ record: 2, column: 'DATE_START', value: 'x' }])
  })

  test('a file without one record to take is no release', async () => {
    const error = await errorOf(importRows([{ date_start: 'x' }, { date_start: 'y' }]))
    expect(error).toMatchObject({ code: 'nothing_taken', exitCode: 1 })
    expect(error.received).toMatch(/2 records; 2 of them date_unreadable .*first record 1/)
  })
})

describe('records that stand more than once', () => {
  test('keep their id with #2, #3 … and say whether the whole row is the same', async () => {
    const { events } = await importRows([
      { id: '7' },
      { id: '7' },
      { id: '7', best: '4', adm_2: 'elsewhere' },
      { id: '8' },
    ])
    const told = [...events].map(([id, { source_row, flags }]) => [id, source_row, flags])
    expect(told).toEqual([
      ['7', 1, []],
      ['7#2', 2, ['duplicate_row']],
      ['7#3', 3, ['duplicate_id']],
      ['8', 4, []],
    ])
  })
})

test('a file of another table names the nearest layout and what it misses', () => {
  const firstRecord = gedColumns.map((name) => (name === 'date_start' ? 'from' : name))
  expect(() => recogniseFile([{ name: 'x.csv', firstRecord }], undefined)).toThrow(
    expect.objectContaining({ code: 'unknown_table', expected: 'ucdp-ged, which also has: date_start' }) as Error,
  )
})
