import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { damagedArchive } from './damaged-archive.ts'
import type { Table } from './table.ts'
import { limitUnpacked } from './unpacked-limit.ts'
import { ZipArchive } from './zip-archive.ts'

const CHUNK_BYTES = 1 << 20

/** The bytes of a table's file from `path`, unpacked. Throws when what they are packed in is damaged, or unpacks to far too much. */
export async function* tableBytes({ container, member, bytes }: Table, path: string): AsyncGenerator<Buffer> {
  if (container === 'zip') {
    const archive = await ZipArchive.open(path)
    try {
      yield* archive.read(member ?? '')
    } finally {
      archive.close()
    }
    return
  }
  const file = createReadStream(path, { highWaterMark: CHUNK_BYTES })
  if (container === 'none') {
    yield* file as AsyncIterable<Buffer>
    return
  }
  const unpacked = file.pipe(createGunzip({ chunkSize: CHUNK_BYTES }))
  file.on('error', (error) => unpacked.destroy(error))
  try {
    yield* limitUnpacked(path, bytes)(unpacked as AsyncIterable<Buffer>)
  } catch (cause) {
    throw unpackingFault(path, cause)
  } finally {
    file.destroy()
  }
}

/** The error of a stream that does not unpack; any other as it is. */
export const unpackingFault = (path: string, cause: unknown) =>
  (cause as { code?: string }).code?.startsWith('Z_') ? damagedArchive(path, cause) : cause
