import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markMatch } from './mark-match.ts'

const marked = (title: string, asked: string) =>
  markMatch(title, asked)
    .map(({ text, match }) => (match ? `[${text}]` : text))
    .join('')

test('the first place is marked, in any case and without regard to accents', () => {
  expect(marked('Al-Hasakah', 'has')).toBe('Al-[Has]akah')
  expect(marked('Türkiye', 'turk')).toBe('[Türk]iye')
  expect(marked('Saint-Étienne', 'etienne')).toBe('Saint-[Étienne]')
})

test('Arabic is found however alef and ta marbuta are written, with vowel signs', () => {
  expect(marked('الأنبار', 'الانبار')).toBe('[الأنبار]')
  expect(marked('حَمَاة', 'حماه')).toBe('[حَمَاة]')
})

test('what is not there or was not asked is not marked', () => {
  expect(marked('Kirkuk', 'Mosul')).toBe('Kirkuk')
  expect(marked('Kirkuk', '  ')).toBe('Kirkuk')
  expect(markMatch('', 'a')).toEqual([])
})

test('a pattern is nothing but its letters', () => {
  expect(marked('a.c abc', '.')).toBe('a[.]c abc')
})

test('together the stretches are the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, asked) => {
      expect(
        markMatch(title, asked)
          .map(({ text }) => text)
          .join(''),
      ).toBe(title)
    }),
  )
})

test('any part of a title is found in it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (title, a, b) => {
      const asked = title.slice(Math.min(a % title.length, b % title.length), title.length)
      fc.pre(/[a-z0-9]/i.test(asked.trim()))
      expect(markMatch(title, asked).some(({ match }) => match)).toBe(true)
    }),
  )
})
