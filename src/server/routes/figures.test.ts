import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failToLog } from '../../../test/fail-to-log.ts'
import { addRelease, madeRelease, makeWorkspace, rowsOf, temporaryFolder } from '../../../test/made-release.ts'
import { serveTest } from '../../../test/test-server.ts'
import { readReleaseLog } from '../../judgements/release-log.ts'
import { sha256 } from '../../model/canonical-json.ts'
import type { MarsadEvent } from '../../model/event.ts'
import type { Figure } from '../../model/figure.ts'
import { folders } from '../../workspace/folders.ts'
import { openWorkspace, type Workspace } from '../../workspace/workspace.ts'

const folder = temporaryFolder()
const dir = join(folder.path, 'workspace')
const events: Partial<MarsadEvent>[] = [
  { date_start: '2014-01-05', admin1: '=HYPERLINK("http://example.org")' },
  { date_start: '2014-02-05', admin1: '<script>alert(1)</script>' },
  { date_start: '2014-02-25', date_end: '2014-03-06', admin1: '\u202Eevil' },
  { date_start: '2015-12-31', country: 'SYR', admin1: 'Isen', longitude: 40.1 },
]
const closed = madeRelease({
  dataset: 'closed',
  licence: { id: 'closed', url: null, rows_public: false, attribution: 'Theirs' },
})
let workspace: Workspace

beforeAll(async () => {
  mkdirSync(dir)
  workspace = await makeWorkspace(dir, [{ release: madeRelease(), events: rowsOf(events) }])
  await addRelease(workspace, closed, rowsOf(events, { dataset: 'closed', release: '1' }))
})
afterAll(() => {
  workspace.close()
  folder.remove()
})

const serve = () => serveTest(workspace)
async function save(
  question: string,
  options = {},
  release = 'made/1',
  words = {},
): Promise<Figure & { saved_at: string }> {
  return serve().askJson('/api/figures', { body: { question, words: { release: [release], ...words }, options } })
}

describe('saving a figure', () => {
  test('keeps it with the digest of its events, and twice is once', async () => {
    const body = { question: 'tempo', words: { release: ['made/1'] }, options: { by: 'year' } }
    const response = await serve().ask('/api/figures', { body })
    expect(response.status).toBe(201)
    const figure = (await response.json()) as Figure
    expect(figure).toMatchObject({ question: 'tempo', saved_at: '2026-01-02T03:04:05.000Z' })
    expect(figure.receipt.events_digest).toMatch(/^[0-9a-f]{64}$/)
    expect(await serve().askJson('/api/figures', { body })).toEqual(figure)
    expect(workspace.figures.all()).toHaveLength(1)
    expect(await serve().askJson(`/api/figures/${figure.id}`)).toEqual(figure)
  })

  test('asked in another language is the same figure in that language', async () => {
    const { id, sentence } = await save('tempo', { by: 'year' })
    const arabic = await serve().askJson(`/api/figures/${id}?language=ar`)
    expect(arabic).toMatchObject({ id, language: 'ar' })
    expect(arabic.sentence).not.toBe(sentence)
    expect(await serve().askJson(`/api/figures/${id}`)).toMatchObject({ language: 'en', sentence })
  })

  test('lists them with what tells them apart, the newest first', async () => {
    await save('concentration')
    const list = await serve().askJson('/api/figures?language=ar')
    expect(list.map(({ question }: Figure) => question).sort()).toEqual(['concentration', 'tempo'])
    const tempo = list.find(({ question }: Figure) => question === 'tempo')
    expect(tempo).toMatchObject({
      language: 'ar',
      saved_at: '2026-01-02T03:04:05.000Z',
      releases: [{ dataset: 'made', release: '1' }],
      compares: false,
      headline: { events: 4 },
    })
  })

  test('lists one that this program has no words for as it was saved', async () => {
    const figure = {
      ...(await save('tempo', { by: 'day' })),
      id: 'f0',
      question: 'poetry',
      sentence: 'An old sentence.',
    }
    workspace.figures.save(figure, new Date(0))
    const list = await serve().askJson('/api/figures?language=ar')
    expect(list.find(({ id }: Figure) => id === 'f0')).toMatchObject({ sentence: 'An old sentence.', headline: {} })
    workspace.database.exec(`DELETE FROM figures WHERE id = 'f0'`)
  })

  test.each(['/api/figures/none', '/api/figures/none/export/csv'])('%s is not found', async (path) => {
    const response = await serve().ask(path)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'no_figure', received: 'none' })
  })
})

