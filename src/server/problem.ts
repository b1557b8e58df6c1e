import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { failed, type MarsadError, wrongUsage } from '../model/errors.ts'
import { describeFault } from '../workspace/describe-fault.ts'

/** What went wrong, in the words of the command line and the form of RFC 9457. */
export const problemSchema = z
  .object({
    type: z.literal('about:blank'),
    /** Of the status. */
    title: z.string(),
    status: z.int(),
    /** Does not change with the wording. */
    code: z.string(),
    message: z.string(),
    received: z.string().nullable(),
    expected: z.string().nullable(),
    hint: z.string().nullable(),
  })
  .openapi('Problem')
export type Problem = z.infer<typeof problemSchema>

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
  507: 'Insufficient Storage',
} as const
export type ProblemStatus = keyof typeof titles

/** Of errors for people, by how they end the command line. */
const statusOfExit = { 1: 422, 2: 400, 3: 404 } as const

/** Where HTTP says it more exactly. */
const statusOfCode: Record<string, ProblemStatus> = {
  no_session: 401,
  foreign_request: 403,
  method_not_allowed: 405,
  cancelled: 409,
  release_gone: 410,
  workspace_gone: 410,
  too_large: 413,
  not_json: 415,
  busy: 503,
  stopping: 503,
  disk_full: 507,
}

export function problemOf(error: unknown): Problem {
  const told = describeFault(requestFault(error) ?? error)
  if (!told) return faultProblem
  return describeProblem(statusOfCode[told.code] ?? statusOfExit[told.exitCode], told)
}

/** What the libraries below say of a request. */
function requestFault(error: unknown): MarsadError | undefined {
  if (error instanceof HTTPException && error.status === 400) {
    return wrongUsage('bad_json', 'The body of the request is not JSON.', {
      received: error.message.slice(0, 200),
      expected: 'one JSON document',
      cause: error,
    })
  }
  const { name, code } = (error ?? {}) as { name?: string; code?: string }
  const isLost = name === 'AbortError' || code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE'
  return isLost ? failed('cancelled', 'The connection was closed. Nothing was changed.', { cause: error }) : undefined
}

function describeProblem(
  status: ProblemStatus,
  {
    code,
    message,
    received,
    expected,
    hint,
  }: Omit<MarsadError, keyof Error | 'exitCode' | 'toJSON'> & { message: string },
): Problem {
  return { type: 'about:blank', title: titles[status], status, code, message, received, expected, hint }
}

/** A fault of the program: what it was is told to whoever runs the server, not over HTTP. */
const faultProblem = describeProblem(500, {
  code: 'fault',
  message: 'This is a fault of Marsad.',
  received: null,
  expected: null,
  hint: 'Please report it with what the window says in which the server runs.',
})

export function sendProblem(c: Context, problem: Problem): Response {
  return c.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  })
}

/** The answer of a route that may be refused, for its description. */
export const problemResponse = {
  description: 'What went wrong, and the way out',
  content: { 'application/problem+json': { schema: problemSchema } },
} as const
