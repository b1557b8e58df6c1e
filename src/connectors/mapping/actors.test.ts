import { afterAll, describe, expect, test } from 'vitest'
import { importMapped, mappingOf, type Row } from '../../../test/mapped-rows.ts'
import { TestWorkspace } from '../../../test/test-workspace.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())

async function importRows(actors: unknown, rows: readonly Row[], rest: Record<string, unknown> = {}) {
  const dated = rows.map((row) => ({ date: '2014-01-05', ...row }))
  return (await importMapped(made, mappingOf({ actors }, { dataset: 'my-list', ...rest }), dated)).events
}
const actor = (name: string, role: string, source_id: string | null = null) => ({ name, source_id, role })

describe('actors', () => {
  test('of several columns, in the order of the mapping; an empty cell is nobody', async () => {
    const actors = [
      { name: { column: 'a' }, role: 'side_a' },
      { name: { column: 'b' }, role: 'side_b' },
      { name: { constant: "the 'Guard'" }, role: 'associate' },
    ]
    const events = await importRows(actors, [
      { a: 'Front', b: 'Army' },
      { a: '', b: 'Army' },
      { a: '', b: '' },
    ])
    const guard = actor("the 'Guard'", 'associate')
    expect(events.map(({ actors }) => actors)).toEqual([
      [actor('Front', 'side_a'), actor('Army', 'side_b'), guard],
      [actor('Army', 'side_b'), guard],
      [guard],
    ])
  })

  test('of one column are split', async () => {
    const events = await importRows(
      [{ name: { column: 'a', split: ';' }, role: 'unknown' }],
      [{ a: 'X; Y ;;Z' }, { a: ';' }],
    )
    expect(events.map(({ actors }) => actors.map(({ name }) => name))).toEqual([['X', 'Y', 'Z'], []])
  })

  test('carry ids with an authority, that of the dataset where there is none', async () => {
    const actors = [{ name: { column: 'a', split: ';' }, source_id: { column: 'i', missing: ['0'] }, role: 'side_a' }]
    const rows = [
      { a: 'X', i: '17' },
      { a: 'X', i: 'ucdp:17' },
      { a: 'X', i: '0' },
      { a: 'X', i: '' },
      { a: '', i: '17' },
      // Nobody knows whose the id is.
      { a: 'X;Y', i: '17' },
    ]
    const events = await importRows(actors, rows)
    expect(events.map(({ actors }) => actors.map(({ source_id }) => source_id))).toEqual([
      ['my-list:17'],
      ['ucdp:17'],
      [null],
      [null],
      [],
      [null, null],
    ])
  })

  test('have roles by rule', async () => {
    const role = {
      first_of: [{ column: 'r', values: { attacker: 'side_a', victim: 'target' } }, { constant: 'associate' }],
    }
    const rows = ['attacker', 'Victim', 'witness', ''].map((r) => ({ a: 'X', r }))
    const events = await importRows([{ name: { column: 'a' }, role }], rows)
    expect(events.map(({ actors, flags }) => [actors[0]?.role, flags.join()])).toEqual([
      ['side_a', ''],
      ['target', ''],
      ['associate', 'code_unlisted'],
      ['associate', ''],
    ])
    const words = await importRows(
      [{ name: { column: 'a' }, role: { column: 'r' } }],
      [
        { a: 'X', r: 'SIDE_B' },
        { a: 'X', r: 'foe' },
        { a: 'X', r: '' },
      ],
    )
    expect(words.map(({ actors, flags }) => [actors[0]?.role, flags.join()])).toEqual([
      ['side_b', ''],
      ['unknown', 'code_unlisted'],
      ['unknown', ''],
    ])
  })

  test('may be none at all', async () => {
    expect((await importRows([], [{ a: 'X' }])).map(({ actors }) => actors)).toEqual([[]])
  })
})
