import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { madeEvent, madeRelease, makeWorkspace, temporaryFolder } from '../../../test/made-release.ts'
import { importMapped, mappingOf } from '../../../test/mapped-rows.ts'
import { runMain } from '../../../test/run-main.ts'
import { serveTest } from '../../../test/test-server.ts'
import { TestWorkspace } from '../../../test/test-workspace.ts'
import { readUnmaskings } from '../../judgements/unmaskings.ts'
import type { MarsadEvent } from '../../model/event.ts'

const hostile = `<script>alert(1)</script>"'\u202e\u0007=HYPERLINK("x")`
const mapping = mappingOf(
  {
    source_event_id: { column: 'id' },
    location_name: { column: 'place' },
    notes: { column: 'notes' },
    fatalities_best: { column: 'dead' },
  },
  { dataset: 'made', licence: 'CC0-1.0' },
)
const rows = [
  { date: '2014-01-05', id: 'a/1', place: 'Isen', notes: 'Salim was there', dead: '2', extra: 'by Amira' },
  { date: '2014-01-06', id: '2', place: hostile, notes: hostile, dead: '', extra: '' },
  { date: '2014-02-01', id: '3', place: 'Brae', notes: '', dead: '0', extra: '7' },
]

let held: TestWorkspace
let name: string
beforeAll(async () => {
  held = new TestWorkspace()
  const { release } = await importMapped(held, mapping, rows, { release: '1' })
  name = `${release.dataset}/${release.release}`
})
afterAll(() => held.remove())

const serve = () => serveTest(held.workspace)

describe('a page of events', () => {
  test('holds those that the words select, in order, without free text', async () => {
    const server = serve()
    const all = await server.askJson('/api/events')
    expect(all.total).toBe(3)
    expect(all.events.map(({ source_event_id }: MarsadEvent) => source_event_id)).toEqual(['a/1', '2', '3'])
    expect(JSON.stringify(all)).not.toContain('Salim')
    const some = await server.askJson(`/api/events?release=${name}&from=2014-01&to=2014-01&limit=1&offset=1`)
    expect([some.total, some.events.length, some.events[0].location_name]).toEqual([2, 1, hostile])
  })

  test('hostile text comes back as JSON text, to the letter', async () => {
    const response = await serve().ask('/api/events?offset=1&limit=1')
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(((await response.json()) as { events: MarsadEvent[] }).events[0]?.location_name).toBe(hostile)
  })

  test.each([
    ['colour=red', 'not_a_selection_word', 400],
    ['release=made/2', 'no_release', 404],
    ['release=made/1&release=made/2', 'two_releases', 400],
    ['from=2014-13', 'bad_value', 400],
    ['limit=501', 'bad_request', 400],
    ['polygon=/etc/passwd', 'bad_value', 400],
  ])('%s is refused with %s', async (query, code, status) => {
    const problem = await serve().askJson(`/api/events?${query}`)
    expect(problem).toMatchObject({ code, status })
    expect(problem.expected).toBeTruthy()
  })
})

