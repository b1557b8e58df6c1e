import { countryRows, otherDemonyms } from '../gazetteer/countries-data.ts'
import { foldWord, isArabicWord, withoutArticle } from '../gazetteer/name-key.ts'
import type { Considered } from './considered.ts'
import { readings } from './match-arabic.ts'

/** What a text says about the countries that it is about, by alpha-3. */
export interface CountryVotes {
  weightOf(country: string): number
  /** Of all votes, from 0 to 1. */
  shareOf(country: string): number
  /** The share of the country that is named most. */
  largestShare(): number
}

/** Votes by the countries and the peoples that a text names, and by places that can hardly be mistaken. */
export function countryVotes(text: string, considered: readonly Considered[]): CountryVotes {
  const counts = new Map<string, number>()
  const add = (country: string, weight: number) => counts.set(country, (counts.get(country) ?? 0) + weight)
  for (const { options } of considered) {
    const [top, second] = options
    const country = top?.entry.country
    if (!country) continue
    const rival = options.find((option) => option.entry.country !== country)
    if (top.entry.kind === 'country') add(country, rival && rival.importance > top.importance - 4 && rival.main ? 0 : 2)
    else if (!rival) add(country, top.entry.kind === 'admin1' || top.importance > 5 ? 1 : 0)
    else if (top.importance - rival.importance > 1.2 || second === undefined) add(country, 0.4)
  }
  for (const [country, weight] of peoples(text)) add(country, weight)
  // The tenth mention says less than the first.
  const damped = new Map([...counts].map(([country, weight]) => [country, Math.log2(1 + weight)]))
  const total = [...damped.values()].reduce((sum, weight) => sum + weight, 0)
  return {
    weightOf: (country) => damped.get(country) ?? 0,
    largestShare: () => (total === 0 ? 0 : Math.max(...damped.values()) / total),
    shareOf: (country) => (total === 0 ? 0 : (damped.get(country) ?? 0) / total),
  }
}

const WORD = /\p{Lu}\p{Ll}+|\p{Script=Arabic}{4,}/gu

function peoples(text: string): Map<string, number> {
  const { latin, arabic } = (tables ??= readTables())
  const votes = new Map<string, number>()
  for (const [word] of text.matchAll(WORD)) {
    const country = isArabicWord(word) ? arabicPeople(foldWord(word), arabic) : latin.get(word)
    if (country !== undefined) votes.set(country, (votes.get(country) ?? 0) + 0.7)
  }
  return votes
}

let tables: { latin: Map<string, string>; arabic: Map<string, string> } | undefined

function readTables() {
  const alpha3 = new Map(countryRows.map(([alpha2, country]) => [alpha2, country]))
  const latin = new Map<string, string>()
  const arabic = new Map<string, string>()
  const name = new Intl.DisplayNames(['ar'], { type: 'region', fallback: 'none' })
  for (const [alpha2, country, , demonyms] of countryRows) {
    for (const demonym of demonyms.split('|'))
      if (demonym !== '') latin.set(demonym, country).set(`${demonym}s`, country)
    const inArabic = foldWord(name.of(alpha2) ?? '')
    if (/^[^\s]{4,}$/.test(inArabic)) arabic.set(withoutArticle(inArabic).replace(/(?:يا|يه|ا|ه)$/, ''), country)
  }
  for (const [alpha2, demonyms] of otherDemonyms) {
    for (const demonym of demonyms.split(' ')) latin.set(demonym, alpha3.get(alpha2)!)
  }
  return { latin, arabic }
}

/** `العراقية`, `سوريين`, `والتركي`: the country whose name the word is made from. */
function arabicPeople(fold: string, stems: ReadonlyMap<string, string>): string | undefined {
  const ending = /(?:يين|يون|يات|يه|ي)$/.exec(fold)?.[0]
  if (ending === undefined) return undefined
  for (const reading of readings(fold.slice(0, -ending.length))) {
    const country = stems.get(withoutArticle(reading.fold))
    if (country !== undefined) return country
  }
  return undefined
}
