import { SaxesParser } from 'saxes'
import { MarsadError, failed } from '../../../model/errors.ts'

/** What a part of a workbook is read with. Names come without their prefix: some programs write `x:row` for `row`. */
export interface XmlHandler {
  open(name: string, attributes: Record<string, string>): void
  close(name: string): void
  text?(text: string): void
}

/**
 * Reads one part of a workbook, piece by piece; after each piece it yields what `take` then gives, so that the reader can be left
 * early. External parts are never followed, and a document type, which no workbook has, is refused.
 */
export async function* readXml<Gathered>(
  chunks: AsyncIterable<Buffer>,
  path: string,
  handler: XmlHandler,
  take: () => Gathered,
): AsyncGenerator<Gathered> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('a document type')
  })
  parser.on('opentag', ({ name, attributes }) => handler.open(localName(name), attributes))
  parser.on('closetag', ({ name }) => handler.close(localName(name)))
  if (handler.text) {
    const text = handler.text.bind(handler)
    parser.on('text', text)
    parser.on('cdata', text)
  }
  try {
    for await (const chunk of chunks) {
      parser.write(decoder.decode(chunk, { stream: true }))
      yield take()
    }
    parser.write(decoder.decode()).close()
    yield take()
  } catch (cause) {
    throw cause instanceof MarsadError ? cause : damagedWorkbook(path, cause)
  }
}

/** Reads a part to its end. */
export async function readWholeXml(chunks: AsyncIterable<Buffer>, path: string, handler: XmlHandler): Promise<void> {
  const pieces = readXml(chunks, path, handler, () => null)
  while (!(await pieces.next()).done);
}

const localName = (name: string) => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name)

/** The value of an attribute whatever its prefix. */
export function attributeOf(attributes: Record<string, string>, local: string): string | undefined {
  const name = Object.keys(attributes).find((key) => localName(key) === local && key.includes(':'))
  return name === undefined ? attributes[local] : attributes[name]
}

export function damagedWorkbook(path: string, cause: unknown) {
  return failed('damaged_workbook', 'The workbook is damaged: a part of it cannot be read.', {
    received: `${path}${cause instanceof Error ? `: ${cause.message.slice(0, 200)}` : ''}`,
    expected: 'an Excel workbook (.xlsx) as a spreadsheet program saves it',
    hint: 'Open it in a spreadsheet program and save it again, or save the sheet as CSV (UTF-8).',
    cause,
  })
}
