import { expect, test } from 'vitest'
import { isInvented } from './invented.ts'

const of = (countries: string[] | null) => ({ extent: { countries } })

test('a workspace is invented when all of it is', () => {
  expect(isInvented([of(['XOR']), of(['XOR'])])).toBe(true)
  expect(isInvented([of(['XOR']), of(['IRQ'])])).toBe(false)
  expect(isInvented([of(['XOR', 'IRQ'])])).toBe(false)
  expect(isInvented([of(null)])).toBe(false)
  expect(isInvented([])).toBe(false)
})
