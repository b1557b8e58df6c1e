import fc from 'fast-check'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anyEvent, madeRelease, makeWorkspace, rowsOf, temporaryFolder } from '../../../test/made-release.ts'
import { exploreRequestSchema } from '../../model/explore.ts'
import { type PackedAnswer, unpackAnswer } from '../../model/packed-answer.ts'
import { openEngine } from '../../workspace/open-engine.ts'
import { resolveSelection } from '../../workspace/resolve-selection.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { folders } from '../../workspace/folders.ts'
import type { Explorer } from '../context.ts'
import { openExplorer, startWorker } from './explorer.ts'

const folder = temporaryFolder()
const never = new AbortController().signal
const drawn = fc.sample(anyEvent, { numRuns: 120, seed: 3 })
let workspace: Workspace
let explorer: Explorer

beforeAll(async () => {
  const goneRef = { dataset: 'gone', release: '1' }
  workspace = await makeWorkspace(folder.path, [
    { release: madeRelease(), events: rowsOf(drawn) },
    { release: madeRelease(goneRef), events: rowsOf(drawn.slice(0, 5), goneRef) },
  ])
  explorer = openExplorer(folder.path)
})
afterAll(async () => {
  await explorer.close()
  workspace.close()
  folder.remove()
})

const asking = (words: Record<string, string[]>) =>
  exploreRequestSchema.parse({ words, timeline: {}, bars: ['country'], table: {} })
const view = async (words: Record<string, string[]>, signal = never) =>
  unpackAnswer(JSON.parse(await explorer.view(asking(words), signal)) as PackedAnswer)
const made = { release: ['made/1'] }

describe('the thread of the linked views', () => {
  test('counts what the words of the command line select', async () => {
    const words = { ...made, country: ['IRQ'], from: ['2014-03'], actor: ['Northern Front'] }
    const engine = await openEngine(workspace)
    const { selection, actors_taken } = await resolveSelection(workspace, engine, words)
    const answer = await view(words)
    expect(answer.selection).toEqual(selection)
    expect(answer.actors_taken).toEqual(actors_taken)
    expect(answer.total.events).toBe(await engine.count(selection))
    engine.close()
  })

  test('says what is wrong with words as the command line does', async () => {
    await expect(view({ ...made, country: ['Iraq'] })).rejects.toMatchObject({ code: 'bad_value', exitCode: 2 })
    await expect(view({ release: ['made/9'] })).rejects.toMatchObject({ code: 'no_release', exitCode: 3 })
    await expect(view({})).rejects.toMatchObject({ code: 'ambiguous_dataset' })
  })

  test('tells how far the index is', async () => {
    const shares: number[] = []
    await explorer.prepare({ release: ['made/1'], dataset: ['gone'] }, never, (share) => shares.push(share))
    expect(shares.length).toBeGreaterThan(2)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })

  test('leaves out a request whose client went away, and answers the next', async () => {
    const gone = new AbortController()
    const left = view(made, gone.signal)
    const stays = view({ ...made, country: ['SYR'] })
    gone.abort()
    await expect(left).rejects.toMatchObject({ code: 'cancelled' })
    expect((await stays).total.of).toBe(120)
  })

  test('that ends unbidden says so to whoever waits, and starts anew with the next request', async () => {
    const broken = new URL(
      'data:text/javascript,import("node:worker_threads").then(({parentPort})=>parentPort.on("message",()=>process.exit(1)))',
    )
    let starts = 0
    const mended = openExplorer(folder.path, (dir) => (starts++ === 0 ? new Worker(broken) : startWorker(dir)))
    await expect(mended.view(asking(made), never)).rejects.toMatchObject({
      code: 'explorer_lost',
      hint: expect.stringMatching(/starts anew/),
    })
    expect(unpackAnswer(JSON.parse(await mended.view(asking(made), never)) as PackedAnswer)).toEqual({
      ...(await view(made)),
      ms: expect.any(Number),
    })
    await mended.close()
  })

  test('ends in the middle of its work when it is told to', async () => {
    const closing = openExplorer(folder.path)
    const left = closing.view(asking(made), never)
    const leaves = expect(left).rejects.toMatchObject({ code: 'cancelled' })
    await closing.close()
    await leaves
    await expect(closing.view(asking(made), never)).rejects.toMatchObject({ code: 'cancelled' })
  })

  test('says that a release is gone whose files were deleted under it', async () => {
    rmSync(join(folders.release(folder.path, 'gone', '1')), { recursive: true })
    await expect(view({ release: ['gone/1'] })).rejects.toMatchObject({ code: 'release_gone' })
  })
})
