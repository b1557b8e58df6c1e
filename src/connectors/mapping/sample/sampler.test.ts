import { expect, test } from 'vitest'
import { MOST_SAMPLED, Sampler } from './sampler.ts'

test('few records are all kept', () => {
  const sampler = new Sampler()
  for (let i = 0; i < 10; i++) sampler.take([String(i)])
  expect(sampler.rows).toHaveLength(10)
})

test('of many, some from the beginning to the end, as far apart as each other', () => {
  const sampler = new Sampler()
  const count = 30_000
  for (let i = 0; i < count; i++) sampler.take([String(i)])
  const kept = sampler.rows.map(([text]) => Number(text))
  expect(kept.length).toBeLessThanOrEqual(MOST_SAMPLED)
  expect(kept.length).toBeGreaterThan(MOST_SAMPLED / 4)
  const steps = new Set(kept.slice(1).map((place, index) => place - kept[index]!))
  expect(steps.size).toBe(1)
  expect(kept.at(-1)).toBeGreaterThanOrEqual(count - [...steps][0]!)
})
