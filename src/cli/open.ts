import type { Engine } from '../events/engine.ts'
import { failed } from '../model/errors.ts'
import { openEngine } from '../workspace/open-engine.ts'
import { findWorkspaceDir, openWorkspace, type Workspace } from '../workspace/workspace.ts'
import type { CommandContext } from './command.ts'

/** Runs `work` on the workspace of a command and closes it. */
export async function withWorkspace<T>(
  context: CommandContext,
  work: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  const workspace = openWorkspace(findWorkspaceDir(context.workspaceDir, context.cwd))
  try {
    return await work(workspace)
  } finally {
    workspace.close()
  }
}

/** The same with an engine over its releases. Ctrl-C stops the query that is running. */
export async function withEngine<T>(
  context: CommandContext,
  work: (workspace: Workspace, engine: Engine) => Promise<T>,
): Promise<T> {
  return withWorkspace(context, async (workspace) => {
    const engine = await openEngine(workspace)
    const stop = () => engine.interrupt()
    context.signal.addEventListener('abort', stop)
    try {
      return await work(workspace, engine)
    } catch (error) {
      if (!context.signal.aborted) throw error
      throw failed('cancelled', 'Stopped. Nothing was changed.', { hint: 'Run the same command again.', cause: error })
    } finally {
      context.signal.removeEventListener('abort', stop)
      engine.close()
    }
  })
}

/** One JSON document on stdout. */
export function printJson({ print }: Pick<CommandContext, 'print'>, value: unknown): void {
  print(`${JSON.stringify(value, null, 2)}\n`)
}
