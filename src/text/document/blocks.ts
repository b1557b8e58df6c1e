import type { Paragraph, ParagraphKind, Part, PartKind, Span } from '../../model/reading.ts'

/** A paragraph while its document is being read: what is known of it before parts and languages are chosen. */
export interface Block extends Span {
  kind: ParagraphKind
  /** Share of its characters that are links, from 0 to 1; 0 where the format has no links. */
  linkShare: number
  /** What the structure of the page says it is; `null` when it says nothing. */
  region: PartKind | null
}

/** The paragraphs of the blocks; languages come later. */
export function toParagraphs(blocks: readonly Block[]): Paragraph[] {
  return blocks.map(({ start, end, kind }) => ({ start, end, kind, language: null }))
}

/** Parts that cover a text of `length`: neighbours of one kind make one part, and each reaches to the next. */
export function toParts(blocks: readonly Block[], kinds: readonly PartKind[], length: number): Part[] {
  const parts: Part[] = []
  for (const [index, block] of blocks.entries()) {
    const kind = kinds[index] ?? 'body'
    const last = parts.at(-1)
    if (last?.kind === kind) continue
    if (last !== undefined) last.end = block.start
    parts.push({ kind, start: last === undefined ? 0 : block.start, end: length })
  }
  if (parts.length === 0 && length > 0) parts.push({ kind: 'body', start: 0, end: length })
  return parts
}
