import type { Span } from '../../model/reading.ts'

const organisation = 1
const place = 2
const cuedPlace = 4

/** Which characters of a text belong to organisations and to what may be places. */
export interface NameGround {
  /** Whether a character lies in the name of an organisation. */
  isOrganisation(offset: number): boolean
  /** Whether a character lies in what the gazetteer knows as a place. */
  isPlace(offset: number): boolean
  /** Whether a cue word beside it calls it a place that no list knows. */
  isCuedPlace(offset: number): boolean
  /** Whether one candidate covers the whole stretch. */
  isOnePlace(start: number, end: number): boolean
}

const PERSONAL_BODY =
  /^(?:regime|government|administration)\sof\s|\s(?:regime|government|administration|clan|tribe|family|loyalists|faction)$/i
const OWNED_BODY = /^\S+['’ʼ]s\s\p{Ll}/u

export function groundOf(
  text: string,
  organisations: readonly Span[],
  placeCandidates: readonly (Span & { match?: string })[],
): NameGround {
  const flags = new Uint8Array(text.length)
  for (const { start, end } of organisations) {
    // "the Rahal regime" and "Rahal's army" are organisations; Rahal is masked in them all the same.
    const name = text.slice(start, end)
    if (PERSONAL_BODY.test(name) || OWNED_BODY.test(name)) continue
    for (let i = start; i < end; i++) flags[i]! |= organisation
  }
  const endsByStart = new Map<number, number>()
  for (const { start, end, match } of placeCandidates) {
    for (let i = start; i < end; i++) flags[i]! |= match === 'cue' ? cuedPlace : place
    endsByStart.set(start, Math.max(end, endsByStart.get(start) ?? 0))
  }
  return {
    isOrganisation: (offset) => (flags[offset]! & organisation) !== 0,
    isPlace: (offset) => (flags[offset]! & place) !== 0,
    isCuedPlace: (offset) => (flags[offset]! & cuedPlace) !== 0,
    isOnePlace: (start, end) => (endsByStart.get(start) ?? 0) >= end,
  }
}
