import { createHash, randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { program } from '../model/program.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** A checkout changes without changing its version: what an earlier start answered is not taken for an answer of this one. */
const start = randomUUID()

/**
 * For answers that follow from the address and from what the workspace holds, none of which ever changes: gives the answer its
 * ETag, and returns 304 when the browser has it already.
 */
export function notModified(c: Context, workspace: Workspace): Response | undefined {
  const hash = createHash('sha256').update(`${program.version}\n${start}\n${c.req.url}\n`)
  for (const { dataset, release, events_sha256 } of workspace.catalogue.all()) {
    hash.update(`${dataset}/${release} ${events_sha256}\n`)
  }
  for (const { id, sha256 } of workspace.boundaryFiles.all()) hash.update(`${id} ${sha256}\n`)
  const tag = `"${hash.digest('base64url')}"`
  c.header('etag', tag)
  c.header('cache-control', 'private, no-cache')
  // Compression weakens a tag.
  const known = (c.req.header('if-none-match') ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''))
  return known.includes(tag) ? c.body(null, 304) : undefined
}
