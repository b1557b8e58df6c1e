/** What went wrong, as the server says it (RFC 9457). */
export interface Problem {
  code: string
  status: number
  message: string
  received: string | null
  expected: string | null
  hint: string | null
}

export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

/** A problem with every field, from whatever was told of it; never throws. */
export function readProblem(told: unknown, status: number, otherwise: string): Problem {
  const known = (typeof told === 'object' && told !== null ? told : {}) as Record<string, unknown>
  const text = (name: string) => (typeof known[name] === 'string' && known[name] !== '' ? known[name] : null)
  return {
    code: text('code') ?? `http_${status}`,
    status,
    message: text('message') ?? text('detail') ?? text('title') ?? otherwise,
    received: text('received'),
    expected: text('expected'),
    hint: text('hint'),
  }
}

/** Nobody answered. */
export const connectionLost = readProblem({ code: 'connection_lost' }, 0, 'The server does not answer.')

/** The problem of an error: as the server told it, or else what the error says. */
export function problemOfError(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  return readProblem({ code: 'unexpected' }, 0, error instanceof Error ? error.message : String(error))
}
