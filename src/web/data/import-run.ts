import type { JobEvent } from '../../model/job-event.ts'
import type { Extent } from '../../model/release.ts'
import { type Problem, readProblem } from '../api/problem.ts'

/** What an import came to: as `marsad import --json` prints it. */
export interface ImportResult {
  dataset: string
  release: string
  rows_in: number
  events: number
  actors?: number
  rejects: number
  flagged: number
  flags: Record<string, number>
  extent: Extent
  already_imported: boolean
}

/** Where the import of one file stands. Shares run from 0 to 1; `null` when nobody can say. */
export type RunState =
  | { kind: 'waiting' }
  | { kind: 'sending'; share: number }
  | { kind: 'working'; stage: string | null; share: number | null; connected: boolean }
  | { kind: 'done'; result: ImportResult }
  | { kind: 'failed'; problem: Problem }
  | { kind: 'cancelled' }
  /** The server was started anew in the middle and knows nothing of it. */
  | { kind: 'gone' }

/** The stages of an import in their order, as the server names them. */
export const importStages = ['receive', 'deliver', 'check', 'place', 'write', 'commit'] as const

export const isOver = ({ kind }: RunState) => kind !== 'waiting' && kind !== 'sending' && kind !== 'working'

/** What a run becomes by what the server tells. Once it is over, nothing changes it. */
export function afterEvent(state: RunState, event: JobEvent): RunState {
  if (isOver(state)) return state
  if (event.kind === 'progress') {
    return { kind: 'working', stage: event.stage, share: event.share, connected: true }
  }
  if (event.kind === 'done') return { kind: 'done', result: event.result as ImportResult }
  const problem = readProblem(event.problem, 422, '')
  return problem.code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', problem }
}

/** What a person says of files that they import; empty text says nothing. */
export interface Said {
  dataset: string
  release: string
  from: string
  to: string
}

/** The query of POST /api/imports. */
export function importQuery(name: string, said: Said, mapping: string | null): string {
  const query = new URLSearchParams({ name })
  if (said.dataset.trim() !== '') query.set('dataset', said.dataset.trim())
  if (said.release.trim() !== '') query.set('release', said.release.trim())
  if (said.from.trim() !== '' || said.to.trim() !== '') query.set('extent', `${said.from.trim()}/${said.to.trim()}`)
  if (mapping !== null) query.set('mapping', mapping)
  return query.toString()
}

/** Tables and the mappings dropped with them: with one mapping, it is that of all; with more, each goes by its name. */
export function pairWithMappings<F extends { name: string }>(files: readonly F[]): { file: F; mapping: F | null }[] {
  const isMapping = ({ name }: F) => name.toLowerCase().endsWith('.mapping.json')
  const mappings = files.filter(isMapping)
  const tables = files.filter((file) => !isMapping(file))
  const only = mappings.length === 1 ? mappings[0]! : null
  const stem = (name: string) => name.toLowerCase().replace(/\.mapping\.json$|\.[^.]+$/, '')
  return tables.map((file) => ({
    file,
    mapping: mappings.find(({ name }) => stem(name) === stem(file.name)) ?? only,
  }))
}
