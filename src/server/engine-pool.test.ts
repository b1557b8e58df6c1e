import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { errorOf } from '../../test/test-workspace.ts'
import { DuckDbSession } from '../events/duckdb/session.ts'
import type { Engine } from '../events/engine.ts'
import { failed } from '../model/errors.ts'
import { enginePool } from './engine-pool.ts'

const never = new AbortController().signal

/** Engines that do nothing but count how many there are. */
function countEngines() {
  const engines: { interrupt: ReturnType<typeof vi.fn>; close: ReturnType<typeof vi.fn> }[] = []
  const open = async () => {
    const engine = { interrupt: vi.fn(), close: vi.fn(), actors: vi.fn(async () => [{ name: 'A', source_id: null }]) }
    engines.push(engine)
    return engine as unknown as Engine
  }
  return { engines, open }
}

/** Work that ends when it is told to. */
function openWork<T>(result: T) {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  const work = vi.fn(() => promise)
  return { work, end: () => resolve(result), fail: reject }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('a pool', () => {
  test('runs at most two at once, the others in their order, and keeps the engines', async () => {
    const { engines, open } = countEngines()
    const pool = enginePool(open)
    const works = ['a', 'b', 'c', 'd'].map(openWork)
    const results = Promise.all(works.map(({ work }) => pool.withEngine(never, work)))
    await settle()
    expect(works.map(({ work }) => work.mock.calls.length)).toEqual([1, 1, 0, 0])
    works[1]!.end()
    await settle()
    expect(works.map(({ work }) => work.mock.calls.length)).toEqual([1, 1, 1, 0])
    works.forEach(({ end }) => end())
    expect(await results).toEqual(['a', 'b', 'c', 'd'])
    expect(engines).toHaveLength(2)
    await pool.close()
    expect(engines.map(({ close }) => close.mock.calls.length)).toEqual([1, 1])
  })

  test('a request that waits leaves when it is aborted, and those behind it keep their turn', async () => {
    const { open } = countEngines()
    const pool = enginePool(open, 1)
    const [first, left, last] = [openWork(1), openWork(2), openWork(3)]
    const leaving = new AbortController()
    const running = pool.withEngine(never, first.work)
    const waiting = errorOf(pool.withEngine(leaving.signal, left.work))
    const next = pool.withEngine(never, last.work)
    leaving.abort()
    expect(await waiting).toMatchObject({ code: 'cancelled' })
    first.end()
    last.end()
    expect([await running, await next]).toEqual([1, 3])
    expect(left.work).not.toHaveBeenCalled()
  })

  test('one that was aborted before it came is not begun', async () => {
    const { engines, open } = countEngines()
    const pool = enginePool(open)
    expect(await errorOf(pool.withEngine(AbortSignal.abort(), openWork(1).work))).toMatchObject({ code: 'cancelled' })
    expect(engines).toHaveLength(0)
  })

  test('an engine that failed by itself is not used again; one that refused a request is', async () => {
    const { engines, open } = countEngines()
    const pool = enginePool(open, 1)
    await expect(pool.withEngine(never, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(engines[0]?.close).toHaveBeenCalledOnce()
    const refusal = () => Promise.reject(failed('no', 'No.'))
    expect(await errorOf(pool.withEngine(never, refusal))).toMatchObject({ code: 'no' })
    await pool.withEngine(never, async () => {})
    expect(engines).toHaveLength(2)
  })

  test('an engine that cannot be opened leaves its place to the next', async () => {
    const { open } = countEngines()
    const opening = vi.fn(open).mockRejectedValueOnce(new Error('no memory'))
    const pool = enginePool(opening, 1)
    await expect(pool.withEngine(never, async () => 1)).rejects.toThrow('no memory')
    expect(await pool.withEngine(never, async () => 2)).toBe(2)
  })

  test('closing stops what runs and what waits, and refuses what comes', async () => {
    const { engines, open } = countEngines()
    const pool = enginePool(open, 1)
    const running = openWork(1)
    const ended = errorOf(pool.withEngine(never, running.work))
    const waiting = errorOf(pool.withEngine(never, openWork(2).work))
    await settle()
    const closed = pool.close()
    expect(engines[0]?.interrupt).toHaveBeenCalled()
    running.fail(new Error('INTERRUPT Error: Interrupted!'))
    await closed
    expect(await ended).toMatchObject({ code: 'cancelled' })
    expect(await waiting).toMatchObject({ code: 'cancelled' })
    expect(engines[0]?.close).toHaveBeenCalledOnce()
    expect(await errorOf(pool.withEngine(never, openWork(3).work))).toMatchObject({ code: 'cancelled' })
  })

  test('names of a release are read once, whichever engine is asked; a failure is not remembered', async () => {
    const actors = vi.fn(async () => [{ name: 'A', source_id: null }])
    actors.mockRejectedValueOnce(failed('cancelled', 'Stopped.'))
    const pool = enginePool(async () => ({ interrupt() {}, close() {}, actors }) as unknown as Engine)
    const ref = { dataset: 'made', release: '1' }
    const ask = () => pool.withEngine(never, (engine) => engine.actors(ref))
    await errorOf(ask())
    expect([await ask(), await ask()]).toEqual([[{ name: 'A', source_id: null }], [{ name: 'A', source_id: null }]])
    expect(actors).toHaveBeenCalledTimes(2)
  })
})

describe('an aborted request', () => {
  test('stops the query that is running and those that would follow, and the engine works on', async () => {
    const session = await DuckDbSession.open({ memoryMb: 128, threads: 1 })
    onTestFinished(() => session.close())
    const endless = 'SELECT count(*) AS n FROM range(100000000000) AS t(a) WHERE a % 7 = 3'
    const count = async (sql: string) => (await session.rows<{ n: number }>(sql))[0]?.n
    const interrupt = vi.fn(() => session.interrupt())
    const pool = enginePool(async () => ({ interrupt, close() {} }) as unknown as Engine, 1)
    const leaving = new AbortController()
    const asked = errorOf(pool.withEngine(leaving.signal, () => count(endless).catch(() => count(endless))))
    setTimeout(() => leaving.abort(), 50)
    expect(await asked).toMatchObject({ code: 'cancelled' })
    expect(interrupt.mock.calls.length).toBeGreaterThan(1)
    expect(await pool.withEngine(never, () => count('SELECT 42 AS n'))).toBe(42)
  })
})
