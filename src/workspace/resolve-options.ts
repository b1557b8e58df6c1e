import { boundaryFileNamed } from './boundary-files.ts'
import type { Workspace } from './workspace.ts'

/** Options of a question with the name of boundaries, where there is one, turned into what a receipt can hold: id and sha256. */
export function resolveOptions(workspace: Workspace, options: Record<string, unknown>): Record<string, unknown> {
  if (typeof options['boundaries'] !== 'string') return options
  const { id, sha256 } = boundaryFileNamed(workspace, options['boundaries'])
  return { ...options, boundaries: { id, sha256 } }
}
