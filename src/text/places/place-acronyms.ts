import type { PlaceCandidate } from './place-candidate.ts'

const EXPLAINED = /^ ?\(([A-Z]{2,6})\)/

/** The letters that a text explains by the name of a place before them, with that place: `New South Wales (NSW)`. */
export function placeAcronyms(text: string, candidates: readonly PlaceCandidate[]): Map<string, PlaceCandidate> {
  const found = new Map<string, PlaceCandidate>()
  for (const candidate of candidates) {
    const { start, end, entries } = candidate
    const letters = EXPLAINED.exec(text.slice(end, end + 12))?.[1]
    if (letters === undefined || entries.length === 0) continue
    const initials = [...text.slice(start, end).matchAll(/\p{Lu}/gu)].join('')
    if (initials === letters || text.slice(start, start + letters.length).toUpperCase() === letters) {
      found.set(letters, candidate)
    }
  }
  return found
}

/** Candidates for the other places where the letters stand, in order with the given ones, which they do not overlap. */
export function withAcronyms(text: string, candidates: readonly PlaceCandidate[]): PlaceCandidate[] {
  const explained = placeAcronyms(text, candidates)
  if (explained.size === 0) return [...candidates]
  const starts = new Set(candidates.map(({ start }) => start))
  const more = [...text.matchAll(/(?<![\p{L}\p{N}])[A-Z]{2,6}(?![\p{L}\p{N}])/gu)].flatMap(
    (match): PlaceCandidate[] => {
      const place = explained.get(match[0])
      if (place === undefined || starts.has(match.index)) return []
      return [{ start: match.index, end: match.index + match[0].length, entries: place.entries, match: 'acronym' }]
    },
  )
  return [...candidates, ...more].sort((a, b) => a.start - b.start)
}
