import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addRelease,
  madeRef,
  madeRelease,
  makeWorkspace,
  rowsOf,
  temporaryFolder,
  writeEventsParquet,
} from '../../test/made-release.ts'
import { loadBoundaries } from '../boundaries/index.ts'
import type { Engine } from '../events/engine.ts'
import { type Profile, profiles } from '../gate/profiles.ts'
import { release } from '../gate/released.ts'
import type { MarsadEvent } from '../model/event.ts'
import type { Figure } from '../model/figure.ts'
import type { Selection } from '../model/selection.ts'
import { type AskContext, ask, findQuestion } from '../questions/ask.ts'
import { readOptions } from '../questions/options.ts'
import type { TempoResult } from '../questions/tempo/result.ts'
import { folders } from '../workspace/folders.ts'
import { openEngine } from '../workspace/open-engine.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { diffReleases } from './diff-releases.ts'
import { verifyFigure } from './verify-figure.ts'

const folder = temporaryFolder()
const second = { dataset: 'made', release: '2' }
const before: Partial<MarsadEvent>[] = [
  { date_start: '2014-01-05' },
  { date_start: '2014-02-05', admin1: 'Dor', latitude: 35.1 },
  { date_start: '2014-02-25', date_end: '2014-03-06', admin1: 'Dor' },
  { date_start: '2015-12-31', country: 'SYR', admin1: 'Isen', longitude: 40.1 },
]
/** The second release drops the event in Syria and moves one. */
const after = [before[0]!, before[1]!, { ...before[2], date_end: '2014-02-26' }]

let workspace: Workspace
let engine: Engine
let context: AskContext

beforeAll(async () => {
  workspace = await makeWorkspace(folder.path, [{ release: madeRelease(), events: rowsOf(before) }])
  await addRelease(workspace, madeRelease(second), rowsOf(after, second))
  engine = await openEngine(workspace)
  context = { engine, boundaries: loadBoundaries, language: 'en' }
})
afterAll(() => {
  engine.close()
  workspace.close()
  folder.remove()
})

async function figureOf(
  question: string,
  selection: Omit<Selection, 'releases'> = {},
  words: Record<string, string[]> = {},
  ref = madeRef,
) {
  const releases = [workspace.catalogue.find(ref.dataset, ref.release)!]
  const options = readOptions(findQuestion(question).about.options, words)
  return ask(
    { question, options, selection: { releases: [ref], ...selection }, releases, actorsTaken: [], versus: null },
    context,
    true,
  )
}
/** Two selections, each with its release, set against each other. */
async function comparisonOf(
  question: string,
  first: Omit<Selection, 'releases'>,
  other: Omit<Selection, 'releases'>,
  otherRef = madeRef,
) {
  const subject = (selection: Omit<Selection, 'releases'>, ref: typeof madeRef) => ({
    selection: { releases: [ref], ...selection },
    releases: [workspace.catalogue.find(ref.dataset, ref.release)!],
    actorsTaken: [],
  })
  const options = readOptions(findQuestion(question).about.options, {})
  return ask({ question, options, ...subject(first, madeRef), versus: subject(other, otherRef) }, context, true)
}
const leaving = (figure: Figure, profile: Profile): Figure =>
  JSON.parse(JSON.stringify(release(profile, { kind: 'figure', figure, releases: [madeRelease()] }))) as Figure

