import { normaliseName } from '../../model/normalise-name.ts'
import type { ProposedClaim } from '../../model/reading.ts'

/** Two quotes say the same when so much of the shorter stands in the longer, word by word. */
const SAME_WORDS = 0.6

/**
 * Each claim once, at its first place, in order of the quotes. What a later statement of it says besides (its time, its
 * place, whose word it is) completes the first.
 */
export function distinctClaims(claims: readonly ProposedClaim[]): ProposedClaim[] {
  const kept = new Map<string, { claim: ProposedClaim; words: ReadonlySet<string> }[]>()
  const ordered = claims.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const distinct: ProposedClaim[] = []
  for (const claim of ordered) {
    const key = keyOf(claim)
    const same = kept.get(key) ?? []
    const words = wordsOf(claim.quote)
    const first = same.find((other) => sayTheSame(other.claim, other.words, claim, words))
    if (first) {
      complete(first.claim, claim)
      continue
    }
    const own = { ...claim }
    distinct.push(own)
    // A few of a kind are compared: a document that repeats one number a thousand times stays quick.
    if (same.length < 20) kept.set(key, [...same, { claim: own, words }])
  }
  return distinct
}

const keyOf = ({ kind, property, value, low, high, unit, subject }: ProposedClaim): string =>
  kind === 'quantity'
    ? JSON.stringify([kind, property, low, high, unit])
    : JSON.stringify([kind, property, subject === null ? null : normaliseName(subject), normalised(value)])

const normalised = (value: ProposedClaim['value']) => (typeof value === 'string' ? normaliseName(value) : value)

function sayTheSame(
  a: ProposedClaim,
  aWords: ReadonlySet<string>,
  b: ProposedClaim,
  bWords: ReadonlySet<string>,
): boolean {
  if (a.kind === 'structure' || a.kind === 'formation') return true
  if (a.start < b.end && b.start < a.end) return a.kind === 'quantity' ? a.start === b.start : true
  if (a.time !== null && b.time !== null && a.time !== b.time) return false
  if (a.place !== null && b.place !== null && !a.place.some((name) => b.place?.includes(name))) return false
  const [shorter, longer] = aWords.size <= bWords.size ? [aWords, bWords] : [bWords, aWords]
  const shared = [...shorter].filter((word) => longer.has(word)).length
  return shared >= SAME_WORDS * Math.max(1, shorter.size)
}

const wordsOf = (quote: string): ReadonlySet<string> => new Set(normaliseName(quote).split(' '))

function complete(first: ProposedClaim, later: ProposedClaim): void {
  first.time ??= later.time
  first.place ??= later.place
  first.attributed_to ??= later.attributed_to
}
