import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { Reading, Table } from '../forms/table.ts'
import { tableBytes, unpackingFault } from '../forms/table-bytes.ts'
import { textSteps } from '../forms/text-steps.ts'
import { limitUnpacked } from '../forms/unpacked-limit.ts'

export interface Received {
  /** A copy of the file, byte for byte. */
  originalPath: string
  /** The text of the table, unpacked and in UTF-8; the same as `originalPath` when the file is read as it lies. */
  deliveredPath: string
  /** Of the file as received. */
  sha256: string
}

const CHUNK_BYTES = 1 << 20

/**
 * Copies a delivered file into `folder`, and in the same pass computes its sha256 and makes the text that is read of it. What
 * lies in a ZIP is unpacked from the copy. `onShare` is told how far the pass is, from 0 to 1.
 */
export async function receive(
  table: Table,
  reading: Reading,
  folder: string,
  options: { signal?: AbortSignal | undefined; onShare: (share: number) => void },
): Promise<Received> {
  const { path, bytes, container } = table
  const originalPath = join(folder, 'original')
  const steps = textSteps(table, reading)
  const isAsItLies = container === 'none' && steps.length === 0
  const deliveredPath = isAsItLies ? originalPath : join(folder, 'delivered')
  const hash = createHash('sha256')
  let read = 0
  const watch = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      read += chunk.length
      options.onShare(read / bytes)
      done(null, chunk)
    },
  })
  const signal = options.signal ? { signal: options.signal } : {}
  const source = createReadStream(path, { highWaterMark: CHUNK_BYTES })
  if (isAsItLies || container === 'zip') {
    await pipeline(source, watch, createWriteStream(originalPath), signal)
  } else {
    const copy = createWriteStream(originalPath)
    watch.on('data', (chunk: Buffer) => copy.write(chunk))
    const unpacking = container === 'gzip' ? [createGunzip({ chunkSize: CHUNK_BYTES }), limitUnpacked(path, bytes)] : []
    try {
      await pipeline([source, watch, ...unpacking, ...steps, createWriteStream(deliveredPath)], signal)
    } catch (cause) {
      throw unpackingFault(path, cause)
    } finally {
      await closed(copy)
    }
  }
  if (container === 'zip') {
    await pipeline([tableBytes(table, originalPath), ...steps, createWriteStream(deliveredPath)], signal)
  }
  return { originalPath, deliveredPath, sha256: hash.digest('hex') }
}

function closed(stream: Writable): Promise<void> {
  return new Promise((resolve, reject) => stream.end((error?: Error | null) => (error ? reject(error) : resolve())))
}
