/** For tests: documents of invented text, read by rules that a test states, so that it does not hang on how real texts are read. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClaimFields } from '../src/model/claim.ts'
import type { DocumentText, Reading, Span } from '../src/model/reading.ts'
import { addDocument, type DocumentWords, type ReadText } from '../src/workspace/add-document.ts'
import type { TestWorkspace } from './test-workspace.ts'

/** What is found in a text: each wherever these words stand, a claim with them as its quote. */
export interface MadeReading {
  people?: readonly string[]
  organisations?: readonly string[]
  places?: readonly string[]
  claims?: readonly (Partial<ClaimFields> & { quote: string })[]
  extractor?: string
}

export const nothingClaimed: ClaimFields = {
  kind: 'quantity',
  subject: null,
  property: 'fighters',
  value: null,
  low: null,
  high: null,
  approximate: false,
  unit: null,
  time: null,
  place: null,
  attributed_to: null,
}

export function readingOf(made: MadeReading): ReadText {
  return ({ text, paragraphs }: DocumentText): Reading => ({
    text,
    sentences: paragraphs.map(({ start, end }) => ({ start, end })),
    dates: [],
    quantities: [],
    places: everywhere(text, made.places ?? []).map((span) => ({
      ...span,
      text: text.slice(span.start, span.end),
      latitude: null,
      longitude: null,
      geonames_id: null,
      country: 'IRQ',
      admin1: null,
      location_precision: null,
      confidence: 1,
    })),
    organisations: everywhere(text, made.organisations ?? []).map((span) => {
      const name = text.slice(span.start, span.end)
      return { ...span, text: name, id: null, name, confidence: 1 }
    }),
    people: everywhere(text, made.people ?? []),
    events: [],
    attributions: [],
    claims: (made.claims ?? []).flatMap(({ quote, ...fields }) =>
      everywhere(text, [quote])
        .slice(0, 1)
        .map((span) => ({
          ...nothingClaimed,
          ...fields,
          ...span,
          quote,
          probability: 0.9,
          extractor: made.extractor ?? 'made@1',
        })),
    ),
  })
}

function everywhere(text: string, words: readonly string[]): Span[] {
  const spans: Span[] = []
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      spans.push({ start: at, end: at + word.length })
    }
  }
  const sorted = spans.sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter(({ start, end }) => !spans.some((other) => contains(other, { start, end })))
}

const contains = (outer: Span, { start, end }: Span) =>
  outer.start <= start && outer.end >= end && outer.end - outer.start > end - start

export function addText(
  at: TestWorkspace,
  name: string,
  text: string,
  made: MadeReading = {},
  words: DocumentWords = {},
) {
  return addDocument(at.workspace, at.deliver(name, text), readingOf(made), words, {
    who: 'noor',
    now: new Date('2026-05-01T10:00:00Z'),
  })
}

/** The files below a folder whose raw bytes hold a text, in UTF-8 or UTF-16. */
export function filesWith(dir: string, text: string): string[] {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name))
  return paths.filter((path) => {
    const bytes = readFileSync(path)
    return bytes.includes(Buffer.from(text, 'utf8')) || bytes.includes(Buffer.from(text, 'utf16le'))
  })
}