describe('verifying a saved figure', () => {
  const verify = (id: string) => serve().askJson(`/api/figures/${id}/verify`, { method: 'POST' })

  test('tells its state', async () => {
    const figure = await save('tempo')
    expect(await verify(figure.id)).toMatchObject({
      state: 'identical',
      identical: true,
      changes: [],
      releases: [{ dataset: 'made', release: '1', status: 'present' }],
    })
    const result = { ...(figure.result as object), total: { events: 9 } }
    workspace.figures.save({ ...figure, id: 'f1', result }, new Date(0))
    expect(await verify('f1')).toMatchObject({ state: 'program_changed', identical: false })
    expect((await verify('f1')).changes).toContainEqual({ path: 'total.events', was: 9, is: 4 })
  })

  test('of which the release was deleted is told that its source is gone', async () => {
    const { id } = await save('tempo')
    const path = folders.release(dir, 'made', '1')
    renameSync(path, `${path}-away`)
    try {
      expect(await verify(id)).toMatchObject({ state: 'source_gone', releases: [{ status: 'missing' }] })
    } finally {
      renameSync(`${path}-away`, path)
    }
  })
})

describe('exporting a saved figure', () => {
  const formats = {
    json: 'application/json',
    csv: 'text/csv',
    parquet: 'application/vnd.apache.parquet',
    svg: 'image/svg+xml',
    png: 'image/png',
    html: 'text/html',
  }

  test.each(Object.entries(formats))('as %s is a download, noted in the release log', async (format, type) => {
    const { id } = await save('concentration')
    const before = readReleaseLog(workspace.database).length
    const response = await serve().ask(`/api/figures/${id}/export/${format}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain(type)
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="concentration-${id}.${format}"`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(readReleaseLog(workspace.database).slice(before)).toEqual([
      {
        at: new Date('2026-01-02T03:04:05Z'),
        profile: 'public',
        kind: `figure.${format}`,
        sha256: sha256(bytes),
        releases: [{ dataset: 'made', release: '1' }],
        target: `http: concentration-${id}.${format}`,
      },
    ])
  })

  test('says under which profile it left, in the language asked for', async () => {
    const { id } = await save('tempo')
    const [open, own] = await Promise.all(
      ['?language=ar', '?profile=internal'].map((query) => serve().askJson(`/api/figures/${id}/export/json${query}`)),
    )
    expect(open).toMatchObject({ language: 'ar', receipt: { profile: 'public' } })
    expect(own).toMatchObject({ language: 'en', receipt: { profile: 'internal' } })
  })

  test('defuses formulas in CSV and markup in HTML and SVG', async () => {
    const { id } = await save('concentration')
    const [csv, html, svg] = await Promise.all(
      ['csv', 'html', 'svg'].map(async (format) => (await serve().ask(`/api/figures/${id}/export/${format}`)).text()),
    )
    expect(csv).toContain(`"'=HYPERLINK(""http://example.org"")"`)
    for (const text of [html, svg]) {
      expect(text).not.toContain('<script>alert')
      expect(text).toContain('&lt;script&gt;')
    }
  })

  test('as a map is for places with outlines only, with the reason else', async () => {
    const cells = await save('concentration', { place_level: 'cell' })
    const map = await serve().askJson(`/api/figures/${cells.id}/export/geojson?profile=internal`)
    expect(map).toMatchObject({ type: 'FeatureCollection', features: expect.arrayContaining([expect.anything()]) })
    const { id } = await save('tempo')
    const response = await serve().ask(`/api/figures/${id}/export/geojson`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'no_outlines', hint: expect.stringContaining('format') })
  })

  test('is refused where the licence does not allow it, and nothing is noted', async () => {
    const { id } = await save('tempo', { by: 'day' }, 'closed/1')
    const before = readReleaseLog(workspace.database).length
    const response = await serve().ask(`/api/figures/${id}/export/csv`)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'refused', received: expect.stringContaining('closed') })
    expect(readReleaseLog(workspace.database)).toHaveLength(before)
    expect((await serve().ask(`/api/figures/${id}/export/csv?profile=internal`)).status).toBe(200)
  })

  test('of a release that is gone is refused in public: nobody knows its licence', async () => {
    const figure = await save('tempo')
    const receipt = { ...figure.receipt, releases: [{ ...figure.receipt.releases[0]!, release: '0' }] }
    workspace.figures.save({ ...figure, id: 'f2', receipt }, new Date(0))
    const response = await serve().ask('/api/figures/f2/export/csv')
    expect(response.status).toBe(410)
    expect(await response.json()).toMatchObject({ code: 'release_gone', received: 'made/0' })
    expect((await serve().ask('/api/figures/f2/export/csv?profile=internal')).status).toBe(200)
  })

  test('that cannot be noted does not leave', async () => {
    const { id } = await save('tempo')
    const other = openWorkspace(dir)
    failToLog(other.database)
    try {
      const response = await serve().ask(`/api/figures/${id}/export/csv`)
      expect(response.status).toBeGreaterThanOrEqual(500)
      expect(await response.text()).not.toContain('2014')
    } finally {
      other.database.exec('DROP TRIGGER full')
      other.close()
    }
  })

  test('by HEAD is refused: nothing would leave that could be noted', async () => {
    const { id } = await save('tempo')
    const before = readReleaseLog(workspace.database).length
    for (const path of [`/api/figures/${id}/export/csv`, '/api/events/export?release=made/1']) {
      expect((await serve().ask(path, { method: 'HEAD' })).status).toBe(405)
    }
    expect(readReleaseLog(workspace.database)).toHaveLength(before)
  })

  test('in a format or under a profile that there is not is refused', async () => {
    const { id } = await save('tempo')
    for (const path of [`${id}/export/docx`, `${id}/export/csv?profile=secret`]) {
      expect((await serve().ask(`/api/figures/${path}`)).status).toBe(400)
    }
  })
})

