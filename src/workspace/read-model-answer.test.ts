import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentContent } from '../judgements/documents.ts'
import type { Paragraph, PartKind, Span } from '../model/reading.ts'
import { excerptsOf, textOfExcerpt } from './model-excerpts.ts'
import { instructionFor, schemaOfAnswer } from './model-claims.ts'
import { readModelAnswer } from './read-model-answer.ts'

interface Written {
  text: string
  kind?: Paragraph['kind']
  part?: PartKind
}

/** A document of these paragraphs, each a sentence. */
function contentOf(written: readonly Written[]): DocumentContent {
  const text = written.map((paragraph) => paragraph.text).join('\n')
  let at = 0
  const spans = written.map((paragraph) => {
    const start = at
    at += paragraph.text.length + 1
    return { ...paragraph, start, end: at - 1 }
  })
  const none = { dates: [], quantities: [], places: [], organisations: [], people: [], events: [], attributions: [] }
  return {
    text,
    parts: spans.map(({ start, end, part = 'body' }) => ({ start, end: Math.min(end + 1, text.length), kind: part })),
    paragraphs: spans.map(({ start, end, kind = 'text' }) => ({ start, end, kind, language: 'en' })),
    locations: [],
    reading: { ...none, sentences: spans.map(({ start, end }) => ({ start, end })) },
  }
}

const where = (text: string, ...names: string[]): Span[] =>
  names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }))

const claim = {
  quote: 'The Orsan Brigade has some 400 fighters',
  kind: 'quantity',
  subject: 'The Orsan Brigade',
  property: 'fighters',
  value: 400,
  low: 400,
  high: 400,
  approximate: true,
  unit: 'fighters',
  time: null,
  place: null,
  attributed_to: null,
  probability: 0.8,
}
const leader = {
  ...claim,
  quote: 'Sami Rahal leads the Orsan Brigade',
  kind: 'structure',
  property: 'led_by',
  value: '[name]',
  ...{ low: null, high: null, unit: null, approximate: false },
}

const content = contentOf([
  { text: 'The Orsan Brigade in Vask' },
  { text: 'Sami Rahal leads the Orsan Brigade. The Orsan Brigade\thas some 400 fighters, Lina Odeh said.' },
  { text: 'كتيبة أورسان مقرها في فاسك.' },
])
content.paragraphs = content.paragraphs.map((paragraph, index) =>
  index === 0 ? { ...paragraph, kind: 'heading' } : paragraph,
)
const { text } = content
const people = where(text, 'Sami Rahal', 'Lina Odeh')

function read(answer: string) {
  const [excerpt = []] = excerptsOf(content, people)
  return readModelAnswer(answer, excerpt, text, 'model/made-up@1')
}
const readClaims = (...claims: object[]) => read(JSON.stringify({ claims }))

