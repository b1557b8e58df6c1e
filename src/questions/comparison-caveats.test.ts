import { describe, expect, test } from 'vitest'
import { madeRelease } from '../../test/made-release.ts'
import type { Release } from '../model/release.ts'
import { comparisonCaveats } from './comparison-caveats.ts'

const subject = (...releases: Release[]) => ({
  selection: { releases: releases.map(({ dataset, release }) => ({ dataset, release })) },
  releases,
  actorsTaken: [],
})
const keys = (a: Release[], b: Release[], shared: number | null = 0) =>
  comparisonCaveats(subject(...a), subject(...b), shared).map(({ key }) => key)
const made = madeRelease()
const later = madeRelease({ release: '2' })
const other = madeRelease({ dataset: 'other', release: '1' })

describe('before two selections are set against each other', () => {
  test('of one release nothing need be said', () => {
    expect(keys([made], [made])).toEqual([])
    expect(keys([made, other], [other, made])).toEqual([])
  })

  test('two releases of a dataset may differ in their events', () => {
    expect(keys([made], [later])).toEqual(['different_releases'])
  })

  test('two datasets, or two rules of one, may differ in what they take in', () => {
    expect(keys([made], [other])).toEqual(['different_rules'])
    expect(keys([made], [made, other])).toEqual(['different_rules'])
    const stricter = madeRelease({ release: '2', extent: { ...made.extent, population: 'at least 25 deaths' } })
    expect(keys([made], [stricter])).toEqual(['different_rules'])
  })

  test('events on both sides are counted, and said to be possible where they cannot be', () => {
    expect(comparisonCaveats(subject(made), subject(made), 7)).toEqual([
      { key: 'shared_events', values: { events: 7 } },
    ])
    expect(keys([made], [made], null)).toEqual(['shared_events'])
  })
})
