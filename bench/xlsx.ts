/**
 * An Excel workbook of 200,000 rows × 50 columns, 36 of them texts of which no two are alike: reading all of it against only
 * unpacking the same sheet and shared texts, and the peak memory of an import.
 */
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { requiredColumns } from '../src/connectors/ucdp-ged/columns.ts'
import { openTable } from '../src/events/forms/open-table.ts'
import { readItems } from '../src/events/forms/read-items.ts'
import { workbookParts } from '../src/events/forms/test-tables.ts'
import { ZipArchive } from '../src/events/forms/zip-archive.ts'
import { measureProcess } from './measure-process.ts'
import type { BenchmarkResult } from './table.ts'

const ROWS = 200_000
const TEXT_COLUMNS = 36
const sheetPart = 'xl/worksheets/sheet1.xml'
const textsPart = 'xl/sharedStrings.xml'

export async function benchXlsx(): Promise<BenchmarkResult[]> {
  const path = await benchmarkWorkbook()
  const peer = await timed(() => unpack(path))
  const ours = await timed(() => readAll(path))
  const folder = mkdtempSync(join(tmpdir(), 'marsad-bench-'))
  try {
    const program = join(import.meta.dirname, '../src/cli/run.ts')
    const args = [program, 'import', path, '--workspace', folder]
    const { peakBytes, exitCode, millis } = await measureProcess(args)
    if (exitCode !== 0 || peakBytes === null) throw new Error(`the import ended with ${exitCode}`)
    const rowsPerSecond = Math.round(ROWS / (ours / 1000))
    return [
      {
        name: `xlsx, 200,000 rows × 50 columns, read (${rowsPerSecond} rows/s), against unpacking`,
        ours,
        peer,
        unit: 'ms',
      },
      { name: '  import, time', ours: millis, unit: 'ms' },
      { name: '  import, peak memory', ours: peakBytes / 2 ** 20, unit: 'MB', limit: 2048 },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function readAll(path: string): Promise<void> {
  const table = await openTable(path)
  let rows = 0
  for await (const item of readItems(table, table.readings[0]!)) rows = item.number
  if (rows !== ROWS) throw new Error(`${rows} rows were read`)
}

async function unpack(path: string): Promise<void> {
  const archive = await ZipArchive.open(path)
  for (const part of [textsPart, sheetPart]) for await (const chunk of archive.read(part)) void chunk.length
  archive.close()
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The workbook, kept in the system's temporary folder for the next run. */
async function benchmarkWorkbook(): Promise<string> {
  const folder = join(tmpdir(), 'marsad-bench')
  const path = join(folder, `orland-1989-2024-${ROWS}-texts.xlsx`)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(workbookParts([{ name: 'Events', rows: [] }], { styles }))) {
    if (name !== sheetPart && name !== textsPart) zip.addBuffer(Buffer.from(content), name)
  }
  zip.addReadStream(Readable.from(inPieces(sheetRows()), { objectMode: false }), sheetPart)
  zip.addReadStream(Readable.from(inPieces(sharedTexts()), { objectMode: false }), textsPart)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(`${path}.part`))
  renameSync(`${path}.part`, path)
  return path
}

/** Values of the columns without which a record is no event; dates are days since 1900. */
const fixed: Record<(typeof requiredColumns)[number], (row: number) => string> = {
  id: String,
  type_of_violence: () => '1',
  side_a: () => '"Government of Orland"',
  side_b: () => '"Northern Front"',
  where_prec: () => '1',
  latitude: (row) => (-25 - (row % 100) / 100).toFixed(2),
  longitude: (row) => (-135 + (row % 97) / 100).toFixed(2),
  country_id: () => '9001',
  date_prec: () => '1',
  date_start: dayOf,
  date_end: dayOf,
  low: () => '1',
  best: () => '2',
  high: () => '3',
}

function dayOf(row: number): string {
  return `d${41640 + (row % 2000)}`
}

function* sheetRows() {
  yield `<worksheet><dimension ref="A1:AX${ROWS + 1}"/><sheetData><row r="1">`
  for (const name of requiredColumns) yield `<c t="str"><v>${name}</v></c>`
  for (let column = 1; column <= TEXT_COLUMNS; column++) yield `<c t="str"><v>note_${column}</v></c>`
  yield '</row>'
  let text = 0
  for (let row = 1; row <= ROWS; row++) {
    yield `<row r="${row + 1}">`
    for (const name of requiredColumns) yield cell(fixed[name](row))
    for (let column = 0; column < TEXT_COLUMNS; column++) yield `<c t="s"><v>${text++}</v></c>`
    yield '</row>'
  }
  yield '</sheetData></worksheet>'
}

function cell(value: string): string {
  if (value.startsWith('"')) return `<c t="str"><v>${value.slice(1, -1)}</v></c>`
  return value.startsWith('d') ? `<c s="1"><v>${value.slice(1)}</v></c>` : `<c><v>${value}</v></c>`
}

function* sharedTexts() {
  const count = ROWS * TEXT_COLUMNS
  yield `<sst count="${count}" uniqueCount="${count}">`
  for (let text = 0; text < count; text++) yield `<si><t>a note on something, number ${text}</t></si>`
  yield '</sst>'
}

/** Texts gathered into pieces that are worth a write. */
function* inPieces(texts: Iterable<string>) {
  let piece = ''
  for (const text of texts) {
    piece += text
    if (piece.length < 1 << 16) continue
    yield Buffer.from(piece)
    piece = ''
  }
  yield Buffer.from(piece)
}
