import type { DocumentText } from '../../model/reading.ts'
import { type Block, toParagraphs, toParts } from './blocks.ts'
import { readHead } from './document-head.ts'
import { normaliseLines } from './encoding.ts'
import { chooseParts } from './parts.ts'
import { type HeadingMarkup, readBlocks } from './plain-blocks.ts'

/**
 * Plain text (already decoded): `text` equals `normaliseLines(source)`. What structure it has is told by the looks of its
 * lines. Languages are left `null`; `readDocuments` fills them in.
 */
export function readPlain(source: string): DocumentText {
  return readLines(source, 'wiki')
}

/** A text made of lines, whose headings are marked up in one of two ways. */
export function readLines(source: string, markup: HeadingMarkup): DocumentText {
  const text = normaliseLines(source)
  const blocks = readBlocks(text, markup)
  const kinds = chooseParts(text, blocks)
  return assembleLines(text, blocks, kinds)
}

function assembleLines(text: string, blocks: readonly Block[], kinds: ReturnType<typeof chooseParts>): DocumentText {
  return {
    text,
    ...readHead(text, blocks, kinds),
    language: null,
    parts: toParts(blocks, kinds, text.length),
    paragraphs: toParagraphs(blocks),
    locations:
      text === '' ? [] : [{ start: 0, end: text.length, locator: { kind: 'text', start: 0, end: text.length } }],
  }
}
