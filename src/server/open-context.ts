import { openEngine } from '../workspace/open-engine.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { ServerContext } from './context.ts'
import { enginePool } from './engine-pool.ts'
import { openExplorer } from './explorer/explorer.ts'
import { openJobs } from './job-list.ts'
import { problemOf } from './problem.ts'

export interface OpenContext extends ServerContext {
  /** Stops what runs and lets go of everything but the workspace. */
  close(): Promise<void>
}

export function openContext(
  workspace: Workspace,
  { webFolder, now = () => new Date() }: { webFolder: string; now?: () => Date },
): OpenContext {
  const pool = enginePool(() => openEngine(workspace))
  const jobs = openJobs(problemOf, now)
  const explorer = openExplorer(workspace.dir)
  return {
    workspace,
    withEngine: pool.withEngine,
    explorer,
    jobs,
    webFolder,
    now,
    async close() {
      await Promise.all([jobs.close(), pool.close(), explorer.close()])
    },
  }
}
