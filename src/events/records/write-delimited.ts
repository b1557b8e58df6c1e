import type { FileHandle } from 'node:fs/promises'
import type { Dialect } from './dialect.ts'

/** The dialect of what we write: RFC 4180 with comma and double quote, records ending in LF, every field quoted. */
export const writtenDialect: Dialect = { delimiter: 0x2c, quote: 0x22 }

/** One record with its line end. Any text survives but lone surrogates, which UTF-8 cannot express. */
export function formatRecord(fields: readonly string[]): string {
  return `"${fields.map((field) => field.replaceAll('"', '""')).join('","')}"\n`
}

const batchCharacters = 256 * 1024

/** Appends records to an open file in large writes; each awaits the one before, so that memory stays bounded. */
export class DelimitedWriter {
  readonly #file: FileHandle
  #batch = ''

  constructor(file: FileHandle) {
    this.#file = file
  }

  async write(fields: readonly string[]) {
    this.#batch += formatRecord(fields)
    if (this.#batch.length >= batchCharacters) await this.flush()
  }

  /** Hands what is left to the file; the file stays open. */
  async flush() {
    const batch = this.#batch
    this.#batch = ''
    await this.#file.appendFile(batch)
  }
}
