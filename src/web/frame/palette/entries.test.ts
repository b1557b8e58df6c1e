import { describe, expect, test } from 'vitest'
import { groupResults, matchingEntries, type ResultKind, type SearchResult } from './entries.ts'
import { words } from './words.ts'

const entry = (title: string, detail: string | null = null) => ({ title, detail, go: '/data' })

describe('entries of the palette itself', () => {
  const entries = [entry('Explore'), entry('Use dark colours'), entry('الأوامر')]

  test('every word that is asked for must begin a word', () => {
    expect(matchingEntries(entries, 'da col').map(({ title }) => title)).toEqual(['Use dark colours'])
    expect(matchingEntries(entries, 'ark')).toEqual([])
  })

  test('the Arabic article need not be written', () => {
    expect(matchingEntries(entries, 'اوامر').map(({ title }) => title)).toEqual(['الأوامر'])
  })

  test('asked for nothing, all are there', () => {
    expect(matchingEntries(entries, ' ')).toEqual(entries)
  })

  test('what is not in the words is not found', () => {
    expect(matchingEntries(entries, 'zzz')).toEqual([])
  })
})

describe('results of the server', () => {
  const result = (kind: ResultKind, title: string): SearchResult => ({
    kind,
    title,
    detail: null,
    address: `/explore?q=${title}`,
  })

  test('they are grouped by kind, the kind of the best first, and pages are left out', () => {
    const results = [result('actor', 'A'), result('page', 'P'), result('place', 'B'), result('actor', 'C')]
    expect(groupResults(results, words.en.groups)).toEqual([
      {
        name: 'Actors',
        entries: [
          { title: 'A', detail: null, go: '/explore?q=A' },
          { title: 'C', detail: null, go: '/explore?q=C' },
        ],
      },
      { name: 'Places', entries: [{ title: 'B', detail: null, go: '/explore?q=B' }] },
    ])
  })

  test('no result gives no group', () => {
    expect(groupResults([], words.en.groups)).toEqual([])
  })
})
