import { makingVerbs, sourceNouns } from './cues-data.ts'

const NOUN = new RegExp(`(?<!\\p{L})(?:${sourceNouns.replace(/ /g, '|')})(?!\\p{L})`, 'giu')
const MADE = new RegExp(
  `(?<!\\p{L})(?:${makingVerbs.replace(/ /g, '|')})(?: out)? (?:an?|its|the|their)(?: [\\p{L}-]{1,20}){0,3}? (study|report|paper|survey|analysis|investigation|statement)(?!\\p{L})`,
  'iu',
)
const BACKWARD = /^(?:the|this|that|its)\s/i
const PRONOUN = /^(?:he|she|it|they)$/i

/** What "the study", "the observatory" and "he" stand for at a place of a text: filled as it is read from its beginning. */
export class NamedSources {
  readonly #byNoun = new Map<string, string>()
  #last: string | undefined

  /** Keeps a source under the nouns of its name and of the phrase in which it stood. */
  keep(source: string, phrase: string): void {
    for (const [noun] of `${source} ${phrase}`.matchAll(NOUN)) this.#byNoun.set(noun.toLowerCase(), source)
    this.#last = source
  }

  /** Keeps what a sentence says of who made a report: "the Observatory prepared a study". */
  keepMaker(source: string, sentence: string): void {
    if (!source.includes(' ')) return
    for (const [noun] of source.matchAll(NOUN)) this.#byNoun.set(noun.toLowerCase(), source)
    const made = MADE.exec(sentence)?.[1]
    if (made !== undefined) this.#byNoun.set(made.toLowerCase(), source)
  }

  /**
   * The source that a phrase means, or the phrase where it means none before it; `undefined` for a pronoun without anyone
   * named before.
   */
  resolve(phrase: string, words: string): string | undefined {
    if (PRONOUN.test(words)) return this.#last
    if (!BACKWARD.test(words)) return phrase
    const nouns = [...phrase.matchAll(NOUN)]
    const last = nouns.at(-1)?.[0].toLowerCase()
    const isBare = phrase.split(' ').length <= 2
    return (isBare && last !== undefined ? this.#byNoun.get(last) : undefined) ?? phrase
  }
}
