import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addText } from '../../test/made-documents.ts'
import { addRelease, madeRef, madeRelease, rowsOf } from '../../test/made-release.ts'
import { errorOf, TestWorkspace } from '../../test/test-workspace.ts'
import { loadBoundaries } from '../boundaries/index.ts'
import type { Engine } from '../events/engine.ts'
import { release } from '../gate/released.ts'
import type { Figure } from '../model/figure.ts'
import type { AgainstEventsResult } from '../questions/against-events/result.ts'
import { type AskContext, ask, findQuestion } from '../questions/ask.ts'
import type { EstimatesResult } from '../questions/estimates/result.ts'
import { readOptions } from '../questions/options.ts'
import { readAsked } from '../questions/read-asked.ts'
import type { StructureResult } from '../questions/structure/result.ts'
import { openEngine } from '../workspace/open-engine.ts'
import { claimsReaderOf } from '../workspace/read-claims.ts'
import { verifyFigure } from './verify-figure.ts'

let at: TestWorkspace
let engine: Engine
const ids: Record<string, string> = {}

const text = `The bureau has 500 to 700 fighters.
Others say more than 900 fighters.
It claimed 2 operations a month in Iraq.
The bureau is a unit of the Northern Front.
It sits in Baghdad, Iraq.`
const bureau = { subject: 'Harbour Bureau' }
const quantity = { ...bureau, kind: 'quantity' as const, property: 'fighters', unit: 'fighters' }

beforeAll(async () => {
  at = new TestWorkspace()
  const events = rowsOf([
    { date_start: '2014-01-05', country: 'IRQ' },
    { date_start: '2014-01-25', country: 'IRQ' },
    { date_start: '2014-02-05', country: 'IRQ' },
    { date_start: '2014-02-06', country: 'SYR' },
  ])
  await addRelease(at.workspace, madeRelease(), events)
  const claims = [
    { ...quantity, quote: '500 to 700 fighters', low: 500, high: 700, time: '2014' },
    { ...quantity, quote: 'more than 900 fighters', low: 900, attributed_to: 'Harbour Institute' },
    {
      kind: 'quantity' as const,
      quote: 'claimed 2 operations a month',
      property: 'claimed',
      unit: 'operations/month',
      value: 2,
      low: 2,
      high: 2,
      time: '2014-01/2014-02',
      place: ['Iraq'],
    },
    {
      ...bureau,
      kind: 'structure' as const,
      quote: 'a unit of the Northern Front',
      property: 'unit_of',
      value: 'Northern Front',
    },
    {
      ...bureau,
      kind: 'structure' as const,
      quote: 'sits in Baghdad, Iraq',
      property: 'headquartered_in',
      value: 'Baghdad, Iraq',
    },
  ]
  await addText(at, 'report.txt', text, { claims }, { published: '2015-03', publisher: 'An observatory' })
  for (const claim of at.workspace.claims.list({})) ids[claim.fields.property + (claim.fields.high ?? '')] = claim.id
  for (const id of Object.values(ids)) accept(id)
  engine = await openEngine(at.workspace)
})
afterAll(() => {
  engine.close()
  at.remove()
})

const accept = (claim: string) =>
  at.workspace.reviews.record({ claim, reviewer: 'noor', verdict: 'accept', reason: '' }, new Date(0))

const context = (): AskContext => ({
  engine,
  boundaries: loadBoundaries,
  language: 'en',
  claims: claimsReaderOf(at.workspace),
})

async function figureOf(question: string, options: Record<string, string[]>, words = {}): Promise<Figure> {
  const given = { question, options: readOptions(findQuestion(question).about.options, options), words, versus: null }
  return ask(await readAsked(at.workspace, engine, given, null), context(), true)
}
const stateOf = async (figure: Figure) => (await verifyFigure(at.workspace, figure, context())).state

