import { describe, expect, test } from 'vitest'
import { splitClauses } from './clauses.ts'

const cut = (text: string) =>
  splitClauses(text, { start: 0, end: text.length }).map(({ start, end, opening }) => [
    opening,
    text.slice(start, end).trim(),
  ])

describe('clauses', () => {
  test('are cut where a word opens one', () => {
    expect(cut('They came in May, which surprised all, but nobody left.')).toEqual([
      ['main', 'They came in May,'],
      ['relative', 'which surprised all,'],
      ['main', 'but nobody left.'],
    ])
    expect(cut('A bomb went off, killing nine.')).toEqual([
      ['main', 'A bomb went off,'],
      ['participle', 'killing nine.'],
    ])
  })

  test('the commas of a list, and those in brackets, do not cut', () => {
    expect(cut('They hold Qasr, Dur, and Salt (once Melh, or Meleh).')).toHaveLength(1)
  })

  test('an inserted clause ends where the sentence goes on', () => {
    expect(cut('If they left, the risk was great.').map(([, text]) => text)).toEqual([
      'If they left,',
      'the risk was great.',
    ])
    expect(cut('In May, the risk is great.')).toHaveLength(1)
  })

  test('in Arabic', () => {
    expect(cut('جاؤوا في أيار، مما أدى إلى مقتل تسعة.').map(([opening]) => opening)).toEqual(['main', 'participle'])
  })

  test('cover the sentence, whatever it holds', () => {
    const text = ' – , ; which (a, [b) c] – and and, who:'
    const clauses = splitClauses(text, { start: 1, end: text.length })
    expect(clauses[0]?.start).toBe(1)
    expect(clauses.at(-1)?.end).toBe(text.length)
    expect(clauses.slice(1).every(({ start }, index) => start === clauses[index]?.end)).toBe(true)
  })
})
