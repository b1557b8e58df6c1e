import type { Span } from '../../model/reading.ts'

export const nameMask = '[name]'

/** A text with every name replaced by `nameMask`, and the way between the two. */
export interface MaskedText {
  text: string
  /**
   * The offset in the masked text of an offset in the original (0 to its length): one inside a name gives the start of its
   * mask, one behind the last character of a name the end of it.
   */
  toMasked(offset: number): number
  /** What a stretch of the masked text stands for in the original: a name whose mask it touches is in it whole. */
  toOriginal(span: Span): Span
}

/** `people`: in order, without overlap, as `findPeople` returns them. */
export function maskNames(text: string, people: readonly Span[]): MaskedText {
  const pieces: string[] = []
  /** Where the mask of each name begins in the masked text. */
  const masks: number[] = []
  let at = 0
  let length = 0
  for (const { start, end } of people) {
    pieces.push(text.slice(at, start), nameMask)
    masks.push(length + start - at)
    length += start - at + nameMask.length
    at = end
  }
  pieces.push(text.slice(at))
  return {
    text: pieces.join(''),
    toMasked(offset) {
      const index = lastBefore(people, offset)
      const person = people[index]
      if (person === undefined) return offset
      const mask = masks[index]!
      return offset < person.end ? mask : mask + nameMask.length + offset - person.end
    },
    toOriginal({ start, end }) {
      const original = (offset: number, edge: 'start' | 'end') => {
        const index = masks.findLastIndex((mask) => mask < offset || (mask === offset && edge === 'start'))
        const person = people[index]
        if (person === undefined) return offset
        const behind = offset - masks[index]! - nameMask.length
        const isWithin = behind < 0 || (behind === 0 && edge === 'end')
        return isWithin ? person[edge] : person.end + behind
      }
      return { start: original(start, 'start'), end: original(end, 'end') }
    },
  }
}

/** The index of the last span that begins at or before an offset; -1 when none does. */
function lastBefore(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
