import { normaliseName } from '../../../model/normalise-name.ts'

/**
 * The words of a column's name as they are compared: `EventDate`, `event_date` and `Event Date` are the same two words. Ignored are
 * case, diacritics and the Arabic article; digits are words of their own (`actor1`, `adm_1`).
 */
export function headerWords(name: string): string[] {
  const apart = name
    .replaceAll(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{L}\p{M}*)(\p{N})/gu, '$1 $2')
    .replaceAll(/(\p{N})(\p{L})/gu, '$1 $2')
    .replaceAll(/[.'’]/g, ' ')
    .replaceAll(/[ıİ]/g, 'i')
  return normaliseName(apart).split(' ').map(withoutArticle).filter(Boolean)
}

const withoutArticle = (word: string) => word.replace(/^(?:و?ال|لل)(?=\p{L}{2})/u, '')

/** A word of a phrase: compared whole, or as a beginning (`kill*`), an end (`*date`) or a part (`*longitud*`). */
interface WordPattern {
  text: string
  open: { before: boolean; behind: boolean }
}
type Phrase = readonly WordPattern[]

/** Phrases written as `event date, kill*, *date`. */
export function readPhrases(list: string): readonly Phrase[] {
  return list.split(',').map((phrase) =>
    phrase
      .trim()
      .split(/\s+/)
      .flatMap((word) =>
        headerWords(word.replaceAll('*', '')).map((text) => ({
          text,
          open: { before: word.startsWith('*'), behind: word.endsWith('*') },
        })),
      ),
  )
}

/** How much of a name a phrase takes up, in letters from 0 to 1, for the phrase that takes up most; 0 when none occurs. */
export function matchWords(words: readonly string[], phrases: readonly Phrase[]): number {
  const letters = words.join('').length
  let most = 0
  for (const phrase of phrases) {
    for (let at = 0; at + phrase.length <= words.length; at++) {
      if (!phrase.every((pattern, index) => fits(words[at + index] ?? '', pattern))) continue
      const taken = words.slice(at, at + phrase.length).join('').length
      most = Math.max(most, taken / letters)
    }
  }
  return most
}

function fits(word: string, { text, open }: WordPattern): boolean {
  if (open.before && open.behind) return word.includes(text)
  if (open.before) return word.endsWith(text)
  if (open.behind) return word.startsWith(text)
  return word === text
}
