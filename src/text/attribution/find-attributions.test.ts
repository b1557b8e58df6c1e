import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Paragraph } from '../../model/reading.ts'
import { findOrganisations } from '../organisations/index.ts'
import { splitSentences } from '../sentences/index.ts'
import { findAttributions } from './find-attributions.ts'

const paragraphsOf = (text: string): Paragraph[] =>
  [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: /^\[\d+\]/.test(match[0]) ? 'note' : 'text',
    language: 'en',
  }))

/** `[source, content]` of each attribution. */
function read(text: string): [string, string][] {
  const sentences = splitSentences(text, paragraphsOf(text))
  return findAttributions(text, sentences, paragraphsOf(text), findOrganisations(text, sentences)).map(
    ({ source, content }) => [source, text.slice(content.start, content.end)],
  )
}

describe('in English', () => {
  test.each([
    ['According to a United Nations report, 40 people fled.', 'United Nations', '40 people fled'],
    ['Forty people fled, according to local doctors.', 'local doctors', 'Forty people fled'],
    [
      'The Lakeside Observatory for Peace said that 40 people fled.',
      'Lakeside Observatory for Peace',
      '40 people fled',
    ],
    ['A senior official has confirmed that 40 people fled.', 'senior official', '40 people fled'],
    ['Forty people fled, a senior official said on Monday.', 'senior official', 'Forty people fled'],
    ['“Forty people fled,” said Colonel Rahal.', 'Colonel Rahal', '“Forty people fled,”'],
    ['Sami Rahal, a doctor from Rahma, said that 40 people fled.', 'Sami Rahal', '40 people fled'],
    ['SOHR: 40 people fled from the town.', 'Syrian Observatory for Human Rights', '40 people fled from the town'],
  ])('%s', (text, source, content) => {
    expect(read(text)).toEqual([[source, content]])
  })

  test.each([
    'The alleged commander fled.',
    'No reported losses were confirmed in the town.',
    'ISIS claimed responsibility for the attack.',
    'They moved according to the plan.',
    'The attack on the mill in May 2019 revealed the weakness of the guards.',
    'Its recent defeat confirmed that the group had lost its men.',
    'Two clerks, who worked on a list that documents losses, fled.',
  ])('%s: nobody', (text) => {
    expect(read(text)).toEqual([])
  })

  test('a study goes on speaking for those who made it', () => {
    const text =
      'The Lakeside Observatory prepared a study on fishing. The study added that 40 boats sank. It said that they were old.'
    expect(read(text)).toEqual([
      ['Lakeside Observatory', '40 boats sank'],
      ['Lakeside Observatory', 'they were old'],
    ])
  })

  test('a footnote speaks for the clause that carries its marker', () => {
    const text =
      'In the east there were 450 boats[1], while in the west there were 70[2].\n\n[1] According to the Lakeside Observatory.\n[2] Fishing is an old trade.'
    expect(read(text)[0]).toEqual(['Lakeside Observatory', 'In the east there were 450 boats'])
    expect(read(text).some(([, content]) => content.includes('70'))).toBe(false)
  })
})

describe('in Arabic', () => {
  test('losses that are estimated at a sum estimate nothing', () => {
    expect(read('قدرت الخسائر بنحو 300 دينار.')).toEqual([])
  })

  test.each([
    ['أعلنت وزارة الري أن 12 شخصا قتلوا.', 'وزارة الري', '12 شخصا قتلوا'],
    ['وبحسب المرصد السوري لحقوق الإنسان، قتل 20 شخصا.', 'Syrian Observatory for Human Rights', 'قتل 20 شخصا'],
    ['قتل خمسة أشخاص وفقا للأمم المتحدة.', 'United Nations', 'قتل خمسة أشخاص'],
    ['قدّرت الأمم المتحدة عدد الفارين بنحو 500 شخص.', 'United Nations', 'عدد الفارين بنحو 500 شخص'],
    ['وأحصت وزارة الصحة 40 قتيلا.', 'وزارة الصحة', '40 قتيلا'],
    ['قال مسؤول أمني إن الهجوم وقع ليلا.', 'مسؤول أمني', 'الهجوم وقع ليلا'],
  ])('%s', (text, source, content) => {
    expect(read(text)).toEqual([[source, content]])
  })
})

const piece = fc.constantFrom(
  'according to ',
  'said ',
  'the study ',
  'UN ',
  'that ',
  ', ',
  '. ',
  '“',
  '”',
  'قال ',
  'أن ',
  'بحسب ',
  '[1]',
  '\n',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
)

test('every attribution and its content lie within the text, in order, with a source', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let before = 0
      const sentences = splitSentences(text, paragraphsOf(text))
      for (const { start, end, source, content } of findAttributions(
        text,
        sentences,
        paragraphsOf(text),
        findOrganisations(text, sentences),
      )) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(content.start).toBeGreaterThanOrEqual(0)
        expect(content.end).toBeGreaterThan(content.start)
        expect(content.end).toBeLessThanOrEqual(text.length)
        expect(source).not.toBe('')
        before = start
      }
    }),
  )
})
