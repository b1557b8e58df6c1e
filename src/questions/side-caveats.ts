import type { Language, Message } from '../model/figure.ts'
import { type Difference, nameDifference } from './compare-subjects.ts'
import type { Texts } from './question.ts'

/** The caveats of two sides of a comparison: what holds for both stands once, the rest under the name of its side. */
export function sideCaveats(first: readonly Message[], second: readonly Message[], difference: Difference): Message[] {
  const isIn = (caveats: readonly Message[]) => {
    const known = new Set(caveats.map((caveat) => JSON.stringify(caveat)))
    return (caveat: Message) => known.has(JSON.stringify(caveat))
  }
  const ofSide =
    (side: 'a' | 'b') =>
    ({ key, values }: Message) => {
      return { key: 'of_side', values: { ...values, ...difference, caveat: key, side } }
    }
  const [inFirst, inSecond] = [isIn(first), isIn(second)]
  return [
    ...first.filter(inSecond),
    ...first.filter((caveat) => !inSecond(caveat)).map(ofSide('a')),
    ...second.filter((caveat) => !inFirst(caveat)).map(ofSide('b')),
  ]
}

/** The same texts with one more, `of_side`: any of them with the name of its side in front. */
export function withSides(texts: Texts, language: Language): Texts {
  return {
    ...texts,
    of_side: (values, formats) => {
      const side = nameDifference(values, language)[values['side'] === 'a' ? 'a' : 'b']
      const text = texts[String(values['caveat'])]
      if (!text) throw new Error(`There is no text ${String(values['caveat'])} in ${language}`)
      return `${side.label}: ${text(values, formats)}`
    },
  }
}
