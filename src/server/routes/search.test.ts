import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addRelease, madeRelease, makeWorkspace, rowsOf, temporaryFolder } from '../../../test/made-release.ts'
import { serveTest } from '../../../test/test-server.ts'
import { readAddress } from '../../web/address/address.ts'
import type { SearchResult } from '../search.ts'
import type { Workspace } from '../../workspace/workspace.ts'

const folder = temporaryFolder()
const dir = join(folder.path, 'workspace')
const is = { name: 'IS', source_id: 'ucdp:234', role: 'side_a' as const }
const byName = { name: 'Northern-Front', source_id: null, role: 'side_b' as const }
const withId = { name: 'Northern Front', source_id: 'made:1', role: 'side_b' as const }
const script = '<script>alert(1)</script>'
let workspace: Workspace

beforeAll(async () => {
  mkdirSync(dir)
  const second = { dataset: 'made', release: '2' }
  const other = { dataset: 'other', release: '1' }
  workspace = await makeWorkspace(dir, [
    { release: madeRelease(), events: rowsOf([{ location_name: 'Qal‘at Nūr', country: 'IRQ' }]) },
  ])
  await addRelease(
    workspace,
    madeRelease(second),
    rowsOf(
      [
        { actors: [is, withId], location_name: 'Mosul town', source_event_id: 'XOR-14/1' },
        { actors: [is], location_name: script, admin1: 'Nūrland' },
        { actors: [is], location_name: 'Road to Mosul', country: 'SYR' },
      ],
      second,
    ),
  )
  await addRelease(
    workspace,
    madeRelease({ ...other, title: 'Other events' }),
    rowsOf([{ actors: [byName], location_name: 'Mosul town' }], other),
  )
})
afterAll(() => {
  workspace.close()
  folder.remove()
})

async function found(typed: string, query: Record<string, string> = {}): Promise<SearchResult[]> {
  const response = await serveTest(workspace).ask(`/api/search?${new URLSearchParams({ q: typed, ...query })}`)
  expect(response.status).toBe(200)
  return ((await response.json()) as { results: SearchResult[] }).results
}
const placeOf = ({ address }: SearchResult) => {
  const { pathname, search } = new URL(address, 'http://localhost')
  return readAddress(pathname, search)
}

