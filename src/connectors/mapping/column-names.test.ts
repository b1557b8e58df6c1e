import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { importMapped, mappingOf, tableOf } from '../../../test/mapped-rows.ts'
import { errorOf, readParquet, TestWorkspace } from '../../../test/test-workspace.ts'
import { DuckDbSession } from '../../events/duckdb/session.ts'
import { identifier, literal } from '../../events/duckdb/sql.ts'
import { openEngine } from '../../workspace/open-engine.ts'
import { connectorOf } from './connector.ts'
import { checkMapping } from './read-mapping.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())

/** Names that the import uses itself, words of SQL, and marks that mean something there. */
const strange = [
  ...['marsad_record', 'file_row_number', 'filename', 'marsad_lookup_key_0', 'marsad_lookup_text_0', 'Marsad_Rule'],
  ...['marsad_date_0_start', 'marsad_code_1_value', 'marsad_repeat_nth', 'marsad_place_code', 'marsad_date_start'],
  ...[
    'marsad_actors',
    'rule',
    'repeat_nth',
    'place_country',
    'place_code',
    'record',
    'text',
    'code',
    'column',
    'value',
  ],
  ...['entry', 'actor', 'flag', 'looked_up', 'taken', 'delivered', 'date_start', 'flags', 'latitude', 'source_row'],
  ...['select', 'order', 'rowid', '*', 'COLUMNS(*)', 'a"b', "a'b", 'a;b', '$1', 'a.b', '%s', '{x}', '"', "'", '\\'],
  ...['ü', 'مكان', '日付', 'a\nb', '__proto__', 'constructor', "'; DROP TABLE taken; --"],
]

describe('columns of any name', () => {
  const rules = strange.map((column) => ({ column }))
  // Each code table is looked up apart, so that a few will do.
  const coded = rules.map((rule, index) => (index % 9 ? rule : { ...rule, values: { x: 'y' }, unlisted: 'keep' }))
  const mapping = {
    fields: { date_start: { column: 'the date' }, claimed_by: { all_of: rules }, sources: { all_of: coded } },
  }
  const values = strange.map((_, index) => `it's ${index}; $1 "`)
  const line = (cells: readonly string[]) => tableOf([], [...cells])

  test('come in, and nothing is mixed up', async () => {
    const rows = [
      ['2014-01-05', ...values],
      ['2014-01-06', ...strange.map(() => 'X')],
      ['no', ...values],
    ]
    const { events, rejects } = await importMapped(
      made,
      mapping,
      [['the date', ...strange], ...rows].map((cells) => line(cells)).join(''),
    )
    expect(events).toMatchObject([
      { date_start: '2014-01-05', claimed_by: values, sources: values, flags: [] },
      {
        date_start: '2014-01-06',
        claimed_by: strange.map(() => 'X'),
        sources: strange.map((_, index) => (index % 9 ? 'X' : 'y')),
        flags: [],
      },
    ])
    expect(rejects).toMatchObject([{ record: 3, code: 'date_unreadable', column: 'the date', value: 'no' }])
  })

  test('of Parquet too', async () => {
    const path = join(made.deliver('made/there', ''), '../table.parquet')
    const session = await DuckDbSession.open({ memoryMb: 256 })
    const columns = [['the date', '2014-01-05'], ...strange.map((name, index) => [name, values[index] ?? ''])]
    const select = columns.map(([name = '', value = '']) => `${literal(value)} AS ${identifier(name)}`).join(', ')
    await session.run(`COPY (SELECT ${select}) TO ${literal(path)} (FORMAT parquet)`)
    session.close()
    const { readFileSync } = await import('node:fs')
    const connector = connectorOf(checkMapping(mapping, 'm.json'), 'table.parquet')
    const { release } = await made.import('table.parquet', readFileSync(path), { connector })
    expect([...(await made.events(release)).values()]).toMatchObject([{ claimed_by: values, sources: values }])
  })
})

test('names are compared without case and outer space', async () => {
  const rows = [{ ' The DATE ': '2014-01-05', ÉVÉNEMENT: 'x' }]
  const mapping = { fields: { date_start: { column: 'the date' }, notes: { column: ' événement  ' } } }
  expect((await importMapped(made, mapping, rows)).events).toMatchObject([{ notes: 'x' }])
})

