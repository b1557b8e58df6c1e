import { openDuckDbEngine } from '../events/duckdb/engine.ts'
import type { Engine } from '../events/engine.ts'
import { folders } from './folders.ts'
import type { Workspace } from './workspace.ts'

/** The engine over the releases of a workspace. `threads` never changes an answer, only its speed. */
export function openEngine({ dir }: Workspace, threads?: number): Promise<Engine> {
  return openDuckDbEngine(
    ({ dataset, release }) => folders.release(dir, dataset, release),
    threads === undefined ? {} : { threads },
  )
}
