import { normaliseName } from '../model/normalise-name.ts'
import type { ProposedClaim, Span } from '../model/reading.ts'
import { nameMask } from '../text/people/index.ts'
import { modelClaimSchema, type ModelFields } from './model-claims.ts'
import { type Excerpt, type SentPiece, textOfExcerpt } from './model-excerpts.ts'

/** Why something that a model proposed is not taken. */
export const discardReasons = {
  quote_not_found: 'whose quote does not stand in the text',
  not_as_asked: 'whose fields are not as asked for',
  name_not_found: 'with a name or words that do not stand in the text',
  masked_name: 'about somebody whose name is masked',
  already_proposed: 'that were proposed before',
  too_many: 'beyond the 100 that are taken of one answer',
} as const
export type DiscardReason = keyof typeof discardReasons
export type Discarded = Partial<Record<DiscardReason, number>>

export interface ModelAnswer {
  claims: ProposedClaim[]
  discarded: DiscardReason[]
  /** Whether it was no JSON object with claims: then nothing of it is taken. */
  isUnreadable: boolean
}

/** A server that wants to can fill a queue that a person has to go through. */
const MOST_CLAIMS = 100

/** How probable a claim is that the model gives no probability for: it says nothing. */
const UNSAID = 0.5

/**
 * What of an answer is taken: each claim whose quote stands in what was sent, with offsets into the text of the document, and whose names
 * stand there too. `text`: of the document. Never throws, whatever the answer.
 */
export function readModelAnswer(answer: string, excerpt: Excerpt, text: string, extractor: string): ModelAnswer {
  const proposed = claimsIn(answer)
  if (!proposed) return { claims: [], discarded: [], isUnreadable: true }
  const sent = searchable(textOfExcerpt(excerpt))
  const read = proposed.slice(0, MOST_CLAIMS).map((claim) => readClaim(claim, excerpt, sent, text, extractor))
  return {
    claims: read.filter((claim) => typeof claim !== 'string'),
    discarded: [
      ...read.filter((claim) => typeof claim === 'string'),
      ...Array<DiscardReason>(Math.max(0, proposed.length - MOST_CLAIMS)).fill('too_many'),
    ],
    isUnreadable: false,
  }
}

function readClaim(
  proposed: unknown,
  excerpt: Excerpt,
  sent: string,
  text: string,
  extractor: string,
): ProposedClaim | DiscardReason {
  const parsed = modelClaimSchema.safeParse(proposed)
  if (!parsed.success) return 'not_as_asked'
  const { quote, probability, ...fields } = parsed.data
  const place = placeOf(quote.trim(), excerpt)
  if (!place) return 'quote_not_found'
  const { start, end } = place.span
  const value = unmasked(fields, place, text)
  if (value === undefined || [fields.subject, fields.unit, ...(fields.place ?? [])].some(holdsMask))
    return 'masked_name'
  if (!namesOf(fields).every((name) => stands(name, sent))) return 'name_not_found'
  return {
    start,
    end,
    quote: text.slice(start, end),
    ...fields,
    ...numbersOf(fields, value),
    property: fields.property.toLowerCase(),
    probability: probability ?? UNSAID,
    extractor,
  }
}

/** Where a quote stands first in what was sent, headings aside. */
function placeOf(quote: string, excerpt: Excerpt): { piece: SentPiece; span: Span } | undefined {
  const words = quote.replace(/\s/gu, ' ')
  for (const piece of excerpt) {
    const start = piece.isHeading ? -1 : piece.text.indexOf(words)
    if (start >= 0) return { piece, span: piece.toDocument({ start, end: start + words.length }) }
  }
  return undefined
}

const holdsMask = (words: string | number | null) => typeof words === 'string' && words.includes(nameMask)

/**
 * The value; `undefined` when it is a masked name that is not told. Whoever leads an organisation is: the name comes from the text of the
 * document, when the quote holds one name and no other, and is masked in what is shown like any proposed holder of a role.
 */
function unmasked(
  { property, value }: ModelFields,
  { piece, span }: { piece: SentPiece; span: Span },
  text: string,
): ModelFields['value'] | undefined {
  if (!holdsMask(value)) return value
  const [name, ...others] = piece.hidden.filter(({ start, end }) => start < span.end && end > span.start)
  if (property !== 'led_by' || value !== nameMask || !name || others.length > 0) return undefined
  return text.slice(name.start, name.end)
}

/** What must stand in the text: a model may know who is meant, and what it knows is not what the document says. */
function namesOf({ kind, subject, value, place, attributed_to }: ModelFields): string[] {
  const isDate = kind === 'formation'
  const isCounted = kind === 'quantity'
  return [subject, isDate || isCounted ? null : value, ...(place ?? []), attributed_to].filter(
    (name): name is string => typeof name === 'string',
  )
}

const searchable = (words: string) => ` ${normaliseName(words)} `

const stands = (name: string, sent: string) => {
  const words = normaliseName(name)
  return words !== '' && sent.includes(` ${words} `)
}

/** Exact numbers have value, low and high alike; only a quantity has them. */
function numbersOf({ kind, low, high }: ModelFields, value: ModelFields['value']) {
  if (kind === 'quantity') return { value: low === high ? low : null, low, high }
  if (typeof value === 'number') return { value, low: value, high: value }
  return { value, low: null, high: null }
}

/** Objects that are tried, so that an answer of nothing but beginnings is not read again and again. */
const MOST_TRIED = 5

/**
 * The claims of the first JSON object that has some, as they are; `undefined` when there is none. Models without a schema put words, their
 * thoughts, or a fence of Markdown around what was asked for.
 */
function claimsIn(answer: string): unknown[] | undefined {
  const starts = [answer.indexOf('{'), ...Array.from(answer.matchAll(/\{\s*"claims"\s*:/g), ({ index }) => index)]
  for (const start of new Set(starts.slice(0, MOST_TRIED))) {
    const claims = (objectAt(answer, start) as { claims?: unknown } | undefined)?.claims
    if (Array.isArray(claims)) return claims
  }
  return undefined
}

function objectAt(answer: string, start: number): object | undefined {
  let depth = 0
  let isText = false
  for (let at = Math.max(0, start); at < answer.length; at += 1) {
    const sign = answer[at]
    if (isText) {
      if (sign === '\\') at += 1
      else if (sign === '"') isText = false
    } else if (sign === '"') isText = true
    else if (sign === '{') depth += 1
    else if (sign === '}' && --depth === 0) return parsed(answer.slice(start, at + 1))
  }
  return undefined
}

function parsed(json: string): object | undefined {
  try {
    return JSON.parse(json) as object
  } catch {
    return undefined
  }
}
