/** Code points that XML 1.0 forbids, with the C1 controls, and surrogates that lack their other half. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu
/** Embeddings and overrides: they can make text read in another order than it is stored. */
const overrides = /[\u202a-\u202e]/g
const isolates = /[\u2066-\u2069]/g

/** Text from elsewhere on one line: without control characters and without any means of changing the reading order. */
export function plainText(text: string): string {
  return text.replace(overrides, '').replace(isolates, '').replace(forbidden, '').replace(/\s+/gu, ' ').trim()
}

/**
 * A sentence of ours on one line. The directional isolates around the names in it stay when each is closed, and go when
 * one is not.
 */
export function plainSentence(text: string): string {
  const sentence = text.replace(overrides, '').replace(forbidden, '').replace(/\s+/gu, ' ').trim()
  return isBalanced(sentence) ? sentence : sentence.replace(isolates, '')
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const [mark] of text.matchAll(isolates)) {
    depth += mark === '\u2069' ? -1 : 1
    if (depth < 0) return false
  }
  return depth === 0
}

/** A name from elsewhere for use inside a text of either direction: it reads in its own (U+2068 … U+2069). */
export function isolated(name: string): string {
  return `\u2068${plainText(name)}\u2069`
}

/** A line of Arabic that reads from the right wherever it is drawn (U+2067 … U+2069); English as it is. */
export function directed(line: string, language: 'en' | 'ar'): string {
  return language === 'ar' && line !== '' ? `\u2067${line}\u2069` : line
}