describe('verifying a figure', () => {
  test.each(profiles)('that left as %s and was not touched finds it identical', async (profile) => {
    for (const figure of [
      await figureOf('tempo', {}, { rolling: ['30'] }),
      await figureOf('concentration'),
      await figureOf('concentration', {}, { 'place-level': ['cell'] }),
      await figureOf('concentration', {}, { 'place-by': ['boundary'], allocate: ['area'] }),
      await figureOf('tempo', { text: 'nothing like this' }),
    ]) {
      expect(await verifyFigure(workspace, leaving(figure, profile), context)).toMatchObject({
        identical: true,
        changes: [],
        releases: [{ dataset: 'made', release: '1', status: 'present' }],
      })
    }
  })

  test.each([1, 2, 4])('made on another number of threads, again on %i, finds it identical', async (threads) => {
    const figures = [await figureOf('tempo', {}, { by: ['day'] }), await figureOf('concentration')]
    const other = await openEngine(workspace, threads)
    try {
      for (const figure of figures) {
        const told = await verifyFigure(workspace, leaving(figure, 'public'), { ...context, engine: other })
        expect(told).toMatchObject({ identical: true, changes: [] })
      }
    } finally {
      other.close()
    }
  })

  test('that left as public is compared as the public saw it, cells withheld', async () => {
    const figure = leaving(await figureOf('concentration', {}, { 'place-level': ['cell'] }), 'public')
    expect(figure.result).toHaveProperty('withheld')
    expect(
      await verifyFigure(workspace, { ...figure, receipt: { ...figure.receipt, profile: 'internal' } }, context),
    ).toMatchObject({
      identical: false,
    })
  })

  test('that was written in another language finds it identical', async () => {
    const figure = leaving(await figureOf('tempo'), 'public')
    expect(await verifyFigure(workspace, figure, { ...context, language: 'ar' })).toMatchObject({ identical: true })
  })

  test.each(['tempo', 'concentration', 'spread'])(
    'that compares two selections finds it identical: %s',
    async (question) => {
      for (const profile of profiles) {
        const figure = leaving(
          await comparisonOf(question, { country: ['IRQ'] }, { to: '2014-12-31' }, second),
          profile,
        )
        expect(await verifyFigure(workspace, figure, context)).toMatchObject({
          identical: true,
          changes: [],
          releases: [
            { dataset: 'made', release: '1', status: 'present' },
            { dataset: 'made', release: '2', status: 'present' },
          ],
        })
      }
    },
  )

  test('of whose second selection another release is here is not identical', async () => {
    const figure = leaving(await comparisonOf('tempo', {}, { country: ['SYR'] }, second), 'public')
    figure.receipt.releases[1]!.release = '0'
    expect(await verifyFigure(workspace, figure, context)).toMatchObject({
      identical: false,
      releases: [{ status: 'present' }, { release: '0', status: 'missing' }],
    })
  })

  test('that was saved before selections could be compared finds it identical', async () => {
    const figure = leaving(await figureOf('tempo'), 'public')
    delete figure.receipt.versus
    expect(await verifyFigure(workspace, figure, context)).toMatchObject({ identical: true })
  })

  test('with a number that was changed says where', async () => {
    const figure = leaving(await figureOf('tempo'), 'public')
    const result = figure.result as TempoResult
    result.bins[1]!.certain = 9
    result.total.events += 1
    expect(await verifyFigure(workspace, figure, context)).toMatchObject({
      identical: false,
      changes: [
        { path: 'bins[1].certain', was: 9, is: 1 },
        { path: 'total.events', was: 5, is: 4 },
      ],
      releases: [{ status: 'present' }],
    })
  })

  test('with a place left out or added says so', async () => {
    const figure = leaving(await figureOf('concentration'), 'internal')
    const result = figure.result as { places: unknown[] }
    const [last] = [result.places.pop()]
    expect((await verifyFigure(workspace, figure, context)).changes).toEqual([
      { path: 'places[2]', was: null, is: last },
    ])
  })

  test('of a release that is not here is not identical, and says which', async () => {
    const figure = leaving(await figureOf('tempo'), 'public')
    figure.receipt.releases[0]!.release = '0'
    expect(await verifyFigure(workspace, figure, context)).toMatchObject({
      identical: false,
      changes: [],
      releases: [{ dataset: 'made', release: '0', status: 'missing' }],
    })
  })

  test('of a release whose bytes are others says that it changed', async () => {
    const figure = leaving(await figureOf('tempo'), 'public')
    figure.receipt.releases[0]!.events_sha256 = '0'.repeat(64)
    expect((await verifyFigure(workspace, figure, context)).releases[0]?.status).toBe('changed')
  })

  test('of a release whose file was written over says that it changed', async () => {
    const figure = leaving(await figureOf('tempo'), 'public')
    const path = join(folders.release(workspace.dir, 'made', '1'), 'events.parquet')
    const bytes = readFileSync(path)
    try {
      await writeEventsParquet(dirname(path), rowsOf(after))
      const told = await verifyFigure(workspace, figure, context)
      expect(told).toMatchObject({ identical: false, releases: [{ status: 'changed' }] })
    } finally {
      writeFileSync(path, bytes)
    }
  })

  test('tells its state: identical, data moved, program changed, or source gone', async () => {
    const figure = () => figureOf('tempo', { to: '2014-01-31' })
    const stateOf = async (given: Figure) => (await verifyFigure(workspace, given, context)).state
    expect(await stateOf(leaving(await figure(), 'public'))).toBe('identical')
    const other = leaving(await figure(), 'public')
    ;(other.result as TempoResult).total.events += 1
    expect(await stateOf(other)).toBe('program_changed')
    const changed = leaving(await figure(), 'public')
    changed.receipt.releases[0]!.events_sha256 = '0'.repeat(64)
    expect(await stateOf(changed)).toBe('data_moved')
    const gone = leaving(await figure(), 'public')
    gone.receipt.releases[0]!.release = '0'
    expect(await stateOf(gone)).toBe('source_gone')
  })

  test('is told to have moved when a newer release gives another result, and not when it gives the same', async () => {
    const newer = { releases: [second], moved: true }
    const all = await verifyFigure(workspace, await figureOf('tempo'), context)
    expect(all).toMatchObject({ state: 'data_moved', identical: true, changes: [], newer })
    const early = await verifyFigure(workspace, await figureOf('tempo', { to: '2014-01-31' }), context)
    expect(early).toMatchObject({ state: 'identical', newer: { releases: [second], moved: false } })
    const ofTheNewest = await verifyFigure(workspace, await figureOf('tempo', {}, {}, second), context)
    expect(ofTheNewest).toMatchObject({ state: 'identical', newer: null })
    const compared = await verifyFigure(workspace, await comparisonOf('tempo', {}, {}, second), context)
    expect(compared).toMatchObject({ state: 'identical', newer: null })
  })

  test('of a release whose file was deleted is told that its source is gone', async () => {
    const figure = await figureOf('tempo')
    const path = join(folders.release(workspace.dir, 'made', '1'), 'events.parquet')
    renameSync(path, `${path}.away`)
    try {
      const told = await verifyFigure(workspace, figure, context)
      expect(told).toMatchObject({ state: 'source_gone', identical: false, releases: [{ status: 'missing' }] })
    } finally {
      renameSync(`${path}.away`, path)
    }
  })

  test('names the program that made it and the one that made it again', async () => {
    const figure = leaving(await figureOf('tempo'), 'public')
    const { name, version } = figure.receipt.program
    figure.receipt.program = { name: 'marsad', version: '0.0.1' }
    expect((await verifyFigure(workspace, figure, context)).program).toEqual({
      was: 'marsad 0.0.1',
      is: `${name} ${version}`,
    })
  })
})

