import type { Attribution, OrganisationMention, Paragraph, Span } from '../../model/reading.ts'
import { arabicAttributions } from './arabic-attributions.ts'
import { englishAttributions } from './english-attributions.ts'
import { NamedSources } from './named-sources.ts'
import { noteAttributions } from './note-attributions.ts'

const ARABIC = /\p{Script=Arabic}/u

/**
 * Whose word what is, in order of the cues: "according to X", "X said that …", "X: …", "…, reported by X", `بحسب X`,
 * `أعلنت X أن …`, and footnotes that name a source. The span covers the cue with its source; `source` is the name of the
 * organisation, else the noun phrase without its article. "The study", "the observatory", "he" are led back to the source
 * named before with that noun. What a sentence says of itself without such a cue is attributed to nobody.
 */
export function findAttributions(
  text: string,
  sentences: readonly Span[],
  paragraphs: readonly Paragraph[],
  organisations: readonly OrganisationMention[],
): Attribution[] {
  const named = new NamedSources()
  const found: Attribution[] = []
  let first = 0
  for (const sentence of sentences) {
    while (first < organisations.length && organisations[first]!.end <= sentence.start) first++
    let last = first
    while (last < organisations.length && organisations[last]!.start < sentence.end) last++
    const inside = organisations.slice(first, last)
    const words = text.slice(sentence.start, sentence.end)
    if (ARABIC.test(words)) found.push(...arabicAttributions(text, sentence, inside))
    if (inside[0] !== undefined) named.keepMaker(inside[0].name, words)
    found.push(...englishAttributions(text, sentence, inside, named))
  }
  found.push(...noteAttributions(text, sentences, paragraphs, organisations))
  return found.sort((a, b) => a.start - b.start)
}
