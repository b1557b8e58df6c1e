import { afterAll, describe, expect, test } from 'vitest'
import { importMapped, outcomes, type Row } from '../../../test/mapped-rows.ts'
import { TestWorkspace } from '../../../test/test-workspace.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())

const importRows = (fields: Record<string, unknown>, rows: readonly Row[], rest: Record<string, unknown> = {}) =>
  importMapped(made, { ...rest, fields }, rows)

const datesOf = async (rule: object, texts: readonly string[]) =>
  outcomes(
    await importRows(
      { date_start: { column: 'd', ...rule } },
      texts.map((d, n) => ({ d, n: String(n) })),
    ),
  )

describe('one date', () => {
  test('of ISO 8601, a day or a window', async () => {
    const texts = ['2014-01-05', ' 2014-01-05 ', '2014-01-05 00:00:00.000', '2014-01-05T23:59:59Z', '2014-02', '2014']
    expect(await datesOf({}, texts)).toEqual([
      ...Array.from({ length: 4 }, () => '2014-01-05'),
      '2014-02-01/2014-02-28',
      '2014-01-01/2014-12-31',
    ])
  })

  test('that is none is a reject', async () => {
    const texts = [
      '2014-02-30',
      '2014-1-5',
      '2014-01-05 to 2014-01-09',
      '2014-01-05 or so',
      '5/1/2014',
      'epoch',
      'infinity',
      '',
      '-014-01-05',
      '2014-01-05',
    ]
    const codes = await datesOf({}, texts)
    expect(codes.slice(0, -1)).toEqual(texts.slice(0, -1).map(() => 'date_unreadable'))
    expect(codes.at(-1)).toBe('2014-01-05')
  })

  test('a reject names the column, the text and the styles', async () => {
    const rule = {
      first_of: [
        { column: 'd', format: 'D.M.YYYY' },
        { column: 'e', format: ['D/M/YY', 'iso'] },
      ],
    }
    const { rejects } = await importRows({ date_start: rule }, [
      { d: '31.2.2014', e: '' },
      { d: '1.2.2014', e: '' },
    ])
    expect(rejects).toMatchObject([
      {
        record: 1,
        code: 'date_unreadable',
        column: 'd',
        value: '31.2.2014',
        message: 'the date is missing or not written as D.M.YYYY or D/M/YY or iso',
      },
    ])
    const parts = { parts: { year: 'y' } }
    const other = await importRows({ date_start: parts }, [{ y: '14' }, { y: '2014' }])
    expect(other.rejects[0]).toMatchObject({
      column: 'y',
      message: 'the date is missing or not written as year, month and day',
    })
  })

  test('in several styles, in many languages and digits', async () => {
    const format = ['D.M.YYYY', 'D MMMM YYYY', 'MMMM YYYY', 'excel']
    const texts = ['5.3.2014', '٥.٣.٢٠١٤', '5 März 2014', '٥ آذار ٢٠١٤', '5 مارس 2014', 'mars 2014', '41703']
    expect(await datesOf({ format }, texts)).toEqual([
      ...Array.from({ length: 5 }, () => '2014-03-05'),
      '2014-03-01/2014-03-31',
      '2014-03-05',
    ])
  })

  test('that two styles read differently is doubtful, and the first of them counts', async () => {
    const texts = ['5/3/2014', '25/3/2014', '3/25/2014', '4/4/2014']
    expect(await datesOf({ format: ['D/M/YYYY', 'M/D/YYYY'] }, texts)).toEqual([
      '2014-03-05 date_suspect',
      '2014-03-25',
      '2014-03-25',
      '2014-04-04',
    ])
    expect(await datesOf({ format: ['YYYY-MM-DD', 'YYYY-DD-MM'] }, ['2014-03-05', '2014-03-25'])).toEqual([
      '2014-03-05 date_suspect',
      '2014-03-25',
    ])
  })

  test('from the first of several columns', async () => {
    const rule = { first_of: [{ column: 'd' }, { column: 'm', format: 'M/YYYY' }, { constant: '2015' }] }
    const rows = [
      { d: '2014-01-05', m: '2/2014' },
      { d: '', m: '2/2014' },
      { d: 'x', m: '' },
    ]
    expect(outcomes(await importRows({ date_start: rule }, rows))).toEqual([
      '2014-01-05',
      '2014-02-01/2014-02-28',
      '2015-01-01/2015-12-31',
    ])
  })

  test('by a code table', async () => {
    const rule = { column: 'd', values: { spring: '2014-03', '?': null } }
    const rows = [{ d: 'Spring' }, { d: '?' }, { d: '2014-03-05' }]
    expect(outcomes(await importRows({ date_start: rule }, rows))).toEqual([
      '2014-03-01/2014-03-31',
      'date_unreadable',
      'date_unreadable',
    ])
    const kept = outcomes(await importRows({ date_start: { ...rule, unlisted: 'keep' } }, rows))
    expect(kept.at(-1)).toBe('2014-03-05')
  })
})

test('year, month and day in columns of their own', async () => {
  const rule = { parts: { year: 'y', month: 'm', day: 'd' }, missing: ['-9'] }
  const rows = [
    ['2014', '3', '5'],
    ['2014.0', '03', '05.0'],
    ['٢٠١٤', 'آذار', '٥'],
    ['2014', 'March', '0'],
    ['2014', '3', ''],
    ['2014', '0', '0'],
    ['2014', '-9', '-9'],
    ['2014', '2', '30'],
    ['2014', '13', '1'],
    ['', '3', '5'],
    ['-9', '3', '5'],
  ].map(([y = '', m = '', d = '']) => ({ y, m, d }))
  expect(outcomes(await importRows({ date_start: rule }, rows))).toEqual([
    ...['2014-03-05', '2014-03-05', '2014-03-05'],
    ...['2014-03-01/2014-03-31', '2014-03-01/2014-03-31', '2014-01-01/2014-12-31', '2014-01-01/2014-12-31'],
    ...['date_unreadable', 'date_unreadable', 'date_unreadable', 'date_unreadable'],
  ])
})
