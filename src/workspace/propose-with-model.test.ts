import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { claiming, FakeModel, saying } from '../../test/fake-model.ts'
import { addText, nothingClaimed, readingOf } from '../../test/made-documents.ts'
import { errorOf, TestWorkspace } from '../../test/test-workspace.ts'
import { entriesOfAudit } from '../judgements/audit.ts'
import { planSending, proposeWithModel } from './propose-with-model.ts'
import { purge } from './purge.ts'
import { readAgain } from './read-again.ts'
import { searchDocuments } from './search-documents.ts'

const text = 'Sami Rahal leads the Orsan Brigade.\n\nThe brigade killed 30 soldiers near Vask.\n'
const made = {
  people: ['Sami Rahal'],
  claims: [{ quote: 'killed 30 soldiers', property: 'killed', low: 30, high: 30 }],
}

const killed = {
  ...nothingClaimed,
  quote: 'The brigade killed 30 soldiers near Vask',
  subject: 'The brigade',
  property: 'killed',
  ...{ value: 30, low: 30, high: 30, unit: 'soldiers' },
  place: ['Vask'],
  probability: null,
}
const leader = {
  ...nothingClaimed,
  quote: '[name] leads the Orsan Brigade',
  kind: 'structure',
  subject: 'Orsan Brigade',
  property: 'led_by',
  value: '[name]',
  probability: 0.9,
}
const invented = { ...leader, quote: 'The Orsan Brigade sits in Vask', property: 'headquartered_in', value: 'Vask' }

let at: TestWorkspace
let model: FakeModel
let id: string
beforeEach(async () => {
  at = new TestWorkspace()
  model = await FakeModel.open(claiming(killed, leader, invented))
  const { documents } = await addText(at, 'report.txt', text, made, { published: '2016-06' })
  id = documents[0]?.id ?? ''
})
afterEach(async () => {
  at.remove()
  await model.close()
})

const asking = { who: 'noor', signal: new AbortController().signal, now: new Date('2026-05-02T10:00:00Z') }
const limits = { timeoutMillis: 5000, retries: 0, backoffMillis: 1, maxBytes: 100_000 }
const propose = () =>
  proposeWithModel(at.workspace, planSending(at.workspace, id, model.endpoint), model.endpoint, { ...asking, limits })
const proposed = () => at.workspace.claims.list({}).filter(({ extractor }) => extractor.startsWith('model/'))

describe('what a model proposes', () => {
  test('waits for review, is told masked, and is found by search; the rest is counted with why', async () => {
    const answer = await propose()
    expect(answer).toMatchObject({
      document: id,
      extractor: 'model/made-up@1',
      requests: 1,
      discarded: { already_proposed: 1, quote_not_found: 1 },
      unreadable_answers: 0,
    })
    expect(answer.claims).toMatchObject([
      {
        status: 'proposed',
        property: 'led_by',
        value: '[name]',
        quote: '[name] leads the Orsan Brigade',
        probability: 0.9,
      },
    ])
    expect(proposed()).toMatchObject([{ status: 'proposed', fields: { value: 'Sami Rahal' }, start: 0, end: 34 }])
    const { claims } = searchDocuments(at.workspace, 'orsan leads', {}, 10)
    expect(claims.map((claim) => claim.id)).toEqual(proposed().map((claim) => claim.id))
  })

  test('comes once, however often it is asked', async () => {
    await propose()
    const again = await propose()
    expect(again.claims).toEqual([])
    expect(again.discarded).toEqual({ already_proposed: 2, quote_not_found: 1 })
    expect(proposed()).toHaveLength(1)
  })

  test('stays when the document is read again', async () => {
    await propose()
    const { removed } = await readAgain(at.workspace, id, readingOf({ people: ['Sami Rahal'] }), { who: 'noor' })
    expect(removed).toBe(1)
    expect(proposed()).toHaveLength(1)
  })

  test('is nothing when the model does not answer as asked', async () => {
    model.answering = saying('I would rather not.')
    expect(await propose()).toMatchObject({ claims: [], discarded: {}, unreadable_answers: 1 })
  })
})

describe('what is sent', () => {
  test('is planned before, masked, with the date and without the name of the file', async () => {
    const plan = planSending(at.workspace, id, model.endpoint)
    expect(plan).toMatchObject({ characters: 72, masked: 1, excerpts: { length: 1 } })
    expect(model.asked).toEqual([])
    await propose()
    const [system, user] = model.asked[0]?.body.messages ?? []
    expect(system?.content).toContain('2016-06')
    expect(user?.content).toBe('[name] leads the Orsan Brigade.\n\nThe brigade killed 30 soldiers near Vask.')
    expect(JSON.stringify(model.asked)).not.toMatch(/Rahal|report\.txt/)
  })

  test('holds names only for a model on this machine, where somebody wants it', async () => {
    const plan = planSending(at.workspace, id, model.endpoint, true)
    expect(plan.excerpts[0]?.[0]?.text).toContain('Sami Rahal')
    const elsewhere = { ...model.endpoint, isOnThisMachine: false }
    expect(await errorOf(() => planSending(at.workspace, id, elsewhere, true))).toMatchObject({
      code: 'names_stay_here',
    })
  })

  test('stands in the audit, also when the answer never came', async () => {
    model.answering = (response) => response.writeHead(401).end()
    expect(await errorOf(propose())).toMatchObject({ code: 'model_refuses' })
    const last = [...entriesOfAudit(at.workspace.database)].at(-1)
    expect(last).toMatchObject({
      who: 'noor',
      act: 'document_sent',
      ids: [id, model.endpoint.url.host, 'model/made-up@1'],
    })
  })
})

describe('nothing is stored', () => {
  test('when one of several requests fails, or somebody stops', async () => {
    const long = `${text}\n${'The men waited. '.repeat(500)}`
    const { documents } = await addText(at, 'long.txt', long, { people: ['Sami Rahal'] })
    id = documents[0]?.id ?? ''
    const answer = claiming(killed, leader)
    model.answering = (response, asked, count) =>
      count === 1 ? answer(response, asked, count) : response.writeHead(500).end()
    expect(await errorOf(propose())).toMatchObject({ code: 'model_refuses' })
    const stopping = new AbortController()
    model.answering = () => stopping.abort()
    const plan = planSending(at.workspace, id, model.endpoint)
    const stopped = proposeWithModel(at.workspace, plan, model.endpoint, { ...asking, limits, signal: stopping.signal })
    expect(await errorOf(stopped)).toMatchObject({ code: 'cancelled' })
    expect(proposed()).toEqual([])
  })

  test('when the document was purged while the model thought', async () => {
    const answer = claiming(killed, leader)
    model.answering = (response, asked, count) => {
      purge(at.workspace, id, { reason: 'asked to', category: 'other', who: 'noor' })
      answer(response, asked, count)
    }
    expect(await errorOf(propose())).toMatchObject({ code: 'document_changed' })
    expect(at.workspace.claims.count({})).toBe(0)
  })
})
