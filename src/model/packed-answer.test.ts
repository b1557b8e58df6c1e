import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packRecords, unpackRecords } from './columns.ts'
import type { ExploreAnswer, ExploreArea, ExplorePoint, ExploreTimeline } from './explore.ts'
import { packAnswer, type PackedAnswer, unpackAnswer } from './packed-answer.ts'

const count = fc.oneof(fc.constant(0), fc.nat(3), fc.double({ min: 0, max: 1e6, noNaN: true }))
const counts = fc.record({ certain: count, expected: count, possible: count })
const maybe = fc.option(count)
const day = fc.constantFrom('2014-01-01', '2014-01-31', '2014-02-01')
const bin = fc.oneof(
  fc.record({
    ...{ start: day, end: day, covered: fc.constantFrom('full', 'partial', 'unknown') },
    ...{ certain: count, expected: count, possible: count },
    ...{ fatalities_low: maybe, fatalities_best: maybe, fatalities_high: maybe },
    ...{ fatalities_min: maybe, fatalities_max: maybe, events_without_deaths: count },
  }),
  fc.record({ start: day, end: day, covered: fc.constant('none') }),
) as fc.Arbitrary<ExploreTimeline['bins'][number]>
const point = fc
  .record({ longitude: count, latitude: count, radius_km: count })
  .chain((place) => counts.map((each) => ({ ...place, ...each, location_precision: 'near' }) as ExplorePoint))
const area = counts.map((each) => {
  return { ...each, level: 'admin1', country: 'XOR', admin1: 'Kethar', admin1_code: null } as ExploreArea
})
const cells = fc.uniqueArray(fc.nat(500)).chain((numbers) =>
  fc.array(counts, { minLength: numbers.length, maxLength: numbers.length }).map((each) => ({
    cells: numbers.sort((a, b) => a - b),
    certain: each.map(({ certain }) => certain),
    expected: each.map(({ expected }) => expected),
    possible: each.map(({ possible }) => possible),
  })),
)
const answer = fc.record({
  timeline: fc.option(fc.array(bin, { maxLength: 40 }).map((bins) => ({ by: 'month', bins, windows: null }))),
  map: fc.option(
    fc.tuple(cells, fc.option(fc.array(point)), fc.array(area)).map(([counted, points, areas]) => {
      return { bbox: [0, 0, 1, 1], columns: 20, rows: 30, ...counted, points, areas, unplaced: counted }
    }),
  ),
}) as unknown as fc.Arbitrary<ExploreAnswer>

test('an answer is the same after it was packed, sent and unpacked', () => {
  fc.assert(
    fc.property(answer, (each) => {
      const sent = JSON.parse(JSON.stringify(packAnswer(each))) as PackedAnswer
      // Negative zero is not told from zero in JSON, and stands for nothing else here.
      expect(unpackAnswer(sent)).toEqual(JSON.parse(JSON.stringify(each)))
    }),
  )
})

test('what is alike is written once', () => {
  const records = Array.from({ length: 100 }, (_, index) => ({
    ...{ certain: index, expected: index === 7 ? 7.5 : index, possible: index, covered: 'full' },
  }))
  const packed = packRecords(records, { expected: 'certain', possible: 'certain' })
  expect(packed.columns).toEqual({
    certain: records.map(({ certain }) => certain),
    expected: { as: 'certain', but: [[7, 7.5]] },
    possible: { as: 'certain', but: [] },
    covered: { all: 'full' },
  })
  expect(unpackRecords(packed)).toEqual(records)
  expect(unpackRecords(packRecords([]))).toEqual([])
})
