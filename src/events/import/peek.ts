import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { failed, notFound } from '../../model/errors.ts'

export interface Peeked {
  format: 'delimited' | 'parquet'
  compressed: boolean
  /** Size of the file as delivered. */
  bytes: number
  /** The first bytes, unpacked: at most 1 MiB. Empty for Parquet. */
  head: Buffer
}

const HEAD_BYTES = 1 << 20

/** Looks at the first bytes of a delivered file. Throws when there is no such file, or nothing in it. */
export async function peek(path: string): Promise<Peeked> {
  const bytes = await sizeOf(path)
  const magic = await firstBytes(path, 4)
  if (magic.toString('latin1') === 'PAR1') return { format: 'parquet', compressed: false, bytes, head: Buffer.alloc(0) }
  if (magic.toString('latin1').startsWith('PK')) throw archiveOfFiles(path)
  const compressed = magic[0] === 0x1f && magic[1] === 0x8b
  const head = compressed ? await firstUnpacked(path) : await firstBytes(path, HEAD_BYTES)
  if (head.length === 0) throw emptyFile(path)
  return { format: 'delimited', compressed, bytes, head }
}

/** A gzip stream that ends too early or does not unpack. */
export function damagedArchive(path: string, cause: unknown) {
  return failed('damaged_archive', 'The compressed file is damaged or cut short.', {
    received: path,
    expected: 'a complete gzip file',
    hint: 'Download it again, or unpack it with another tool and import the unpacked file.',
    cause,
  })
}

/** A ZIP, which XLSX files are too. */
function archiveOfFiles(path: string) {
  return failed('unreadable_file', 'This is a ZIP archive or an Excel workbook.', {
    received: path,
    expected: 'a CSV, CSV.gz or Parquet file',
    hint: 'Unpack the archive and import the CSV in it; save a workbook as CSV (UTF-8) first.',
  })
}

function emptyFile(path: string) {
  return failed('empty_file', 'The file is empty.', {
    received: `${path}, 0 bytes of data`,
    expected: 'a table with a header and at least one record',
    hint: 'Download it again.',
  })
}

function unreadable(path: string, cause: Error) {
  return failed('unreadable_file', 'The file cannot be read.', { received: path, hint: cause.message, cause })
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') {
      throw notFound('no_such_file', 'There is no such file.', {
        received: path,
        expected: 'the path of a delivered file',
        hint: 'Check the spelling and the folder.',
        cause,
      })
    }
    throw unreadable(path, cause)
  })
  if (!found.isFile()) {
    throw failed('unreadable_file', 'This is not a file.', {
      received: path,
      expected: 'a CSV, CSV.gz or Parquet file',
    })
  }
  if (found.size === 0) throw emptyFile(path)
  return found.size
}

async function firstBytes(path: string, length: number): Promise<Buffer> {
  const file = await open(path).catch((cause: Error) => {
    throw unreadable(path, cause)
  })
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** A damaged tail is found later, when all of the file is read; here only a stream that gives nothing is an error. */
async function firstUnpacked(path: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  const input = createReadStream(path)
  try {
    for await (const chunk of input.pipe(createGunzip()) as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      length += chunk.length
      if (length >= HEAD_BYTES) break
    }
  } catch (cause) {
    if (length === 0) throw damagedArchive(path, cause)
  } finally {
    input.destroy()
  }
  return Buffer.concat(chunks).subarray(0, HEAD_BYTES)
}
