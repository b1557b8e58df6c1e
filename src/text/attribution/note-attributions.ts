import type { Attribution, OrganisationMention, Paragraph, Span } from '../../model/reading.ts'
import { findNotes } from '../document/notes.ts'
import { maySpeak, trimmed } from './english-attributions.ts'
import { sourceIn } from './source-phrase.ts'

/** What a note says when it tells whose word the sentence is, and does not only cite or explain. */
const TELLS =
  /(?:according to|estimat\w*|sources?:?|reported by|report (?:of|by|from)|statement (?:of|by|from)|data (?:of|by|from)|figures (?:of|by|from)|interview with|testimony of|as per|cited by|وفق|بحسب|حسب|تقدير\S*|المصدر|نقلا عن)\s*(?:of|by|from|for|with|to|:)?\s*/iu
const PHRASE_END = /[,;.()،؛\n]|\s(?:which|that|who|and|in|on|for|the number)(?=\s)/u

/**
 * Footnotes that name the source of what carries their marker: the stretch from the marker before it, or from the beginning
 * of its clause, is attributed. The span is the marker.
 */
export function noteAttributions(
  text: string,
  sentences: readonly Span[],
  paragraphs: readonly Paragraph[],
  organisations: readonly OrganisationMention[],
): Attribution[] {
  const references = findNotes(text, paragraphs)
  const found: Attribution[] = []
  let sentenceAt = 0
  let behind = 0
  for (const { mention, note } of references) {
    while (sentenceAt < sentences.length && sentences[sentenceAt]!.end < mention.start) sentenceAt++
    const sentence = sentences[sentenceAt]
    const source = sourceOfNote(text, note, organisations)
    const from = sentence === undefined ? mention.start : Math.max(sentence.start, behind)
    behind = mention.end
    if (source === undefined || sentence === undefined || from >= mention.start) continue
    const stretch = text.slice(from, mention.start)
    const clause = /^.*(?:;|,\s+(?:while|whereas|but)|\swhereas)\s/su.exec(stretch)?.[0].length ?? 0
    const content = trimmed(text, from + clause, mention.start)
    if (content.end > content.start) found.push({ start: mention.start, end: mention.end, source, content })
  }
  return found
}

function sourceOfNote(text: string, note: Span, organisations: readonly OrganisationMention[]): string | undefined {
  const words = text.slice(note.start, Math.min(note.end, note.start + 400))
  const cue = TELLS.exec(words)
  if (cue === null) return undefined
  const from = note.start + cue.index + cue[0].length
  const stop = PHRASE_END.exec(text.slice(from, note.end))
  const whole = organisations.filter(({ start, end }) => start >= from && end <= note.end && text[end] !== '-')
  const named = sourceIn(text, { start: from, end: note.end }, whole)
  if (named?.organisation) return named.source
  const end = stop === null ? note.end : from + stop.index
  const phrase = text.slice(from, end)
  return / /.test(phrase.trim()) && maySpeak(phrase) ? sourceIn(text, { start: from, end }, [])?.source : undefined
}
