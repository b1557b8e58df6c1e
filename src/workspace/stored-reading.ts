import { nameKey } from '../judgements/name-key.ts'
import type { DocumentContent } from '../judgements/documents.ts'
import type { MentionKey, StoredReading } from '../model/document.ts'
import { normaliseName } from '../model/normalise-name.ts'
import type { DocumentText, Mention, Reading } from '../model/reading.ts'

/** What is kept of a document and what was read in it, the text once. */
export function contentOf({ text, parts, paragraphs, locations }: DocumentText, reading: Reading): DocumentContent {
  const { sentences, dates, quantities, places, organisations, people, events, attributions } = reading
  const stored: StoredReading = {
    sentences,
    dates: dates.map(withoutText),
    quantities: quantities.map(withoutText),
    places: places.map(withoutText),
    organisations: organisations.map(withoutText),
    people,
    events,
    attributions,
  }
  return { text, parts, paragraphs, locations, reading: stored }
}

/** JSON leaves out what is `undefined`. */
const withoutText = <Kind extends Mention>(mention: Kind): Omit<Kind, 'text'> => ({ ...mention, text: undefined })

/** By what a document can be found, besides its words. */
export function mentionsOf(
  { paragraphs, language, publisher }: DocumentText,
  { organisations, places }: Reading,
): MentionKey[] {
  const languages = [language, ...paragraphs.map((paragraph) => paragraph.language)]
  return [
    ...organisations.flatMap(({ id, name }) => keys('organisation', [id ?? nameKey(name)])),
    ...places.flatMap(({ text, geonames_id }) => keys('place', [normaliseName(text), geonames_id?.toString()])),
    ...places.flatMap(({ country }) => keys('country', [country])),
    ...keys('language', [...new Set(languages)]),
    ...keys('publisher', [publisher]),
  ]
}

const keys = (kind: MentionKey['kind'], found: readonly (string | null | undefined)[]): MentionKey[] =>
  found.flatMap((key) => (key === null || key === undefined || key === '' ? [] : [{ kind, key }]))
