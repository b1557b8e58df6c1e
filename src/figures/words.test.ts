import { describe, expect, test } from 'vitest'
import { plotWords as concentrationWords } from '../questions/concentration/plot-words.ts'
import { tableWords as concentrationTable } from '../questions/concentration/table-words.ts'
import { plotWords as tempoWords } from '../questions/tempo/plot-words.ts'
import { tableWords as tempoTable } from '../questions/tempo/table-words.ts'
import { frameWords } from './words.ts'

/** All texts of a vocabulary; functions are given the letter x. */
function texts(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [String(words('x', 'x', 'x', 'x'))]
  return Object.values(words as object).flatMap(texts)
}

describe.each([
  ['frame', frameWords],
  ['timeline', tempoWords],
  ['places', concentrationWords],
  ['table of bins', tempoTable],
  ['table of places', concentrationTable],
])('%s', (_name, words) => {
  test('every Arabic text is in Arabic, with the digits 0–9 and Latin letters only in names', () => {
    for (const text of texts(words.ar)) {
      expect(text).toMatch(/\p{Script=Arabic}/u)
      expect(text).not.toMatch(/[٠-٩]/)
      expect(text.replace(/\{n\}|sha256|H3|x/g, '')).not.toMatch(/[a-z]/i)
    }
  })

  test('no text is empty, and none holds marks of direction', () => {
    for (const text of [...texts(words.en), ...texts(words.ar)]) {
      expect(text.trim()).not.toBe('')
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    }
  })
})
