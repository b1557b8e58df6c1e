import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { madeRelease, makeWorkspace, rowsOf, temporaryFolder } from '../../../test/made-release.ts'
import { runMain } from '../../../test/run-main.ts'
import { serveTest } from '../../../test/test-server.ts'
import type { Engine } from '../../events/engine.ts'
import { failed } from '../../model/errors.ts'
import type { Figure } from '../../model/figure.ts'
import { questionAbouts } from '../../questions/abouts.ts'
import type { Problem } from '../problem.ts'
import type { Workspace } from '../../workspace/workspace.ts'

const folder = temporaryFolder()
const dir = join(folder.path, 'workspace')
const front = { name: 'Northern Front', source_id: 'made:1', role: 'side_a' as const }
let workspace: Workspace

beforeAll(async () => {
  mkdirSync(dir)
  const events = rowsOf([
    { date_start: '2014-01-05', actors: [front] },
    { date_start: '2014-02-05', admin1: "D'or; --", latitude: 35.1, actors: [front] },
    { date_start: '2014-02-25', date_end: '2014-03-06', admin1: 'Isen' },
    { date_start: '2015-12-31', country: 'SYR', admin1: 'Isen', longitude: 40.1 },
  ])
  workspace = await makeWorkspace(dir, [{ release: madeRelease(), events }])
})
afterAll(() => {
  workspace.close()
  folder.remove()
})

const answers = (question: string, body: unknown, signal?: AbortSignal) =>
  serveTest(workspace).ask(`/api/questions/${question}/answers`, { body, ...(signal && { signal }) })

test('the list has every question with its options and their schema', async () => {
  const list = await serveTest(workspace).askJson('/api/questions')
  const schema = { type: 'object', properties: expect.anything(), additionalProperties: false }
  expect(list).toEqual(questionAbouts.map((about) => ({ ...about, options_schema: schema })))
})

describe('an answer', () => {
  test.each([
    ['tempo', { by: 'quarter', rolling: [30] }, ['--by', 'quarter', '--rolling', '30']],
    ['concentration', { place_level: 'admin1' }, ['--place-level', 'admin1']],
    ['spread', {}, []],
    ['coverage', {}, []],
  ])('of %s is the one that `marsad ask` prints for the same words', async (question, options, words) => {
    const selecting = { release: ['made/1'], actor: ['Northern Front'], from: ['2014'] }
    const response = await answers(question, { words: selecting, options, language: 'ar' })
    expect(response.status).toBe(200)
    const figure = await response.json()
    const asked = ['--release', 'made/1', '--actor', 'Northern Front', '--from', '2014', '--lang', 'ar', '--json']
    const { stdout } = await runMain(['ask', question, ...asked, ...words], dir)
    expect(figure).toMatchObject(JSON.parse(stdout))
    expect(figure).toMatchObject({ format: 'marsad-figure/1', language: 'ar', receipt: { events_digest: null } })
  })

  test('that compares two selections takes all words of the second', async () => {
    const body = { words: { release: ['made/1'] }, versus: { release: ['made/1'], to: ['2014'] } }
    const figure = (await (await answers('tempo', body)).json()) as Figure
    const { stdout } = await runMain(['ask', 'tempo', '--release', 'made/1', '--versus', '--to 2014', '--json'], dir)
    expect(figure).toMatchObject(JSON.parse(stdout))
    expect(figure.receipt.versus?.selection).toMatchObject({ to: '2014-12-31' })
  })

  test('does not save the figure', async () => {
    await answers('tempo', { words: {} })
    expect(workspace.figures.all()).toEqual([])
  })

  test.each([
    ['poetry', { words: {} }, 400, 'unknown_question'],
    ['constructor', { words: {} }, 400, 'unknown_question'],
    ['tempo', { words: {}, options: { colour: 'red' } }, 400, 'unknown_option'],
    ['tempo', { words: {}, options: { by: 'fortnight' } }, 400, 'bad_value'],
    ['concentration', { words: {}, options: { resolution: 4 } }, 400, 'unwanted_option'],
    ['tempo', { words: { colour: ['red'] } }, 400, 'not_a_selection_word'],
    ['tempo', { words: {}, versus: { 'workspace ': ['x'] } }, 400, 'not_a_selection_word'],
    ['tempo', { words: { actor: ['Nobody'] } }, 400, 'unknown_actor'],
    ['tempo', { words: { release: ['made/9'] } }, 404, 'no_release'],
    ['coverage', { words: {}, versus: { to: ['2014'] } }, 400, 'does_not_compare'],
    ['tempo', { words: { polygon: ['/etc/passwd'] } }, 400, 'bad_value'],
    ['tempo', { words: { polygon: ['marsad.json'] } }, 400, 'bad_value'],
  ])('%s %j is refused with the way out', async (question, body, status, code) => {
    const response = await answers(question, body)
    expect(response.status).toBe(status)
    const problem = (await response.json()) as Problem
    expect(problem).toMatchObject({ status, code })
    expect(problem.expected).toBeTruthy()
  })

  test('reads no file that a word names, and says nothing of it', async () => {
    for (const polygon of ['/etc/passwd', '/no/such/file']) {
      const problem = await (await answers('tempo', { words: { polygon: [polygon] } })).json()
      expect(problem).toMatchObject({
        code: 'bad_value',
        received: polygon,
        expected: 'the GeoJSON of a polygon itself',
      })
    }
  })
})

describe('a client that leaves', () => {
  test('stops the query of its question', async () => {
    const leaving = new AbortController()
    let interrupted = 0
    const slow = {
      windows: () => {
        leaving.abort()
        return new Promise(() => {})
      },
      actors: async () => [],
      interrupt: () => interrupted++,
    } as unknown as Engine
    const withEngine = async <T>(signal: AbortSignal, work: (engine: Engine) => Promise<T>): Promise<T> => {
      const stopped = Promise.withResolvers<never>()
      signal.addEventListener('abort', () => {
        slow.interrupt()
        stopped.reject(failed('cancelled', 'Stopped.'))
      })
      return Promise.race([work(slow), stopped.promise])
    }
    const server = serveTest(workspace, { withEngine })
    const response = await server.ask('/api/questions/tempo/answers', { body: { words: {} }, signal: leaving.signal })
    expect(await response.json()).toMatchObject({ status: 409, code: 'cancelled' })
    expect(interrupted).toBe(1)
  })

  test('before an engine was free asks nothing of it', async () => {
    const gone = new AbortController()
    gone.abort()
    const response = await answers('tempo', { words: {} }, gone.signal)
    expect(await response.json()).toMatchObject({ code: 'cancelled' })
  })
})
