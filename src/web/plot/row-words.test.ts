import { describe, expect, test } from 'vitest'
import type { Selection } from '../../model/selection.ts'
import { figureWords, rowWords } from './row-words.ts'

const releases = [{ dataset: 'orland', release: '2014-2019' }]
const release = ['orland/2014-2019']

function asked(options: Record<string, unknown>, selection: Partial<Selection> = {}, versus?: Partial<Selection>) {
  const side = (of: Partial<Selection>) => ({ selection: { releases, ...of }, events_digest: null, rows: '' })
  const receipt = { ...side(selection), ...(versus && { versus: side(versus) }) }
  return { options, receipt } as unknown as Parameters<typeof rowWords>[0]
}
const columns = (...keys: string[]) => keys.map((key) => ({ key }))

describe('the events behind a row', () => {
  test('a bin takes the place of the asked time and keeps the rest', () => {
    const figure = asked({}, { from: '2014-01-01', to: '2018-12-31', country: ['XOR'] })
    expect(rowWords(figure, columns('start', 'end', 'expected'), ['2014-03-01', '2014-03-31', 4.5], 2)).toEqual({
      first: { release, country: ['XOR'], from: ['2014-03-01'], to: ['2014-03-31'] },
      second: null,
    })
  })

  test('of two selections, each has its own words', () => {
    const figure = asked({}, { event_type: ['battle'] }, { event_type: ['shelling'] })
    expect(rowWords(figure, columns('start', 'end'), ['2014-01-01', '2014-12-31'], 0)).toEqual({
      first: { release, type: ['battle'], from: ['2014-01-01'], to: ['2014-12-31'] },
      second: { release, type: ['shelling'], from: ['2014-01-01'], to: ['2014-12-31'] },
    })
  })

  test.each([
    ['country', 'XOR', { country: ['XOR'] }],
    ['admin1', 'XOR/Upper/Lower Sarn', { country: ['XOR'], admin1: ['Upper/Lower Sarn'] }],
    ['admin1', '/Sarn, North', { admin1: ['Sarn, North'] }],
    ['cell', '93421', { cell: ['93421'] }],
    ['h3', '842ca29ffffffff', { h3: ['842ca29ffffffff'] }],
  ])('a place at the level %s: %s', (place_level, id, narrower) => {
    const opened = rowWords(asked({ place_level, place_by: 'delivered' }), columns('id', 'name'), [id, 'name'], 0)
    expect(opened?.first).toEqual({ release, ...narrower })
  })

  test('an area is named with its boundaries', () => {
    const options = { place_level: 'area', place_by: 'delivered', boundaries: { id: 'districts', sha256: '0' } }
    expect(rowWords(asked(options), columns('id'), ['A1'], 0)?.first).toEqual({ release, area: ['districts/A1'] })
  })

  test('what no word selects opens nothing: a district, a province by our boundaries', () => {
    expect(rowWords(asked({ place_level: 'admin2' }), columns('id'), ['XOR/Sarn/East'], 0)).toBeNull()
    const byBoundary = asked({ place_level: 'admin1', place_by: 'boundary' })
    expect(rowWords(byBoundary, columns('id'), ['XO-01'], 0)).toBeNull()
    expect(rowWords(asked({}), columns('measure'), ['1'], 0)).toBeNull()
  })

  test('a row that stands for a selection opens that selection', () => {
    const figure = asked({}, { country: ['XOR'] }, { country: ['XVA'] })
    const opened = [0, 1].map((index) => rowWords(figure, columns('selection'), ['name'], index)?.first)
    expect(opened).toEqual([figureWords(figure).first, figureWords(figure).second])
  })
})