describe('searching everything', () => {
  test('leads to a page, a question, a dataset and a release, in either language', async () => {
    expect((await found('figures'))[0]).toMatchObject({ kind: 'page', title: 'Figures', address: '/figures' })
    expect((await found('الوتيرة', { language: 'ar' }))[0]).toMatchObject({
      kind: 'question',
      title: 'الوتيرة',
      address: '/ask/tempo',
    })
    expect((await found('other events'))[0]).toMatchObject({ kind: 'dataset', detail: 'other' })
    const [release] = (await found('made/2')).filter(({ kind }) => kind === 'release')
    expect(placeOf(release!)).toMatchObject({ page: 'data', rest: ['made', '2'] })
  })

  test('leads from any name of an actor to its events', async () => {
    for (const typed of ['IS', 'daesh', 'داعش', 'Islamic State', 'ucdp:234']) {
      const [actor] = (await found(typed)).filter(({ kind }) => kind === 'actor')
      expect(actor?.title).toBe('IS')
      expect(placeOf(actor!)).toMatchObject({ page: 'explore', words: { release: ['made/2'], actor: ['ucdp:234'] } })
    }
    expect((await found('daesh', { language: 'ar' }))[0]?.title).toBe('تنظيم الدولة الإسلامية')
    expect((await found('daesh'))[0]?.detail).toBe('“Daesh” · 3 events in made/2')
  })

  test('joins an actor that one dataset has under an id and another by name: the name selects both', async () => {
    const [actor, ...more] = (await found('northern front')).filter(({ kind }) => kind === 'actor')
    expect(more).toEqual([])
    expect(placeOf(actor!).words).toEqual({ release: ['made/2', 'other/1'], actor: ['Northern-Front'] })
    const rows = await serveTest(workspace).askJson(`/api/events?${actor!.address.split('?')[1]}`)
    expect(rows.total).toBe(2)
  })

  test('leads to countries, provinces and places, with the country of each', async () => {
    const [syria] = (await found('سوريا')).filter(({ kind }) => kind === 'country')
    expect(placeOf(syria!).words).toEqual({ release: ['made/2'], country: ['SYR'] })
    const [province] = (await found('nurland')).filter(({ kind }) => kind === 'admin1')
    expect(placeOf(province!).words).toEqual({ release: ['made/2'], country: ['IRQ'], admin1: ['Nūrland'] })
    const places = (await found('mosul')).filter(({ kind }) => kind === 'place')
    expect(places.map(({ title }) => title)).toEqual(['Mosul town', 'Road to Mosul'])
    expect(placeOf(places[0]!).words).toMatchObject({ release: ['made/2', 'other/1'], text: ['Mosul town'] })
  })

  test('finds what only an older release holds, and there', async () => {
    const [place] = (await found('qalat nur')).filter(({ kind }) => kind === 'place')
    expect(placeOf(place!).words['release']).toEqual(['made/1'])
    expect(await found('qalat nur', { release: 'made/2' })).toEqual([])
  })

  test('leads to an event by its whole id, or by the publisher’s', async () => {
    for (const typed of ['made/2/XOR-14/1', ' XOR-14/1 ']) {
      const [event] = await found(typed)
      expect(event).toMatchObject({ kind: 'event', title: 'made/2/XOR-14/1', detail: '5 Mar 2014 · Mosul town' })
      expect(placeOf(event!)).toMatchObject({ words: { release: ['made/2'] }, look: { event: 'made/2/XOR-14/1' } })
    }
  })

  test('leads to a saved figure by its sentence or its id', async () => {
    const body = { question: 'tempo', words: { release: ['made/2'] }, language: 'en' }
    const { id, sentence } = await serveTest(workspace).askJson('/api/figures', { body })
    for (const typed of [id, sentence]) {
      const figure = (await found(typed)).find(({ kind }) => kind === 'figure')
      expect(figure).toEqual({ kind: 'figure', title: sentence, detail: 'tempo', address: `/figures/${id}` })
    }
    expect((await found(id, { language: 'ar' })).find(({ kind }) => kind === 'figure')?.title).not.toBe(sentence)
  })

  test('gives at most eight of a kind, and no more than asked for', async () => {
    const all = await found('o')
    const kinds = Map.groupBy(all, ({ kind }) => kind)
    expect([...kinds.values()].every((ofKind) => ofKind.length <= 8)).toBe(true)
    expect(await found('o', { limit: '2' })).toEqual(all.slice(0, 2))
  })

  test.each([
    '',
    ' ',
    '…',
    "'; DROP TABLE figures; --",
    '%',
    '\u0000',
    '../../etc/passwd',
    '\u202E',
    '\\',
    '(((',
    'a'.repeat(500),
  ])('by %j finds nothing and breaks nothing', async (typed) => expect(await found(typed)).toEqual([]))

  test('gives hostile names as text', async () => {
    const [place] = await found('script')
    expect(place?.title).toBe(script)
    expect(placeOf(place!).words['text']).toEqual([script])
  })

  test('refuses what is too long', async () => {
    const response = await serveTest(workspace).ask(`/api/search?q=${'a'.repeat(501)}`)
    expect(response.status).toBe(400)
  })
})

describe('choices', () => {
  const choices = (path: string) => serveTest(workspace).askJson(`/api/choices/${path}`)

  test('of actors are the most frequent first, with every name by which they are known', async () => {
    const actors = await choices('actors?release=made/2')
    expect(actors.map(({ id, name, events }: Record<string, unknown>) => [id, name, events])).toEqual([
      ['ucdp:234', 'IS', 3],
      ['made:1', 'Northern Front', 1],
    ])
    expect(actors[0].aliases).toEqual(expect.arrayContaining(['Islamic State', 'داعش', 'Daesh']))
  })

  test.each(['daesh', 'DAESH', 'داعش', 'islamic%20state', 'ucdp:234'])('of actors are found by %s', async (q) => {
    expect((await choices(`actors?release=made/2&q=${encodeURI(decodeURI(q))}`))[0]).toMatchObject({
      id: 'ucdp:234',
      name: 'IS',
    })
  })

  test('of places are countries and then provinces, each with the word that takes it', async () => {
    const places = await choices('places?release=made/2&release=other/1')
    expect(places.map(({ word, id, country, events }: Record<string, unknown>) => [word, id, country, events])).toEqual(
      [
        ['country', 'IRQ', null, 3],
        ['country', 'SYR', null, 1],
        ['admin1', 'Vell', 'IRQ', 2],
        ['admin1', 'Nūrland', 'IRQ', 1],
        ['admin1', 'Vell', 'SYR', 1],
      ],
    )
    expect((await choices('places?q=العراق'))[0]).toMatchObject({ word: 'country', id: 'IRQ', name: 'Iraq' })
    expect(await choices('places?q=nowhere')).toEqual([])
  })

  test('without a release are those of the newest of each dataset', async () => {
    expect((await choices('places')).filter(({ word }: { word: string }) => word === 'country')[0]).toMatchObject({
      id: 'IRQ',
      events: 3,
    })
  })

  test('of a release that is not there are not found, and two of one dataset are refused', async () => {
    const server = serveTest(workspace)
    expect((await server.ask('/api/choices/actors?release=made/9')).status).toBe(404)
    expect((await server.ask('/api/choices/actors?release=made/1&release=made/2')).status).toBe(400)
  })
})
