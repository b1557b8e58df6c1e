import type { DateMention, PlaceMention, Span } from '../../model/reading.ts'
import type { ClaimContext, SentenceContext } from './claim-context.ts'
import type { Clause } from './clauses.ts'
import type { Draft } from './draft.ts'

/** The clause of a sentence that holds an offset. */
export function clauseAt({ clauses }: SentenceContext, offset: number): Clause {
  return clauses.find(({ end }) => offset < end) ?? (clauses.at(-1) as Clause)
}

/**
 * The stretch whose dates and places are those of a clause: a relative or participle clause has those of the clause
 * before it too, and a clause has those of the "where …" right behind it.
 */
export function settingOf(text: string, sentence: SentenceContext, clause: Clause): Span {
  const { clauses } = sentence
  let first = clauses.indexOf(clause)
  let last = first
  while (first > 0 && clauses[first]?.opening !== 'main') first--
  while (/^[\s,]*(?:where|in which|حيث)\s/iu.test(text.slice(clauses[last + 1]?.start, clauses[last + 1]?.end))) last++
  return { start: clauses[first]?.start ?? clause.start, end: clauses[last]?.end ?? clause.end }
}

const isInside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

const distance = (a: Span, b: Span): number => (a.end <= b.start ? b.start - a.end : Math.max(0, a.start - b.end))

/** A date that begins so closely behind what it dates goes with it, whatever stands before. */
const CLOSELY = 12

const nearest = <T extends Span>(mentions: readonly T[], core: Span): T | undefined =>
  mentions.find(({ start }) => start >= core.end && start - core.end <= CLOSELY) ??
  mentions.reduce<T | undefined>(
    (best, mention) => (best && distance(best, core) <= distance(mention, core) ? best : mention),
    undefined,
  )

/** How many sentences before it in its paragraph a number may take its date from. */
const SENTENCES_BACK = 2
/** The same for the country that a paragraph is about. */
const SENTENCES_BACK_FOR_PLACE = 8

/**
 * When: the nearest date of the clause, else of its setting, else of the sentence. How an organisation is built is dated
 * by its own clause only.
 */
export function timeOf(
  context: ClaimContext,
  { sentence, core, quote, kind }: Pick<Draft, 'sentence' | 'core' | 'quote' | 'kind'>,
): string | null {
  const clause = clauseAt(sentence, core.start)
  const known = (within: Span): DateMention | undefined =>
    nearest(
      sentence.dates.filter((date) => isInside(date, within) && !date.edtf.startsWith('XXXX')),
      core,
    )
  const own = known(clause) ?? known(quote)
  if (own || kind === 'structure') return own?.edtf ?? null
  return (known(settingOf(context.text, sentence, clause)) ?? known(sentence))?.edtf ?? null
}

/** The date of a sentence shortly before in the paragraph: for what happened, not for what is. */
export function runningTime(context: ClaimContext, sentence: SentenceContext): string | null {
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const earlier = context.sentences[sentence.index - back]
    if (!earlier || earlier.paragraphIndex !== sentence.paragraphIndex) return null
    const date = earlier.dates.findLast(({ edtf }) => !edtf.startsWith('XXXX') && !edtf.includes('..'))
    if (date) return date.edtf
  }
  return null
}

/**
 * Where: the places of the setting, else of the sentence, else, of a number, the country that the paragraph named last.
 * `except` is the subject: a state that acts is no place.
 */
export function placesOf(
  context: ClaimContext,
  { sentence, core, quote, kind }: Pick<Draft, 'sentence' | 'core' | 'quote' | 'kind'>,
  except: string | null,
): string[] | null {
  const setting = settingOf(context.text, sentence, clauseAt(sentence, core.start))
  const named = (within: Span) =>
    namesOf(sentence.places.filter((place) => isInside(place, within) && place.text !== except))
  // Where an organisation began or sits is said in its own words; where a deed was done, perhaps around them.
  const reach = kind === 'structure' || kind === 'formation' ? [quote] : [quote, setting, sentence]
  for (const within of reach) {
    const names = named(within)
    if (names.length > 0) return names
  }
  if (kind !== 'quantity') return null
  for (let back = 1; back <= SENTENCES_BACK_FOR_PLACE; back++) {
    const earlier = context.sentences[sentence.index - back]
    if (!earlier || earlier.paragraphIndex !== sentence.paragraphIndex) return null
    const country = earlier.places.findLast(isCountry)
    if (country) return [country.text]
  }
  return null
}

const isCountry = ({ location_precision }: PlaceMention): boolean => location_precision === 'country'

/** Each name once, in the order of the text. */
export const namesOf = (places: readonly PlaceMention[]): string[] => [...new Set(places.map(({ text }) => text))]

/**
 * Whose word it is: of the attributions whose content holds the core, the one with the shortest content. A number with the
 * marker of a note in it ("450[1] men") is what that note speaks of.
 */
export function attributedTo({ sentence, core }: Pick<Draft, 'sentence' | 'core'>): string | null {
  const holding = sentence.attributions.filter(({ start, end, content }) => {
    const reach = core.start < start && end <= core.end ? core.end : content.end
    return content.start <= core.start && core.end <= reach
  })
  holding.sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))
  return holding[0]?.source ?? null
}
