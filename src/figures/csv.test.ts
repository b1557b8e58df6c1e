import { expect, test } from 'vitest'
import { places, timeline } from '../questions/invented-results.ts'
import { figureCsv } from './csv.ts'
import { concentrationFigure, tempoFigure } from './invented-figures.ts'

test('a timeline: the names of the result, empty where there is no answer, trailing means last', async () => {
  const result = timeline({ by: 'month', bins: 2, covered: (index) => (index === 0 ? 'none' : 'full'), rolling: [30] })
  const [head, first, second] = (await figureCsv(tempoFigure(result))).split('\r\n')
  expect(head).toBe(
    'start,end,covered,certain,expected,possible,fatalities_low,fatalities_best,fatalities_high,fatalities_min,fatalities_max,events_without_deaths,rolling_30_days',
  )
  expect(first).toBe('2014-01-01,2014-01-31,none,,,,,,,,,,')
  const { certain, expected } = result.bins[1]!
  expect(second!.startsWith(`2014-02-01,2014-02-28,full,${certain},${expected},`)).toBe(true)
})

test('commas, quotes and line breaks are quoted', async () => {
  expect(await figureCsv(concentrationFigure(places(['a,"b"\nc'])))).toContain('"a,""b""\nc"')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
  'text that a spreadsheet would run gets an apostrophe: %j',
  async (name) => {
    expect(await figureCsv(concentrationFigure(places([name])))).toMatch(new RegExp(`ORL/0,"?'`))
  },
)

test('negative numbers are numbers', async () => {
  const result = places(['Dor'])
  result.places[0]!.share_low = -0.5
  expect(await figureCsv(concentrationFigure(result))).toContain(',-0.5,')
})

test('no place leaves the heading alone', async () => {
  expect(await figureCsv(concentrationFigure(places([])))).toBe(
    'id,name,certain,expected,possible,share,share_low,share_high\r\n',
  )
})