describe('exporting events', () => {
  const exported = (query: string) => serve().ask(`/api/events/export?release=made/1&${query}`)

  test.each(['csv', 'geojson', 'json', 'json-lines', 'parquet'])(
    'as %s sends all that are selected, and notes it',
    async (format) => {
      const response = await exported(`format=${format}&country=IRQ`)
      expect(response.status).toBe(200)
      expect(response.headers.get('marsad-events')).toBe('3')
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="events-made-1\.\w+"$/)
      const bytes = new Uint8Array(await response.arrayBuffer())
      expect(readReleaseLog(workspace.database).at(-1)).toMatchObject({
        profile: 'public',
        kind: `events.${format}`,
        sha256: sha256(bytes),
        target: expect.stringMatching(/^http: events-made-1\./),
      })
    },
  )

  test('defuses formulas', async () => {
    expect(await (await exported('format=csv')).text()).toContain(`"'=HYPERLINK(""http://example.org"")"`)
  })

  test('of none is a header', async () => {
    const response = await exported('text=nothing+like+this')
    expect(response.headers.get('marsad-events')).toBe('0')
    expect((await response.text()).trim().split('\r\n')).toHaveLength(1)
  })

  test.each([
    ['release=closed/1', 422, 'refused'],
    ['release=made/1&colour=red', 400, 'not_a_selection_word'],
    ['release=made/1&format=xlsx', 400, 'bad_request'],
    ['release=made/1&polygon=/etc/passwd', 400, 'bad_value'],
    ['', 400, 'ambiguous_dataset'],
  ])('%s is refused', async (query, status, code) => {
    const response = await serve().ask(`/api/events/export?${query}`)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ code })
  })
})
