import type { OrganisationMention, Span } from '../../model/reading.ts'
import { foldArabic, readingsOf } from '../names/arabic-words.ts'
import { isArticle, type NameWord, nameWords } from '../names/name-words.ts'
import { wordsOfSentences } from '../names/sentence-words.ts'
import { isOrdinaryWord } from '../names/ordinary-words.ts'
import { definedAcronyms } from './acronyms.ts'
import { arabicClassNouns, arabicEpithets } from './arabic-organisation-words-data.ts'
import { matchArabicPhrase } from './arabic-patterns.ts'
import { matchPhrase } from './english-patterns.ts'
import { acronymKey, organisationLexicon, type OrganisationLexicon } from './lexicon.ts'
import { matchLexicon } from './lexicon-match.ts'
import { otherAcronyms, ownedHeads } from './organisation-words-data.ts'

/**
 * The organisations that a text names, in order, without overlap: by the lexicon, by the shape of the name ("Ministry of …",
 * "… Brigade", `وزارة …`), and by letters that the text itself explains ("Free Workers Union (FWU)"). Where several begin
 * at one word, the longest wins. Demonyms and states are none; `the Iraqi army` is.
 */
export function findOrganisations(
  text: string,
  sentences: readonly Span[],
  lexicon: OrganisationLexicon = organisationLexicon(),
): OrganisationMention[] {
  const defined = definedAcronyms(text)
  const mentions: OrganisationMention[] = []
  for (const words of wordsOfSentences(text, sentences)) {
    const loud = isLoud(words)
    let at = 0
    while (at < words.length) {
      const found = findAt(words, at, lexicon, defined, loud)
      if (found === undefined) at++
      else {
        const start = words[at]!.start + found.prefix
        const end = words[found.to - 1]!.end
        const mention = text.slice(start, end)
        mentions.push({
          start,
          end,
          text: mention,
          id: found.id,
          name: found.name ?? mention,
          confidence: found.confidence,
        })
        at = found.to
      }
    }
  }
  return mentions
}

interface Found {
  to: number
  /** Letters of a preposition written onto its first word. */
  prefix: number
  id: string | null
  /** `null`: the name is what the text says. */
  name: string | null
  confidence: number
}

function findAt(
  words: readonly NameWord[],
  at: number,
  lexicon: OrganisationLexicon,
  defined: ReadonlyMap<string, string>,
  loud: boolean,
): Found | undefined {
  const word = words[at]!
  const next = words[at + 1]
  if (isArticle(word.text) && next?.capital && !next.apart) {
    const named = matchLexicon(words, at + 1, lexicon)
    if (named !== undefined) return named
  }
  if (!word.capital && !word.arabic && !ownedHeads.has(word.text)) return undefined
  const own = word.allCapitals || /\p{Lu}.*\p{Lu}/u.test(word.text) ? defined.get(acronymKey(word.text)) : undefined
  const known = matchLexicon(words, at, lexicon)
  const listed = known && loud && known.to === at + 1 && isOrdinaryWord(word.text.toLowerCase()) ? undefined : known
  const phrase = word.arabic ? matchArabicPhrase(words, at) : loud ? undefined : matchPhrase(words, at)
  if (
    own !== undefined &&
    (listed === undefined || listed.to === at + 1) &&
    (phrase === undefined || phrase.to === at + 1)
  ) {
    return { ...(ownerOf(own, lexicon) ?? { id: null, name: own }), to: at + 1, prefix: 0, confidence: 0.85 }
  }
  if (listed !== undefined && (phrase === undefined || listed.to >= phrase.to)) return listed
  const named = word.arabic && phrase !== undefined ? namedBehindClass(words, at, phrase.to, lexicon) : undefined
  if (named !== undefined) return { ...named, prefix: phrase?.prefix ?? 0 }
  if (phrase !== undefined) {
    // "Islamic State fighters Brigade" stays whole; a listed name inside gives it no id: it is another body.
    return { to: phrase.to, prefix: phrase.prefix ?? 0, id: null, name: null, confidence: phrase.confidence }
  }
  if (!loud && isUnknownAcronym(words, at)) return { to: at + 1, prefix: 0, id: null, name: null, confidence: 0.4 }
  return undefined
}

/** `تنظيم داعش الإرهابي`: a listed name behind a word that only says what it is; at most epithets follow. */
function namedBehindClass(
  words: readonly NameWord[],
  at: number,
  to: number,
  lexicon: OrganisationLexicon,
): Found | undefined {
  if (!readingsOf(foldArabic(words[at]!.text)).some((reading) => arabicClassNouns.has(reading))) return undefined
  const named = words[at + 1] && matchLexicon(words, at + 1, lexicon)
  if (!named || named.prefix > 0) return undefined
  const rest = words.slice(named.to, to)
  return rest.every(({ text }) => arabicEpithets.has(foldArabic(text))) ? named : undefined
}

/** The listed organisation with the long name that a text gives for its letters. */
function ownerOf(name: string, lexicon: OrganisationLexicon): { id: string | null; name: string } | undefined {
  const words = nameWords(name, { start: 0, end: name.length })
  const first = words.findIndex((word) => word.text.toLowerCase() !== 'the')
  if (first < 0) return undefined
  const match = matchLexicon(words, first, lexicon)
  return match?.to === words.length ? { id: match.id, name: match.name } : undefined
}

/** Three capitals or more that stand for nothing we know; not a speaker ("RAHAL: …") or a name in capitals after another. */
function isUnknownAcronym(words: readonly NameWord[], at: number): boolean {
  const word = words[at]!
  if (!word.allCapitals || !/^[A-Z]{3,6}$/.test(word.text) || otherAcronyms.has(word.text)) return false
  if (words[at + 1]?.gap.startsWith(':') && word.opening) return false
  // A dateline: "RAHMA – …".
  if (/[–—-]/.test(word.gap) || /^\s*[,(]?[^\s]*\s*[–—-]/.test(words[at + 1]?.gap ?? '')) return false
  const before = words[at - 1]
  if (before?.capital && !word.apart && before.text.length > 1) return false
  return !isOrdinaryWord(word.text.toLowerCase())
}

/** A headline in capitals: case tells nothing there. */
function isLoud(words: readonly NameWord[]): boolean {
  let capitals = 0
  let letters = 0
  for (const word of words) {
    if (word.arabic || /^\p{N}/u.test(word.text)) continue
    letters += word.text.length
    if (word.capital && word.text === word.text.toUpperCase()) capitals += word.text.length
  }
  return capitals > 12 && capitals > 0.7 * letters
}
