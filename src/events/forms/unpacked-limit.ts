import { failed } from '../../model/errors.ts'
import type { ByteStep } from './table.ts'

const FREE_UNPACKED_BYTES = 64 << 20
const MOST_UNPACKED_RATIO = 100

/** The most bytes that anything in an archive of this size may unpack to. */
export const unpackedLimit = (archiveBytes: number) => FREE_UNPACKED_BYTES + MOST_UNPACKED_RATIO * archiveBytes

export function archiveBomb(path: string, limit: number) {
  return failed('archive_bomb', 'The archive unpacks to more than 100 times its size.', {
    received: path,
    expected: `at most ${limit} bytes unpacked`,
    hint: 'If you trust it, unpack it with another tool and import the unpacked file.',
  })
}

/** Passes bytes on and refuses an archive that unpacks to far more than it can hold in earnest. */
export function limitUnpacked(path: string, archiveBytes: number): ByteStep {
  const limit = unpackedLimit(archiveBytes)
  return async function* (source) {
    let unpacked = 0
    for await (const chunk of source) {
      unpacked += chunk.length
      if (unpacked > limit) throw archiveBomb(path, limit)
      yield chunk
    }
  }
}
