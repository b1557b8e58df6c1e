import { SaxesParser } from 'saxes'
import { failed } from '../../model/errors.ts'
import type { DocumentText, ParagraphKind } from '../../model/reading.ts'
import { assemble, type Piece } from './assemble.ts'
import { unzip } from './unzip.ts'

const body = 'word/document.xml'
const footnotes = 'word/footnotes.xml'
const endnotes = 'word/endnotes.xml'
const styles = 'word/styles.xml'
const properties = 'docProps/core.xml'

/**
 * Reads the text of a Word document: paragraphs, headings, lists, tables a row a paragraph, notes at the end under their numbers
 * (endnotes with an e). Deletions that were tracked are left out, insertions taken in. A place in the text is known by the number of its paragraph.
 *
 * @throws MarsadError `docx_damaged`, or what `unzip` says
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<DocumentText> {
  const files = unzip(bytes, name, [body, footnotes, endnotes, styles, properties])
  const xml = files.get(body)
  if (!xml) throw damaged(name, `no ${body} in it`)
  const styled = files.get(styles)
  const named = styled ? styleNames(styled, name) : new Map<string, string>()
  const pieces: Piece[] = []
  for (const part of [xml, files.get(footnotes), files.get(endnotes)]) {
    if (part) for (const piece of paragraphsOf(part, { name, before: pieces.length, styles: named })) pieces.push(piece)
  }
  const told = files.get(properties)
  const title = told && titleOf(told, name)
  return assemble(pieces, title ? { title } : {})
}

/** Elements whose text is no text of the document. */
const unread = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'mc:Fallback', 'w:pPr', 'w:rPr'])

interface Source {
  name: string
  /** Paragraphs of the document above these. */
  before: number
  styles: ReadonlyMap<string, string>
}

function paragraphsOf(xml: Uint8Array, { name, before, styles }: Source): Piece[] {
  const pieces: Piece[] = []
  const skipped: string[] = []
  /** The open rows, tables within tables included, each with its cells and the paragraphs of those. */
  const rows: string[][][] = []
  let [text, kind, note]: [string, ParagraphKind, string | null] = ['', 'text', null]
  let takes = false
  const close = () => {
    const cut = text.replace(/[ \t]+/g, ' ').trim()
    const cell = rows.at(-1)?.at(-1)
    if (cut !== '') {
      if (cell) cell.push(cut)
      else if (note === null) push(cut, kind)
      else push(note === '' ? cut : `[${note}] ${cut}`, 'note')
    }
    ;[text, kind] = ['', 'text']
  }
  const push = (whole: string, of: ParagraphKind) => {
    const paragraph = before + pieces.length + 1
    pieces.push({
      text: whole,
      kind: of,
      region: null,
      runs: [{ start: 0, end: whole.length, locator: { kind: 'docx', paragraph } }],
    })
  }
  const closeRow = () => {
    const cells = (rows.pop() ?? []).map((paragraphs) => paragraphs.join(' ')).filter((cell) => cell !== '')
    if (cells.length > 0) push(cells.join(' | '), 'table_row')
  }
  readXml(xml, name, {
    open(tag, attributes) {
      const value = attributes['w:val'] ?? ''
      // What a paragraph is stands among its properties, which are not read otherwise.
      if (tag === 'w:pStyle') kind = kindOfStyle(styles.get(value) ?? value) ?? kind
      else if (tag === 'w:numPr' && kind === 'text') kind = 'list_item'
      if (skipped.length > 0 || unread.has(tag)) skipped.push(tag)
      else if (tag === 'w:tr') rows.push([])
      else if (tag === 'w:tc') rows.at(-1)?.push([])
      else if (tag === 'w:tab') text += ' '
      else if (tag === 'w:br' || tag === 'w:cr') text += '\n'
      else if (tag === 'w:noBreakHyphen') text += '-'
      else if (tag === 'w:footnoteReference') text += `[${attributes['w:id'] ?? ''}]`
      else if (tag === 'w:endnoteReference') text += `[e${attributes['w:id'] ?? ''}]`
      else if (tag === 'w:footnote') note = attributes['w:type'] ? '' : (attributes['w:id'] ?? '')
      else if (tag === 'w:endnote') note = attributes['w:type'] ? '' : `e${attributes['w:id'] ?? ''}`
      else if (tag === 'w:t') takes = true
    },
    text(part) {
      if (takes) text += part
    },
    close(tag) {
      if (skipped.length > 0) {
        skipped.pop()
        return
      }
      if (tag === 'w:t') takes = false
      else if (tag === 'w:p') {
        close()
        // Only the first paragraph of a note bears its number.
        if (note !== null) note = ''
      } else if (tag === 'w:tr') closeRow()
      else if (tag === 'w:footnote' || tag === 'w:endnote') note = null
    },
  })
  return pieces
}

function kindOfStyle(style: string): ParagraphKind | null {
  if (/^(?:heading|title|subtitle)/i.test(style)) return 'heading'
  if (/^caption/i.test(style)) return 'caption'
  return /^list/i.test(style) ? 'list_item' : null
}

/** The names of styles by their ids, which Word translates; the names of its own styles it does not. */
function styleNames(xml: Uint8Array, name: string): Map<string, string> {
  const names = new Map<string, string>()
  let id = ''
  readXml(xml, name, {
    open(tag, attributes) {
      if (tag === 'w:style') id = attributes['w:styleId'] ?? ''
      else if (tag === 'w:name' && id !== '') names.set(id, attributes['w:val'] ?? '')
    },
    text: () => {},
    close: () => {},
  })
  return names
}

function titleOf(xml: Uint8Array, name: string): string {
  let title = ''
  let takes = false
  readXml(xml, name, {
    open: (tag) => (takes = tag === 'dc:title'),
    text: (part) => (title += takes ? part : ''),
    close: () => (takes = false),
  })
  return title.trim()
}

interface Handlers {
  open(tag: string, attributes: Record<string, string>): void
  text(part: string): void
  close(tag: string): void
}

/** Depth that no writer reaches; the stack of the parser stays small. */
const MOST_DEPTH = 1_000

function readXml(xml: Uint8Array, name: string, { open, text, close }: Handlers): void {
  const parser = new SaxesParser()
  let depth = 0
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (++depth > MOST_DEPTH) throw damaged(name, `elements more than ${MOST_DEPTH} deep`)
    open(tag, attributes as Record<string, string>)
  })
  parser.on('text', text)
  parser.on('closetag', ({ name: tag }) => {
    depth -= 1
    close(tag)
  })
  parser.on('error', (error) => {
    throw damaged(name, error.message)
  })
  parser.write(new TextDecoder().decode(xml)).close()
}

const damaged = (name: string, received: string) =>
  failed('docx_damaged', `${name} cannot be read as a Word document`, {
    received,
    expected: 'a .docx as Word or LibreOffice saves it',
    hint: 'open it and save it anew, or save its text alone',
  })
