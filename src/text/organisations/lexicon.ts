import { namesOfOrganisation, organisations } from '../../model/organisations.ts'
import { foldArabic } from '../names/arabic-words.ts'
import { type LatinKey, latinKey } from '../names/transliteration.ts'
import { isOrdinaryWord } from '../names/ordinary-words.ts'
import { bodies } from './bodies-data.ts'

/** One name of an organisation, as it is compared with a text. */
export interface LexiconName {
  /** Our id, or `null` for a body that has none. */
  id: string | null
  /** The name by which the organisation is shown. */
  name: string
  words: readonly LatinKey[]
  /** Whether the word at the same place may be another romanisation; an English word may not. */
  loose: readonly boolean[]
  /** A name of one word with an Arabic article, which is another word without it: `Al-Hayat`. */
  needsArticle: boolean
}

export interface ArabicName {
  id: string | null
  name: string
  words: readonly string[]
}

/** Every known name of an organisation, ready to be looked up. Built once, shared by all readings. */
export interface OrganisationLexicon {
  /** By capitals alone: `PKK`. */
  acronyms: ReadonlyMap<string, { id: string | null; name: string }>
  /** By the consonants of the first word; the longest names first. */
  latin: ReadonlyMap<string, readonly LexiconName[]>
  /** By the first word, as `arabicKey` writes it; the longest names first. */
  arabic: ReadonlyMap<string, readonly ArabicName[]>
}

let lexicon: OrganisationLexicon | undefined

/** The lexicon of `src/model/organisations.ts` and of the bodies listed beside this file; built at the first call. */
export function organisationLexicon(): OrganisationLexicon {
  return (lexicon ??= buildLexicon())
}

function buildLexicon(): OrganisationLexicon {
  const acronyms = new Map<string, { id: string | null; name: string }>()
  const latin = new Map<string, LexiconName[]>()
  const arabic = new Map<string, ArabicName[]>()
  const add = (id: string | null, name: string, spelling: string) => {
    if (/\p{Script=Arabic}/u.test(spelling)) {
      const words = spelling
        .split(/[\s.–-]+/)
        .filter(Boolean)
        .map(arabicKey)
      listOf(arabic, words[0]!).push({ id, name, words })
    } else if (isAcronym(spelling)) {
      const key = acronymKey(spelling)
      if (!acronyms.has(key)) acronyms.set(key, { id, name })
    } else {
      const words = latinWords(spelling)
      if (words.length === 0) return
      const loose = words.map(({ plain }) => plain.length >= 5 && !isOrdinaryWord(plain))
      listOf(latin, words[0]!.skeleton).push({
        id,
        name,
        words,
        loose,
        needsArticle: words.length === 1 && ARTICLE.test(spelling),
      })
    }
  }
  for (const organisation of organisations) {
    for (const spelling of namesOfOrganisation(organisation)) add(organisation.id, organisation.name, spelling)
  }
  for (const [name, arabicName, ...aliases] of bodies) {
    for (const spelling of [name, ...(arabicName === null ? [] : [arabicName]), ...aliases]) add(null, name, spelling)
  }
  for (const names of [...latin.values(), ...arabic.values()]) names.sort((a, b) => b.words.length - a.words.length)
  return { acronyms, latin, arabic }
}

const ARTICLE = /^(?:[ae]l|a[dnrstz]|ash)[\s-]/i

function listOf<Name>(index: Map<string, Name[]>, key: string): Name[] {
  const list = index.get(key) ?? []
  index.set(key, list)
  return list
}

/** Letters that stand for a name have no two small letters in a row: `PKK`, `U.N.`, `HuM`, but not `Daesh`. */
function isAcronym(spelling: string): boolean {
  return (
    /^[\p{Lu}\p{N}][\p{L}\p{N}.&–-]+$/u.test(spelling) &&
    !/\p{Ll}{2}/u.test(spelling) &&
    /\p{Lu}/u.test(spelling.slice(1))
  )
}

export const acronymKey = (word: string): string => word.replace(/[.]/g, '').replace(/[‐‑–]/g, '-')

/** Alef maqsura is made ya here: names are compared whole, so that `على` can no longer be a preposition. */
export const arabicKey = (word: string): string => foldArabic(word).replace(/ى/g, 'ي')

function latinWords(spelling: string): LatinKey[] {
  return spelling
    .split(/[\s–—/,()]+/)
    .map(latinKey)
    .filter(({ plain }) => plain !== '' && plain !== 'the')
}
