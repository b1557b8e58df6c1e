import { foldArabic, readingsOf } from '../names/arabic-words.ts'
import type { NameWord } from '../names/name-words.ts'
import { isOrdinaryWord } from '../names/ordinary-words.ts'
import { isArabicWord } from './arabic-people.ts'
import type { NameRun } from './latin-people.ts'
import { sortWord } from './latin-words.ts'
import type { NameGround } from './name-ground.ts'

/** Parts of the names seen in a document, so that a later mention by one of them is found. */
export class NameMemory {
  readonly #parts = new Set<string>()

  /** Keeps the parts of a name that can stand alone. */
  learn(words: readonly NameWord[], { from, to, firm }: NameRun): void {
    if (!firm) return
    for (let at = from; at < to; at++) {
      if (words[at]!.arabic) {
        const folded = foldArabic(words[at]!.text)
        if (standsAlone(folded)) this.#parts.add(folded)
        continue
      }
      const { sort, key, small } = sortWord(words[at]!)
      if (key.length < 3 || sort === 'particle' || sort === 'initial' || sort === 'title') continue
      if (isOrdinaryWord(small) && (at < to - 1 || to - from === 1)) continue
      this.#parts.add(key)
    }
  }

  /** Words of a sentence, outside the names found in it, that are part of a name seen before or after. */
  recall(words: readonly NameWord[], found: readonly NameRun[], ground: NameGround): NameRun[] {
    if (this.#parts.size === 0) return []
    const taken = new Set<number>()
    for (const { from, to } of found) for (let at = from; at < to; at++) taken.add(at)
    const recalled: NameRun[] = []
    for (const [at, word] of words.entries()) {
      if (word.arabic && !taken.has(at) && !ground.isOrganisation(word.start)) {
        const known = readingsOf(foldArabic(word.text)).some((reading) => this.#parts.has(reading))
        if (known && !ground.isOnePlace(word.start, word.end)) recalled.push({ from: at, to: at + 1, firm: false })
      }
      if (!word.capital || taken.has(at) || ground.isOrganisation(word.start)) continue
      const { key, small, sort } = sortWord(word)
      if (!this.#parts.has(key) || sort === 'title' || sort === 'not') continue
      if (isOrdinaryWord(small) && (word.opening || sort === 'post')) continue
      if (ground.isOnePlace(word.start, word.end) && isPlaceHere(words, at)) continue
      recalled.push({ from: at, to: at + 1, firm: false })
    }
    return recalled
  }
}

/** Of an Arabic name, a family name with its article, or a word that is no other: the rest says little by itself. */
const standsAlone = (folded: string): boolean => folded.length > 3 && !isArabicWord(folded)

const isPlaceHere = (words: readonly NameWord[], at: number): boolean =>
  /^(?:in|at|near|from|to|around|toward|towards|into|outside|of|across|and)$/i.test(words[at - 1]?.text ?? '')
