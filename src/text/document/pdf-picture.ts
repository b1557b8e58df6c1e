import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { PdfLine } from './pdf-lines.ts'
import type { RecognisedLine, Recogniser } from './ocr.ts'

/** Pixels a point: about 200 dots an inch. */
const SCALE = 2.8
/** A page that claims to be as large as a field is drawn smaller. */
const MOST_PIXELS = 5_000

interface Recognised {
  lines: PdfLine[]
  found: RecognisedLine[]
}

/** The lines of a page that is a picture, in reading order, with their boxes in points from the lower left corner. */
export async function recognisePage(
  pdf: PDFDocumentProxy,
  page: PDFPageProxy,
  recogniser: Recogniser,
): Promise<Recognised> {
  const whole = page.getViewport({ scale: 1 })
  const scale = Math.min(SCALE, MOST_PIXELS / Math.max(whole.width, whole.height, 1))
  const viewport = page.getViewport({ scale })
  const factory = pdf.canvasFactory as CanvasFactory
  const drawn = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height))
  try {
    await page.render({ canvas: drawn.canvas as unknown as Canvas, viewport }).promise
    const found = await recogniser.recognise(drawn.canvas.toBuffer('image/png'))
    const lines = found.map(({ text, box: [x, y, width, height] }): PdfLine => ({
      text,
      box: [x / scale, whole.height - (y + height) / scale, width / scale, height / scale],
    }))
    return { lines, found }
  } finally {
    factory.destroy(drawn)
  }
}

/** What the library draws on: its own in Node, an element in browsers, which its types speak of. */
type Canvas = Parameters<PDFPageProxy['render']>[0]['canvas']
interface Drawn {
  canvas: { toBuffer(type: 'image/png'): Uint8Array }
}
interface CanvasFactory {
  create(width: number, height: number): Drawn
  destroy(drawn: Drawn): void
}
