import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DocumentText } from '../../src/model/reading.ts'
import { readDocuments } from '../../src/text/document/read-document.ts'
import { parseDay } from '../../src/model/calendar.ts'
import { parseStrictCsv } from '../publishers/strict-csv.ts'
import { writeWorld } from '../world/write-world.ts'
import { bureau, front } from './inner-watch.ts'
import { spelled } from './library-facts.ts'
import { invention } from './library-file.ts'
import { createLibrary } from './write-library.ts'

const folder = mkdtempSync(join(tmpdir(), 'orland-library-'))
afterAll(() => rmSync(folder, { recursive: true }))

const period = { start: parseDay('2014-01-01') as number, end: parseDay('2019-12-31') as number }
const documents = new Map<string, DocumentText>()
const named = (part: string) => [...documents].find(([name]) => name.includes(part))?.[1] as DocumentText
const kindOf = ({ text, parts }: DocumentText, words: string) => {
  const at = text.indexOf(words)
  return parts.find(({ start, end }) => start <= at && at < end)?.kind
}

beforeAll(async () => {
  writeWorld(folder, { seed: 1 })
  for (const name of readdirSync(join(folder, 'library'))) {
    const [document] = await readDocuments(readFileSync(join(folder, 'library', name)), name)
    documents.set(name, document as DocumentText)
  }
})

describe('the library', () => {
  test('is the same for the same seed, and another for another', () => {
    const [one, same, other] = [1, 1, 2].map((seed) => createLibrary(seed, period).files())
    expect(same).toEqual(one)
    expect(other).not.toEqual(one)
  })

  test('comes in several formats and both languages, and says in each that it is invented', () => {
    expect(new Set([...documents.keys()].map((name) => name.split('.').pop()))).toEqual(
      new Set(['html', 'txt', 'md', 'eml']),
    )
    expect(new Set([...documents.values()].map(({ language }) => language))).toEqual(new Set(['en', 'ar']))
    for (const { text } of documents.values()) {
      expect([invention.en, invention.ar].some((words) => text.includes(words))).toBe(true)
      expect([front.name, front.arabic].some((name) => text.includes(name))).toBe(true)
      expect([bureau.name, bureau.arabic].some((name) => text.includes(name))).toBe(true)
      expect(text).not.toMatch(/undefined|NaN/)
    }
  })

  test('was published within the period, each on a day of its own', () => {
    const days = [...documents.values()].map(({ published }) => published?.slice(0, 10) ?? '')
    expect(days.every((day) => '2014-01-01' < day && day < '2019-12-31')).toBe(true)
    expect(new Set(days).size).toBe(documents.size)
  })

  test('disagrees about the seat and the strength', () => {
    expect(named('bureau-of').text).toMatch(/Headquarters\W+Unknown/)
    expect(named('lantern').text).toContain('headquartered in Ithorun')
    expect(named('field-note').text).toContain('is in Querikar, not in Ithorun')
    expect(named('lantern').text).toMatch(/between 2,\d00 and \d,\d00 fighters/)
    expect(named('lantern').text).toMatch(/at \d,\d00 fighters/)
  })

  test('keeps what readers wrote, and the headlines of others, out of the body', () => {
    expect(kindOf(named('patrol'), '50,000 fighters')).toBe('comments')
    expect(kindOf(named('patrol'), 'killed on')).not.toBe('comments')
    expect(kindOf(named('bureau-of'), 'Salt Militia: 4,000')).not.toBe('body')
    expect(kindOf(named('bureau-of'), 'is the security office')).toBe('body')
  })

  test('reports an attack that truly happened, with the true number of soldiers', () => {
    const [header = [], ...rows] = parseStrictCsv(readFileSync(join(folder, 'truth/incidents.csv'), 'utf8'))
    const { text, published } = named('patrol')
    const day = new Date(Date.parse(String(published).slice(0, 10)) - 4 * 86_400_000).toISOString().slice(0, 10)
    const column = (row: readonly string[], name: string) => row[header.indexOf(name)] ?? ''
    const attacks = rows.filter(
      (row) =>
        column(row, 'date_start') === day &&
        column(row, 'kind') === 'ambush' &&
        column(row, 'initiator').startsWith(front.name) &&
        text.includes(`near ${column(row, 'town')} in`),
    )
    expect(attacks).toHaveLength(1)
    const deaths = ['deaths_a', 'deaths_b'].map((side) => spelled(Number(column(attacks[0] ?? [], side))))
    expect(deaths).toContain(/(\w+) soldiers of/.exec(text)?.[1]?.toLowerCase())
  })

  test('has no news where nothing happened', () => {
    expect(
      createLibrary(1, period)
        .files()
        .some(({ name }) => name.startsWith('patrol')),
    ).toBe(false)
  })
})
