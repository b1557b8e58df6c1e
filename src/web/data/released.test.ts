import { describe, expect, test } from 'vitest'
import { formats } from '../../model/formats.ts'
import type { ListedRelease } from '../selection/releases.ts'
import { lastDayOf, pathOf, sortReleases, wordsOf, writeBytes } from './released.ts'

const units = ['B', 'kB', 'MB', 'GB', 'TB']

test('sizes are written in units of a thousand with two or three digits', () => {
  const written = (bytes: number) => writeBytes(bytes, formats('en'), units).replace('\u00a0', ' ')
  expect([0, 999, 1000, 1_234_567, 99_960_000, 999_600, 5e15].map(written)).toEqual([
    '0 B',
    '999 B',
    '1.0 kB',
    '1.2 MB',
    '100 MB',
    '1.0 MB',
    '5,000 TB',
  ])
})

test('the newest release of a dataset stands first in it', () => {
  const listed = (dataset: string, imported_at: string) => ({ dataset, imported_at }) as ListedRelease
  const sorted = sortReleases([listed('b', '2024'), listed('a', '2023'), listed('a', '2025')])
  expect(sorted.map(({ dataset, imported_at }) => `${dataset} ${imported_at}`)).toEqual(['a 2025', 'a 2023', 'b 2024'])
  expect(sortReleases([])).toEqual([])
})

test('a name is one part of a path', () => {
  expect(pathOf({ dataset: 'd', release: 'a/b c' })).toBe('d/a%2Fb%20c')
  expect(wordsOf({ dataset: 'd', release: 'r' })).toEqual({ release: ['d/r'] })
})

describe('the last day of a month', () => {
  test.each([
    ['2020-02', '2020-02-29'],
    ['2021-02', '2021-02-28'],
    ['2021-12', '2021-12-31'],
  ])('%s', (month, day) => expect(lastDayOf(month)).toBe(day))
})
