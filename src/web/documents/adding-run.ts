import type { StoredDocument } from '../../model/document.ts'
import type { JobEvent } from '../../model/job-event.ts'
import { type Problem, readProblem } from '../api/problem.ts'

/** What came of a file: one document, or of a feed one an item. */
export interface AddedResult {
  documents: Pick<StoredDocument, 'id'>[]
  /** How many claims were proposed. */
  claims: number
  already_added: boolean
}

/** Where a file stands. */
export type AddingState =
  | { kind: 'waiting' }
  /** How much of it has left, 0 to 1. */
  | { kind: 'sending'; share: number }
  | { kind: 'working'; stage: string | null; connected: boolean }
  | { kind: 'done'; result: AddedResult }
  | { kind: 'failed'; problem: Problem }
  | { kind: 'cancelled' }
  /** The server was started anew in the middle and knows nothing of it. */
  | { kind: 'gone' }

export const isOver = ({ kind }: AddingState) => kind !== 'waiting' && kind !== 'sending' && kind !== 'working'

/** What a file becomes by what the server tells. Once it is over, nothing changes it. */
export function afterEvent(state: AddingState, event: JobEvent): AddingState {
  if (isOver(state)) return state
  if (event.kind === 'progress') return { kind: 'working', stage: event.stage, connected: true }
  if (event.kind === 'done') return { kind: 'done', result: event.result as AddedResult }
  const problem = readProblem(event.problem, 422, '')
  return problem.code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', problem }
}

/** What a person says of documents that they add; empty text says nothing. */
export interface Said {
  published: string
  publisher: string
  licence: string
}

/** The query of POST /api/documents. */
export function addingQuery(name: string, said: Said): string {
  const query = new URLSearchParams({ name })
  for (const word of ['published', 'publisher', 'licence'] as const) {
    if (said[word].trim() !== '') query.set(word, said[word].trim())
  }
  return query.toString()
}