test('names that repeat or are empty are numbered', async () => {
  const mapping = mappingOf({
    sources: { all_of: ['note', 'NOTE_2', 'column_4', 'column_5'].map((column) => ({ column })) },
  })
  const { events } = await importMapped(made, mapping, 'date,note,Note,, \n2014-01-05,a,b,c,d\n')
  expect(events).toMatchObject([{ sources: ['a', 'b', 'c', 'd'] }])
})

test('a column that is not there is told with the one that comes near', async () => {
  const mapping = mappingOf({ notes: { column: 'commnet' }, headline: { column: 'nothing like it' } })
  const error = await errorOf(importMapped(made, mapping, [{ date: '2014-01-05', Comment: 'x', other: 'y' }]))
  expect(error).toMatchObject({ code: 'unknown_column', exitCode: 1 })
  expect(error.received).toContain('date, Comment, other')
  expect(error.expected).toBe('columns nothing like it, commnet (is it Comment?)')
  expect(error.hint).toContain('marsad mapping init')
})

test('a column that only a condition or a part names must be there too', async () => {
  const fields = [
    { notes: { constant: 'x', when: { column: 'gone', is: 'filled' } } },
    { date_end: { parts: { year: 'gone' } } },
    { sources: { all_of: [{ first_of: [{ column: 'gone' }] }] } },
    { actors: [{ name: { constant: 'x' }, role: { column: 'gone' } }] },
    { actors: [{ name: { constant: 'x' }, role: 'side_a', source_id: { column: 'gone' } }] },
  ]
  for (const some of fields) {
    const error = await errorOf(importMapped(made, mappingOf(some), [{ date: '2014-01-05' }]))
    expect(error.expected).toContain('gone')
  }
})

test('quotes, dollars and semicolons mean nothing anywhere in a mapping', async () => {
  const evil = `'; DROP TABLE taken; -- $1 " \\`
  const mapping = {
    title: evil,
    publisher: evil,
    licence: evil,
    citation: evil,
    missing: [`${evil}?`],
    caveats: [evil],
    extent: { from: '2014-01-01', to: '2014-12-31', population: evil },
    numbers: { thousands: "'" },
    fields: {
      date_start: { column: evil, format: [`[${evil}]YYYY-MM-DD`, 'iso'], missing: [evil] },
      headline: { column: 'b', values: { [evil]: evil } },
      notes: { first_of: [{ constant: evil, when: { column: 'b', equals: evil } }, { column: 'b' }] },
      sources: { column: 'c', split: "'" },
      coordinates: { column: 'b', missing: [evil] },
      country: { column: 'b', missing: [evil] },
      fatalities_best: { column: 'd' },
      actors: [{ name: { constant: evil }, source_id: { constant: evil }, role: 'side_a' }],
    },
  }
  const rows = [{ [evil]: `${evil}2014-01-05`, b: evil, c: "x'y", d: "1'000" }]
  const { events, release } = await importMapped(made, mapping, rows)
  const actors = [{ name: evil, source_id: `${release.dataset}:${evil}`, role: 'side_a' }]
  const deaths = { fatalities_best: 1000 }
  expect(events).toMatchObject([
    { date_start: '2014-01-05', headline: evil, notes: evil, sources: ['x', 'y'], actors, ...deaths, flags: [] },
  ])
  expect(release).toMatchObject({ title: evil, citation: evil, caveats: [evil] })
})

test('the record of an event shows its columns under their names', async () => {
  const rows = [{ date: '2014-01-05', rule: 'x', marsad_record: 'y', ' Spaced ': 'z' }]
  const { release } = await importMapped(made, mappingOf({}), rows)
  const engine = await openEngine(made.workspace)
  try {
    expect(await engine.delivered(release, 1)).toEqual({
      date: '2014-01-05',
      rule: 'x',
      'marsad_record (delivered)': 'y',
      Spaced: 'z',
    })
  } finally {
    engine.close()
  }
  expect(await readParquet(join(made.folderOf(release), 'events.parquet'))).toHaveLength(1)
})
