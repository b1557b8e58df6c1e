import { openDuckDbEngine } from '../events/duckdb/engine.ts'
import type { Engine } from '../events/engine.ts'
import { folders } from './folders.ts'
import { spotLookup } from './spot-lookup.ts'
import type { Workspace } from './workspace.ts'

/** The engine over the releases of a workspace. `threads` never changes an answer, only its speed. */
export function openEngine(workspace: Workspace, threads?: number): Promise<Engine> {
  return openDuckDbEngine(
    ({ dataset, release }) => folders.release(workspace.dir, dataset, release),
    threads === undefined ? {} : { threads },
    spotLookup(workspace),
  )
}
