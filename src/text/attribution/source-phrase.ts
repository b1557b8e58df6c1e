import type { OrganisationMention, Span } from '../../model/reading.ts'

/** Where a phrase of words for a source must end at the latest, in characters. */
export const longestSource = 120

/**
 * The source that a stretch names: the first organisation in it by its name, else the stretch itself without an article in
 * front; `undefined` when nothing is left, or too much for a noun phrase.
 */
export function sourceIn(
  text: string,
  { start, end }: Span,
  organisations: readonly OrganisationMention[],
): { source: string; organisation: boolean } | undefined {
  const organisation = firstWithin(organisations, start, end)
  if (organisation !== undefined && !isModifier(text, organisation, end)) {
    return { source: organisation.name, organisation: true }
  }
  const phrase = text
    .slice(start, end)
    .replace(/^[\s“”"'‘’,:;([]+|[\s“”"'‘’,:;.)\]]+$/gu, '')
    .replace(/^(?:the|an?) /i, '')
  if (phrase.length < 2 || phrase.length > longestSource || !/\p{L}/u.test(phrase)) return undefined
  return { source: phrase.replace(/\s+/g, ' '), organisation: false }
}

/** "a senior Iraqi intelligence official", "IS-held": the body stands before the noun that is meant. */
function isModifier(text: string, { end, confidence }: OrganisationMention, phraseEnd: number): boolean {
  if (text[end] === '-') return true
  const rest = text.slice(end, phraseEnd)
  return confidence <= 0.6 && /^\s+\p{Ll}{3,}/u.test(rest) && !/^\s+(?:and|for|from|with)\s/.test(rest)
}

function firstWithin(organisations: readonly OrganisationMention[], start: number, end: number) {
  const first = organisations[firstFrom(organisations, start)]
  return first !== undefined && first.end <= end ? first : undefined
}

/** The index of the first organisation that begins at or after an offset; `organisations` in order. */
export function firstFrom(organisations: readonly OrganisationMention[], offset: number): number {
  let low = 0
  let high = organisations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (organisations[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
