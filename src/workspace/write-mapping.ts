import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { failed } from '../model/errors.ts'

/** Writes a new file whole or not at all, and never over one that is there. Throws `file_exists` or `cannot_write`. */
export function writeMapping(path: string, text: string): void {
  claimName(path)
  const half = `${path}.${process.pid}.part`
  try {
    writeFileSync(half, text)
    renameSync(half, path)
  } catch (cause) {
    rmSync(half, { force: true })
    rmSync(path, { force: true })
    throw cannotWrite(path, cause)
  }
}

/** An empty file that was not there before: nobody else can make one of the name any more. */
function claimName(path: string): void {
  try {
    writeFileSync(path, '', { flag: 'wx' })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cannotWrite(path, cause)
    throw failed('file_exists', 'There is such a file already, and it is left as it is.', {
      received: path,
      expected: 'the name of a file that is not there yet',
      hint: 'Give another name with --out, or move the old file away.',
      cause,
    })
  }
}

function cannotWrite(path: string, cause: unknown) {
  return failed('cannot_write', 'The file cannot be written.', {
    received: path,
    expected: 'a folder that may be written to, with space left',
    hint: cause instanceof Error ? cause.message : undefined,
    cause,
  })
}
