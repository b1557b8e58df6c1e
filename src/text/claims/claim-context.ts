import type {
  Attribution,
  DateMention,
  DocumentText,
  EventMention,
  Mention,
  OrganisationMention,
  Paragraph,
  PlaceMention,
  QuantityMention,
  Reading,
  Span,
} from '../../model/reading.ts'
import { splitClauses, type Clause } from './clauses.ts'
import { documentSubject } from './document-subject.ts'
import { familiesOf } from './family-words-data.ts'

/** What claims are read from: everything that was read before them. */
export interface ClaimSources extends Omit<Reading, 'claims'> {
  /** Offices and posts named without their holders: "Emir", "finance chief". */
  offices: readonly Mention[]
}

/** A sentence of the body with what was found in it. */
export interface SentenceContext extends Span {
  paragraph: Paragraph
  /** The index of the paragraph in the document. */
  paragraphIndex: number
  /** The index of the sentence among those of the body. */
  index: number
  text: string
  hasLatin: boolean
  hasArabic: boolean
  /** The families of claims whose words it has, for `isOfFamily`. */
  families: number
  clauses: readonly Clause[]
  dates: readonly DateMention[]
  quantities: readonly QuantityMention[]
  places: readonly PlaceMention[]
  organisations: readonly OrganisationMention[]
  offices: readonly Mention[]
  people: readonly Span[]
  events: readonly EventMention[]
  /** Those whose content touches the sentence. */
  attributions: readonly Attribution[]
}

export interface ClaimContext {
  text: string
  document: DocumentText
  /** Of the body, headings left out, in order. */
  sentences: readonly SentenceContext[]
  /** The organisation that the whole document is about; `null` when it is not about one. */
  subject: string | null
}

/** What is longer, in UTF-16 units, is a table or a list that lost its lines, and no sentence to be cited. */
const LONGEST_SENTENCE = 2000

/** Sorts what was found into the sentences of the body; in linear time, since everything comes in order. */
export function claimContext(document: DocumentText, sources: ClaimSources): ClaimContext {
  const { text } = sources
  const inBody = within(document.parts.filter(({ kind }) => kind === 'body'))
  const paragraphOf = within(document.paragraphs.map((paragraph, index) => ({ ...paragraph, paragraph, index })))
  const take = {
    dates: taker(sources.dates),
    quantities: taker(sources.quantities),
    places: taker(sources.places),
    organisations: taker(sources.organisations),
    offices: taker(sources.offices),
    people: taker(sources.people),
    events: taker(sources.events),
  }
  const sentences: SentenceContext[] = []
  const attributedTo = touching(sources.attributions)
  for (const span of sources.sentences) {
    const found = {
      dates: take.dates(span),
      quantities: take.quantities(span),
      places: take.places(span),
      organisations: take.organisations(span),
      offices: take.offices(span),
      people: take.people(span),
      events: take.events(span),
    }
    const holder = paragraphOf(span)
    if (!holder || holder.kind === 'heading' || !inBody(span) || span.end - span.start > LONGEST_SENTENCE) continue
    const words = text.slice(span.start, span.end)
    sentences.push({
      start: span.start,
      end: span.end,
      paragraph: holder.paragraph,
      paragraphIndex: holder.index,
      index: sentences.length,
      text: words,
      hasLatin: /[a-z]/i.test(words),
      hasArabic: /[\u0600-\u06ff]/.test(words),
      families: familiesOf(words),
      clauses: splitClauses(text, span),
      ...found,
      attributions: attributedTo(span),
    })
  }
  return { text, document, sentences, subject: documentSubject(document, sentences) }
}

/** The span of a sorted list that holds a later and later one. */
function within<T extends Span>(spans: readonly T[]): (span: Span) => T | undefined {
  let at = 0
  return ({ start, end }) => {
    while (at < spans.length && (spans[at] as T).end <= start) at++
    const candidate = spans[at]
    return candidate && candidate.start <= start && end <= candidate.end ? candidate : undefined
  }
}

/** The mentions of a sorted list that begin in a later and later span. */
function taker<T extends Span>(mentions: readonly T[]): (span: Span) => T[] {
  let at = 0
  return ({ start, end }) => {
    while (at < mentions.length && (mentions[at] as T).start < start) at++
    const taken: T[] = []
    while (at < mentions.length && (mentions[at] as T).start < end) taken.push(mentions[at++] as T)
    return taken
  }
}

/** The attributions whose content touches a later and later span. */
function touching(attributions: readonly Attribution[]): (span: Span) => Attribution[] {
  const waiting = attributions.toSorted((a, b) => a.content.start - b.content.start)
  let at = 0
  let open: Attribution[] = []
  return ({ start, end }) => {
    while (at < waiting.length && (waiting[at] as Attribution).content.start < end)
      open.push(waiting[at++] as Attribution)
    open = open.filter(({ content }) => content.end > start)
    return [...open]
  }
}
