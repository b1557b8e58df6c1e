import { describe, expect, test } from 'vitest'
import { openQueue } from './in-turn.ts'

const never = new AbortController().signal

describe('work in turn', () => {
  test('runs one piece after the other, in the order given, also after one that failed', async () => {
    const inTurn = openQueue()
    const steps: string[] = []
    const work = (name: string) => async () => {
      steps.push(`${name} begins`)
      await new Promise((resolve) => setImmediate(resolve))
      steps.push(`${name} ends`)
      if (name === 'b') throw new Error('b failed')
      return name
    }
    const all = await Promise.allSettled(['a', 'b', 'c'].map((name) => inTurn(never, work(name))))
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })

  test('that is stopped while it waits never begins, ends at once, and does not let the next one in early', async () => {
    const inTurn = openQueue()
    const gate = Promise.withResolvers<void>()
    let running = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, ++running)
      await gate.promise
      running--
    }
    const first = inTurn(never, work)
    const stopping = new AbortController()
    const second = inTurn(stopping.signal, work)
    const third = inTurn(never, work)
    stopping.abort()
    await expect(second).rejects.toMatchObject({ code: 'cancelled' })
    await new Promise((resolve) => setImmediate(resolve))
    expect(running).toBe(1)
    gate.resolve()
    await Promise.all([first, third])
    expect(most).toBe(1)
  })
})
