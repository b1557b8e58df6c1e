/** For tests of claims: a text in which what others find is marked by hand. */
import type { DocumentText, Paragraph, ProposedClaim, Span } from '../src/model/reading.ts'
import type { ClaimSources } from '../src/text/claims/claim-context.ts'
import { findClaims } from '../src/text/claims/find-claims.ts'

type Made = {
  -readonly [Kind in keyof ClaimSources]: ClaimSources[Kind] extends readonly (infer Item)[]
    ? Item[]
    : ClaimSources[Kind]
}

const mark = /\{([a-z]+):([^={}]*)(?:=([^{}]*))?\}/g

/**
 * Marks: `{o:Name=words}` an organisation, `{p:words}` a place, `{land:words}` a country, `{d:EDTF=words}` a date,
 * `{n:words}` a name of a person, `{f:words}` an office, `{q:low..high unit role=words}` a number (`-` for none; the unit
 * with `_` for spaces). A line is a paragraph; `# ` begins a heading, `| ` a row of an infobox, `- ` an item of a list.
 * Sentences end in `. `, or with their line.
 */
export function claimsOf(marked: string, change: (document: DocumentText, sources: Made) => void = () => undefined) {
  const sources: Made = {
    text: '', sentences: [], dates: [], quantities: [], places: [], organisations: [], people: [], events: [],
    attributions: [], offices: [],
  } // prettier-ignore
  let at = 0
  for (const found of marked.matchAll(mark)) {
    sources.text += marked.slice(at, found.index)
    at = found.index + found[0].length
    const [, kind = '', value = '', words = value] = found
    const start = sources.text.length
    sources.text += words
    add(sources, kind, value, { start, end: start + words.length, text: words })
  }
  sources.text += marked.slice(at)
  const paragraphs = [...sources.text.matchAll(/[^\n]+/g)].map(({ index, 0: line }): Paragraph => {
    const kind = line.startsWith('# ')
      ? 'heading'
      : line.startsWith('| ')
        ? 'infobox_row'
        : line.startsWith('- ')
          ? 'list_item'
          : 'text'
    return { start: index, end: index + line.length, kind, language: null }
  })
  sources.sentences = paragraphs.flatMap((paragraph) =>
    [...sources.text.slice(paragraph.start, paragraph.end).matchAll(/\S.*?(?:[.?؟](?=\s|$)|$)/gu)].map(
      ({ index, 0: sentence }) => ({
        start: paragraph.start + index,
        end: paragraph.start + index + sentence.length,
      }),
    ),
  )
  const document: DocumentText = {
    text: sources.text,
    title: null,
    published: null,
    publisher: null,
    licence: null,
    language: null,
    parts: [{ start: 0, end: sources.text.length, kind: 'body' }],
    paragraphs,
    locations: [],
  }
  change(document, sources)
  return findClaims(document, sources)
}

/** What a claim says, on one line: `led_by: Northern Front → Salem Dur`. */
export const said = ({ property, subject, value, low, high }: ProposedClaim): string =>
  `${property}: ${subject ?? '–'} → ${value ?? (low === null && high === null ? '–' : `${low ?? ''}..${high ?? ''}`)}`

function add(sources: Made, kind: string, value: string, mention: Span & { text: string }): void {
  const nowhere = { latitude: null, longitude: null, geonames_id: null, country: null, admin1: null, confidence: 1 }
  if (kind === 'o') sources.organisations.push({ ...mention, id: null, name: value, confidence: 1 })
  if (kind === 'p') sources.places.push({ ...mention, ...nowhere, location_precision: null })
  if (kind === 'land') sources.places.push({ ...mention, ...nowhere, location_precision: 'country' })
  if (kind === 'd') sources.dates.push({ ...mention, edtf: value, range_kind: 'sometime' })
  if (kind === 'n') sources.people.push(mention)
  if (kind === 'f') sources.offices.push(mention)
  if (kind !== 'q') return
  const [bounds = '', unit = '-', role = '-'] = value.split(' ')
  const [low, high = low] = bounds.split('..').map((bound) => (bound === '' ? null : Number(bound)))
  sources.quantities.push({
    ...mention,
    low: low ?? null,
    high: high ?? null,
    approximate: low !== high,
    unit: unit === '-' ? null : unit.replaceAll('_', ' '),
    role: role === '-' ? null : role,
  })
}
