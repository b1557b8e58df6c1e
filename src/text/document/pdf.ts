import type { PDFDocumentProxy } from 'pdfjs-dist'
import { failed, MarsadError } from '../../model/errors.ts'
import type { DocumentText } from '../../model/reading.ts'
import { assemble } from './assemble.ts'
import { checkConfidence, openRecogniser, type RecognisedLine, type Recogniser } from './ocr.ts'
import { linesOf, type PdfLine } from './pdf-lines.ts'
import type { PdfItem } from './pdf-order.ts'
import { paragraphsOf } from './pdf-paragraphs.ts'

/** Longer documents are cut by whoever sends them. */
const MOST_PAGES = 5_000
/** Signs without a meaning, of all signs: a text with more of them is not to be read. */
const MOST_UNREADABLE = 0.1

/** Names the folder with the data for text recognition. Without it pictures of pages are not read. */
const OCR_FOLDER = 'MARSAD_OCR_DATA'

/**
 * Reads the text of a PDF, page by page; nothing in it is run or fetched. Pages that are pictures are read by text recognition if it is set up. Right-to-left lines come out in their order with digits intact.
 * What a file says of its own title is left aside: programs write their own names there.
 *
 * @throws MarsadError `pdf_damaged`, `pdf_locked`, `pdf_too_long`, `pdf_scanned` (pictures without text), `pdf_unreadable` (glyphs that
 *   stand for no letters), or what text recognition says
 */
export async function readPdf(bytes: Uint8Array, name: string, open = recogniserOfUser): Promise<DocumentText> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // Copied: the library takes the bytes away.
  const loading = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  })
  try {
    const pages = await linesOfPages(loading.promise, name, open)
    const text = pages
      .flat()
      .map((line) => line.text)
      .join('\n')
    if (text.trim() === '') throw scanned(name, pages.length)
    const unreadable = text.match(/[\ufffd\p{Co}\p{Cn}]|(?!\s)\p{Cc}/gu)?.length ?? 0
    if (unreadable > text.length * MOST_UNREADABLE || isBackwards(text)) throw unreadableText(name)
    return assemble(paragraphsOf(pages))
  } finally {
    await loading.destroy()
  }
}

/** `null` when none is set up. */
async function recogniserOfUser(): Promise<Recogniser | null> {
  const folder = process.env[OCR_FOLDER]
  return folder ? openRecogniser(folder) : null
}

async function linesOfPages(
  opening: Promise<PDFDocumentProxy>,
  name: string,
  open: () => Promise<Recogniser | null>,
): Promise<PdfLine[][]> {
  let recogniser: Recogniser | null | undefined
  const recognised: RecognisedLine[] = []
  try {
    const pdf = await opening
    if (pdf.numPages > MOST_PAGES) throw tooLong(name, pdf.numPages)
    const pages: PdfLine[][] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      const lines = linesOf(items.flatMap(itemOf))
      if (lines.length === 0 && recogniser === undefined) recogniser = await open()
      if (lines.length === 0 && recogniser) {
        const { recognisePage } = await import('./pdf-picture.ts')
        const read = await recognisePage(pdf, page, recogniser)
        for (const line of read.lines) lines.push(line)
        for (const line of read.found) recognised.push(line)
      }
      pages.push(lines)
      page.cleanup()
    }
    checkConfidence(recognised, name)
    return pages
  } catch (cause) {
    throw cause instanceof MarsadError ? cause : damaged(name, cause)
  } finally {
    await recogniser?.close()
  }
}

/** Some programs save words letter by letter from their end. Letters that end Arabic words and never begin one tell it. */
export function isBackwards(text: string): boolean {
  const atStart = text.match(/(?<![\p{L}\p{M}])[ةى]\p{L}/gu)?.length ?? 0
  const atEnd = text.match(/\p{L}[ةى](?![\p{L}\p{M}])/gu)?.length ?? 0
  return atStart > 5 && atStart > atEnd
}

function itemOf(item: object): PdfItem[] {
  if (!('str' in item)) return []
  const { str, transform, width, height } = item as { str: string; transform: number[]; width: number; height: number }
  return [
    { text: str, x: transform[4] ?? 0, y: transform[5] ?? 0, width, height: height || Math.abs(transform[3] ?? 0) },
  ]
}

function damaged(name: string, cause: unknown) {
  const told = cause instanceof Error ? cause.message.slice(0, 200) : String(cause)
  if (cause instanceof Error && cause.name === 'PasswordException') {
    return failed('pdf_locked', `${name} is locked with a password`, {
      received: 'an encrypted PDF',
      expected: 'a PDF that opens without a password',
      hint: 'save it without the password in a PDF reader, and add that copy',
    })
  }
  return failed('pdf_damaged', `${name} cannot be read as a PDF`, {
    received: told,
    expected: 'a whole PDF',
    hint: 'fetch it again, or print it to a new PDF',
    cause,
  })
}

const tooLong = (name: string, pages: number) =>
  failed('pdf_too_long', `${name} is too long to be read as one document`, {
    received: `${pages} pages`,
    expected: `at most ${MOST_PAGES} pages`,
    hint: 'cut it into parts',
  })

const scanned = (name: string, pages: number) =>
  failed('pdf_scanned', `${name} holds pictures of pages and no text`, {
    received: `${pages} pages without text`,
    expected: 'a PDF with text in it',
    hint: `run text recognition over it first (for example ocrmypdf -l ara+eng), and add what comes out; or install tesseract.js and set ${OCR_FOLDER} to the folder of its language data`,
  })

const unreadableText = (name: string) =>
  failed('pdf_unreadable', `the letters of ${name} cannot be told`, {
    received: 'glyphs that stand for no letters',
    expected: 'a PDF whose text can be copied',
    hint: 'add the text version of the document, or run text recognition over it (for example ocrmypdf --force-ocr -l ara+eng)',
  })
