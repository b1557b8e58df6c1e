import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { failed, MarsadError } from '../model/errors.ts'

/**
 * Makes a file whole or not at all: `fill` writes to the path that it is given, beside the target, which is then renamed. What the
 * system refuses becomes `cannot_write`; errors of `fill` itself pass.
 */
export async function writeWholeFile<T>(path: string, fill: (half: string) => Promise<T>): Promise<T> {
  const half = `${path}.${process.pid}.part`
  try {
    mkdirSync(dirname(path), { recursive: true })
    const result = await fill(half)
    renameSync(half, path)
    return result
  } catch (cause) {
    throw isOfSystem(cause) ? cannotWrite(path, cause) : cause
  } finally {
    rmSync(half, { force: true })
  }
}

/** Appends to a new file and keeps the sha256 of what was written. */
export class HashedFile {
  readonly #file: number
  #isOpen = true
  readonly #hash = createHash('sha256')

  constructor(path: string) {
    this.#file = openSync(path, 'w')
  }

  append(text: string): void {
    const bytes = Buffer.from(text)
    for (let written = 0; written < bytes.length;) written += writeSync(this.#file, bytes, written)
    this.#hash.update(bytes)
  }

  /** Closes the file, if it is still open. */
  close(): void {
    if (this.#isOpen) closeSync(this.#file)
    this.#isOpen = false
  }

  /** Closes the file; the lower-case hexadecimal sha256. */
  end(): string {
    this.close()
    return this.#hash.digest('hex')
  }
}

const isOfSystem = (error: unknown) =>
  error instanceof Error && !(error instanceof MarsadError) && (error as NodeJS.ErrnoException).syscall !== undefined

export function cannotWrite(path: string, cause: unknown) {
  return failed('cannot_write', 'The file cannot be written.', {
    received: path,
    expected: 'a folder that may be written to, with space left',
    hint: cause instanceof Error ? cause.message : undefined,
    cause,
  })
}
