import type { DocumentText, Locator, LocatedRun, ParagraphKind, PartKind } from '../../model/reading.ts'
import { type Block, toParagraphs, toParts } from './blocks.ts'
import { readHead } from './document-head.ts'
import { chooseParts } from './parts.ts'

/** A paragraph as a format gives it, before all of them become one text. */
export interface Piece {
  text: string
  kind: ParagraphKind
  /** What the format says it is a part of; `null` when it says nothing. */
  region: PartKind | null
  /** Where its stretches come from: offsets into its own text. */
  runs: readonly { start: number; end: number; locator: Locator }[]
}

type Known = Partial<Pick<DocumentText, 'title' | 'published' | 'publisher' | 'licence'>>

/** Puts paragraphs under each other, an empty line between them. What the file says of itself goes before what its head looks like. */
export function assemble(pieces: readonly Piece[], known: Known = {}): DocumentText {
  const blocks: Block[] = []
  const locations: LocatedRun[] = []
  const texts: string[] = []
  let at = 0
  for (const { text, kind, region, runs } of pieces) {
    if (text.trim() === '') continue
    if (at > 0) at += 2
    for (const run of runs) locations.push({ ...run, start: at + run.start, end: at + run.end })
    blocks.push({ start: at, end: at + text.length, kind, linkShare: 0, region })
    texts.push(text)
    at += text.length
  }
  const text = texts.join('\n\n')
  const kinds = chooseParts(text, blocks)
  const head = readHead(text, blocks, kinds)
  return {
    text,
    title: known.title ?? head.title ?? firstHeading(pieces),
    published: known.published ?? head.published,
    publisher: known.publisher ?? head.publisher,
    licence: known.licence ?? head.licence,
    language: null,
    parts: toParts(blocks, kinds, text.length),
    paragraphs: toParagraphs(blocks),
    locations,
  }
}

/** A heading above all else names the document. */
function firstHeading(pieces: readonly Piece[]): string | null {
  const [first] = pieces.filter(({ region, text }) => region === null && text.trim() !== '')
  return first?.kind === 'heading' ? first.text : null
}
