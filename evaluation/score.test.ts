import { expect, test } from 'vitest'
import { countMatches, scoresOf, withInterval } from './score.ts'

const text = 'The Harbour Front met its rivals in Nivwenda’s old town.'
const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })

test('determiners, possessives and marks at the edges make no difference', () => {
  const said = [span('Harbour Front'), span('Nivwenda')]
  expect(countMatches(text, 'exact', [span('The Harbour Front'), span('Nivwenda’s')], said, [])).toEqual({
    right: 2,
    judged: 2,
    found: 2,
    gold: 2,
  })
})

test('a wrong prediction counts against precision, unless the annotation cannot judge it', () => {
  const counts = (unjudged: readonly { start: number; end: number }[]) =>
    countMatches(text, 'overlap', [span('Harbour Front')], [span('Front met'), span('old town')], unjudged)
  expect(scoresOf([counts([])])).toMatchObject({ precision: 0.5, recall: 1 })
  expect(scoresOf([counts([span('town')])])).toMatchObject({ precision: 1, recall: 1, f1: 1 })
})

test('an interval holds its value, and is the same in every run', () => {
  const mean = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0) / all.length
  const told = withInterval([0, 1, 1, 0, 1, 1, 1, 0, 1, 1], mean, 2)
  expect(told).toMatch(/^0\.70 \[0\.\d\d–(0\.\d\d|1\.00)\]$/)
  expect(withInterval([0, 1, 1, 0, 1, 1, 1, 0, 1, 1], mean, 2)).toBe(told)
  expect(withInterval([], mean)).toBe('–')
})
