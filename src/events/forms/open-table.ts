import { basename } from 'node:path'
import type { TableForm, TableFormat } from '../connector.ts'
import { chooseMember } from './choose-member.ts'
import { readDelimitedHeader } from './delimited-header.ts'
import { encodingOf } from './encoding-of.ts'
import { refuseOtherCoordinates } from './json/coordinate-system.ts'
import { jsonColumns } from './json/read-json.ts'
import { parquetColumns } from './parquet-columns.ts'
import { emptyFile, firstBytes, firstUnpacked, HEAD_BYTES, headOf, markOf, sizeOf } from './peek.ts'
import { notOfFormat, oldOffice, refuseOtherOffice, refusePacked, refuseUnknownEncoding } from './refused-forms.ts'
import type { ByteStep, Reading, Table } from './table.ts'
import { tableBytes } from './table-bytes.ts'
import { formatOfText } from './text-format.ts'
import { textSteps } from './text-steps.ts'
import { headToUtf8 } from './to-utf8.ts'
import { findSheetTable } from './workbook/find-sheet.ts'
import { openWorkbook, workbookPart } from './workbook/open-workbook.ts'
import { ZipArchive } from './zip-archive.ts'

/**
 * Finds out in which form a table lies in a file, and reads its header. What `form` says is taken as said; the rest is seen
 * from the bytes, or is the usual. A delimited text is read at its beginning only; JSON all through, for its columns are the
 * keys of all its records, unless `signal` stops it. Throws when there is no such file, nothing in it, or nothing that can be one
 * table.
 */
export async function openTable(path: string, form: TableForm = {}, signal?: AbortSignal): Promise<Table> {
  const bytes = await sizeOf(path)
  const head = await firstBytes(path)
  const file: FileOfTable = { path, name: basename(path), bytes }
  switch (markOf(head)) {
    case 'parquet':
      return parquetTable(file)
    case 'zip':
      return zippedTable(file, form, signal)
    case 'old-office':
      throw oldOffice(path)
    case 'gzip': {
      const unpacked = await firstUnpacked(path)
      refusePacked(path, markOf(unpacked))
      return textTable({ ...file, container: 'gzip', member: null }, unpacked, form, signal)
    }
    case 'text':
      return textTable({ ...file, container: 'none', member: null }, head, form, signal)
  }
}

type FileOfTable = Pick<Table, 'path' | 'name' | 'bytes'>

async function parquetTable(file: FileOfTable): Promise<Table> {
  const firstRecord = await parquetColumns(file.path)
  const readings = [{ name: file.name, firstRecord, dialect: null, headed: false, skip: 0 }]
  return { ...file, ...asItLies, format: 'parquet', readings }
}

const asItLies = { container: 'none', member: null, encoding: 'utf-8', sheet: null, records: [] } as const

async function zippedTable(file: FileOfTable, form: TableForm, signal: AbortSignal | undefined): Promise<Table> {
  const { path } = file
  const archive = await ZipArchive.open(path)
  try {
    if (archive.has(workbookPart)) return await workbookTable(file, archive, form)
    refuseOtherOffice(path, archive)
    const member = chooseMember(path, archive.names, form.member)
    const head = await headOf(archive.read(member))
    if (head.length === 0) throw emptyFile(`${path}: ${member}`)
    refusePacked(path, markOf(head))
    return await textTable({ ...file, container: 'zip', member }, head, form, signal)
  } finally {
    archive.close()
  }
}

async function workbookTable(file: FileOfTable, archive: ZipArchive, form: TableForm): Promise<Table> {
  const { sheet, firstRecord, skip } = await findSheetTable(await openWorkbook(file.path, archive), form)
  const readings = [{ name: file.name, firstRecord, dialect: null, headed: false, skip }]
  return { ...file, ...asItLies, format: 'xlsx', sheet: sheet.name, readings }
}

async function textTable(
  file: FileOfTable & Pick<Table, 'container' | 'member'>,
  head: Buffer,
  form: TableForm,
  signal: AbortSignal | undefined,
): Promise<Table> {
  if (head.length === 0) throw emptyFile(file.path)
  const encoding = encodingOf(head, form.encoding)
  const whole = head.length < HEAD_BYTES
  const text = headToUtf8(head, encoding, whole)
  const format = form.format ?? formatOfText(file.member ?? file.name, text.toString().replace(/^\uFEFF/, ''))
  const table: Table = { ...file, format, encoding, sheet: null, records: recordsPath(format, form), readings: [] }
  const readings =
    format === 'delimited'
      ? delimitedReadings(table.name, text, whole, form)
      : await jsonReadings(table, format, text.toString(), signal)
  return { ...table, readings }
}

function delimitedReadings(name: string, head: Buffer, whole: boolean, form: TableForm): Reading[] {
  if (form.encoding === undefined) refuseUnknownEncoding(name, head)
  return readDelimitedHeader(name, head, whole, form)
}

async function jsonReadings(
  table: Table,
  format: TableFormat,
  head: string,
  signal: AbortSignal | undefined,
): Promise<Reading[]> {
  const { path, name, records } = table
  if (format === 'delimited' || format === 'parquet' || format === 'xlsx') throw notOfFormat(name, format)
  if (format === 'geojson') refuseOtherCoordinates(name, head)
  let bytes = tableBytes(table, path)
  for (const step of [stoppable(signal), ...textSteps(table)]) bytes = step(bytes)
  const firstRecord = await jsonColumns(bytes, { name, format, records })
  return [{ name, firstRecord, dialect: null, headed: false, skip: 0 }]
}

function stoppable(signal: AbortSignal | undefined): ByteStep {
  return async function* (source) {
    for await (const chunk of source) {
      signal?.throwIfAborted()
      yield chunk
    }
  }
}

const recordsPath = (format: TableFormat, { records }: TableForm) =>
  format === 'geojson' ? ['features'] : (records?.split('.') ?? [])
