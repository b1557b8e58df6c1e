import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNotes } from './notes.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readPlain } from './plain.ts'

const pairs = ({ text, paragraphs }: ReturnType<typeof readPlain>) =>
  findNotes(text, paragraphs).map(({ marker, mention, note }) => [
    marker,
    text.slice(mention.start, mention.end),
    text.slice(note.start, note.end),
  ])

describe('findNotes', () => {
  test('square brackets, with and without round ones', () => {
    const text = `The group has 300 men ([1]), most of them from the valley[2].\n\n([1]) Estimate of the ministry.\n\n[2]A local officer.`
    expect(pairs(readPlain(text))).toEqual([
      ['1', '([1])', 'Estimate of the ministry.'],
      ['2', '[2]', 'A local officer.'],
    ])
  })

  test('raised figures, but not units of area', () => {
    const text =
      'They hold 40 km² and two bridges.¹\nThe rest fled.²\n\n¹ Interview, May 2019.\n² Interview, June 2019.'
    expect(pairs(readPlain(text))).toEqual([
      ['1', '¹', 'Interview, May 2019.'],
      ['2', '²', 'Interview, June 2019.'],
    ])
  })

  test('copies of wiki pages count their notes', () => {
    const text = 'It was founded in 2014.[2][1]\nReferences\n- ^ "First source". 2015.\n- ^ a b "Second source". 2016.'
    expect(pairs(readPlain(text))).toEqual([
      ['2', '[2]', '"Second source". 2016.'],
      ['1', '[1]', '"First source". 2015.'],
    ])
  })

  test('numbered lines below a heading', () => {
    const text = 'The attack failed [1], as did the next [2].\n\nNotes\n1. Ministry, p. 4.\n2. Ministry, p. 9.\n'
    expect(pairs(readPlain(text)).map(([marker, , note]) => [marker, note])).toEqual([
      ['1', 'Ministry, p. 4.'],
      ['2', 'Ministry, p. 9.'],
    ])
  })

  test('numbers that lost their raised position, over notes at the foot of a page', () => {
    const text =
      'They hold the valley with 300 men.12 The AK47 is common.\n\n_______\n12 Information of a local office.\n13 Interview.'
    expect(pairs(readPlain(text))).toEqual([['12', '12', 'Information of a local office.']])
  })

  test('Arabic figures', () => {
    const text = 'بلغ عدد المقاتلين ثلاثمئة [١].\n\nالهوامش\n[١] تقرير الوزارة.\n'
    expect(pairs(readPlain(text))).toEqual([['1', '[١]', 'تقرير الوزارة.']])
  })

  test('Markdown', () => {
    expect(pairs(readMarkdown('They were 40.[^1]\n\n[^1]: Count of the clinic.'))).toEqual([
      ['1', '[^1]', 'Count of the clinic.'],
    ])
  })

  test('HTML lists of references', () => {
    const page =
      '<p>They were 40.<sup><a href="#n">[1]</a></sup></p><ol class="references"><li>^ Count of the clinic.</li></ol>'
    expect(pairs(readHtml(page))).toEqual([['1', '[1]', 'Count of the clinic.']])
  })

  test('numbers that begin anew mean the next note below', () => {
    const text = 'One[1].\n[1] First chapter.\n\nTwo[1].\n[1] Second chapter.'
    expect(pairs(readPlain(text)).map(([, , note]) => note)).toEqual(['First chapter.', 'Second chapter.'])
  })

  test('a marker without a note, and brackets that are none, are left alone', () => {
    expect(pairs(readPlain('He said [sic] that 12 (13) were dead [7].\n\n[1] A note.'))).toEqual([])
  })

  test('law: markers and notes lie within the text, in order', () => {
    const bits = fc.constantFrom('[1]', '([2])', '¹', '\n', '^ ', '(3) ', 'text ', 'References\n', '- ', '[', ']', 'é')
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (list) => {
        const { text, paragraphs } = readPlain(list.join(''))
        let last = 0
        for (const { mention, note } of findNotes(text, paragraphs)) {
          expect(mention.start).toBeGreaterThanOrEqual(last)
          expect(note.start).toBeLessThanOrEqual(note.end)
          expect(note.end).toBeLessThanOrEqual(text.length)
          last = mention.end
        }
      }),
    )
  })
})
