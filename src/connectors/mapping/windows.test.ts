import { afterAll, describe, expect, test } from 'vitest'
import { importMapped, outcomes, type Row } from '../../../test/mapped-rows.ts'
import { TestWorkspace } from '../../../test/test-workspace.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())

const importRows = (fields: Record<string, unknown>, rows: readonly Row[], rest: Record<string, unknown> = {}) =>
  importMapped(made, { ...rest, fields }, rows)

describe('the last day', () => {
  const fields = { date_start: { column: 'a' }, date_end: { column: 'b' } }

  test('is given, missing, the same, earlier, or cannot be read', async () => {
    const rows = [
      { a: '2014-01-05', b: '2014-01-09' },
      { a: '2014-01-05', b: '' },
      { a: '2014-01-05', b: '2014-01-05' },
      { a: '2014-01-05', b: '2014-02' },
      { a: '2014-01', b: '2014-03-09' },
      { a: '2014-01', b: '' },
      { a: '2014-01-05', b: '2014-01-04' },
      { a: '2014-01-05', b: 'ongoing' },
    ]
    const made = await importRows(fields, rows)
    expect(outcomes(made)).toEqual([
      ...['2014-01-05/2014-01-09', '2014-01-05', '2014-01-05', '2014-01-05/2014-02-28'],
      ...['2014-01-01/2014-03-09', '2014-01-01/2014-01-31', 'date_order', '2014-01-05 date_suspect'],
    ])
    expect(made.rejects).toMatchObject([{ record: 7, column: 'b', value: '2014-01-04' }])
  })

  test('tells how well the date is known, and what the window means', async () => {
    const ends = ['2014-01-05', '2014-01-06', '2014-01-11', '2014-01-12', '2014-02-04', '2014-02-05']
    const rows = ends.map((b) => ({ a: '2014-01-05', b }))
    const { events } = await importRows(fields, rows)
    expect(events.map(({ time_precision, range_kind }) => [time_precision, range_kind])).toEqual([
      ['day', 'throughout'],
      ['days', 'sometime'],
      ['week', 'sometime'],
      ['month', 'sometime'],
      ['month', 'sometime'],
      ['year', 'sometime'],
    ])
    const lasting = await importRows({ ...fields, range_kind: { constant: 'throughout' } }, rows)
    expect(new Set(lasting.events.map(({ time_precision }) => time_precision))).toEqual(new Set(['day']))
  })
})

describe('windows', () => {
  const values = { 1: 'day', 2: 'week', 3: 'month', 4: 'year', 5: 'days' }
  const fields = { date_start: { column: 'd' }, time_precision: { column: 'p', values } }
  const window = { week: '±3', month: 'month', year: 'year', days: '±1' }
  const rows = ['1', '2', '3', '4', '5', '9', ''].map((p) => ({ d: '2014-02-19', p }))

  test('widen the one date as its precision says', async () => {
    const { events } = await importRows(fields, rows, { window })
    expect(
      events.map((event) => [event.date_start, event.date_end, event.time_precision, event.time_precision_code]),
    ).toEqual([
      ['2014-02-19', '2014-02-19', 'day', '1'],
      ['2014-02-16', '2014-02-22', 'week', '2'],
      ['2014-02-01', '2014-02-28', 'month', '3'],
      ['2014-01-01', '2014-12-31', 'year', '4'],
      ['2014-02-18', '2014-02-20', 'days', '5'],
      ['2014-02-19', '2014-02-19', 'unknown', '9'],
      ['2014-02-19', '2014-02-19', 'unknown', null],
    ])
    expect(events.map(({ flags }) => flags)).toEqual([
      [],
      [],
      [],
      [],
      [],
      ['precision_unknown', 'code_unlisted'],
      ['precision_unknown'],
    ])
  })

  test('take the calendar week, from Monday', async () => {
    const made = await importRows(fields, [{ d: '2014-02-19', p: '2' }], { window: { week: 'week' } })
    expect(outcomes(made)).toEqual(['2014-02-17/2014-02-23'])
  })

  test('end where the calendar does', async () => {
    const rows = [
      { d: '0001-01-02', p: '2' },
      { d: '9999-12-31', p: '2' },
    ]
    expect(outcomes(await importRows(fields, rows, { window }))).toEqual([
      '0001-01-01/0001-01-05',
      '9999-12-28/9999-12-31',
    ])
  })

  test('leave two dates alone, but not one that is given twice', async () => {
    const both = { ...fields, date_end: { column: 'e' } }
    const rows = [
      { d: '2014-02-19', e: '2014-02-21', p: '5' },
      { d: '2014-02-19', e: '2014-02-19', p: '3' },
    ]
    expect(outcomes(await importRows(both, rows, { window }))).toEqual([
      '2014-02-19/2014-02-21',
      '2014-02-01/2014-02-28',
    ])
  })

  test('that contradict the precision are doubtful', async () => {
    const doubtful = outcomes(await importRows(fields, rows))
    expect(doubtful.map((text) => text.includes('date_suspect'))).toEqual([false, true, true, true, true, false, false])
    const long = { ...fields, date_end: { column: 'e' } }
    const days = [{ d: '2014-02-19', e: '2014-02-21', p: '1' }]
    expect(outcomes(await importRows(long, days))).toEqual(['2014-02-19/2014-02-21 date_suspect'])
    const lasting = { ...long, range_kind: { constant: 'throughout' } }
    expect(outcomes(await importRows(lasting, days))).toEqual(['2014-02-19/2014-02-21'])
  })
})

test('a date outside the extent is doubtful', async () => {
  const extent = { from: '2014-01-01', to: '2014-12-31' }
  const rows = ['2014-01-01', '2013-12-31', '2014-12-31', '2015-01-01'].map((d) => ({ d }))
  const made = await importRows({ date_start: { column: 'd' } }, rows, { extent })
  expect(outcomes(made)).toEqual(['2014-01-01', '2013-12-31 date_suspect', '2014-12-31', '2015-01-01 date_suspect'])
})
