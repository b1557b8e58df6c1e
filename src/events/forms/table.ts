import type { DeliveredFile, TableFormat } from '../connector.ts'
import type { Dialect } from '../records/dialect.ts'
import type { RejectCode } from '../records/reject-codes.ts'

/** A table found in a delivered file: where its bytes lie and how they are read. */
export interface Table {
  path: string
  /** The file's own name, as the person gave it. */
  name: string
  /** Size of the file as delivered. */
  bytes: number
  container: 'none' | 'gzip' | 'zip'
  /** The file in an archive; `null` elsewhere. */
  member: string | null
  format: TableFormat
  /** The name that the WHATWG Encoding Standard gives to the encoding of the unpacked text: `utf-8` when it is read as it lies. */
  encoding: string
  /** The sheet of a workbook; `null` elsewhere. */
  sheet: string | null
  /** The keys that lead to the list of records in a JSON document; none when the document is the list. */
  records: readonly string[]
  /** The columns, once for each delimiter that may be meant; the names as they stand, empty and repeated ones too. */
  readings: readonly Reading[]
}

/** One way to read the header of a table. */
export interface Reading extends DeliveredFile {
  /** `null` when the table is not a delimited text. */
  dialect: Dialect | null
  /** Whether the header is the first record of what is read: else it was left out with what stands before the records. */
  headed: boolean
  /** What stands before the first record and is none: bytes of UTF-8 in a delimited text, rows of a sheet; 0 elsewhere. */
  skip: number
}

/** A record as it was read: its fields, as many as the table has columns, or why it cannot be one. */
export type TableItem =
  | { kind: 'record'; number: number; fields: readonly string[] }
  | {
      kind: 'reject'
      number: number
      /** `null` where an offset has no meaning. */
      byteOffset: number | null
      code: RejectCode
      message: string
      /** What stands there, cut at 2,000 characters. */
      text: string
    }

/** What is done to the bytes of a file on their way. */
export type ByteStep = (source: AsyncIterable<Buffer>) => AsyncGenerator<Buffer>

/** What a reject shows of the text. */
export const readableText = (text: string) => text.slice(0, 2000).toWellFormed()
