import { failed } from '../../model/errors.ts'

export const documentFormats = ['plain', 'markdown', 'html', 'pdf', 'docx', 'feed', 'mail'] as const
export type DocumentFormat = (typeof documentFormats)[number]

const byEnding: Record<string, DocumentFormat> = {
  txt: 'plain',
  text: 'plain',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  eml: 'mail',
}

/** What other files begin with that people take for documents, and the way out. */
const otherFormats: readonly (readonly [signature: readonly number[], what: string, hint: string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word, Excel or Outlook file', 'save it as DOCX, PDF or plain text'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF file', 'save it as DOCX or plain text'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture', 'put it through text recognition first'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture', 'put it through text recognition first'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture', 'put it through text recognition first'],
  [[0x1f, 0x8b], 'a gzip archive', 'unpack it first'],
]

/**
 * The format of a file. Bytes that can be nothing else decide; then the ending of the name; then what the text begins
 * with; plain text otherwise.
 *
 * @throws MarsadError `document_format` for a format that is known and not read
 */
export function sniffFormat(bytes: Uint8Array, name: string): DocumentFormat {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf'
  const ending = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const known = byEnding[ending]
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    if (known === 'docx' || isWordArchive(bytes)) return 'docx'
    throw unknownFormat(name, 'a ZIP archive or an office file other than DOCX', 'unpack it, or save it as DOCX or PDF')
  }
  for (const [signature, what, hint] of otherFormats) {
    if (startsWith(bytes, signature)) throw unknownFormat(name, what, hint)
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048)).replace(/^(?:\u00ef\u00bb\u00bf|[\s\0])+/, '')
  if (/^%PDF-/m.test(head.slice(0, 1024)) && (known === undefined || known === 'pdf')) return 'pdf'
  if (known === 'plain' || known === 'markdown') return known
  const markup = markupFormat(head)
  if (markup !== null) return markup
  return known ?? (isMailHead(head) ? 'mail' : 'plain')
}

function markupFormat(head: string): DocumentFormat | null {
  if (!head.startsWith('<')) return null
  const [, root] = /<(?!\?|!)(?:[a-z]+:)?([a-z]+)/i.exec(head.replace(/<!--[^]*?-->/g, '')) ?? []
  if (/^(?:rss|feed|RDF)$/.test(root ?? '')) return 'feed'
  return /<!doctype html|<(?:html|head|body|meta|title|article|main|div|section|h1|p|table)[\s>]/i.test(head)
    ? 'html'
    : null
}

/** A header block: at least two fields of a mail, one of them From, Received or MIME-Version. */
function isMailHead(head: string): boolean {
  const [block] = head.split(/\r?\n\r?\n/)
  const fields =
    block?.match(/^(?:From|To|Subject|Date|Received|Return-Path|MIME-Version|Message-ID|Content-Type): /gim) ?? []
  return fields.length >= 3 && /^(?:Received|MIME-Version|Message-ID|Return-Path): /im.test(block ?? '')
}

/** The directory of an archive names its entries; Word's own begin with `word/`. */
function isWordArchive(bytes: Uint8Array): boolean {
  const find = (part: Uint8Array) =>
    Buffer.from(part.buffer, part.byteOffset, part.length).includes('word/document.xml')
  return find(bytes.subarray(0, 65_536)) || find(bytes.subarray(-65_536))
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function unknownFormat(name: string, what: string, hint: string) {
  return failed('document_format', `${name} is not a document that can be read`, {
    received: what,
    expected: 'plain text, Markdown, HTML, PDF, DOCX, RSS, Atom or EML',
    hint,
  })
}
