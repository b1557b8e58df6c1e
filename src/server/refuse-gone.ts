import { statSync } from 'node:fs'
import type { MiddlewareHandler } from 'hono'
import { failed } from '../model/errors.ts'
import { folders } from '../workspace/folders.ts'
import type { Workspace } from '../workspace/workspace.ts'

/**
 * Refuses requests once the workspace was moved or deleted under the server. An open database goes on without its file, and what is
 * written into it then would be lost without a word.
 */
export function refuseGone({ dir }: Workspace): MiddlewareHandler {
  const opened = fileOf(dir)
  return async (_, next) => {
    if (fileOf(dir) !== opened) {
      throw failed('workspace_gone', 'The workspace was moved or deleted while the server ran.', {
        received: dir,
        expected: 'the workspace that was there when it started',
        hint: 'End the server and start it where the workspace is now: marsad serve --workspace DIR.',
      })
    }
    await next()
  }
}

/** Which file the database is; `undefined` when there is none. */
function fileOf(dir: string): string | undefined {
  const stat = statSync(folders.database(dir), { throwIfNoEntry: false, bigint: true })
  return stat && `${stat.dev}/${stat.ino}`
}
