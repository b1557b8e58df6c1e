import { expect, test } from 'vitest'
import { readTime } from './read-time.ts'

test('years, months and days are read, either end may be open', () => {
  expect(readTime('2014', '2016-03-07')).toEqual({ from: '2014', to: '2016-03-07' })
  expect(readTime(' 2014-03 ', '')).toEqual({ from: '2014-03', to: undefined })
  expect(readTime('', '')).toEqual({ from: undefined, to: undefined })
})

test('Arabic digits, slashes and single figures are read as they are meant', () => {
  expect(readTime('٢٠١٤/٣', '2014/3/7')).toEqual({ from: '2014-03', to: '2014-03-07' })
})

test('what is no date is said, and so is a span that runs backwards', () => {
  expect(readTime('2014-02-30', '')).toEqual({ fault: 'date', text: '2014-02-30' })
  expect(readTime('', 'soon')).toEqual({ fault: 'date', text: 'soon' })
  expect(readTime('2015', '2014-12')).toEqual({ fault: 'order' })
  expect(readTime('2014', '2014')).toEqual({ from: '2014', to: '2014' })
})
