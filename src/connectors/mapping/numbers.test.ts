import { afterAll, describe, expect, test } from 'vitest'
import { importMapped, mappingOf } from '../../../test/mapped-rows.ts'
import { TestWorkspace } from '../../../test/test-workspace.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())

/** Imports each text as the column `n` of a row. */
async function importTexts(
  fields: Record<string, unknown>,
  texts: readonly string[],
  rest: Record<string, unknown> = {},
) {
  const rows = texts.map((n, index) => ({ date: '2014-01-05', n, row: String(index) }))
  return (await importMapped(made, mappingOf(fields, rest), rows)).events
}
const radiiOf = async (texts: readonly string[], rest: Record<string, unknown> = {}, rule = {}) =>
  (await importTexts({ radius_km: { column: 'n', ...rule } }, texts, rest)).map(({ radius_km }) => radius_km)

describe('numbers', () => {
  test('with a point', async () => {
    const texts = [
      '1.5',
      ' 2 ',
      '-3.25',
      '+4',
      '.5',
      '6.',
      '1e5',
      '1,5',
      '1.2.3',
      '',
      'x',
      '0x10',
      'nan',
      'inf',
      '-Infinity',
      'true',
      '--1',
    ]
    const read = [1.5, 2, -3.25, 4, 0.5, 6, 100_000]
    expect(await radiiOf(texts)).toEqual([...read, ...texts.slice(read.length).map(() => null)])
  })

  test('with a comma: a point is then no decimal mark', async () => {
    const texts = ['1,5', '2', '1.234', '1.234,5', '1,2,3', '-0,25']
    expect(await radiiOf(texts, { numbers: { decimal: ',' } })).toEqual([1.5, 2, null, null, null, -0.25])
  })

  test.each([
    [
      { decimal: ',', thousands: '.' },
      ['1.234,5', '1.234.567', '1,5', '1.5', '1.23', '.5'],
      [1234.5, 1_234_567, 1.5, null, null, null],
    ],
    [
      { thousands: ',' },
      ['1,234.5', '-12,34,567', '1234', '1.5', '1,5', '٢,٣٤٥'],
      [1234.5, -1_234_567, 1234, 1.5, null, 2345],
    ],
    [{ thousands: ' ', decimal: ',' }, ['1 234,5', '1\u00a0234', '1\u202f234,5'], [1234.5, 1234, 1234.5]],
    [{ thousands: "'" }, ["1'234.5", '1’234'], [1234.5, 1234]],
  ])('with marks between thousands %o', async (numbers, texts, read) => {
    // Said of the column, whatever is said of the others.
    expect(await radiiOf(texts, { numbers: { decimal: '.' } }, numbers)).toEqual(read)
  })

  test('in Arabic and Persian digits, with their own marks', async () => {
    expect(await radiiOf(['٣٦٫٤', '۱۲', '١٬٢٣٤٫٥', '-٥', '٣٦.٤'])).toEqual([36.4, 12, 1234.5, -5, 36.4])
    expect(await radiiOf(['٣٦٫٤', '٣٦,٤'], { numbers: { decimal: ',' } })).toEqual([36.4, 36.4])
  })

  test('as constants and in code tables are those of JSON, whatever the column writes', async () => {
    const numbers = { numbers: { decimal: ',', thousands: '.' } }
    const rule = {
      first_of: [{ column: 'n', values: { near: 2.5, far: '25.5' }, unlisted: 'keep' }, { constant: 0.5 }],
    }
    const events = await importTexts({ radius_km: rule }, ['near', 'FAR', '1,5', 'x', ''], numbers)
    expect(events.map(({ radius_km }) => radius_km)).toEqual([2.5, 25.5, 1.5, 0.5, 0.5])
  })
})

describe('deaths', () => {
  test('are whole numbers from 0 on; anything else is empty and doubtful', async () => {
    const sound = ['0', '12', '12.0', '1e2', ' 7 ', '٢٣']
    const doubtful = ['-1', '12.5', '10-20', 'ten', '1,000', '3000000000', 'nan', '-0.5']
    const events = await importTexts({ fatalities_best: { column: 'n' } }, [...sound, '', 'NA', ...doubtful], {
      missing: ['NA'],
    })
    expect(events.map(({ fatalities_best }) => fatalities_best)).toEqual([
      0,
      12,
      12,
      100,
      7,
      23,
      null,
      null,
      ...doubtful.map(() => null),
    ])
    expect(events.map(({ flags }) => flags.join())).toEqual([
      ...[...sound, '', 'NA'].map(() => ''),
      ...doubtful.map(() => 'deaths_unreadable'),
    ])
  })

  test('written as a range give its ends', async () => {
    const fields = {
      fatalities_low: { column: 'n', range: 'low' },
      fatalities_high: { column: 'n', range: 'high' },
    }
    const cases: [text: string, low: number | null, high: number | null][] = [
      ['10-20', 10, 20],
      ['10 – 20', 10, 20],
      ['10 to 20', 10, 20],
      ['10...20', 10, 20],
      ['١٠-٢٠', 10, 20],
      ['١٠ إلى ٢٠', 10, 20],
      ['15', 15, 15],
      ['10+', 10, null],
      ['>= 10', 10, null],
      ['At least 5', 5, null],
      ['5 or more', 5, null],
      ['لا يقل عن ٥', 5, null],
      ['٥ على الأقل', 5, null],
      ['up to 8', null, 8],
      ['≤8', null, 8],
      ['لا يزيد عن ٨', null, 8],
      ['', null, null],
    ]
    const doubtful = ['some', '10-', '-10', '10-20-30', '5.5-6', 'at least']
    const events = await importTexts(fields, [...cases.map(([text]) => text), ...doubtful])
    expect(events.slice(0, cases.length).map((event) => [event.fatalities_low, event.fatalities_high])).toEqual(
      cases.map(([, low, high]) => [low, high]),
    )
    expect(events.map(({ flags }) => flags.join())).toEqual([
      ...cases.map(() => ''),
      ...doubtful.map(() => 'deaths_unreadable'),
    ])
  })

  test('written as a range with marks between thousands', async () => {
    const events = await importTexts({ fatalities_low: { column: 'n', range: 'low', thousands: ' ' } }, [
      '1 000 - 2 000',
      '3 000+',
    ])
    expect(events.map(({ fatalities_low }) => fatalities_low)).toEqual([1000, 3000])
  })

  test('out of order are kept and doubtful', async () => {
    const deaths = (field: string) => ({ column: field })
    const mapping = mappingOf({
      fatalities_low: deaths('l'),
      fatalities_best: deaths('b'),
      fatalities_high: deaths('h'),
    })
    const rows = [
      ['1', '2', '3'],
      ['2', '2', '2'],
      ['3', '2', '4'],
      ['1', '5', '4'],
      ['5', '', '4'],
      ['', '2', ''],
    ].map(([l = '', b = '', h = '']) => ({ date: '2014-01-05', l, b, h }))
    const { events } = await importMapped(made, mapping, rows)
    expect(events.map(({ flags }) => flags.includes('deaths_order'))).toEqual([false, false, true, true, true, false])
    expect(events[2]).toMatchObject({ fatalities_low: 3, fatalities_best: 2, fatalities_high: 4 })
  })

  test('what a zero means is said by the mapping, and unknown otherwise', async () => {
    const said = await importTexts({ fatalities_best: { column: 'n' }, zero_means: { constant: 'none' } }, ['0'])
    const unsaid = await importTexts({ fatalities_best: { column: 'n' } }, ['0'])
    expect([said[0]?.zero_means, unsaid[0]?.zero_means]).toEqual(['none', 'unknown'])
  })
})
