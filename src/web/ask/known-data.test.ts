import { expect, test } from 'vitest'
import type { ListedRelease } from '../selection/releases.ts'
import { firstChoice } from './known-data.ts'

const release = (dataset: string, name: string) =>
  ({ dataset, release: name, name: `${dataset}/${name}` }) as ListedRelease

test('a form begins with the newest release of the first dataset, and with none where there is none', () => {
  const releases = [release('b', '1'), release('a', '1'), release('a', '2'), release('b', '2')]
  expect(firstChoice(releases)).toEqual(['a/2'])
  expect(firstChoice([])).toEqual([])
})
