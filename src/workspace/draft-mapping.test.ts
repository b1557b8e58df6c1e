import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { runMain } from '../../test/run-main.ts'
import { errorOf, TestWorkspace } from '../../test/test-workspace.ts'
import { row, sheetOf, workbookOf } from '../events/forms/test-tables.ts'
import { connectorOf } from '../connectors/mapping/connector.ts'
import { MarsadError } from '../model/errors.ts'
import { writeCsv } from '../model/csv.ts'
import { randomTable } from '../connectors/mapping/draft/invented-tables.ts'
import { draftMappingOf } from './draft-mapping.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())

/** Drafts the mapping of a file with this content, and imports the file by it. */
async function draftAndImport(name: string, content: string | Uint8Array) {
  const path = made.deliver(name, content)
  const draft = await draftMappingOf(path, { language: 'en' })
  const { release } = await made.import(name, content, { connector: connectorOf(draft.mapping, name) })
  return { ...draft, release, events: [...(await made.events(release)).values()] }
}

const records = [
  { id: 'e1', date: '13/02/2015', place: 'Alba', lat: '33.31', lon: '44.36', killed: '3' },
  { id: 'e2', date: '05/03/2015', place: 'Brona', lat: '33.32', lon: '44.37', killed: '0' },
]
const names = Object.keys(records[0]!)
const cells = records.map((record) => Object.values(record))
const csvOf = (mark: string) => [names, ...cells].map((line) => `${line.join(mark)}\r\n`).join('')

describe('a table in any form comes in by its draft as it is', () => {
  test.each<[string, () => Promise<string | Uint8Array> | string | Uint8Array]>([
    ['titled.csv', () => `A register\r\n\r\n${csvOf(';')}`],
    ['list.json', () => JSON.stringify({ status: 'ok', data: { events: records } })],
    [
      'points.geojson',
      () =>
        JSON.stringify({
          type: 'FeatureCollection',
          features: records.map(({ lat, lon, ...properties }) => {
            const geometry = { type: 'Point', coordinates: [Number(lon), Number(lat)] }
            return { type: 'Feature', geometry, properties }
          }),
        }),
    ],
    [
      'sheet.xlsx',
      () => sheetOf([row(2, ['A register']), row(4, names), ...cells.map((line, index) => row(index + 5, line))]),
    ],
  ])('%s', async (name, content) => {
    const { release, events } = await draftAndImport(name, await content())
    expect(release).toMatchObject({ rows_in: 2, events: 2, rejects: 0, flagged: 0 })
    expect(events).toMatchObject([
      {
        source_event_id: 'e1',
        date_start: '2015-02-13',
        location_name: 'Alba',
        latitude: 33.31,
        longitude: 44.36,
        fatalities_best: 3,
      },
      {
        source_event_id: 'e2',
        date_start: '2015-03-05',
        location_name: 'Brona',
        latitude: 33.32,
        longitude: 44.37,
        fatalities_best: 0,
      },
    ])
  })

  test('names in windows-1256, with a doubt', async () => {
    const letters: Record<string, number> = { ا: 0xc7, ل: 0xe1, م: 0xe3, و: 0xe6, ص: 0xd5 }
    const bytes = [...'date,place\n'].map((letter) => letter.charCodeAt(0))
    for (let i = 1; i < 10; i++)
      bytes.push(...[...`2015-02-0${i},الموصل\n`].map((letter) => letters[letter] ?? letter.charCodeAt(0)))
    const { events, doubts } = await draftAndImport('arabic.csv', Buffer.from(bytes))
    expect(events[0]?.location_name).toBe('الموصل')
    expect(doubts).toContainEqual({ path: 'table', text: expect.stringMatching(/windows-1256/) as string })
  })

  test('a table without a header, dates told by their content', async () => {
    const { release, doubts } = await draftAndImport('bare.csv', '20150213,Alba,3\n20150305,Brona,0\n')
    expect(release).toMatchObject({ rows_in: 2, events: 2 })
    expect(doubts).toContainEqual({ path: 'table', text: expect.stringMatching(/first row/) as string })
  })
})

describe('a workbook with several sheets', () => {
  const workbook = () =>
    workbookOf(
      ['One', 'Two'].map((name) => ({ name, rows: [row(1, ['date', 'place']), row(2, ['2015-02-13', name])] })),
    )

  test('needs one to be named', async () => {
    const error = await errorOf(draftMappingOf(made.deliver('book.xlsx', await workbook()), { language: 'en' }))
    expect(error).toMatchObject({ code: 'several_sheets', hint: expect.stringMatching(/--sheet/) as string })
  })

  test('has it named in the mapping', async () => {
    const { mapping } = await draftMappingOf(made.deliver('book.xlsx', await workbook()), {
      sheet: 'Two',
      language: 'en',
    })
    expect(mapping.table).toEqual({ sheet: 'Two' })
  })
})

describe('no table', () => {
  test.each([
    ['nothing', '', 'empty_file'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00]), 'unreadable_header'],
  ])('%s', async (name, content, code) => {
    expect(await errorOf(draftMappingOf(made.deliver(`${name}.csv`, content), { language: 'en' }))).toMatchObject({
      code,
    })
  })
})

test('by the draft of any small table every record is an event or a reject, or an error tells people why not', async () => {
  let files = 0
  await fc.assert(
    fc.asyncProperty(randomTable, async ({ columns, rows }) => {
      try {
        const { release } = await draftAndImport(`random-${++files}.csv`, writeCsv(columns, rows))
        expect(release.rows_in).toBe(release.events + release.rejects)
      } catch (error) {
        if (!(error instanceof MarsadError) || error.code === 'bad_mapping') throw error
      }
    }),
    // Each is an import of its own; many more tables are tried beside the draft, where no file is needed.
    { numRuns: 4 },
  )
})

describe('marsad mapping init', () => {
  const file = made.deliver('register.csv', csvOf(','))

  test('prints a mapping, and the doubts beside', async () => {
    const { code, stdout, stderr } = await runMain(['mapping', 'init', file], made.base)
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ fields: { date_start: { column: 'date' } } })
    expect(stderr).toMatch(/licence: Doubt:/)
  })

  test('with --json prints mapping, doubts and columns', async () => {
    const { stdout } = await runMain(['mapping', 'init', file, '--json', '--lang', 'ar'], made.base)
    const { mapping, doubts, columns } = JSON.parse(stdout) as Awaited<ReturnType<typeof draftMappingOf>>
    expect(mapping.dataset).toBe('register')
    expect(doubts.every(({ text }) => text.startsWith('شك:'))).toBe(true)
    expect(columns.map((column) => column.name)).toEqual(names)
  })

  test('writes a new file, and leaves one that is there as it is', async () => {
    const out = join(made.base, 'register.mapping.json')
    expect(await runMain(['mapping', 'init', file, '--out', out], made.base)).toMatchObject({ code: 0, stdout: '' })
    expect(
      await runMain(['import', file, '--mapping', out, '--workspace', join(made.base, 'other')], made.base),
    ).toMatchObject({ code: 0 })
    writeFileSync(out, 'mine')
    const again = await runMain(['mapping', 'init', file, '--out', out, '--json'], made.base)
    expect(again.code).toBe(1)
    expect(JSON.parse(again.stdout)).toMatchObject({ error: { code: 'file_exists' } })
  })

  test.each([[['mapping']], [['mapping', 'init']], [['mapping', 'make', 'x.csv']]])(
    '%j is wrong usage',
    async (words) => {
      expect((await runMain(words, made.base)).code).toBe(2)
    },
  )
})
