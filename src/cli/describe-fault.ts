import { failed, MarsadError } from '../model/errors.ts'

/** What the system says when it cannot go on, and what a person can do about it. */
const systemFaults: Record<string, string> = {
  ENOSPC: 'The disk is full. Make room and run the same command again.',
  EDQUOT: 'The quota of the disk is used up. Make room and run the same command again.',
  EACCES: 'This folder or file may not be written or read. Change its permissions, or use another workspace.',
  EPERM: 'This folder or file may not be written or read. Change its permissions, or use another workspace.',
  EROFS: 'The disk is read-only. Use a workspace on another one.',
  EMFILE: 'Too many files are open. Close other programs and run the same command again.',
}

/** DuckDB's own words at the start of a message. */
const engineFaults = [
  { starts: /^IO Error.*(No space left|disk quota)/is, hint: systemFaults['ENOSPC'] as string },
  { starts: /^IO Error/i, hint: 'A file of the workspace cannot be read or written. Is the disk in order?' },
  { starts: /^Out of Memory/i, hint: 'The disk for what does not fit into memory is full, or memory is short.' },
]

/** An error for people when the cause lies outside the program; `undefined` for a fault of the program itself. */
export function describeFault(error: unknown): MarsadError | undefined {
  if (error instanceof MarsadError) return error
  if (!(error instanceof Error)) return undefined
  const hint =
    systemFaults[(error as NodeJS.ErrnoException).code ?? ''] ??
    engineFaults.find(({ starts }) => starts.test(error.message))?.hint
  if (hint === undefined) return undefined
  return failed('system', 'The system did not let the program go on.', {
    received: error.message.split('\n')[0]?.slice(0, 300),
    hint,
    cause: error,
  })
}
