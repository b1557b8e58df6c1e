import { expect, test } from 'vitest'
import { exploreRequestSchema } from '../../model/explore.ts'
import { readOrder, readSpan, readUnit, requestOf } from './explore-request.ts'

const looked = { words: { release: ['orland/2014-2019'] }, look: {}, map: null, bars: [], mostBars: 10, mostBins: 480 }

test('a request is one that the server takes, with and without a map', () => {
  const view = {
    bbox: [-16, -24, -14, -22] as [number, number, number, number],
    width: 800,
    height: 500,
    most_points: 0,
  }
  const look = { by: 'month', span: '2014..2015-06', doubt: 'certain', order: '-deaths' }
  const asked = exploreRequestSchema.parse(requestOf({ ...looked, look, map: view, bars: ['actor'] }))
  expect(asked.timeline).toEqual({ by: 'month', from: '2014-01-01', to: '2015-06-30', most_bins: 480 })
  expect(asked.table).toEqual({ doubt: 'certain', order: '-deaths', offset: 0, limit: 60 })
  expect(asked.map?.cell).toBe(4)
  expect(exploreRequestSchema.parse(requestOf(looked)).map).toBeUndefined()
})

test('what an address says that is no choice falls back to the first one', () => {
  expect([readUnit('decade'), readOrder('names'), readSpan('2016..2014'), readSpan('soon'), readSpan('a..b')]).toEqual([
    'auto', 'date', {}, {}, {},
  ]) // prettier-ignore
})