describe('one event', () => {
  test('opens to its delivered record, and says what is withheld', async () => {
    const opened = await serve().askJson(`/api/events/${name}/a%2F1`)
    expect(opened.event).toMatchObject({ source_event_id: 'a/1', location_name: 'Isen', notes: null })
    expect(opened.delivered).toEqual({
      date: '2014-01-05',
      id: 'a/1',
      place: 'Isen',
      notes: null,
      dead: '2',
      extra: null,
    })
    expect(opened.withheld).toEqual({ event: ['notes'], delivered: ['notes', 'extra'] })
    expect(opened.release).toEqual(held.workspace.catalogue.all()[0])
  })

  test.each(['made/1/9', 'made/9/1', 'none/1/1', `made/1/${encodeURIComponent(hostile)}`])(
    '%s is not there',
    async (path) => {
      const response = await serve().ask(`/api/events/${path}`)
      expect(response.status).toBe(404)
      expect(['no_event', 'not_found']).toContain(((await response.json()) as { code: string }).code)
    },
  )

  test('is shown whole for a reason, which is kept; the same as `marsad show`', async () => {
    const server = serve()
    const path = `/api/events/${name}/a%2F1`
    const whole = await server.askJson(`${path}/unmask`, { body: { reason: ' To check the report. ' } })
    expect(whole.withheld).toEqual({ event: [], delivered: [] })
    const shown = await runMain(['show', `${name}/a/1`, '--json', '--workspace', held.dir], held.base)
    expect({ ...JSON.parse(shown.stdout), withheld: whole.withheld }).toEqual(whole)
    const kept = { event_id: `${name}/a/1`, reason: 'To check the report.', at: server.context.now() }
    expect(readUnmaskings(held.workspace.database)).toEqual([kept])
    expect((await server.askJson(path)).event.notes).toBeNull()
  })

  test.each([[{ reason: '' }], [{ reason: ' . ' }], [{}], [{ reason: 'x', more: 1 }]])(
    '%j is no reason, and nothing is shown or kept',
    async (body) => {
      const before = readUnmaskings(held.workspace.database).length
      const response = await serve().ask(`/api/events/${name}/a%2F1/unmask`, { body })
      expect(response.status).toBe(400)
      expect(await response.text()).not.toContain('Salim')
      expect(readUnmaskings(held.workspace.database)).toHaveLength(before)
    },
  )

  test('what cannot be noted is not shown', async () => {
    const made = new TestWorkspace()
    onTestFinished(() => made.remove())
    await importMapped(made, mapping, rows, { release: '1' })
    made.workspace.database.exec('DROP TABLE unmaskings')
    const response = await serveTest(made.workspace).ask('/api/events/made/1/a%2F1/unmask', { body: { reason: 'why' } })
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('Salim')
  })
})

describe('the same day and place in other datasets', () => {
  const day = { date_start: '2014-03-05', latitude: 33, longitude: 44, admin1: 'Vell', admin1_code: null }
  const of = (dataset: string, source_event_id: string, given: Partial<MarsadEvent>) =>
    madeEvent({ ...day, dataset, source_event_id, ...given })
  const place = { location_precision: 'admin1', latitude: 36, radius_km: null } as const
  const events = {
    one: [of('one', 'point', {}), of('one', 'area', place), of('one', 'edge', { longitude: 179.9 })],
    two: [
      of('two', 'here', { longitude: 44.1 }),
      of('two', 'thirty', { latitude: 33.2697 }),
      of('two', 'beyond', { latitude: 33.2699 }),
      of('two', 'over-border', { longitude: 43.9, country: 'IRN', admin1: 'Other' }),
      of('two', 'next-day', { date_start: '2014-03-06' }),
      of('two', 'month', { date_start: '2014-03-01', date_end: '2014-03-31', time_precision: 'month' }),
      of('two', 'province', { ...place, admin1: 'VELL' }),
      of('two', 'other-province', { ...place, admin1: 'Nordmark' }),
      of('two', 'across', { longitude: -179.9, admin1: 'Other' }),
    ],
    three: [of('three', 'far', {})],
  }
  const idsNear = async (id: string, query: string) => {
    const folder = temporaryFolder()
    onTestFinished(folder.remove)
    const workspace = await makeWorkspace(
      folder.path,
      Object.entries(events).map(([dataset, rows]) => ({ release: madeRelease({ dataset }), events: rows })),
    )
    onTestFinished(() => workspace.close())
    const { same_day_and_place } = await serveTest(workspace).askJson(`/api/events/one/1/${id}/near?${query}`)
    return same_day_and_place.map(({ event_id, distance_km }: { event_id: string; distance_km: number | null }) => [
      event_id.split('/').at(-1),
      distance_km,
    ])
  }

  test('of a point are points within 30 km, the nearest first, and what is known to its province', async () => {
    expect(await idsNear('point', 'release=one/1&release=two/1')).toEqual([
      ['month', 0],
      ['here', 9.3],
      ['over-border', 9.3],
      ['thirty', 30],
      ['province', null],
    ])
  })

  test('of a province are those in it, points too', async () => {
    const ids = (await idsNear('area', 'release=two/1')).map(([id]: [string]) => id)
    expect(ids.sort()).toEqual(['beyond', 'here', 'month', 'province', 'thirty'])
  })

  test('reach across the antimeridian, and stay within the releases that are named', async () => {
    expect(await idsNear('edge', 'release=two/1&release=three/1')).toEqual([
      ['across', 18.7],
      ['province', null],
    ])
    expect(await idsNear('point', '')).toEqual([])
    expect(await idsNear('point', 'release=one/1')).toEqual([])
  })
})
