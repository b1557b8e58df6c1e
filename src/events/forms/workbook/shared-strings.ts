import { failed } from '../../../model/errors.ts'
import { unescapeText } from './cell-text.ts'
import type { Workbook } from './open-workbook.ts'
import { TextStore } from './text-store.ts'
import { readXml, type XmlHandler } from './xml.ts'

/** What the texts of one workbook may hold in memory, in UTF-16 units. */
const MOST_CHARACTERS = 1 << 29

/**
 * The texts that cells share, as far as the first `count`: runs of rich text joined, readings of East Asian characters left out.
 * All of them are held, since a cell may name any.
 */
export async function readSharedStrings(workbook: Workbook, count = Infinity): Promise<TextStore> {
  const { path, archive, sharedStrings } = workbook
  const store = new TextStore()
  if (sharedStrings === null || count === 0) return store
  let text = ''
  let isText = false
  let isReading = false
  const handler: XmlHandler = {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 't') isText = !isReading
      else if (name === 'rPh') isReading = true
    },
    close(name) {
      if (name === 'si') store.push(unescapeText(text))
      else if (name === 't') isText = false
      else if (name === 'rPh') isReading = false
    },
    text(part) {
      if (isText) text += part
    },
  }
  for await (const length of readXml(archive.read(sharedStrings), path, handler, () => store.length)) {
    if (store.characters > MOST_CHARACTERS) throw tooLarge(path)
    if (length >= count) break
  }
  return store
}

function tooLarge(path: string) {
  return failed('workbook_too_large', 'The workbook holds more text than can be kept at hand.', {
    received: path,
    expected: `at most ${MOST_CHARACTERS} characters in texts that cells share`,
    hint: 'Save the sheet as CSV (UTF-8) in a spreadsheet program and import that.',
  })
}