describe('the difference of two releases', () => {
  test('tells which saved figures move, with their few main numbers', async () => {
    const all = await figureOf('tempo')
    const early = await figureOf('tempo', { to: '2014-01-31' })
    const places = await figureOf('concentration', { country: ['IRQ'] })
    const ofTheOther = await figureOf('tempo', {}, {}, second)
    for (const figure of [all, early, places, ofTheOther]) workspace.figures.save(figure, new Date(0))
    const told = await diffReleases(workspace, madeRelease(), madeRelease(second), context)
    expect(told).toMatchObject({ added: 0, removed: 1, changed: 1, fields: { date_end: 1 } })
    expect(new Map(told.figures.map(({ id, ...rest }) => [id, rest]))).toEqual(
      new Map([
        [
          all.id,
          {
            question: 'tempo',
            moved: true,
            was: { events: 4, expected: 4, per_bin: 4 / 24 },
            is: { events: 3, expected: 3, per_bin: 3 / 24 },
          },
        ],
        [
          early.id,
          { question: 'tempo', moved: false, was: expect.anything(), is: { events: 1, expected: 1, per_bin: 1 } },
        ],
        [
          places.id,
          {
            question: 'concentration',
            moved: false,
            was: expect.anything(),
            is: expect.objectContaining({ events: 3 }),
          },
        ],
      ]),
    )
  })

  test('moves a figure whose second selection is of the first release', async () => {
    const figure = await comparisonOf('tempo', { to: '2014-01-31' }, { country: ['IRQ', 'SYR'] })
    const reversed = await comparisonOf('tempo', { country: ['IRQ'] }, { country: ['IRQ'] }, second)
    for (const each of [figure, reversed]) workspace.figures.save(each, new Date(1))
    const told = await diffReleases(workspace, madeRelease(), madeRelease(second), context)
    expect(told.figures.find(({ id }) => id === figure.id)).toMatchObject({
      moved: true,
      was: { events: 1, other_per_bin: 4 / 24 },
      is: { events: 1, other_per_bin: 3 / 24 },
    })
    // One release against the other: moved to the same release there is nothing to compare.
    expect(told.figures.map(({ id }) => id)).not.toContain(reversed.id)
  })

  test('of a release with itself moves nothing', async () => {
    const told = await diffReleases(workspace, madeRelease(), madeRelease(), context)
    expect(told).toMatchObject({ added: 0, removed: 0, changed: 0, months: {} })
    expect(told.figures.every(({ moved }) => !moved)).toBe(true)
  })
})
