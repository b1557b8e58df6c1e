// @ts-expect-error -- the package has no types
import { parse } from 'edtf'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitSentences } from '../sentences/index.ts'
import { findDates } from './find-dates.ts'
import { lines } from './vocabulary-data.ts'

const words = lines.flatMap(([, , phrases]) => phrases.split(' ').map((phrase) => phrase.replaceAll('_', ' ')))
const word = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...words.map((one) => one.charAt(0).toUpperCase() + one.slice(1))),
  fc.constantFrom(',', '.', '-', '–', '/', '(', ')', "'", 's', 'of', 'the', '\n', 'people', 'و', '1441', '٢٠١٩'),
  fc.integer({ min: 0, max: 2300 }).map(String),
  fc.constantFrom('12/03/2019', '2019-02-30', '31.12.2020', '1990s', 'Q4 2020'),
)
const text = fc.oneof(
  fc.array(word, { maxLength: 25 }).map((parts) => parts.join(' ')),
  fc.array(word, { maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
)
const published = fc.constantFrom(null, '2021-11-01', '2021-11', '2021', '2019/2021', '2020~', 'nonsense')

it('gives mentions in order, verbatim and without overlap, each of them EDTF', () => {
  fc.assert(
    fc.property(text, published, (given, when) => {
      const sentences = splitSentences(given, [{ start: 0, end: given.length }])
      let at = 0
      for (const date of findDates(given, sentences, when)) {
        expect(date.start).toBeGreaterThanOrEqual(at)
        expect(date.end).toBeGreaterThan(date.start)
        expect(given.slice(date.start, date.end)).toBe(date.text)
        at = date.end
        const isUnanchored = date.edtf.startsWith('XXXX-')
        expect(() => parse(date.edtf, { level: isUnanchored ? 2 : 1 })).not.toThrow()
      }
      expect(at).toBeLessThanOrEqual(given.length)
    }),
    { numRuns: 1500 },
  )
})
