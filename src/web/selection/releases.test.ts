import { describe, expect, test } from 'vitest'
import { type ListedRelease, newestReleases, toggleDataset, withLeftOut, withReleases } from './releases.ts'

const releases = ['ged/24.1', 'orland/2019', 'ged/25.1'].map((name) => {
  return { name, dataset: name.split('/')[0], release: name.split('/')[1] } as ListedRelease
})

test('of each dataset the release imported last is the newest', () => {
  expect(newestReleases(releases)).toEqual(['ged/25.1', 'orland/2019'])
  expect(newestReleases([])).toEqual([])
})

describe('words without releases', () => {
  test('are given the newest of each dataset', () => {
    expect(withReleases({ country: ['IRQ'] }, releases)).toEqual({
      country: ['IRQ'],
      release: ['ged/25.1', 'orland/2019'],
    })
  })

  test('or of the datasets that they name', () => {
    expect(withReleases({ dataset: ['orland'] }, releases)).toEqual({ release: ['orland/2019'] })
    expect(withReleases({ dataset: ['gone'] }, releases)).toEqual({ release: ['ged/25.1', 'orland/2019'] })
  })

  test('named as on the command line are written out', () => {
    expect(withReleases({ dataset: ['ged'], release: ['24.1'] }, releases)).toEqual({ release: ['ged/24.1'] })
  })

  test('that are written out stay as they are, even of releases that are not there', () => {
    expect(withReleases({ release: ['ged/23.1'] }, releases)).toBeNull()
  })
})

describe('a click on a dataset', () => {
  const all = ['ged/24.1', 'orland/2019']

  test('leaves it alone of all', () => {
    expect(toggleDataset(all, 'ged', releases)).toEqual(['ged/24.1'])
  })

  test('puts in its newest release, and takes it out again', () => {
    expect(toggleDataset(['orland/2019'], 'ged', releases)).toEqual(['orland/2019', 'ged/25.1'])
    const three = [...releases, { name: 'acled/1', dataset: 'acled' } as ListedRelease]
    expect(toggleDataset(all, 'ged', three)).toEqual(['orland/2019'])
  })

  test('brings all back when none would be left', () => {
    expect(toggleDataset(['ged/24.1'], 'ged', releases)).toEqual(['ged/25.1', 'orland/2019'])
  })

  test('of the only one changes nothing', () => {
    expect(toggleDataset(['ged/24.1'], 'ged', releases.slice(0, 1))).toEqual(['ged/24.1'])
  })
})

test('datasets that are left out stay among the bars, uncounted', () => {
  const counts = { certain: 3, expected: 3, possible: 3 }
  const row = { id: 'ged', name: 'GED', country: null, chosen: false, ...counts }
  const bars = { rows: [row], others: null, unknown: { certain: 0, expected: 0, possible: 0 } }
  expect(
    withLeftOut(bars, ['ged/24.1'], releases).rows.map(({ id, chosen, possible }) => [id, chosen, possible]),
  ).toEqual([
    ['ged', true, 3],
    ['orland', false, 0],
  ])
  expect(withLeftOut(bars, ['ged/24.1', 'orland/2019'], releases)).toBe(bars)
})
