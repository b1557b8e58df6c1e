import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { failed, notFound } from '../../model/errors.ts'

/** A line that was recognised on a picture. */
export interface RecognisedLine {
  text: string
  /** In pixels from the upper left corner. */
  box: readonly [x: number, y: number, width: number, height: number]
  /** From 0 to 100. */
  confidence: number
}

export interface Recogniser {
  /** @param image a PNG */
  recognise(image: Uint8Array): Promise<RecognisedLine[]>
  close(): Promise<void>
}

/** Arabic read as English comes out as nonsense at 63 to 65; clean pages at 90 and more. */
const LEAST_CONFIDENCE = 75
const languages = ['eng', 'ara'] as const
/** Loaded only if whoever uses Marsad has installed it. */
const packageName: string = 'tesseract.js'

/** What is used of the package. */
export interface Tesseract {
  createWorker(
    languages: string,
    engine: number,
    options: { langPath: string; gzip: boolean; cacheMethod: 'none'; errorHandler: () => void },
  ): Promise<{
    recognize(image: Uint8Array, options: object, output: { blocks: true }): Promise<{ data: RecognisedPage }>
    terminate(): Promise<unknown>
  }>
}
interface RecognisedPage {
  blocks: { paragraphs: { lines: TesseractLine[] }[] }[] | null
}
interface TesseractLine {
  text: string
  confidence: number
  bbox: { x0: number; y0: number; x1: number; y1: number }
}

/**
 * Opens text recognition with the language data of a folder (`eng.traineddata`, `ara.traineddata`, or both with `.gz`); nothing is fetched
 * or kept.
 *
 * @throws MarsadError `ocr_missing` when tesseract.js is not installed, `ocr_data_missing` when the folder has no such data
 */
export async function openRecogniser(folder: string, load = loadTesseract): Promise<Recogniser> {
  const { createWorker } = await load()
  const isThere = (ending: string) => languages.filter((language) => existsSync(join(folder, language + ending)))
  const [packed, plain] = [isThere('.traineddata.gz'), isThere('.traineddata')]
  const gzip = packed.length > plain.length
  const found = gzip ? packed : plain
  if (found.length === 0) {
    throw notFound('ocr_data_missing', 'There are no data for text recognition.', {
      received: folder,
      expected: 'a folder with eng.traineddata or ara.traineddata, or both',
      hint: 'take them from the packages @tesseract.js-data/eng and @tesseract.js-data/ara, or from those of your system',
    })
  }
  const worker = await createWorker(found.join('+'), 1, {
    langPath: folder,
    gzip,
    cacheMethod: 'none',
    errorHandler: () => {},
  })
  return {
    async recognise(image) {
      const { data } = await worker.recognize(image, {}, { blocks: true })
      const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines))
      return lines.map(lineOf).filter(({ text }) => text !== '')
    },
    async close() {
      await worker.terminate()
    },
  }
}

function lineOf({ text, confidence, bbox }: TesseractLine): RecognisedLine {
  return {
    // It writes marks of direction into lines of both.
    text: text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim(),
    confidence,
    box: [bbox.x0, bbox.y0, bbox.x1 - bbox.x0, bbox.y1 - bbox.y0],
  }
}

/**
 * Refuses what was recognised without being sure: it reads as words, and is not what the page says.
 *
 * @throws MarsadError `ocr_unsure`
 */
export function checkConfidence(lines: readonly RecognisedLine[], name: string): void {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0)
  if (length === 0) return
  const mean = lines.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / length
  if (mean >= LEAST_CONFIDENCE) return
  throw failed('ocr_unsure', `the letters on the pages of ${name} cannot be told with confidence`, {
    received: `a mean confidence of ${Math.round(mean)} of 100`,
    expected: `at least ${LEAST_CONFIDENCE}, with the data of the language of the pages`,
    hint: 'scan it at a higher resolution, add the data of its language, or add its text',
  })
}

async function loadTesseract(): Promise<Tesseract> {
  try {
    const loaded = (await import(packageName)) as Tesseract & { default?: Tesseract }
    return loaded.default ?? loaded
  } catch (cause) {
    throw notFound('ocr_missing', 'Text recognition is not installed.', {
      expected: 'the package tesseract.js',
      hint: 'npm install tesseract.js, or run text recognition over the file first (for example ocrmypdf -l ara+eng)',
      cause,
    })
  }
}
