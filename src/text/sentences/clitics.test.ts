import { expect, it } from 'vitest'
import { splitClitics } from './clitics.ts'

it.each([
  ['وبالموصل', ['و', 'ب', 'ال'], 'موصل'],
  ['للجيش', ['ل', 'ال'], 'جيش'],
  ['فقتل', ['ف'], 'قتل'],
  ['المدينة', ['ال'], 'مدينة'],
  ['في', [], 'في'],
  ['وال', ['و'], 'ال'],
  ['', [], ''],
])('splits %s', (word, clitics, stem) => {
  expect(splitClitics(word)).toEqual({ clitics, stem })
})
