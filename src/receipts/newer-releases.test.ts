import { expect, test } from 'vitest'
import { madeRelease } from '../../test/made-release.ts'
import { newerReleases } from './newer-releases.ts'

/** A release that covers up to the end of a year. */
const made = (dataset: string, release: string, year: string | null) => {
  const { extent } = madeRelease()
  return madeRelease({ dataset, release, extent: { ...extent, to: year && `${year}-12-31` } })
}
const ref = (dataset: string, release: string) => ({ dataset, release })
const names = (all: ReturnType<typeof made>[], ...read: { dataset: string; release: string }[]) =>
  [...newerReleases(all, read)].map(([dataset, { release }]) => [dataset, release])

test('the last that was imported after it takes the place of a release', () => {
  const all = [made('a', '1', '2022'), made('a', '2', '2023'), made('a', '3', '2024'), made('b', '1', '2024')]
  expect(names(all, ref('a', '1'), ref('b', '1'))).toEqual([['a', '3']])
  expect(names(all, ref('a', '3'))).toEqual([])
})

test('one that reaches less far does not, though it was imported later: it is an older edition', () => {
  const all = [made('a', '25', '2024'), made('a', '24', '2023'), made('a', 'open', null)]
  expect(names(all.slice(0, 2), ref('a', '25'))).toEqual([])
  expect(names(all, ref('a', '25'))).toEqual([['a', 'open']])
  expect(names([all[2]!, all[0]!], ref('a', 'open'))).toEqual([])
})

test('two of one dataset that were compared, and one that is not here, have none', () => {
  const all = [made('a', '1', '2022'), made('a', '2', '2023'), made('a', '3', '2024')]
  expect(names(all, ref('a', '1'), ref('a', '2'))).toEqual([])
  expect(names(all, ref('a', '0'))).toEqual([])
  expect(names([])).toEqual([])
})