describe('a claim of a model', () => {
  test('is taken where its quote stands, in the words of the document', () => {
    const { claims, discarded } = readClaims(claim)
    expect(discarded).toEqual([])
    const [taken] = claims
    expect(text.slice(taken?.start, taken?.end)).toBe('The Orsan Brigade\thas some 400 fighters')
    expect(taken).toMatchObject({ quote: 'The Orsan Brigade\thas some 400 fighters', value: 400, probability: 0.8 })
    expect(taken?.extractor).toBe('model/made-up@1')
  })

  test('is taken in Arabic too', () => {
    const { claims } = readClaims({
      ...claim,
      quote: 'كتيبة أورسان مقرها في فاسك',
      kind: 'structure',
      subject: 'كتيبة أورسان',
      property: 'headquartered_in',
      value: 'فاسك',
      ...{ low: null, high: null, unit: null },
    })
    expect(claims.map(({ start, end }) => text.slice(start, end))).toEqual(['كتيبة أورسان مقرها في فاسك'])
  })

  test('without a probability is as likely right as wrong', () => {
    expect(readClaims({ ...claim, probability: null }).claims[0]?.probability).toBe(0.5)
  })

  test('with an open or a closed range has no value', () => {
    const { claims } = readClaims({ ...claim, value: null, high: null }, { ...claim, value: 450, high: 500 })
    expect(claims.map(({ value, low, high }) => [value, low, high])).toEqual([
      [null, 400, null],
      [null, 400, 500],
    ])
  })

  test.each([
    ['a quote with another number', { ...claim, quote: 'The Orsan Brigade has some 4000 fighters' }],
    ['a quote with a word left out', { ...claim, quote: 'The Orsan Brigade has 400 fighters' }],
    ['a quote over the edge of paragraphs', { ...claim, quote: 'said. كتيبة أورسان' }],
    ['a quote from a heading', { ...claim, quote: 'The Orsan Brigade in Vask' }],
    ['a quote with a name that was masked', leader],
  ])('is discarded with %s', (_, proposed) => {
    expect(readClaims(proposed)).toMatchObject({ claims: [], discarded: ['quote_not_found'] })
  })

  test.each([
    ['no quote', { ...claim, quote: ' ' }],
    ['a field too many', { ...claim, certainty: 'high' }],
    ['a field too few', { ...claim, unit: undefined }],
    ['a kind of its own', { ...claim, kind: 'rumour' }],
    ['a property that the kind has not', { ...claim, kind: 'structure' }],
    ['a number as words', { ...claim, low: '400' }],
    ['bounds the wrong way round', { ...claim, low: 500 }],
    ['a count without a number', { ...claim, value: null, low: null, high: null }],
    ['a time that is none', { ...claim, time: 'last summer' }],
    ['a probability above one', { ...claim, probability: 80 }],
    ['a field as long as a page', { ...claim, subject: 'Orsan '.repeat(100) }],
  ])('is discarded with %s', (_, proposed) => {
    expect(readClaims(proposed)).toMatchObject({ claims: [], discarded: ['not_as_asked'] })
  })

  test.each([
    ['subject', { ...claim, subject: 'the Orsan Army' }],
    ['place', { ...claim, place: ['Vask', 'Tarn'] }],
    ['source', { ...claim, attributed_to: 'Lina Odeh' }],
    ['leader', { ...leader, quote: '[name] leads the Orsan Brigade', value: 'Sami Rahal' }],
    ['part of a word', { ...claim, subject: 'Brig' }],
  ])('is discarded with a %s that the text does not name', (_, proposed) => {
    expect(readClaims(proposed)).toMatchObject({ claims: [], discarded: ['name_not_found'] })
  })
})

describe('names of people', () => {
  test('are not in what is sent, nor are contacts', () => {
    const written = contentOf([
      { text: 'Sami Rahal, +44 20 7946 0018 or sami@example.org, wrote https://example.org/a.' },
    ])
    const [sent = []] = excerptsOf(written, where(written.text, 'Sami Rahal'))
    expect(textOfExcerpt(sent)).toBe('[name], [name] or [name], wrote https://example.org/a.')
  })

  test('stand in the quote of the document, and as the leader where the quote holds one name', () => {
    const { claims } = readClaims(
      { ...leader, quote: '[name] leads the Orsan Brigade.' },
      { ...claim, quote: 'some 400 fighters, [name] said', attributed_to: '[name]' },
    )
    expect(claims.map(({ quote, value, attributed_to }) => [quote, value, attributed_to])).toEqual([
      ['Sami Rahal leads the Orsan Brigade.', 'Sami Rahal', null],
      ['some 400 fighters, Lina Odeh said', 400, '[name]'],
    ])
  })

  test('are nobody where two stand in the quote, and no subject', () => {
    const quote = '[name] leads the Orsan Brigade. The Orsan Brigade has some 400 fighters, [name] said'
    const { claims, discarded } = readClaims(
      { ...leader, quote },
      { ...leader, quote: '[name] leads the Orsan Brigade', subject: '[name]', value: 'Orsan Brigade' },
      { ...leader, quote: '[name] leads the Orsan Brigade', property: 'relation' },
    )
    expect(claims).toEqual([])
    expect(discarded).toEqual(['masked_name', 'masked_name', 'masked_name'])
  })
})

