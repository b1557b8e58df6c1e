import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Database } from '../judgements/database.ts'
import { appendToReleaseLog } from '../judgements/release-log.ts'
import { sha256 } from '../model/canonical-json.ts'
import type { ReleaseRef } from '../model/selection.ts'
import type { Profile } from './profiles.ts'
import { cannotWrite } from './whole-file.ts'

/** A file or a listing made from what has passed the gate. */
export interface Outgoing {
  /** The path of a file, or `stdout`. */
  target: string
  kind: string
  content: string | Uint8Array
}

export interface OutgoingContext {
  database: Database
  profile: Profile
  releases: readonly ReleaseRef[]
  now?: () => Date
  /** Where `stdout` goes. */
  print: (text: string) => void
}

/** What is sent to whoever asks over HTTP, under the name of a file. */
export type Sent = Omit<Outgoing, 'target'> & { name: string }

/**
 * Notes what is about to leave over HTTP in the release log and returns its bytes. When it cannot be noted, this throws and nothing
 * leaves.
 */
export function sendReleased(
  { name, kind, content }: Sent,
  { database, profile, releases, now }: Omit<OutgoingContext, 'print'>,
): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(typeof content === 'string' ? Buffer.from(content) : content)
  const at = now?.() ?? new Date()
  appendToReleaseLog(database, [{ at, profile, kind, sha256: sha256(bytes), releases, target: sentAs(name) }])
  return bytes
}

/** How the release log names what left over HTTP. */
export const sentAs = (name: string) => `http: ${name}`

/** Writes each file whole or not at all, prints what goes to `stdout`, and notes each in the release log once it has left. */
export function writeReleased(
  outgoing: readonly Outgoing[],
  { database, profile, releases, now, print }: OutgoingContext,
): void {
  const at = now?.() ?? new Date()
  for (const { target, kind, content } of outgoing) {
    if (target === 'stdout') print(String(content))
    else writeWhole(resolve(target), content)
    appendToReleaseLog(database, [{ at, profile, kind, sha256: sha256(content), releases, target }])
  }
}

function writeWhole(path: string, content: string | Uint8Array): void {
  const half = `${path}.${process.pid}.part`
  try {
    mkdirSync(dirname(path), { recursive: true })
    try {
      writeFileSync(half, content)
      renameSync(half, path)
    } finally {
      rmSync(half, { force: true })
    }
  } catch (cause) {
    throw cannotWrite(path, cause)
  }
}
