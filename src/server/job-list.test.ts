import { describe, expect, test } from 'vitest'
import type { JobEvent } from '../model/job-event.ts'
import { openJobs } from './job-list.ts'
import type { Jobs } from './jobs.ts'

const never = new AbortController().signal
const problemOf = (error: unknown) => ({ message: (error as Error).message })
const jobsNow = () => openJobs(problemOf, () => new Date('2026-01-02T03:04:05Z'))

async function told(jobs: Jobs, id: string, after = 0): Promise<JobEvent[]> {
  const events: JobEvent[] = []
  for await (const { event } of jobs.follow(id, after, never)!) events.push(event)
  return events
}

describe('a job', () => {
  test('tells its progress and then its result, to whoever follows from the beginning or later', async () => {
    const jobs = jobsNow()
    const gate = Promise.withResolvers<void>()
    const id = jobs.start('a file', async (_, tell) => {
      tell('receive', 0.5)
      await gate.promise
      tell('write', null)
      return { events: 3 }
    })
    const early = told(jobs, id)
    gate.resolve()
    const all = [
      { kind: 'progress', stage: 'receive', share: 0.5 },
      { kind: 'progress', stage: 'write', share: null },
      { kind: 'done', result: { events: 3 } },
    ]
    expect(await early).toEqual(all)
    expect(await told(jobs, id)).toEqual(all)
    expect(jobs.find(id)).toEqual({
      id,
      title: 'a file',
      makes: null,
      started_at: '2026-01-02T03:04:05.000Z',
      last: all[2],
    })
  })

  test('followed from a number on tells what came after it, numbered without a gap', async () => {
    const jobs = jobsNow()
    const id = jobs.start('a file', async (_, tell) => {
      for (const stage of ['a', 'b', 'c']) tell(stage, null)
    })
    await told(jobs, id)
    const numbers: number[] = []
    for await (const { number } of jobs.follow(id, 2, never)!) numbers.push(number)
    expect(numbers).toEqual([3, 4])
    expect(await told(jobs, id, 4)).toEqual([])
    expect([jobs.isTold(id, 3), jobs.isTold(id, 4)]).toEqual([false, true])
  })

  test('tells no progress that hardly moved', async () => {
    const jobs = jobsNow()
    const id = jobs.start('a file', async (_, tell) => {
      for (let i = 0; i <= 10_000; i++) tell('receive', i / 10_000)
    })
    expect((await told(jobs, id)).length).toBeLessThan(110)
  })

  test('that fails ends with its problem', async () => {
    const jobs = jobsNow()
    const id = jobs.start('a file', () => Promise.reject(new Error('the disk is full')))
    expect(await told(jobs, id)).toEqual([{ kind: 'failed', problem: { message: 'the disk is full' } }])
    expect(jobs.cancel(id)).toBe(false)
  })

  test('is cancelled by its signal', async () => {
    const jobs = jobsNow()
    const id = jobs.start('a file', async (signal) => {
      const { promise, reject } = Promise.withResolvers<never>()
      signal.addEventListener('abort', () => reject(new Error('stopped')))
      return promise
    })
    expect(jobs.cancel(id)).toBe(true)
    expect(await told(jobs, id)).toEqual([{ kind: 'failed', problem: { message: 'stopped' } }])
  })

  test('is no longer told to who has left', async () => {
    const jobs = jobsNow()
    const gate = Promise.withResolvers<void>()
    const id = jobs.start('a file', async (_, tell) => {
      tell('receive', null)
      await gate.promise
    })
    const leaving = new AbortController()
    const seen: number[] = []
    for await (const { number } of jobs.follow(id, 0, leaving.signal)!) {
      seen.push(number)
      leaving.abort()
    }
    expect(seen).toEqual([1])
    gate.resolve()
    await jobs.close()
  })

  test('is kept for an hour after its end', async () => {
    let minutes = 0
    const jobs = openJobs(problemOf, () => new Date(minutes * 60_000))
    const gate = Promise.withResolvers<void>()
    const long = jobs.start('long', () => gate.promise)
    const short = jobs.start('short', async () => {})
    await told(jobs, short)
    minutes = 60
    expect(jobs.all().map(({ id }) => id)).toEqual([long, short])
    minutes = 61
    expect(jobs.all().map(({ id }) => id)).toEqual([long])
    expect(jobs.follow(short, 0, never)).toBeUndefined()
    gate.resolve()
    await jobs.close()
  })

  test('of no known id is none', () => {
    const jobs = jobsNow()
    expect([jobs.find('x'), jobs.follow('x', 0, never), jobs.cancel('x'), jobs.isTold('x', 0)]).toEqual([
      undefined,
      undefined,
      false,
      false,
    ])
  })
})

test('closing the list cancels what runs and waits for its end', async () => {
  const jobs = jobsNow()
  let ended = false
  jobs.start('a file', async (signal) => {
    while (!signal.aborted) await new Promise((resolve) => setImmediate(resolve))
    await new Promise((resolve) => setImmediate(resolve))
    ended = true
  })
  await jobs.close()
  expect(ended).toBe(true)
})
