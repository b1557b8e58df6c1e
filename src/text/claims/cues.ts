import type { Span } from '../../model/reading.ts'
import type { SentenceContext } from './claim-context.ts'

/** A place of a sentence where a pattern stands. */
export interface Cue extends Span {
  found: RegExpExecArray
}

/** Where a global pattern stands in a sentence. A pattern of Arabic words is not tried where there are no Arabic letters. */
export function cuesIn(sentence: SentenceContext, pattern: RegExp): Cue[] {
  const script = scriptOf(pattern)
  if ((script === 'arabic' && !sentence.hasArabic) || (script === 'latin' && !sentence.hasLatin)) return []
  const cues: Cue[] = []
  // `matchAll` would copy the pattern for every sentence.
  pattern.lastIndex = 0
  for (let found = pattern.exec(sentence.text); found; found = pattern.exec(sentence.text)) {
    const start = sentence.start + found.index
    cues.push({ start, end: start + found[0].length, found })
    if (found[0] === '') pattern.lastIndex++
  }
  return cues
}

const scripts = new Map<RegExp, 'arabic' | 'latin' | 'both'>()

function scriptOf(pattern: RegExp): 'arabic' | 'latin' | 'both' {
  const known = scripts.get(pattern)
  if (known) return known
  const words = pattern.source.replace(/\\p\{\w+\}/g, '')
  const hasArabic = /[\u0600-\u06ff]/.test(words)
  const script = !hasArabic ? 'latin' : /[a-z]{3}/i.test(words) ? 'both' : 'arabic'
  scripts.set(pattern, script)
  return script
}
