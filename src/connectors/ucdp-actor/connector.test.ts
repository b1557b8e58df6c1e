import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gedFile } from '../../../test/ged-rows.ts'
import { TestWorkspace, errorOf, readParquet } from '../../../test/test-workspace.ts'
import type { Release } from '../../model/release.ts'
import { openEngine } from '../../workspace/open-engine.ts'
import { resolveActor } from '../../workspace/resolve-actor.ts'
import { ucdpActor } from './connector.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())
const sample = readFileSync(new URL('sample.csv', import.meta.url), 'utf8')

interface Name {
  source_id: string
  name: string
  kind: string
}

describe('the list of actors', () => {
  let release: Release
  let names: Name[]
  beforeAll(async () => {
    ;({ release } = await made.import('ucdp-actor-221.csv', sample))
    names = await readParquet<Name>(join(made.folderOf(release), 'actors.parquet'))
  })
  const namesOf = (id: string) =>
    names.filter(({ source_id }) => source_id === id).map(({ name, kind }) => [kind, name])

  test('is a release without events, with its actors counted', () => {
    expect(release).toMatchObject({
      dataset: 'ucdp-actor',
      release: '22.1',
      rows_in: 3,
      events: 0,
      rejects: 0,
      others: { actors: 3 },
    })
    expect(release.extent).toMatchObject({ from: null, to: null, basis: 'unknown' })
  })

  test('gives each name once, with later names taken out of their lists', () => {
    expect(namesOf('ucdp:990002').sort()).toEqual([
      ['later_name', 'League of Vask (invented)'],
      ['later_name', 'Vask League (invented)'],
      ['later_name', 'Vask Union (invented)'],
      ['name', 'Front of Vask (invented)'],
      ['name', 'Vask Front (invented)'],
      ['original_name', 'VF (invented)'],
      ['original_name', 'Vaskar Frontu (invented)'],
    ])
  })

  test('leaves out the marks that stand for no name', () => {
    expect(namesOf('ucdp:990003')).toEqual([['name', 'Íthmark Guard (invented)']])
    expect(namesOf('ucdp:990004')).toEqual([['name', 'Ōrunde Column (invented)']])
  })

  test('lets an actor be asked for by a later name', async () => {
    const { release: events } = await made.import('ged.csv', gedFile([{}]), { dataset: 'ucdp-ged' })
    const engine = await openEngine(made.workspace)
    try {
      const { taken, filter } = await resolveActor(made.workspace, engine, [events], 'Vask League (invented)')
      expect(taken).toEqual({
        asked: 'Vask League (invented)',
        names: ['Vask Front (invented)'],
        ids: ['ucdp:990002'],
        through: ['actor_list'],
      })
      expect(filter.ids).toEqual(['ucdp:990002'])
      expect(await errorOf(resolveActor(made.workspace, engine, [events], 'Vask'))).toMatchObject({
        code: 'unknown_actor',
        exitCode: 2,
        hint: expect.stringContaining('Vask Front (invented)') as string,
      })
    } finally {
      engine.close()
    }
  })
})

test('a record without a number is refused', async () => {
  const { release } = await made.import('actor.csv', sample.replace('990003', 'none'), { release: 'x' })
  expect(release).toMatchObject({ rows_in: 3, rejects: 1, others: { actors: 2 } })
  expect(await made.rejects(release)).toMatchObject([{ record: 2, code: 'no_id', column: 'ActorId', value: 'none' }])
})

test('the release is named after the file', () => {
  const cases = {
    'ucdp-actor-221.csv': '22.1',
    'actor_v25.1.csv': '25.1',
    'Actors-v23_1.csv': '23.1',
    'actor.csv': undefined,
  }
  for (const [file, release] of Object.entries(cases)) expect(ucdpActor.releaseOf(file)).toBe(release)
})
