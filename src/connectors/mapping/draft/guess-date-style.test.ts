import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDay } from '../../../model/calendar.ts'
import { Columns } from './column.ts'
import { readDate } from './date-patterns.ts'
import { guessDateStyle, orderDecidedBy } from './guess-date-style.ts'

function columnOf(texts: readonly string[], name = 'date') {
  const rows = texts.map((text) => [text])
  const table = { fileName: 'x.csv', form: {}, formRemarks: [], columns: [name], rows, records: rows.length }
  return new Columns(table).all[0]!
}
const styleOf = (texts: readonly string[], name?: string) => guessDateStyle(columnOf(texts, name), undefined)

describe('styles', () => {
  test.each([
    [['2014-10-07', '2014-10'], ['iso']],
    [['7-Oct-14', '10-jun-15'], ['D-MMM-YY']],
    [['Oct 7, 2014'], ['MMM D, YYYY']],
    [['7 de octubre de 2014'], ['D [de] MMM [de] YYYY']],
    [['٧ تشرين الأول ٢٠١٤'], ['D MMM YYYY']],
    [['13/2/2015', '5/4/2015'], ['D/M/YYYY']],
    [['2/13/2015', '5/4/2015'], ['M/D/YYYY']],
    [['13.2.15', '05.04.15'], ['D.M.YY']],
    [['61-02-17'], ['YY-M-D']],
    [['2015/2/13 14:30'], ['YYYY/M/D']],
    [['October 2014'], ['MMM YYYY']],
    [['20141007'], ['YYYYMMDD']],
    [['41919', '41920.5'], ['excel']],
    [['1412640000'], ['unix']],
    [['١٣/٢/٢٠١٥'], ['D/M/YYYY']],
  ])('%j', (texts, formats) => {
    expect(styleOf(texts)?.formats).toEqual(formats)
  })

  test('several styles, the most frequent first', () => {
    const style = styleOf(['2014-10-07', '7 Oct 2014', '8 Oct 2014', 'in the autumn'])
    expect(style).toMatchObject({ formats: ['D MMM YYYY', 'iso'], read: 3, unread: ['in the autumn'] })
  })

  test('numbers are dates only under a name that says so', () => {
    expect(styleOf(['41919', '41920'], 'population')).toBeUndefined()
  })

  test('nothing is a date in a column without dates', () => {
    expect(styleOf(['Alba', '3', ''])).toBeUndefined()
    expect(styleOf([])).toBeUndefined()
  })
})

describe('which of day and month comes first', () => {
  test('stays a doubt where no number is over 12', () => {
    expect(styleOf(['05/04/2015', '06/04/2015'])?.undecided).toEqual({
      text: '05/04/2015',
      taken: 'D/M/YYYY',
      other: 'M/D/YYYY',
    })
  })

  test('is no doubt where both are the same number', () => {
    expect(styleOf(['05/05/2015'])?.undecided).toBeUndefined()
  })

  test('is told by the name of the column', () => {
    expect(styleOf(['05/04/2015'], 'Date (MM/DD/YYYY)')).toMatchObject({ formats: ['M/D/YYYY'] })
    expect(styleOf(['05/04/2015'], 'Date (MM/DD/YYYY)')?.undecided).toBeUndefined()
  })

  test('is told by texts of another style in the column, and by another column', () => {
    expect(styleOf(['2/13/2015', '5.4.15'])?.formats).toEqual(['M/D/YYYY', 'M.D.YY'])
    expect(guessDateStyle(columnOf(['05/04/2015']), 'month')?.formats).toEqual(['M/D/YYYY'])
    expect(orderDecidedBy(columnOf(['5/4/2015', '2/13/2015']))).toBe('month')
  })

  test('both occurring is told', () => {
    expect(styleOf(['13/2/2015', '14/2/2015', '2/15/2015'])).toMatchObject({
      formats: ['D/M/YYYY', 'M/D/YYYY'],
      mixed: { text: '2/15/2015', taken: 'D/M/YYYY', other: 'M/D/YYYY' },
    })
  })
})

test('years of two digits in two centuries are told', () => {
  expect(styleOf(['61-02-17', '75-03-01'])?.shortYears).toEqual({ farApart: true })
  expect(styleOf(['1-Oct-14'])?.shortYears).toEqual({ farApart: false })
})

test('days written in one style are read as those days, whichever style it is', () => {
  const write: Record<string, (y: string, m: string, d: string) => string> = {
    iso: (y, m, d) => `${y}-${m}-${d}`,
    day: (y, m, d) => `${Number(d)}/${Number(m)}/${y}`,
    month: (y, m, d) => `${m}/${d}/${y}`,
    dots: (y, m, d) => `${d}.${m}.${y}`,
    digits: (y, m, d) => `${y}${m}${d}`,
  }
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(write)),
      fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 20 }),
      (style, days) => {
        // A day over 12 and equal to no month decides the order.
        const texts = [...days, 6_957]
          .map((day) => formatDay(day))
          .map((iso) => write[style]!(...(iso.split('-') as [string, string, string])))
        const { formats = [] } = styleOf(texts) ?? {}
        expect(
          texts.map((text) => formats.map((format) => readDate(format, text)?.start).find((day) => day !== undefined)),
        ).toEqual([...days, 6_957])
      },
    ),
    { numRuns: 60 },
  )
})
