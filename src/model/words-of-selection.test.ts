import { describe, expect, test } from 'vitest'
import { selectionWords } from './selection-words.ts'
import { selectionSchema } from './selection.ts'
import { wordsOfSelection } from './words-of-selection.ts'

const full = selectionSchema.parse({
  releases: [
    { dataset: 'a', release: '1' },
    { dataset: 'b', release: '2' },
  ],
  country: ['IRQ'],
  admin1: ['Anbar'],
  actor: [{ names: ['Unnamed'], ids: ['ucdp:1', 'ucdp:2'] }],
  actor_role: 'side_a',
  from: '2014-01-01',
  to: '2014-12-31',
  event_type: ['battle'],
  violence_type: ['other'],
  deaths_min: 0,
  location_precision: ['exact'],
  time_precision: ['day'],
  flag: ['deaths_sum'],
  active_year: false,
  bbox: [1, 2, 3, 4],
  cell: [7],
  h3: ['842ca29ffffffff'],
  area: [
    { id: 'x', sha256: '0'.repeat(64) },
    { id: 'y', sha256: '0'.repeat(64), codes: ['1', '2'] },
  ],
  polygon: [[[[0, 0], [1, 0], [1, 1], [0, 0]]]],
  text: 'bridge',
}) // prettier-ignore

describe('a selection as words', () => {
  test('every filter has its word, in the order of the words', () => {
    const names = selectionWords.map(({ name }) => name).filter((name) => name !== 'dataset')
    expect(Object.keys(wordsOfSelection(full))).toEqual(names)
  })

  test('releases carry their dataset, actors their ids and names, areas their codes', () => {
    const { release, actor, area, bbox, polygon } = wordsOfSelection(full)
    expect(release).toEqual(['a/1', 'b/2'])
    expect(actor).toEqual(['ucdp:1', 'ucdp:2', 'Unnamed'])
    expect(area).toEqual(['x', 'y/1', 'y/2'])
    expect(bbox).toEqual(['1,2,3,4'])
    expect(JSON.parse(polygon![0]!)).toEqual({ type: 'MultiPolygon', coordinates: full.polygon })
  })

  test('what does not filter has no word, what filters by nothing or no has', () => {
    expect(wordsOfSelection({ releases: [{ dataset: 'a', release: '1' }] })).toEqual({ release: ['a/1'] })
    expect(wordsOfSelection(full)).toMatchObject({ 'deaths-min': ['0'], 'active-year': ['false'] })
  })
})
