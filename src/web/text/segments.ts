import type { MarkKind } from '../../model/document-answers.ts'
import type { Span } from '../../model/reading.ts'

/** A stretch that is to be seen in the text. */
export type Shown = Span &
  (
    | { kind: MarkKind; says: string }
    | { kind: 'claim'; id: string }
    /** A masked name, or what was searched for. */
    | { kind: 'person' | 'found' }
  )

/** A piece of a paragraph over which the same stretches lie. */
export interface Segment {
  text: string
  /** What lies over it, the widest first. */
  over: readonly Shown[]
}

/** Cuts a stretch of a text wherever something begins or ends. The pieces together are the stretch. */
export function segmentsOf(text: string, { start, end }: Span, shown: readonly Shown[]): Segment[] {
  const inside = shown
    .filter((span) => span.start < end && span.end > start && span.end > span.start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const cuts = new Set([start, end])
  for (const span of inside) {
    if (span.start > start) cuts.add(span.start)
    if (span.end < end) cuts.add(span.end)
  }
  const edges = [...cuts].sort((a, b) => a - b)
  const segments: Segment[] = []
  let open: Shown[] = []
  let next = 0
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const from = edges[index]!
    open = open.filter((span) => span.end > from)
    for (; next < inside.length && inside[next]!.start <= from; next += 1) open.push(inside[next]!)
    segments.push({ text: text.slice(from, edges[index + 1]), over: [...open] })
  }
  return segments
}

/** What of a list lies in a stretch or reaches into it. `spans`: by their start; a longer one than any is passed as `longest`. */
export function spansIn<Kind extends Span>(spans: readonly Kind[], { start, end }: Span, longest: number): Kind[] {
  const found: Kind[] = []
  for (let at = firstFrom(spans, start - longest); at < spans.length && spans[at]!.start < end; at += 1) {
    if (spans[at]!.end > start) found.push(spans[at]!)
  }
  return found
}

/** The index of the first span that begins at or behind an offset. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
