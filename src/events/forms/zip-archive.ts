import { createReadStream } from 'node:fs'
import { PassThrough, pipeline, Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { MarsadError, failed } from '../../model/errors.ts'
import { type Entry, type ZipFile, openPromise } from 'yauzl'
import { damagedArchive, refusedArchive } from './damaged-archive.ts'
import { archiveBomb, unpackedLimit } from './unpacked-limit.ts'

const MOST_ENTRIES = 10_000
const STORED = 0
const DEFLATED = 8
const UNIX = 3
const FILE_TYPE = 0xf000
const SYMBOLIC_LINK = 0xa000

/**
 * A ZIP archive opened for reading. Nothing is ever written under a name from it, and an archive with a name that leads out of
 * its folder, or with a link, is refused as a whole: no honest delivery has one. Its files are read with their sizes and
 * checksums compared.
 */
export class ZipArchive {
  readonly #path: string
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>

  private constructor(path: string, zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#path = path
    this.#zip = zip
    this.#entries = entries
  }

  /** Throws `damaged_archive` for what is not a whole ZIP file, `unsafe_archive` for names and links as above. */
  static async open(path: string): Promise<ZipArchive> {
    let zip: ZipFile | undefined
    try {
      // Sizes are checked here, where more than the limit is told from damage.
      zip = await openPromise(path, { autoClose: false, strictFileNames: true, validateEntrySizes: false })
      return new ZipArchive(path, zip, await listEntries(path, zip))
    } catch (cause) {
      zip?.close()
      if (cause instanceof MarsadError) throw cause
      throw isUnsafeName(cause) ? unsafeArchive(path, (cause as Error).message) : damagedArchive(path, cause)
    }
  }

  /** Names of the files, in the order of the archive. */
  get names(): readonly string[] {
    return [...this.#entries.keys()]
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** The unpacked bytes of a file that the archive has. Throws when they are damaged, encrypted or far too many. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(name)
    if (!entry) throw damagedArchive(this.#path, new Error(`the archive has no file ${name}`))
    const limit = this.#checkedLimit(entry)
    const header = this.#zip.readLocalFileHeaderPromise(entry, { minimal: true })
    const { fileDataStart: start } = await header.catch((cause: unknown) => {
      throw damagedArchive(this.#path, cause)
    })
    // A stream of our own: that of yauzl throws past everyone when it is left before its end.
    const end = start + entry.compressedSize - 1
    const raw = entry.compressedSize === 0 ? Readable.from([]) : createReadStream(this.#path, { start, end })
    const unpacked = entry.compressionMethod === DEFLATED ? createInflateRaw({ chunkSize: 1 << 18 }) : new PassThrough()
    pipeline(raw, unpacked, () => {
      // An error reaches the loop below, which reads from the last stream.
    })
    let length = 0
    let checksum = 0
    try {
      for await (const chunk of unpacked as AsyncIterable<Buffer>) {
        length += chunk.length
        if (length > limit) throw archiveBomb(this.#path, limit)
        checksum = crc32(chunk, checksum)
        yield chunk
      }
    } catch (cause) {
      throw cause instanceof MarsadError ? cause : damagedArchive(this.#path, cause)
    } finally {
      unpacked.destroy()
    }
    if (length !== entry.uncompressedSize || checksum !== entry.crc32) {
      throw damagedArchive(this.#path, new Error(`${name}: ${length} bytes, not as the archive says`))
    }
  }

  close(): void {
    this.#zip.close()
  }

  /** The most bytes that may come: no more than the archive itself says, so that a size that lies is found at once. */
  #checkedLimit({ fileName, uncompressedSize, compressionMethod, ...entry }: Entry): number {
    if ((entry.generalPurposeBitFlag & 1) !== 0) throw encrypted(this.#path, fileName)
    if (compressionMethod !== STORED && compressionMethod !== DEFLATED) {
      throw refusedArchive(
        this.#path,
        `The file ${fileName} is packed in a way that Marsad does not read (method ${compressionMethod}).`,
        'Unpack the archive with another tool and import the file itself.',
      )
    }
    const limit = unpackedLimit(this.#zip.fileSize)
    if (uncompressedSize > limit) throw archiveBomb(this.#path, limit)
    return uncompressedSize
  }
}

async function listEntries(path: string, zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES) {
    throw refusedArchive(path, `The archive holds ${zip.entryCount} files.`, 'Import the tables one by one.')
  }
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    const isUnix = entry.versionMadeBy >>> 8 === UNIX
    if (isUnix && ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK) {
      throw unsafeArchive(path, `symbolic link: ${entry.fileName}`)
    }
    if (entry.fileName.endsWith('/')) continue
    if (entries.has(entry.fileName)) throw unsafeArchive(path, `two files of one name: ${entry.fileName}`)
    entries.set(entry.fileName, entry)
  }
  return entries
}

/** The words of yauzl for a name that is absolute, leads upwards or has a backslash. */
const isUnsafeName = (cause: unknown) =>
  cause instanceof Error && /^(absolute path|invalid relative path|invalid characters in fileName)/.test(cause.message)

function unsafeArchive(path: string, what: string) {
  return failed('unsafe_archive', 'The archive has a file whose name or kind could lead out of its folder.', {
    received: `${path}: ${what}`,
    expected: 'plain files with plain relative names, separated by /',
    hint: 'Do not trust it. If you know where it is from, unpack it with another tool and import the table itself.',
  })
}

function encrypted(path: string, name: string) {
  return failed('encrypted_archive', 'The file in the archive is protected with a password.', {
    received: `${path}: ${name}`,
    hint: 'Unpack it with its password and import the unpacked file.',
  })
}
