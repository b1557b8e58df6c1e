import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { gedFile, soundRow } from '../../../test/ged-rows.ts'
import { TestWorkspace } from '../../../test/test-workspace.ts'
import { recogniseFile } from '../recognise-file.ts'
import { gedColumns } from '../ucdp-ged/columns.ts'
import { ucdpGedCandidate } from './connector.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())

const firstRow = gedColumns.map((name) => soundRow[name] ?? '')

describe('the name of the release', () => {
  const cases: [file: string, release: string | undefined][] = [
    ['GEDEvent_v24_0_1.csv', '24.0.1'],
    ['GEDEvent_v25_0_12.csv.gz', '25.0.12'],
    ['GEDEvent_v25_01_25_03.csv', '25.01.25.03'],
    ['gedevent_v24.0.1.csv', '24.0.1'],
    ['GEDEvent_v25_1.csv', undefined],
    ['ged251.csv', undefined],
    ['candidate.csv', undefined],
    ['GEDEvent_v25_01_25_03_7.csv', undefined],
  ]
  test.each(cases)('of %s is %s', (file, release) => expect(ucdpGedCandidate.releaseOf(file)).toBe(release))
})

describe('the extent', () => {
  const seen = { first: '2025-02-03', last: '2025-02-27', countries: ['XOR'] }
  const { table } = ucdpGedCandidate
  const extentOf = (release: string | undefined) => (table.kind === 'events' ? table.extent(release, seen) : undefined)

  test('is the month or the months that the release is named after', () => {
    expect(extentOf('24.0.2')).toMatchObject({
      from: '2024-02-01',
      to: '2024-02-29',
      countries: null,
      basis: 'publisher',
    })
    expect(extentOf('25.01.25.03')).toMatchObject({ from: '2025-01-01', to: '2025-03-31' })
    expect(extentOf('24.11.25.01')).toMatchObject({ from: '2024-11-01', to: '2025-01-31' })
  })

  test('is assumed when the name is none or no period', () => {
    for (const release of [undefined, '24.0.13', '25.03.25.01']) {
      expect(extentOf(release)).toMatchObject({ from: '2025-02-01', to: '2025-02-28', basis: 'assumed' })
    }
  })
})

describe('recognising', () => {
  const takenBy = (name: string, firstRecord: readonly string[], dataset?: string) =>
    recogniseFile([{ name, firstRecord }], dataset).connector.about.id

  test('a file with the header of GED is told by its name', () => {
    expect(takenBy('GEDEvent_v24_0_1.csv', gedColumns)).toBe('ucdp-ged-candidate')
    expect(takenBy('GEDEvent_v25_1.csv', gedColumns)).toBe('ucdp-ged')
    expect(takenBy('renamed.csv', gedColumns)).toBe('ucdp-ged')
  })

  test('a person may name the dataset of a renamed file', () => {
    const { layout } = recogniseFile([{ name: 'renamed.csv', firstRecord: gedColumns }], 'ucdp-ged-candidate')
    expect(layout.columns).toEqual(gedColumns)
  })

  test('a file without a header is told by its width and its first record', () => {
    expect(takenBy('events.csv', firstRow)).toBe('ucdp-ged-candidate')
    expect(() => takenBy('events.csv', firstRow.slice(1))).toThrow(
      expect.objectContaining({ code: 'unknown_table' }) as Error,
    )
    expect(() => takenBy('events.csv', firstRow.with(0, 'x'))).toThrow(
      expect.objectContaining({ code: 'unknown_table' }) as Error,
    )
  })
})

describe('a file without a header', () => {
  test('gives its first record as an event, with the record and the byte where it stands', async () => {
    const sound = gedFile([{}, { date_end: '2014-13-01' }, {}], { columns: gedColumns, header: false })
    const { release } = await made.import('GEDEvent_v24_0_3.csv', sound)
    expect(release).toMatchObject({
      dataset: 'ucdp-ged-candidate',
      release: '24.0.3',
      rows_in: 3,
      events: 2,
      rejects: 1,
      extent: { from: '2024-03-01', to: '2024-03-31', basis: 'publisher' },
    })
    expect((await made.events(release)).get('1')).toMatchObject({ source_row: 1, headline: 'Clash in Lūmvath' })
    expect(await made.rejects(release)).toMatchObject([
      {
        record: 2,
        byte_offset: Buffer.byteLength(sound.split('\n')[0] ?? '') + 1,
        code: 'date_unreadable',
        column: 'date_end',
      },
    ])
  })

  test('such as the sample beside this test', async () => {
    const { release } = await made.import('sample.csv', readFileSync(new URL('sample.csv', import.meta.url)))
    expect(release).toMatchObject({
      dataset: 'ucdp-ged-candidate',
      rows_in: 2,
      events: 2,
      extent: { basis: 'assumed' },
    })
  })
})
