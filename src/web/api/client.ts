import { connection } from './connection.ts'
import { connectionLost, ProblemError, readProblem } from './problem.ts'

export { type Problem, ProblemError } from './problem.ts'

interface Asking {
  method?: 'GET' | 'POST' | 'DELETE'
  /** Sent as JSON. */
  body?: unknown
  signal?: AbortSignal
}

/** Asks the server for JSON. Rejects with `ProblemError`; when the signal is aborted, with an `AbortError`. */
export async function ask<T>(path: string, asking: Asking = {}): Promise<T> {
  return (await (await send(path, asking)).json()) as T
}

/** Asks the server for bytes, and rejects as `ask` does. */
export async function askBytes(path: string, asking: Asking = {}): Promise<Uint8Array> {
  return new Uint8Array(await (await send(path, asking)).arrayBuffer())
}

async function send(path: string, { method, body, signal }: Asking): Promise<Response> {
  const response = await fetch(path, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    connection.note('lost')
    throw new ProblemError(connectionLost)
  })
  connection.note(response.status === 401 ? 'locked' : 'there')
  if (response.ok) return response
  const told: unknown = await response.json().catch(() => null)
  throw new ProblemError(readProblem(told, response.status, response.statusText))
}

/** The words of a selection as the query of an address of the API. */
export function queryOf(words: Readonly<Record<string, readonly string[]>>): string {
  const query = new URLSearchParams()
  for (const [name, values] of Object.entries(words)) for (const value of values) query.append(name, value)
  return query.toString()
}
