import type { PlaceKind } from '../gazetteer/gazetteer.ts'
import { givenNames } from '../names/given-names-data.ts'
import { isDemonym } from '../names/demonyms.ts'
import { isOrdinaryWord } from '../names/ordinary-words.ts'
import type { Considered, Option } from './considered.ts'
import {
  arabicPlacePrepositions,
  directionWords,
  featureWords,
  kindWords,
  loosePrepositions,
  partWords,
  personTitles,
  placePrepositions,
} from './cue-words-data.ts'

export interface EvidenceContext {
  /** Words that the text also writes with a small letter. */
  smallWords: ReadonlySet<string>
  /** Whether an offset lies in a candidate. */
  isCandidate(offset: number): boolean
}

/** From 1 on a candidate counts as a place. */
export const enoughEvidence = 1

/** How much speaks for a candidate's being a place: by what it may mean, and by the words beside it. */
export function evidenceFor(
  { candidate, around, options, key, calledFor }: Omit<Considered, 'evidence'>,
  { smallWords, isCandidate }: EvidenceContext,
): number {
  if (candidate.match === 'cue') return 2
  const top = options[0]
  if (top === undefined) return 0
  let evidence = Math.max(...options.slice(0, 3).map((option) => weightOf(option, around.arabic)))
  if (candidate.match === 'loose') evidence -= 0.5
  if (calledFor !== undefined) evidence += 2.5
  if (around.arabic) return evidence + (arabicPlacePrepositions.has(around.before[0] ?? '') ? 1.2 : 0.4)

  const [one = '', two = ''] = around.before
  const preposition = one === 'the' ? two : one
  if (placePrepositions.has(preposition)) evidence += 1.3
  else if (loosePrepositions.has(preposition)) evidence += 0.7
  const part = partWords.has(one) || directionWords.has(one)
  // "West Midlands" is another place than Midlands, "northern Iraq" is a part of Iraq.
  if (part && around.capitalBefore && !PARTS_KEEP.has(top.entry.kind)) evidence -= 2
  else if (partWords.has(one)) evidence += 1
  const words = key.split(' ')
  if (words.length > 1) evidence += 0.9
  else if (isGivenName(key) && !placePrepositions.has(preposition)) evidence -= 1.5
  const ordinary = words.every((word) => isOrdinaryWord(word))
  if (ordinary && top.entry.kind !== 'country')
    evidence -= around.opening || around.capitalBefore || around.capitalAfter ? 2.5 : 1.7
  if (words.length === 1 && smallWords.has(key)) evidence -= 2
  if (around.opening && words.length === 1) evidence -= 0.4
  if (words.length === 1 && key.length <= 3 && top.entry.kind !== 'country') evidence -= 1
  if (personTitles.has(one)) evidence -= 2.5
  if (around.capitalBefore && !isHarmless(one) && !isCandidate(candidate.start - 2)) evidence -= 1.5
  const after = around.after[0] ?? ''
  if (around.capitalAfter && !isHarmless(after) && !isCandidate(candidate.end + 1)) evidence -= 1.3
  if (/^, $/.test(around.gapAfter) && isCandidate(candidate.end + 2)) evidence += 0.8
  if (/, $/.test(around.gapBefore) && isCandidate(candidate.start - 3)) evidence += 0.8
  return evidence
}

const PARTS_KEEP: ReadonlySet<PlaceKind> = new Set(['country', 'region'])

/** How readily a name is taken for this place when nothing stands beside it. */
function weightOf({ entry, importance, main }: Option, arabic: boolean): number {
  const weight = { country: 3, region: 2.3, admin1: Math.max(1.4, (importance - 4.2) * 0.8) }[entry.kind as string]
  return (weight ?? (importance - 4.2) * 0.8) - (main ? 0 : arabic ? 0.7 : 1.1)
}

let given: ReadonlySet<string> | undefined

/** Whether a folded word is a given name somewhere. */
export const isGivenName = (key: string): boolean =>
  (given ??= new Set(givenNames.flatMap((line) => line.split(/\s+/)))).has(key)

/** Capitalised neighbours that do not make a name a part of a longer one. */
const isHarmless = (fold: string): boolean =>
  kindWords.has(fold) ||
  featureWords.after.has(fold) ||
  partWords.has(fold) ||
  placePrepositions.has(fold) ||
  loosePrepositions.has(fold) ||
  isDemonym(fold) ||
  SENTENCE_OPENERS.has(fold)

const SENTENCE_OPENERS = new Set(
  'the a an this that these those when while after before since as if but so and because although though with under despite where which who'.split(
    ' ',
  ),
)
