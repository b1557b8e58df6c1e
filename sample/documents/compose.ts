/** Puts sentences and the claims that they make into a document, with a header that says where it comes from. */
import type { Claim, PlacedClaim, WrittenDocument } from './claim.ts'

export type Language = 'en' | 'ar'

export interface Sentence {
  text: string
  claims?: readonly Claim[]
  /** Ids of the incidents that it is about. */
  incidents?: readonly string[]
}

export interface Composition {
  name: string
  /** `YYYY-MM-DD` */
  published: string
  language: Language
  author: string
  kind: 'statement' | 'report'
  title: string
  paragraphs: readonly (readonly Sentence[])[]
}

const marks = {
  en: 'Note: invented for the sample world of Marsad; nothing here happened.',
  ar: 'Note: مُختلَق لعالم العيّنة في مرصد؛ لم يحدث شيء مما هنا.',
}

/** The text ends in a line feed; the title stands on a line of its own below the header. */
export function compose({ name, published, language, author, kind, title, paragraphs }: Composition): WrittenDocument {
  const header = [
    `Published: ${published}`,
    `Language: ${language}`,
    `Author: ${author}`,
    `Kind: ${kind}`,
    marks[language],
  ]
  let text = `${header.join('\n')}\n\n${title}\n`
  const claims: PlacedClaim[] = []
  for (const sentences of paragraphs) {
    text += '\n'
    sentences.forEach((sentence, index) => {
      if (index > 0) text += ' '
      const start = text.length
      text += sentence.text
      for (const claim of sentence.claims ?? []) {
        claims.push({ ...claim, start, end: text.length, quote: sentence.text, incidents: sentence.incidents ?? [] })
      }
    })
    text += '\n'
  }
  return { name, text, claims }
}
