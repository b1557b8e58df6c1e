import { unzipSync } from 'fflate'
import { failed, MarsadError } from '../../model/errors.ts'

const MOST_ENTRIES = 10_000
const MOST_BYTES = 64 * 1024 ** 2

/**
 * The named files of a ZIP archive, by name; those that are not in it are left out. What unpacks to more than it may is refused before it
 * is unpacked.
 *
 * @throws MarsadError `zip_damaged`, `zip_too_large`
 */
export function unzip(bytes: Uint8Array, name: string, wanted: readonly string[]): Map<string, Uint8Array> {
  let entries = 0
  let unpacked = 0
  const tooLarge = () =>
    failed('zip_too_large', `${name} unpacks to more than a document holds`, {
      received:
        entries > MOST_ENTRIES ? `more than ${MOST_ENTRIES} files` : `${Math.ceil(unpacked / 1024 ** 2)} MiB of text`,
      expected: `at most ${MOST_BYTES / 1024 ** 2} MiB of text`,
      hint: 'save its text alone, and add that',
    })
  try {
    const files = unzipSync(bytes, {
      filter(file) {
        if (++entries > MOST_ENTRIES) throw tooLarge()
        if (!wanted.includes(file.name)) return false
        unpacked += file.originalSize
        if (unpacked > MOST_BYTES) throw tooLarge()
        return true
      },
    })
    return new Map(Object.entries(files))
  } catch (cause) {
    if (cause instanceof MarsadError) throw cause
    throw failed('zip_damaged', `${name} is not a whole file`, {
      received: cause instanceof Error ? cause.message : String(cause),
      expected: 'a file as Word saves it',
      hint: 'fetch it again, or open it and save it anew',
      cause,
    })
  }
}
