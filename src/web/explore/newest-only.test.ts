import { expect, test } from 'vitest'
import { newestOnly } from './newest-only.ts'

/** Work that ends when the test says so. */
function made() {
  const open: { asked: string; end(): void; fail(): void }[] = []
  const told: string[] = []
  const ask = newestOnly(
    (asked: string) =>
      new Promise<string>((resolve, reject) => {
        open.push({ asked, end: () => resolve(asked), fail: () => reject(new Error(asked)) })
      }),
    {
      answer: (answer) => told.push(answer),
      fault: (_, asked) => told.push(`fault ${asked}`),
      rest: () => told.push('rest'),
    },
  )
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  return { ask, open, told, settle }
}

test('one runs at a time, and of those that wait only the newest follows', async () => {
  const { ask, open, told, settle } = made()
  for (const asked of ['a', 'b', 'c', 'd']) ask(asked)
  expect(open.map(({ asked }) => asked)).toEqual(['a'])
  open[0]!.end()
  await settle()
  expect(open.map(({ asked }) => asked)).toEqual(['a', 'd'])
  expect(told).toEqual(['a'])
  open[1]!.end()
  await settle()
  expect(told).toEqual(['a', 'd', 'rest'])
})

test('a fault is told and the next question still asked', async () => {
  const { ask, open, told, settle } = made()
  ask('a')
  open[0]!.fail()
  await settle()
  ask('b')
  open[1]!.end()
  await settle()
  expect(told).toEqual(['fault a', 'rest', 'b', 'rest'])
})

test('a fault of what is no longer wanted is not told', async () => {
  const { ask, open, told, settle } = made()
  ask('a')
  ask('b')
  open[0]!.fail()
  await settle()
  open[1]!.end()
  await settle()
  expect(told).toEqual(['b', 'rest'])
})
