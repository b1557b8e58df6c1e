import type { Span } from '../model/reading.ts'
import { maskNames } from '../text/people/index.ts'
import type { ExtractAnswer } from './extract-file.ts'

/** The same answer with every name of a person masked, in its text, quotes and values; offsets lead into the masked text. */
export function maskAnswer(answer: ExtractAnswer): ExtractAnswer {
  const { people } = answer
  const masked = maskNames(answer.text, people)
  const move = <T extends Span>(mentions: readonly T[]): T[] =>
    mentions.map((mention) => ({
      ...mention,
      start: masked.toMasked(mention.start),
      end: masked.toMasked(mention.end),
    }))
  const moveText = <T extends Span & { text: string }>(mentions: readonly T[]): T[] =>
    move(mentions).map((mention) => ({ ...mention, text: masked.text.slice(mention.start, mention.end) }))
  const names = [...new Set(people.map(({ start, end }) => answer.text.slice(start, end)))].sort(
    (a, b) => b.length - a.length,
  )
  const maskValue = <T>(value: T): T =>
    typeof value === 'string'
      ? (names.reduce<string>((text, name) => text.replaceAll(name, '[name]'), value) as T)
      : value
  return {
    document: {
      ...answer.document,
      title: maskValue(answer.document.title),
      parts: move(answer.document.parts),
    },
    text: masked.text,
    sentences: move(answer.sentences),
    dates: moveText(answer.dates),
    quantities: moveText(answer.quantities),
    places: moveText(answer.places),
    organisations: moveText(answer.organisations),
    people: move(people),
    events: move(answer.events),
    claims: move(answer.claims).map((claim) => ({
      ...claim,
      quote: masked.text.slice(claim.start, claim.end),
      subject: maskValue(claim.subject),
      value: maskValue(claim.value),
      attributed_to: maskValue(claim.attributed_to),
    })),
  }
}
