/** How a failure ends the program, as in the contract: 1 failed, 2 wrong usage, 3 not found. */
export type ExitCode = 1 | 2 | 3

export interface ErrorDetails {
  /** What was given, in the words of the person who gave it. */
  received?: string | undefined
  /** What would have been accepted. */
  expected?: string | undefined
  /** The way out. */
  hint?: string | undefined
  cause?: unknown
}

/**
 * An error meant for people: what was received, what was expected and the way out. The command line prints it and ends
 * with `exitCode`; a server turns it into problem+json. Any other error is a fault of the program.
 */
export class MarsadError extends Error {
  readonly code: string
  readonly exitCode: ExitCode
  readonly received: string | null
  readonly expected: string | null
  readonly hint: string | null

  constructor(code: string, exitCode: ExitCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'MarsadError'
    this.code = code
    this.exitCode = exitCode
    this.received = details.received ?? null
    this.expected = details.expected ?? null
    this.hint = details.hint ?? null
  }

  toJSON() {
    const { code, message, received, expected, hint } = this
    return { code, message, received, expected, hint }
  }
}

/** Unreadable, damaged, truncated or empty input, or something refused: exit 1. */
export const failed = (code: string, message: string, details?: ErrorDetails) =>
  new MarsadError(code, 1, message, details)

/** Unknown option, bad value, ambiguous release: exit 2. */
export const wrongUsage = (code: string, message: string, details?: ErrorDetails) =>
  new MarsadError(code, 2, message, details)

/** File, workspace, release, event or figure that is not there: exit 3. */
export const notFound = (code: string, message: string, details?: ErrorDetails) =>
  new MarsadError(code, 3, message, details)
