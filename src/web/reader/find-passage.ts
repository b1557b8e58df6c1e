import type { Passage } from '../../model/document-answers.ts'
import type { Span } from '../../model/reading.ts'

/**
 * Where a passage that a search found stands in the text as it is shown: its highlights, or the whole of it when it has none. The
 * offsets of a passage are of the text as it is stored, where names are longer or shorter than their masks: of several places with the same
 * words the nearest one is taken. Empty when the text does not have it.
 */
export function placePassage(text: string, passage: Passage): Span[] {
  if (passage.text === '') return []
  const at = nearestIndex(text, passage.text, passage.start)
  if (at === undefined) return []
  const spans = passage.highlights.length > 0 ? passage.highlights : [{ start: 0, end: passage.text.length }]
  return spans.map(({ start, end }) => ({ start: at + start, end: at + end }))
}

function nearestIndex(text: string, wanted: string, near: number): number | undefined {
  const after = text.indexOf(wanted, near)
  const before = text.lastIndexOf(wanted, near)
  if (after < 0 || before < 0) return after < 0 && before < 0 ? undefined : Math.max(after, before)
  return after - near < near - before ? after : before
}
