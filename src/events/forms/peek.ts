import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { failed, notFound } from '../../model/errors.ts'
import { damagedArchive } from './damaged-archive.ts'

export const HEAD_BYTES = 1 << 20

/** What the first bytes of a file say that it is: `text` for whatever has no mark of its own. */
export type Mark = 'parquet' | 'gzip' | 'zip' | 'old-office' | 'text'

/** Size of a delivered file in bytes. Throws when there is no such file, or nothing in it. */
export async function sizeOf(path: string): Promise<number> {
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
      expected: 'a table: CSV, Excel, JSON, GeoJSON or Parquet',
    })
  }
  if (found.size === 0) throw emptyFile(path)
  return found.size
}

export function markOf(head: Buffer): Mark {
  const magic = head.toString('latin1', 0, 4)
  if (magic === 'PAR1') return 'parquet'
  if (magic.startsWith('PK\x03\x04') || magic.startsWith('PK\x05\x06')) return 'zip'
  if (magic.startsWith('\x1f\x8b')) return 'gzip'
  if (magic === '\xd0\xcf\x11\xe0') return 'old-office'
  return 'text'
}

export function emptyFile(path: string) {
  return failed('empty_file', 'The file is empty.', {
    received: `${path}, 0 bytes of data`,
    expected: 'a table with a header and at least one record',
    hint: 'Download it again.',
  })
}

function unreadable(path: string, cause: Error) {
  return failed('unreadable_file', 'The file cannot be read.', { received: path, hint: cause.message, cause })
}

/** The first bytes of a file as they lie, at most `length`. */
export async function firstBytes(path: string, length = HEAD_BYTES): Promise<Buffer> {
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

/**
 * The first bytes of a gzip file, unpacked: at most 1 MiB. A damaged tail is found later, when all of the file is read; here
 * only a stream that gives nothing is an error.
 */
export async function firstUnpacked(path: string): Promise<Buffer> {
  const input = createReadStream(path)
  const read: Buffer[] = []
  try {
    return await headOf(input.pipe(createGunzip()) as AsyncIterable<Buffer>, read)
  } catch (cause) {
    if (read.length === 0) throw damagedArchive(path, cause)
    return Buffer.concat(read)
  } finally {
    input.destroy()
  }
}

/** The first 1 MiB of a stream, which is then left. What was read before an error stays in `read`. */
export async function headOf(source: AsyncIterable<Buffer>, read: Buffer[] = []): Promise<Buffer> {
  let length = 0
  for await (const chunk of source) {
    read.push(chunk)
    length += chunk.length
    if (length >= HEAD_BYTES) break
  }
  return Buffer.concat(read).subarray(0, HEAD_BYTES)
}
