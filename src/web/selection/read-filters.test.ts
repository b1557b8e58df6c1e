import { expect, test } from 'vitest'
import { readFilters } from './read-filters.ts'

test('what is typed becomes words, in either digits', () => {
  expect(readFilters({ deaths: ' ٢٥ ', text: ' bridge ', flag: 'deaths_order' })).toEqual({
    'deaths-min': ['25'],
    text: ['bridge'],
    flag: ['deaths_order'],
  })
})

test('what is empty or no whole number takes its word away', () => {
  expect(readFilters({ deaths: '-3', text: '  ', flag: '' })).toEqual({
    'deaths-min': undefined,
    text: undefined,
    flag: undefined,
  })
})
