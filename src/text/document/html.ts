import type { DocumentText } from '../../model/reading.ts'
import { toParagraphs, toParts } from './blocks.ts'
import { readHead } from './document-head.ts'
import { normaliseLines } from './encoding.ts'
import { readHtmlPage } from './html-blocks.ts'
import { readHtmlHead } from './html-head.ts'
import { regionsOf } from './html-main.ts'
import { chooseParts } from './parts.ts'

/**
 * An HTML page or fragment (already decoded). Paragraphs are lines of `text`; the cells of a row stand between ` | `.
 * Locators count in the source with `\n` as line ends. Nothing is run or fetched; languages are left `null`, which
 * `readDocuments` fills in.
 */
export function readHtml(source: string): DocumentText {
  const page = readHtmlPage(normaliseLines(source))
  const regions = regionsOf(page.blocks, page.nodes)
  const blocks = page.blocks.map((block, index) => ({ ...block, region: regions[index] ?? null }))
  const kinds = chooseParts(page.text, blocks)
  return {
    text: page.text,
    ...readHtmlHead({ ...page, blocks }, readHead(page.text, blocks, kinds)),
    language: null,
    parts: toParts(blocks, kinds, page.text.length),
    paragraphs: toParagraphs(blocks),
    locations: page.locations,
  }
}
