import { failed } from '../../model/errors.ts'
import type { DocumentText } from '../../model/reading.ts'
import { decodeText } from './encoding.ts'
import { type DocumentFormat, sniffFormat } from './format.ts'
import { declaredCharset } from './html-charset.ts'
import { readHtml } from './html.ts'
import { loadLanguages, withLanguages } from './language.ts'
import { readMarkdown } from './markdown.ts'
import { readPlain } from './plain.ts'

/** Of a text format, and of what a container unpacks to. */
export const mostTextBytes = 64 * 1024 ** 2
/** Of a container (PDF, DOCX), whose pictures may weigh more than its text. */
export const mostContainerBytes = 256 * 1024 ** 2

/**
 * Reads a file of any known format: plain text, Markdown, HTML, PDF, DOCX, a feed or a mail. The format is told by the
 * bytes, and by the ending of the name where bytes are just text.
 *
 * @param name of the file, with its ending
 * @returns one document; for a feed one an item
 * @throws MarsadError `document_empty`, `document_too_large`, `document_binary`, `document_format`, or what the reader of
 *   the format says
 */
export async function readDocuments(bytes: Uint8Array, name: string): Promise<DocumentText[]> {
  const format = sniffFormat(bytes, name)
  checkSize(bytes, name, format)
  const documents = await readers[format](bytes, name)
  if (documents.every(({ text }) => text.trim() === '')) throw emptyDocument(name)
  const detect = await loadLanguages()
  return documents.map((document) => withLanguages(document, detect))
}

type Reader = (bytes: Uint8Array, name: string) => Promise<DocumentText[]>

const readers: Record<DocumentFormat, Reader> = {
  plain: async (bytes) => [readPlain(decodeText(bytes))],
  markdown: async (bytes) => [readMarkdown(decodeText(bytes))],
  html: async (bytes) => [readHtml(decodeText(bytes, declaredCharset(bytes)))],
  pdf: async (bytes, name) => [await (await import('./pdf.ts')).readPdf(bytes, name)],
  docx: async (bytes, name) => [await (await import('./docx.ts')).readDocx(bytes, name)],
  feed: async (bytes, name) => (await import('./feed.ts')).readFeed(bytes, name),
  mail: async (bytes, name) => [await (await import('./mail.ts')).readMail(bytes, name)],
}

function checkSize(bytes: Uint8Array, name: string, format: DocumentFormat) {
  if (bytes.length === 0) throw emptyDocument(name)
  const limit = format === 'pdf' || format === 'docx' ? mostContainerBytes : mostTextBytes
  if (bytes.length <= limit) return
  throw failed('document_too_large', `${name} is too large to be read as one document`, {
    received: `${Math.ceil(bytes.length / 1024 ** 2)} MiB`,
    expected: `at most ${limit / 1024 ** 2} MiB`,
    hint: 'cut it into parts, or import a table of messages as messages',
  })
}

function emptyDocument(name: string) {
  return failed('document_empty', `there is no text in ${name}`, {
    expected: 'a document with text in it',
    hint: 'a scanned document has to go through text recognition first',
  })
}
