import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addText } from '../../../test/made-documents.ts'
import { serveTest, testAccess } from '../../../test/test-server.ts'
import { TestWorkspace } from '../../../test/test-workspace.ts'

const text = 'The bureau ran a prison in Orlandia, said Ruvana Teskel.\n\nIt held 40 people in June 2016.'
let held: TestWorkspace
let id: string
beforeEach(async () => {
  held = new TestWorkspace()
  const claims = [
    {
      quote: 'The bureau ran a prison',
      subject: 'Bureau',
      property: 'unit_of',
      kind: 'structure' as const,
      value: 'Front',
    },
    { quote: 'It held 40 people', subject: 'Bureau', property: 'held', value: 40, low: 40, high: 40 },
  ]
  const added = await addText(held, 'report.txt', text, { people: ['Ruvana Teskel'], places: ['Orlandia'], claims })
  id = added.documents[0]!.id
})
afterEach(() => held.remove())
const serve = () => serveTest(held.workspace)
const review = (body: object) => serve().ask(`/api/claims/${id}.1/reviews`, { body })

describe('documents', () => {
  test('are listed, and read with names of people masked and every offset in its place', async () => {
    const { total, documents } = await serve().askJson('/api/documents?limit=5')
    expect([total, documents[0].id, documents[0].claims]).toEqual([1, id, { proposed: 2 }])
    const shown = await serve().askJson(`/api/documents/${id}`)
    expect(shown.text).toContain('said [name].')
    expect(JSON.stringify(shown)).not.toContain('Teskel')
    const cut = ({ start, end }: { start: number; end: number }) => shown.text.slice(start, end)
    expect(shown.people.map(cut)).toEqual(['[name]'])
    expect(shown.claims.map(cut)).toEqual(shown.claims.map(({ quote }: { quote: string }) => quote))
    expect(shown.marks).toMatchObject([{ kind: 'place', says: 'IRQ' }])
    expect(shown.marks.map(cut)).toEqual(['Orlandia'])
  })

  test('that are not there are not found', async () => {
    expect((await serve().ask('/api/documents/000000000000')).status).toBe(404)
    expect((await serve().ask('/api/claims?document=000000000000')).status).toBe(404)
    expect((await serve().ask(`/api/claims/${id}.9`)).status).toBe(404)
  })

  test('that are sent are read as a job, once', async () => {
    const server = serve()
    const send = async () => {
      const response = await server.request('/api/documents?name=note.txt&published=2016-06', {
        method: 'POST',
        headers: { authorization: `Bearer ${testAccess.token}`, 'content-type': 'application/octet-stream' },
        body: 'In May 2016, 12 people were arrested in Mosul.',
      })
      expect(response.status).toBe(202)
      const { job } = (await response.json()) as { job: string }
      return vi.waitFor(
        async () => {
          const [found] = (await server.askJson('/api/jobs')).filter((each: { id: string }) => each.id === job)
          expect(found.last.kind).toBe('done')
          return found.last.result
        },
        { timeout: 30_000 },
      )
    }
    expect(await send()).toMatchObject({ already_added: false, documents: [{ published: '2016-06' }] })
    expect(await send()).toMatchObject({ already_added: true })
    expect((await server.ask('/api/documents?name=note.txt&published=soon', { method: 'POST' })).status).toBe(400)
  })
})

describe('claims', () => {
  test('are listed by document, kind and organisation', async () => {
    const found = async (query: string) =>
      (await serve().askJson(`/api/claims?${query}`)).claims.map((claim: { property: string }) => claim.property)
    expect(await found('')).toEqual(['unit_of', 'held'])
    expect(await found('kind=structure')).toEqual(['unit_of'])
    expect(await found('kind=structure,quantity&organisation=bureau')).toEqual(['unit_of', 'held'])
    expect(await found(`document=${id}&status=accepted`)).toEqual([])
    expect((await serve().ask('/api/claims?kind=rumour')).status).toBe(400)
  })

  test('are opened with their context, reviewed, and a verdict is taken back by another act', async () => {
    const open = await serve().askJson(`/api/claims/${id}.1`)
    expect(open).toMatchObject({ state: { status: 'proposed' }, acts: [], document: { id } })
    expect(open.context).toEqual({ before: '', quote: 'The bureau ran a prison', after: ' in Orlandia, said [name].' })
    const accepted = await (await review({ reviewer: 'noor', verdict: 'accept' })).json()
    expect(accepted).toMatchObject({
      state: { status: 'accepted', accepted_by: ['noor'] },
      claim: { status: 'accepted' },
    })
    expect(JSON.stringify(accepted)).not.toContain('nonce')
    expect(await (await review({ reviewer: 'noor', verdict: 'undo' })).json()).toMatchObject({
      state: { status: 'proposed' },
      acts: [{ verdict: 'accept' }, { verdict: 'undo' }],
    })
    expect((await review({ reviewer: '', verdict: 'accept' })).status).toBe(400)
    expect((await review({ reviewer: 'noor', verdict: 'perhaps' })).status).toBe(400)
  })

  test('wait in a queue until this person has spoken on them', async () => {
    const queue = async (reviewer: string) => (await serve().askJson(`/api/reviews/queue?reviewer=${reviewer}`)).claims
    expect(await queue('noor')).toEqual([`${id}.1`, `${id}.2`])
    await review({ reviewer: 'noor', verdict: 'needs_work', reason: 'Which bureau?' })
    expect(await queue('noor')).toEqual([`${id}.2`])
    expect(await queue('sami')).toEqual([`${id}.1`, `${id}.2`])
  })

  test('are noted in the audit, whose head moves with each act', async () => {
    const before = await serve().askJson('/api/audit')
    expect(before).toMatchObject({ sound: true, faults: [], entries: 1 })
    await review({ reviewer: 'noor', verdict: 'accept' })
    const after = await serve().askJson('/api/audit')
    expect(after).toMatchObject({ sound: true, entries: 2, head: { previous: before.head.hash } })
  })
})

test('passages are found with what matched, names masked', async () => {
  const { total, documents, claims } = await serve().askJson('/api/passages?q=prison')
  expect(total).toEqual({ documents: 1, claims: 1 })
  const [{ text: passage, highlights }] = documents[0].passages
  expect(highlights.map(({ start, end }: { start: number; end: number }) => passage.slice(start, end))).toEqual([
    'prison',
  ])
  expect(claims[0].quote).toBe('The bureau ran a prison')
  expect((await serve().askJson('/api/passages?q=prison&from=2017')).total.documents).toBe(0)
  expect((await serve().ask('/api/passages?q=prison&from=soon')).status).toBe(400)
  expect((await serve().ask('/api/passages?q=%22')).status).toBe(400)
})
