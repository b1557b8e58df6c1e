/** For the tests of this folder: files of every form made in memory, and tables read back from them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import type { TableForm } from '../connector.ts'
import { openTable } from './open-table.ts'
import { readItems } from './read-items.ts'
import type { Table } from './table.ts'

/** A folder for the files of one test file. */
export class TestFolder {
  readonly dir = mkdtempSync(join(tmpdir(), 'marsad-test-'))

  file(name: string, content: string | Uint8Array): string {
    const path = join(this.dir, name)
    writeFileSync(path, content)
    return path
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true })
  }
}

export interface ReadTable {
  table: Table
  columns: readonly string[]
  rows: (readonly string[])[]
  rejects: { record: number; code: string; message: string }[]
}

/** Opens a table and reads all of it, with the widest reading of its header. */
export async function readTable(path: string, form?: TableForm): Promise<ReadTable> {
  const table = await openTable(path, form)
  const [reading] = table.readings.toSorted((a, b) => b.firstRecord.length - a.firstRecord.length)
  if (!reading) throw new Error('a table without a reading')
  const rows: (readonly string[])[] = []
  const rejects: ReadTable['rejects'] = []
  let count = 0
  for await (const item of readItems(table, reading)) {
    if (item.number !== ++count) throw new Error(`record ${item.number} follows ${count - 1}`)
    if (item.kind === 'record') rows.push(item.fields)
    else rejects.push({ record: item.number, code: item.code, message: item.message })
  }
  return { table, columns: reading.firstRecord, rows, rejects }
}

/** A ZIP archive with these files, packed. */
export function zipOf(files: Record<string, string | Uint8Array>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return buffer(zip.outputStream)
}

/** The bytes of a text in an encoding of one byte a character; throws for a character that it does not have. */
export function encode(text: string, encoding: string): Buffer {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
  const alphabet = [...new TextDecoder(encoding).decode(bytes)]
  return Buffer.from(
    [...text].map((character) => {
      const byte = alphabet.indexOf(character)
      if (byte === -1 || character === '\uFFFD') throw new Error(`${encoding} has no ${character}`)
      return byte
    }),
  )
}

export function utf16(text: string, { bigEndian = false, mark = true } = {}): Buffer {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export interface MadeSheet {
  name: string
  state?: string
  /** The XML of each row: `<row …>…</row>`; see `row`. */
  rows: readonly string[]
  /** What follows the rows. */
  after?: string
  before?: string
}

/** A row of cells: a text is written inline, a number as such, XML as it is. */
export function row(number: number, cells: readonly (string | number | { xml: string })[]): string {
  const written = cells.map((cell, index) => {
    const reference = `${String.fromCharCode(65 + index)}${number}`
    if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
    if (typeof cell === 'object') return cell.xml.replace('<c', `<c r="${reference}"`)
    return cell === '' ? '' : `<c r="${reference}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`
  })
  return `<row r="${number}">${written.join('')}</row>`
}

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a workbook by their names in the archive. `styles`, `strings`: the inner XML of those parts. */
export function workbookParts(
  sheets: readonly MadeSheet[],
  { styles = '', strings = '', is1904 = false } = {},
): Record<string, string> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="${relation}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        ({ name, state = 'visible' }, i) =>
          `<sheet name="${escape(name)}" sheetId="${i + 1}" state="${state}" r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map(
        (_, i) => `<Relationship Id="rId${i + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join('')}<Relationship Id="s" Type="${relation}/styles" Target="styles.xml"/>
      <Relationship Id="t" Type="${relation}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
  }
  sheets.forEach(({ rows, before = '', after = '' }, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet>${before}<sheetData>${rows.join('')}</sheetData>${after}</worksheet>`
  })
  return parts
}

export const workbookOf = (sheets: readonly MadeSheet[], options?: Parameters<typeof workbookParts>[1]) =>
  zipOf(workbookParts(sheets, options))

/** A workbook of one sheet. */
export const sheetOf = (rows: readonly string[], options?: Parameters<typeof workbookParts>[1]) =>
  workbookOf([{ name: 'Sheet1', rows }], options)
