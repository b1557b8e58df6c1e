/** For tests: small tables of anything, with what occurs in event tables more often than chance would have it. */
import fc from 'fast-check'
import { headerOf } from '../../delivered-text.ts'

const cell = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      'NA',
      'unknown',
      '-99',
      '3',
      '1,234',
      '33,31',
      '2014-10-07',
      '5/4/2015',
      '13/4/2015',
      '7-Oct-14',
      '41919',
      '2014',
      '20141007',
    ],
    ...[
      'Iraq',
      'IQ',
      'Alba; Brona',
      '38SKF 703 698',
      '33.3, 44.4',
      '#tag',
      '٣',
      'POINT (1 2)',
      '10-20',
      '٧ تشرين الأول ٢٠١٤',
      '"',
      "'",
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)
const name = fc.oneof(
  fc.constantFrom(
    ...[
      'date',
      'start',
      'end',
      'year',
      'month',
      'day',
      'lat',
      'lon',
      'country',
      'iso',
      'province',
      'district',
      'deaths',
      'killed low',
      'high',
      'wounded',
    ],
    ...[
      'actor1',
      'side_a',
      'side_a_id',
      'date_prec',
      'geo_precision',
      'source',
      'id',
      'notes',
      'title',
      'type',
      'position',
      'تاريخ',
      '',
      'name',
      '__proto__',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)

/** Names are unique, as those of a delivered table are made to be. */
export const randomTable = fc
  .integer({ min: 1, max: 6 })
  .chain((width) => {
    const line = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: width, maxLength: width })
    return fc.record({ firstRecord: line(name), rows: fc.array(line(cell), { maxLength: 8 }) })
  })
  .map(({ firstRecord, rows }) => ({ columns: headerOf({ name: 'random.csv', firstRecord }), rows }))
