import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { failed } from '../../model/errors.ts'
import { damagedArchive, type Peeked } from './peek.ts'

export interface Received {
  /** A copy of the file, byte for byte. */
  originalPath: string
  /** The table itself, unpacked; the same as `originalPath` when nothing was packed. */
  deliveredPath: string
  /** Of the file as received. */
  sha256: string
}

const CHUNK_BYTES = 1 << 20
const FREE_UNPACKED_BYTES = 64 << 20
const MOST_UNPACKED_RATIO = 100

/**
 * Copies a delivered file into `folder`, and in the same pass computes its sha256 and unpacks it. `onShare` is told how far the
 * pass is, from 0 to 1.
 */
export async function receive(
  path: string,
  folder: string,
  peeked: Peeked,
  options: { signal?: AbortSignal | undefined; onShare: (share: number) => void },
): Promise<Received> {
  const originalPath = join(folder, 'original')
  const deliveredPath = peeked.compressed ? join(folder, 'delivered') : originalPath
  const hash = createHash('sha256')
  let read = 0
  const watch = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      read += chunk.length
      options.onShare(read / peeked.bytes)
      done(null, chunk)
    },
  })
  const signal = options.signal ? { signal: options.signal } : {}
  const source = createReadStream(path, { highWaterMark: CHUNK_BYTES })
  if (!peeked.compressed) {
    await pipeline(source, watch, createWriteStream(originalPath), signal)
  } else {
    const copy = createWriteStream(originalPath)
    watch.on('data', (chunk: Buffer) => copy.write(chunk))
    const limit = FREE_UNPACKED_BYTES + MOST_UNPACKED_RATIO * peeked.bytes
    const unpacked = measured(path, limit)
    try {
      await pipeline(
        source,
        watch,
        createGunzip({ chunkSize: CHUNK_BYTES }),
        unpacked,
        createWriteStream(deliveredPath),
        signal,
      )
    } catch (cause) {
      if ((cause as { code?: string }).code?.startsWith('Z_')) throw damagedArchive(path, cause)
      throw cause
    } finally {
      await closed(copy)
    }
  }
  return { originalPath, deliveredPath, sha256: hash.digest('hex') }
}

/** Refuses an archive that unpacks to far more than it can hold in earnest. */
function measured(path: string, limit: number): Transform {
  let unpacked = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      unpacked += chunk.length
      if (unpacked > limit) {
        done(
          failed('archive_bomb', 'The archive unpacks to more than 100 times its size.', {
            received: path,
            expected: `at most ${limit} bytes unpacked`,
            hint: 'If you trust it, unpack it with another tool and import the unpacked file.',
          }),
        )
        return
      }
      done(null, chunk)
    },
  })
}

function closed(stream: Writable): Promise<void> {
  return new Promise((resolve, reject) => stream.end((error?: Error | null) => (error ? reject(error) : resolve())))
}
