import { describe, expect, test } from 'vitest'
import type { Passage, ShownClaim } from '../../model/document-answers.ts'
import type { Paragraph, Part } from '../../model/reading.ts'
import { placePassage } from './find-passage.ts'
import { partsToRead } from './pages-of-text.ts'

const paragraph = (start: number, end: number): Paragraph => ({ start, end, kind: 'text', language: 'en' })
const claimAt = (start: number) => ({ id: `c.${start}`, start, end: start + 5 }) as ShownClaim

describe('parts to read', () => {
  const parts: Part[] = [
    { kind: 'boilerplate', start: 0, end: 20 },
    { kind: 'body', start: 20, end: 30_000 },
    { kind: 'comments', start: 30_000, end: 30_001 },
  ]

  test('each paragraph stands in its part, and a part without one is left out', () => {
    const shown = partsToRead(parts, [paragraph(0, 18), paragraph(21, 90), paragraph(92, 200)], [])
    expect(shown.map(({ kind, paragraphs }) => [kind, paragraphs])).toEqual([
      ['boilerplate', 1],
      ['body', 2],
    ])
  })

  test('a claim stands at the paragraph in which its quote begins', () => {
    const shown = partsToRead(
      parts,
      [paragraph(0, 18), paragraph(21, 90), paragraph(92, 200)],
      [claimAt(88), claimAt(92)],
    )
    const rows = shown.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.rows))
    expect(rows.map(({ claims }) => claims.map(({ id }) => id))).toEqual([[], ['c.88'], ['c.92']])
  })

  test('a long part is cut into sheets that hold every paragraph once', () => {
    const paragraphs = Array.from({ length: 100 }, (_, index) => paragraph(20 + index * 250, 20 + index * 250 + 240))
    const [body] = partsToRead(parts.slice(1), paragraphs, [])
    const sheets = body?.sheets ?? []
    expect(sheets.length).toBeGreaterThan(2)
    expect(sheets.flatMap(({ rows }) => rows.map(({ start }) => start))).toEqual(paragraphs.map(({ start }) => start))
    expect(sheets.every(({ height }) => height > 0)).toBe(true)
  })
})

describe('the place of a passage', () => {
  const text = 'The guard spoke. [name] left. The guard spoke. [name] came back.'
  const passage = (change: Partial<Passage>): Passage => ({
    start: 0,
    end: 9,
    text: 'The guard',
    highlights: [],
    ...change,
  })

  test('is the nearest of several with the same words', () => {
    expect(placePassage(text, passage({ start: 2 }))).toEqual([{ start: 0, end: 9 }])
    expect(placePassage(text, passage({ start: 40 }))).toEqual([{ start: 30, end: 39 }])
  })

  test('is that of its highlights', () => {
    const found = placePassage(text, passage({ start: 33, highlights: [{ start: 4, end: 9 }] }))
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['guard'])
    expect(found[0]?.start).toBe(34)
  })

  test('is nowhere when the text does not have it', () => {
    expect(placePassage(text, passage({ text: 'A guard' }))).toEqual([])
    expect(placePassage(text, passage({ text: '' }))).toEqual([])
  })
})
