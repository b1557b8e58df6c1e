import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress, writeAddress } from '../address/address.ts'
import { addressOfSearch, passageQuery, type Search, searchFilters, searchOf } from './search-request.ts'

const nothing = Object.fromEntries(['q', ...searchFilters].map((name) => [name, ''])) as Search

test('a search without words is not asked', () => {
  expect(passageQuery(nothing, 20)).toBeNull()
  expect(passageQuery({ ...nothing, country: 'IRQ' }, 20)).toBeNull()
  expect(passageQuery({ ...nothing, q: 'guard*', from: '2021' }, 20)).toBe('q=guard*&from=2021&limit=20')
})

test('the address says the whole search', () => {
  const text = fc.string().map((string) => string.toWellFormed().trim())
  const search = fc.record(Object.fromEntries(['q', ...searchFilters].map((name) => [name, text])))
  fc.assert(
    fc.property(search, (asked) => {
      const written = writeAddress({ page: 'passages', rest: [], ...addressOfSearch(asked as Search) })
      const { pathname, search: query } = new URL(written, 'http://localhost')
      expect(searchOf(readAddress(pathname, query))).toEqual(asked)
    }),
  )
})
