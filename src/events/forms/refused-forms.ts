import { failed } from '../../model/errors.ts'
import { findByteFault } from '../records/byte-fault.ts'
import { refusedArchive } from './damaged-archive.ts'
import { guessEncoding } from './guess-encoding.ts'
import type { Mark } from './peek.ts'
import { type ZipArchive } from './zip-archive.ts'
import type { TableFormat } from '../connector.ts'

/** Workbooks before 2007, and newer ones with a password, are OLE files. */
export function oldOffice(path: string) {
  return failed('unreadable_file', 'This is an Excel file from before 2007 (.xls), or a workbook with a password.', {
    received: path,
    expected: 'a workbook without a password, saved as .xlsx',
    hint: 'Open it in a spreadsheet program and save it as .xlsx without a password, or as CSV (UTF-8).',
  })
}

const packed: Record<Exclude<Mark, 'text'>, string> = {
  parquet: 'a Parquet file',
  gzip: 'a gzip file',
  zip: 'a ZIP archive or an Excel workbook',
  'old-office': 'an old Excel file',
}

/** Inside an archive only texts are read: what needs another unpacking, or reading from its end, must come out first. */
export function refusePacked(path: string, mark: Mark): void {
  if (mark === 'text') return
  throw refusedArchive(
    path,
    `What is packed in this file is ${packed[mark]}.`,
    'Unpack it with another tool and import the file that was inside.',
  )
}

/** Spreadsheets that are ZIP files too, but no XLSX. */
export function refuseOtherOffice(path: string, archive: ZipArchive): void {
  const isOpenDocument = archive.has('mimetype') && archive.has('content.xml')
  if (!isOpenDocument && !archive.has('xl/workbook.bin')) return
  throw refusedArchive(
    path,
    isOpenDocument ? 'This is an OpenDocument file (.ods).' : 'This is a binary Excel workbook (.xlsb).',
    'Open it in a spreadsheet program and save it as .xlsx or as CSV (UTF-8).',
  )
}

export function notOfFormat(name: string, format: TableFormat) {
  return failed('unreadable_file', 'The file is not of the format that the mapping names.', {
    received: `${name}, table.format: ${format}`,
    hint: 'Leave table.format out: a Parquet file or workbook shows itself by its first bytes.',
  })
}

/**
 * Throws when a text without a mark is no UTF-8 in its first line. A fault further on costs its own record: the encoding may
 * be right and the file damaged.
 */
export function refuseUnknownEncoding(name: string, head: Buffer): void {
  const end = head.findIndex((byte, index) => (byte === 0x0a || byte === 0x0d) && index > 0)
  if (findByteFault(head.subarray(0, end === -1 ? head.length : end)) !== 'encoding') return
  const { encoding } = guessEncoding(head)
  throw failed('unreadable_header', 'The first record of the file cannot be read: it is not valid UTF-8.', {
    received: name,
    expected: 'a text in UTF-8, or a mapping that names its encoding',
    hint: `Its letters look like ${encoding}. Name the encoding in a mapping: "table": {"encoding": "${encoding}"}.`,
  })
}
