import type { PlaceMention, Span } from '../../model/reading.ts'
import { entryOf, type Gazetteer, isMainName } from '../gazetteer/gazetteer.ts'
import { importance } from '../gazetteer/importance.ts'
import { keyWords } from '../gazetteer/name-key.ts'
import { choosePlaces } from './choose-places.ts'
import type { Considered, Option } from './considered.ts'
import { placePrepositions } from './cue-words-data.ts'
import { countryVotes, type CountryVotes } from './country-votes.ts'
import { isOrdinaryWord } from '../names/ordinary-words.ts'
import { calledKinds, spreadOverLists } from './kind-cues.ts'
import type { PlaceCandidate } from './place-candidate.ts'
import { enoughEvidence, type EvidenceContext, evidenceFor, isGivenName } from './place-evidence.ts'
import { mentionOf } from './place-mention.ts'
import { surroundingsOf } from './surroundings.ts'

export interface PlaceSurroundings {
  gazetteer: Gazetteer
  organisations: readonly Span[]
  people: readonly Span[]
}

/** More entries of one name are not looked at: what comes after them is small and unlikely. */
const MOST_OPTIONS = 40

/**
 * The places that a text names, in order, without overlap: which candidates are places, and which place each one means. A
 * name means the same place throughout a text unless a word beside it calls for another kind. Names inside those of
 * organisations and people are none.
 */
export function resolvePlaces(
  text: string,
  sentences: readonly Span[],
  candidates: readonly PlaceCandidate[],
  { gazetteer, organisations, people }: PlaceSurroundings,
): PlaceMention[] {
  const considered = consider(text, sentences, outside(candidates, organisations, gazetteer), gazetteer)
  spreadOverLists(considered, (i) => text.slice(considered[i]!.candidate.end, considered[i + 1]!.candidate.start))
  const context = evidenceContext(text, candidates)
  for (const one of considered) one.evidence = evidenceFor(one, context)
  for (const one of considered) one.evidence -= doubtByPeople(one, people)
  const votes = countryVotes(
    text,
    considered.filter(({ candidate, evidence }) => candidate.match === 'name' && evidence >= 1),
  )
  const places = considered.filter((one) => isPlace(one, votes))
  const choices = choosePlaces(text, places, votes)
  return places.map((place) => mentionOf(text, place, choices.get(place), votes, gazetteer))
}

function consider(
  text: string,
  sentences: readonly Span[],
  candidates: readonly PlaceCandidate[],
  gazetteer: Gazetteer,
): Considered[] {
  const optionsOf = new Map<string, readonly Option[]>()
  let sentence = 0
  return candidates.map((candidate) => {
    while (sentence < sentences.length - 1 && sentences[sentence]!.end < candidate.end) sentence++
    const around = surroundingsOf(text, candidate, sentences[sentence] ?? candidate)
    const key = keyWords(text, candidate.start, candidate.end)
      .map(({ fold }) => fold)
      .join(' ')
    const name = `${candidate.match} ${key}`
    const options = optionsOf.get(name) ?? readOptions(candidate, gazetteer)
    optionsOf.set(name, options)
    return { candidate, key, around, options, calledFor: calledKinds(around), evidence: 0 }
  })
}

function readOptions({ entries }: PlaceCandidate, gazetteer: Gazetteer): Option[] {
  const options = new Map<number, Option>()
  for (const named of entries.subarray(0, MOST_OPTIONS)) {
    const number = entryOf(named)
    const main = isMainName(named)
    const known = options.get(number)
    if (known) known.main ||= main
    else {
      const entry = gazetteer.entry(number)
      options.set(number, { number, entry, main, importance: importance(entry) })
    }
  }
  return [...options.values()]
}

/** Candidates that touch no span of the others; one that is the whole of such a span stays where a country has its name. */
function outside(
  candidates: readonly PlaceCandidate[],
  others: readonly Span[],
  gazetteer: Gazetteer,
): PlaceCandidate[] {
  let at = 0
  return candidates.filter(({ start, end, entries, match }) => {
    while (at < others.length && others[at]!.end <= start) at++
    const other = others[at]
    if (other === undefined || other.start >= end) return true
    const [top] = entries
    const sure = match === 'acronym' || (top !== undefined && gazetteer.entry(entryOf(top)).kind === 'country')
    return sure && other.start === start && other.end === end
  })
}

/** What a name of a person at the same place takes away; nothing where it ends within the candidate ("A New" York woman). */
function doubtByPeople({ candidate, around, calledFor }: Considered, people: readonly Span[]): number {
  const { start, end, match } = candidate
  if (match === 'cue') return 0
  let [low, high] = [0, people.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (people[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const person = people[low]
  if (person === undefined || person.start >= end || person.end < end) return 0
  const alone = person.start === start && person.end === end
  return alone && (calledFor !== undefined || placePrepositions.has(around.before[0] ?? '')) ? 0.5 : 2
}

const SMALL_WORD = /(?<![\p{L}\p{N}'’-])\p{Ll}{3,}/gu

function evidenceContext(text: string, candidates: readonly PlaceCandidate[]): EvidenceContext {
  const covered = new Uint8Array(text.length + 1)
  for (const { start, end } of candidates) covered.fill(1, start, end)
  const smallWords = new Set<string>()
  for (const [word] of text.matchAll(SMALL_WORD)) smallWords.add(word)
  return { smallWords, isCandidate: (offset) => covered[offset] === 1 }
}

/**
 * In a text about its country a name of a town is more likely meant as one. A loose spelling needs that, or a word that calls
 * it a place.
 */
function isPlace({ candidate, evidence, options, calledFor, key }: Considered, votes: CountryVotes): boolean {
  const share = options.reduce(
    (most, { entry }) => Math.max(most, entry.country === null ? 0 : votes.shareOf(entry.country)),
    0,
  )
  const backed = share > 0.15
  if (candidate.match === 'loose' && !backed && calledFor === undefined) return false
  const unusual = share > 0.3 && !key.split(' ').every((word) => isOrdinaryWord(word) || isGivenName(word))
  return evidence + (unusual ? 2 : backed ? 1 : 0) >= enoughEvidence
}
