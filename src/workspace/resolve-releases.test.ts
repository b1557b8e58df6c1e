import { beforeAll, describe, expect, test } from 'vitest'
import { madeEvent, madeRef, madeRelease, makeWorkspace, temporaryFolder } from '../../test/made-release.ts'
import { releaseName } from '../model/release.ts'
import { resolveReleases } from './resolve-releases.ts'
import type { Workspace } from './workspace.ts'

const folder = temporaryFolder()
let workspace: Workspace

beforeAll(async () => {
  workspace = await makeWorkspace(folder.path, [
    { release: madeRelease(), events: [madeEvent()] },
    { release: madeRelease({ release: '2' }), events: [madeEvent()] },
    { release: madeRelease({ dataset: 'other', release: '2.b' }), events: [madeEvent()] },
  ])
})

const resolve = (datasets: string[], releases: string[]) =>
  resolveReleases(workspace, datasets, releases).map(releaseName)

describe('releases that are asked for', () => {
  test('by name are those of each dataset asked', () => {
    expect(resolve(['made'], ['2'])).toEqual(['made/2'])
    expect(() => resolve(['made', 'other'], ['2'])).toThrow(expect.objectContaining({ code: 'no_release' }))
  })

  test('with their dataset in front need no other word', () => {
    expect(resolve([], ['made/1'])).toEqual(['made/1'])
    expect(resolve([], ['made/2', 'other/2.b'])).toEqual(['made/2', 'other/2.b'])
    expect(resolve(['other'], ['made/2', '2.b'])).toEqual(['other/2.b', 'made/2'])
  })

  test('twice of one dataset are wrong usage, the same one twice is not', () => {
    expect(() => resolve([], ['made/1', 'made/2'])).toThrow(
      expect.objectContaining({ code: 'two_releases', exitCode: 2, received: 'made/1 and made/2' }),
    )
    expect(resolve([], ['made/1', 'made/1'])).toEqual([releaseName(madeRef)])
  })

  test('that are not there are not found', () => {
    expect(() => resolve([], ['made/3'])).toThrow(expect.objectContaining({ exitCode: 3, expected: '1, 2' }))
    expect(() => resolve([], ['nobody/1'])).toThrow(expect.objectContaining({ code: 'no_dataset', exitCode: 3 }))
  })

  test('not at all are wrong usage where there are several', () => {
    expect(() => resolve([], [])).toThrow(expect.objectContaining({ code: 'ambiguous_dataset' }))
    expect(() => resolve(['made'], [])).toThrow(expect.objectContaining({ code: 'ambiguous_release' }))
    expect(resolve(['other'], [])).toEqual(['other/2.b'])
  })
})