describe('a figure of claims', () => {
  test('sets estimates side by side, each with its source and its open end', async () => {
    const figure = await figureOf('estimates', { organisation: ['harbour bureau'] })
    const { estimates, pooled } = figure.result as EstimatesResult
    expect(estimates.map(({ said_by, low, high, dated_by }) => [said_by, low, high, dated_by])).toEqual([
      ['An observatory', 500, 700, 'claim'],
      ['Harbour Institute', 900, null, 'publication'],
    ])
    expect(pooled).toBeNull()
    expect(figure.receipt).toMatchObject({ releases: [], events_digest: null, claims: { count: 2 } })
    expect(await stateOf(figure)).toBe('identical')
  })

  test('says whom it pools only when asked', async () => {
    const figure = await figureOf('estimates', { organisation: ['Harbour Bureau'], pool: ['range'] })
    expect(figure.sentence).toContain('put together as asked')
    expect((await figureOf('estimates', { organisation: ['Harbour Bureau'] })).sentence).not.toContain('asked')
  })

  test('as of a date leaves out what was said later or of later', async () => {
    const figure = await figureOf('estimates', { organisation: ['Harbour Bureau'], 'as-of': ['2014'] })
    expect((figure.result as EstimatesResult).estimates).toEqual([])
  })

  test('shows the structure, and in public where it is only by country', async () => {
    const figure = await figureOf('structure', { organisation: ['Harbour Bureau'] })
    const { nodes } = figure.result as StructureResult
    expect(nodes.map(({ name, depth }) => [name, depth])).toEqual([
      ['Northern Front', -1],
      ['Harbour Bureau', 0],
    ])
    expect(JSON.stringify(figure)).toContain('Baghdad')
    const published = release('public', { kind: 'figure', figure, releases: [] })
    expect(JSON.stringify(published.result)).not.toContain('Baghdad')
    expect(JSON.stringify(published.result)).toContain('Iraq')
    expect(await stateOf(published)).toBe('identical')
  })

  test('holds a claimed rate against the events of its time and place', async () => {
    const figure = await figureOf('against-events', { claim: [ids['claimed2']!] })
    const result = figure.result as AgainstEventsResult
    expect(result).toMatchObject({ kind: 'rate', by: 'month', measure: 'events', events: 3, recorded: { value: 1.5 } })
    expect(figure.receipt.selection).toEqual({
      releases: [madeRef],
      country: ['IRQ'],
      from: '2014-01-01',
      to: '2014-02-28',
    })
    expect(result.differs).toContain('claimed_not_recorded')
    expect(await stateOf(figure)).toBe('identical')
  })

  test('lets words take the place of what the claim says', async () => {
    const figure = await figureOf('against-events', { claim: [ids['claimed2']!] }, { country: ['SYR'] })
    expect(figure.receipt.selection).toMatchObject({ country: ['SYR'], from: '2014-01-01' })
    expect((figure.result as AgainstEventsResult).taken[1]).toMatchObject({ part: 'place', left_out: ['Iraq'] })
  })

  test('refuses words that select events, a name that no claim has, and a claim without a number', async () => {
    const refused = (question: string, options: Record<string, string[]>, words = {}) =>
      errorOf(figureOf(question, options, words))
    expect(await refused('estimates', { organisation: ['Harbour Bureau'] }, { country: ['IRQ'] })).toMatchObject({
      code: 'unwanted_option',
      exitCode: 2,
    })
    expect(await refused('estimates', {})).toMatchObject({ code: 'missing_value' })
    expect(await refused('structure', { organisation: ['Harbor Bureau'] })).toMatchObject({
      code: 'no_organisation',
      exitCode: 3,
      expected: 'Harbour Bureau',
    })
    expect(await refused('against-events', { claim: [ids['unit_of']!] })).toMatchObject({ code: 'no_quantity' })
  })

  test('is said to have moved when a reviewer changed their mind, and to be the same when it is taken back', async () => {
    const figure = await figureOf('estimates', { organisation: ['Harbour Bureau'] })
    const claim = ids['fighters700']!
    const { reviews } = at.workspace
    reviews.record(
      { claim, reviewer: 'noor', verdict: 'correct', reason: 'misread', fields: { high: 800 } },
      new Date(1),
    )
    expect(await stateOf(figure)).toBe('data_moved')
    reviews.record({ claim, reviewer: 'noor', verdict: 'undo', reason: '' }, new Date(2))
    expect(await stateOf(figure)).toBe('identical')
  })

  test('is said to have lost its source when a document is not here', async () => {
    const figure = await figureOf('estimates', { organisation: ['Harbour Bureau'] })
    figure.receipt.claims!.documents[0]!.id = '0123456789ab'
    expect(await stateOf(figure)).toBe('source_gone')
  })

  test('of claims that nobody reviewed says so loudly', async () => {
    at.workspace.reviews.record(
      { claim: ids['fighters700']!, reviewer: 'noor', verdict: 'undo', reason: '' },
      new Date(3),
    )
    const accepted = await figureOf('estimates', { organisation: ['Harbour Bureau'] })
    expect((accepted.result as EstimatesResult).estimates).toHaveLength(1)
    const all = await figureOf('estimates', { organisation: ['Harbour Bureau'], status: ['proposed'] })
    expect((all.result as EstimatesResult).estimates).toHaveLength(2)
    expect(all.caveats[0]).toMatch(/^NOT REVIEWED/)
  })
})
