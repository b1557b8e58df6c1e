import { maxRecordBytes } from '../../records/dialect.ts'
import { numberText, unescapeText } from './cell-text.ts'
import type { Sheet, Workbook } from './open-workbook.ts'
import { damagedWorkbook, readXml } from './xml.ts'

/** A row of a sheet that is not blank. */
export interface SheetRow {
  /** As the spreadsheet program numbers it, from 1. */
  number: number
  /** Up to the last cell that holds anything. */
  cells: string[]
  /** The first cell that holds a formula whose value was not saved, such as `C17`. */
  withoutValue: string | null
}

/** Columns of the largest sheet that any program makes: XFD. */
const MOST_COLUMNS = 16_384

/**
 * The rows of a sheet that hold anything, in batches, from its XML as it is unpacked. `shared` gives the text that a cell names
 * by number. A formula gives the value saved with it; merged cells give theirs in the first one.
 */
export async function* readSheet(
  workbook: Workbook,
  sheet: Sheet,
  shared: (index: number) => string | undefined,
): AsyncGenerator<SheetRow[]> {
  const reader = new SheetReader(workbook, shared)
  const batches = readXml(workbook.archive.read(sheet.part), workbook.path, reader, () => reader.take())
  for await (const rows of batches) if (rows.length > 0) yield rows
}

class SheetReader {
  #rows: SheetRow[] = []
  readonly #workbook: Workbook
  readonly #shared: (index: number) => string | undefined
  #row = 0
  #cells: string[] = []
  #withoutValue: string | null = null
  #column = 0
  #type = ''
  #style = 0
  #hasFormula = false
  #hasValue = false
  #value = ''
  #inline = ''
  #reading: 'value' | 'inline' | null = null
  #isPhonetic = false

  constructor(workbook: Workbook, shared: (index: number) => string | undefined) {
    this.#workbook = workbook
    this.#shared = shared
  }

  take(): SheetRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  open(name: string, attributes: Record<string, string>) {
    switch (name) {
      case 'row':
        this.#row = attributes['r'] === undefined ? this.#row + 1 : Number(attributes['r'])
        this.#cells = []
        this.#withoutValue = null
        this.#column = 0
        break
      case 'c':
        this.#column = attributes['r'] === undefined ? this.#column + 1 : this.#columnOf(attributes['r'])
        this.#type = attributes['t'] ?? 'n'
        this.#style = Number(attributes['s'] ?? 0)
        this.#hasFormula = this.#hasValue = false
        this.#value = this.#inline = ''
        break
      case 'f':
        this.#hasFormula = true
        break
      case 'v':
        this.#hasValue = true
        this.#reading = 'value'
        break
      case 't':
        if (!this.#isPhonetic) this.#reading = 'inline'
        break
      case 'rPh':
        this.#isPhonetic = true
    }
  }

  text(text: string) {
    if (this.#reading === 'value') this.#value += text
    else if (this.#reading === 'inline' && this.#inline.length <= maxRecordBytes) this.#inline += text
  }

  close(name: string) {
    switch (name) {
      case 'v':
      case 't':
        this.#reading = null
        break
      case 'rPh':
        this.#isPhonetic = false
        break
      case 'c':
        this.#endCell()
        break
      case 'row':
        if (this.#cells.length > 0 || this.#withoutValue !== null) {
          this.#rows.push({ number: this.#row, cells: this.#cells, withoutValue: this.#withoutValue })
        }
    }
  }

  #endCell() {
    // An empty text is a value that a formula may have; a number or none at all is not.
    const isUnsaved = this.#hasFormula && this.#value === '' && !(this.#type === 'str' && this.#hasValue)
    if (isUnsaved) this.#withoutValue ??= `${columnName(this.#column)}${this.#row}`
    const text = this.#textOfCell()
    if (text === '') return
    while (this.#cells.length < this.#column - 1) this.#cells.push('')
    this.#cells[this.#column - 1] = text
  }

  #textOfCell(): string {
    const value = this.#value
    switch (this.#type) {
      case 's':
        return value === '' ? '' : this.#sharedText(value)
      case 'inlineStr':
        return unescapeText(this.#inline)
      case 'str':
        return unescapeText(value)
      case 'b':
        return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value
      case 'n':
        return numberText(value, this.#workbook.styles[this.#style] ?? 'number', this.#workbook.is1904)
      default:
        // Errors such as #N/A, and dates that are written as such.
        return value
    }
  }

  #sharedText(index: string): string {
    const text = this.#shared(Number(index))
    if (text === undefined) throw damagedWorkbook(this.#workbook.path, new Error(`there is no shared text ${index}`))
    return text
  }

  #columnOf(reference: string): number {
    let column = 0
    for (let i = 0; i < reference.length; i++) {
      const letter = reference.charCodeAt(i) - 64
      if (letter < 1 || letter > 26) break
      column = column * 26 + letter
    }
    if (column < 1 || column > MOST_COLUMNS) {
      throw damagedWorkbook(this.#workbook.path, new Error(`there is no cell ${reference.slice(0, 20)}`))
    }
    return column
  }
}

/** 1 → A, 27 → AA. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}