describe('an answer', () => {
  const json = JSON.stringify({ claims: [claim] })

  test.each([
    ['with words around it', `Here they are:\n\n\`\`\`json\n${json}\n\`\`\`\nAnything else?`],
    ['after a thought in brackets', `<think>{one} or {two}?</think>${json}`],
    ['twice', `${json}\n${json}`],
    ['with brackets in its texts', JSON.stringify({ note: 'a "}" or {', claims: [claim] })],
  ])('%s is read', (_, answer) => {
    expect(read(answer)).toMatchObject({ isUnreadable: false, claims: [{ value: 400 }] })
  })

  test.each(['', 'I cannot do that.', '[]', '{}', '{"claims": "none"}', '{"claims": null}', json.slice(0, -2), '}{'])(
    'without claims is told: %j',
    (answer) => {
      expect(read(answer)).toEqual({ claims: [], discarded: [], isUnreadable: true })
    },
  )

  test('of a thousand claims gives a person no more than 100 to look at', () => {
    const { claims, discarded } = readClaims(...Array<object>(1000).fill(claim))
    expect(claims).toHaveLength(100)
    expect(discarded).toEqual(Array(900).fill('too_many'))
  })

  test('never brings a quote that does not stand in the text, whatever it is', () => {
    const pieces = text.split(/(?<= )/).concat('[name]', 'other ')
    const quote = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((words) => words.join(''))
    const answer = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .array(fc.record({ quote }).map((words) => ({ ...claim, ...words })))
        .map((claims) => JSON.stringify({ claims })),
    )
    fc.assert(
      fc.property(answer, (words) => {
        for (const { start, end, quote: taken } of read(words).claims) {
          expect(taken).not.toBe('')
          expect(text.slice(start, end)).toBe(taken)
        }
      }),
    )
  })
})

describe('what is sent', () => {
  test('is the body: no comments, menus or other articles', () => {
    const written = contentOf([
      { text: 'Menu', part: 'boilerplate' },
      { text: 'The body.' },
      { text: 'A comment.', part: 'comments' },
      { text: 'Another article.', part: 'other_article' },
      { text: 'Its end.' },
    ])
    expect(excerptsOf(written, []).map(textOfExcerpt)).toEqual(['The body.\n\nIts end.'])
    expect(excerptsOf(contentOf([{ text: 'Menu', part: 'boilerplate' }]), [])).toEqual([])
  })

  test('is cut into requests, with nothing left out, twice, or cut through a name', () => {
    const word = fc.constantFrom('Sami Rahal ', 'x'.repeat(5990), 'fighters ', 'and\n', 'ب'.repeat(700))
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { maxLength: 5 }), (paragraphs) => {
        const written = contentOf(paragraphs.map((words) => ({ text: words.join('') })))
        const named = [...written.text.matchAll(/Sami Rahal/g)].map(({ index }) => ({ start: index, end: index + 10 }))
        const sent = excerptsOf(written, named)
        const whole = sent.flat().map((piece) => {
          const { start, end } = piece.toDocument({ start: 0, end: piece.text.length })
          return written.text.slice(start, end)
        })
        expect(whole.join('')).toBe(paragraphs.flat().join(''))
        expect(sent.map(textOfExcerpt).join('')).not.toMatch(/Sami|Rahal/)
        for (const excerpt of sent) expect(textOfExcerpt(excerpt).length).toBeLessThan(6100)
      }),
      { numRuns: 60 },
    )
  })

  test('is refused when it would take more than a hundred requests', () => {
    const long = contentOf([{ text: 'fighters '.repeat(80_000) }])
    expect(() => excerptsOf(long, [])).toThrow(/too long/)
  })
})

test('the form of an answer names every field and allows no other', () => {
  const schema = JSON.parse(JSON.stringify(schemaOfAnswer())) as {
    properties: { claims: { items: { properties: object; required: string[]; additionalProperties: boolean } } }
  }
  const { items } = schema.properties.claims
  expect(items.required.toSorted()).toEqual(Object.keys(claim).sort())
  expect(Object.keys(items.properties).sort()).toEqual(Object.keys(claim).sort())
  expect(items.additionalProperties).toBe(false)
  expect(JSON.stringify(schema)).not.toMatch(/\$schema|\$ref|pattern|minLength/)
  expect(instructionFor('2016-06')).toContain('2016-06')
})
