import { afterEach, beforeEach, expect, test } from 'vitest'
import { DuckDbSession } from '../duckdb/session.ts'
import { literal } from '../duckdb/sql.ts'
import { prepareColumns } from './prepare-columns.ts'

let session: DuckDbSession
beforeEach(async () => {
  session = await DuckDbSession.open({ memoryMb: 256, threads: 1 })
})
afterEach(() => session.close())

const texts = ['a', "it's", 'a', '', ' a', '\uFEFFa', '\uFEFF', null, 'A', '٣', "'; DROP TABLE x; --"]
const raw = `SELECT * FROM (VALUES ${texts.map((text, index) => `(${index}, ${text === null ? 'NULL' : literal(text)})`).join(', ')}) AS t(number, given)`

async function rows(query: string) {
  return session.rows<Record<string, unknown>>(`SELECT * FROM (${query}) ORDER BY number`)
}

test('nothing prepared leaves the query as it is', async () => {
  expect(await prepareColumns(session, raw, { texts: {}, lookups: [], values: {} })).toBe(raw)
})

test('each distinct text is looked up once, and every row has its own answer', async () => {
  const asked: string[] = []
  const lookup = {
    key: 'marsad_text',
    columns: { marsad_twice: 'VARCHAR', marsad_length: 'DOUBLE', marsad_is_a: 'BOOLEAN' } as const,
    find(text: string) {
      asked.push(text)
      return text === 'A' ? [null, null, null] : [text + text, text.length, text === 'a']
    },
  }
  const values = { marsad_more: 'marsad_length + 1', marsad_known: 'marsad_twice IS NOT NULL' }
  const prepared = await prepareColumns(session, raw, {
    texts: { marsad_text: `nullif(given, '')` },
    lookups: [lookup],
    values,
  })
  const found = await rows(prepared)
  const distinct = [...new Set(texts.filter((text) => text !== null && text !== ''))]
  expect(asked.toSorted()).toEqual(distinct.toSorted())
  const answer = (text: string | null) => {
    const known = text !== null && text !== '' && text !== 'A'
    return known ? [text + text, text.length, text === 'a', text.length + 1, true] : [null, null, null, null, false]
  }
  const names = ['marsad_twice', 'marsad_length', 'marsad_is_a', 'marsad_more', 'marsad_known']
  expect(found.map((row) => names.map((name) => row[name]).slice(1))).toEqual(
    texts.map((text) => answer(text).slice(1)),
  )
  // A mark at the start of an answer is dropped by the client, not by the table.
  expect(found[0]?.['marsad_twice']).toBe('aa')
  expect(Object.keys(found[0] ?? {})).toEqual(['number', 'given', 'marsad_text', ...names])
})

test('several lookups stand side by side, also of the same text, and of none', async () => {
  const numbered = (name: string, key: string) => ({
    key,
    columns: { [name]: 'DOUBLE' } as const,
    find: (text: string) => [text.length],
  })
  const lookups = [
    numbered('marsad_one', 'given'),
    numbered('marsad_two', 'given'),
    numbered('marsad_none', 'NULL::VARCHAR'),
  ]
  const found = await rows(await prepareColumns(session, raw, { texts: {}, lookups, values: {} }))
  expect(found.map((row) => [row['marsad_one'], row['marsad_two'], row['marsad_none']])).toEqual(
    texts.map((text) => [text?.length ?? null, text?.length ?? null, null]),
  )
})
