import type { DocumentText } from '../../model/reading.ts'
import { readLines } from './plain.ts'

/** Markdown (already decoded): as plain text, `text` equals the file; kinds of paragraphs come from its markup. */
export function readMarkdown(source: string): DocumentText {
  return readLines(source, 'markdown')
}
