import { failed, MarsadError, notFound } from '../model/errors.ts'

const fullDisk = 'The disk is full. Make room and do the same again.'
const noRight = 'This folder or file may not be written or read. Change its permissions, or use another workspace.'

/** What the system says when it cannot go on, and what a person can do about it. */
const systemFaults: Record<string, string> = {
  EACCES: noRight,
  EPERM: noRight,
  EROFS: 'The disk is read-only. Use a workspace on another one.',
  EMFILE: 'Too many files are open. Close other programs and do the same again.',
}

/** DuckDB's own words at the start of a message. */
const engineFaults = [
  { starts: /^IO Error/i, hint: 'A file of the workspace cannot be read or written. Is the disk in order?' },
  { starts: /^Out of Memory/i, hint: 'The disk for what does not fit into memory is full, or memory is short.' },
]

/** SQLite's own numbers of errors; the lower eight bits are the kind. */
const sqlite = { busy: 5, readOnly: 8, ioError: 10, full: 13, cannotOpen: 14 } as const

/** An error for people when the cause lies outside the program; `undefined` for a fault of the program itself. */
export function describeFault(error: unknown): MarsadError | undefined {
  if (error instanceof MarsadError) return error
  if (!(error instanceof Error)) return undefined
  const { code = '', errcode } = error as NodeJS.ErrnoException & { errcode?: number }
  const isFull = code === 'ENOSPC' || code === 'EDQUOT' || errcode === sqlite.full
  if (isFull || /^IO Error.*(No space left|disk quota)/is.test(error.message)) return told('disk_full', error, fullDisk)
  if (code === 'ERR_SQLITE_ERROR' && errcode !== undefined) return describeDatabaseFault(error, errcode)
  const gone = goneRelease(error.message)
  if (gone !== undefined) return releaseGone(gone, error)
  const hint = systemFaults[code] ?? engineFaults.find(({ starts }) => starts.test(error.message))?.hint
  return hint === undefined ? undefined : told('system', error, hint)
}

const told = (code: string, cause: Error, hint: string) =>
  failed(code, 'The system did not let the program go on.', {
    received: cause.message.split('\n')[0]?.slice(0, 300),
    hint,
    cause,
  })

function describeDatabaseFault(error: Error, errcode: number): MarsadError | undefined {
  const kind = errcode & 0xff
  if (kind === sqlite.busy) {
    return told('busy', error, 'Another program is writing into this workspace. Wait a moment and do the same again.')
  }
  if (kind !== sqlite.readOnly && kind !== sqlite.ioError && kind !== sqlite.cannotOpen) return undefined
  return told('system', error, 'The database of the workspace cannot be read or written. Is the disk in order?')
}

/** DuckDB, of a Parquet file of a release that is not there. */
const missingFile = /No files found that match the pattern "([^"]+)"|Cannot open file "([^"]+)": No such file/

function goneRelease(message: string): string | undefined {
  const [, pattern, path = pattern] = missingFile.exec(message) ?? []
  return /[/\\]releases[/\\]([^/\\]+[/\\][^/\\]+)[/\\][^/\\]+$/.exec(path ?? '')?.[1]?.replaceAll('\\', '/')
}

const releaseGone = (release: string, cause: Error) =>
  notFound('release_gone', 'The files of this release are no longer in the workspace.', {
    received: release,
    expected: 'the files as they were imported',
    hint: 'Restore the folder of the release from a copy, or import the same file into a new workspace.',
    cause,
  })
