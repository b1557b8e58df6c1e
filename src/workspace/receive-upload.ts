import { open, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { failed } from '../model/errors.ts'
import { makeImportingFolder, removeImportingFolder } from './importing-folder.ts'
import type { Workspace } from './workspace.ts'

/** A file that was sent whole; `remove` takes it away. */
export interface Upload {
  path: string
  bytes: number
  remove(): void
}

export interface UploadOptions {
  /** How many bytes the sender said there are, where it said so. */
  bytes?: number | undefined
  signal?: AbortSignal | undefined
}

/**
 * Keeps the bytes of a file that somebody sends, inside the workspace, under its name as far as that is safe. When they do not all
 * come, when the sender stops, or when the disk is full, nothing of it is left and this throws.
 */
export async function receiveUpload(
  { dir }: Workspace,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  { bytes: expected, signal }: UploadOptions = {},
): Promise<Upload> {
  await refuseTooLarge(dir, expected)
  const folder = makeImportingFolder(dir)
  const remove = () => removeImportingFolder(dir, folder)
  try {
    const path = join(folder, safeFileName(name))
    const bytes = await writeChunks(path, chunks, signal)
    if (expected !== undefined && bytes !== expected) throw incomplete(name, bytes, expected)
    return { path, bytes, remove }
  } catch (error) {
    remove()
    throw signal?.aborted ? incomplete(name, null, expected) : error
  }
}

async function writeChunks(path: string, chunks: AsyncIterable<Uint8Array>, signal: AbortSignal | undefined) {
  const file = await open(path, 'wx')
  let bytes = 0
  try {
    for await (const chunk of chunks) {
      signal?.throwIfAborted()
      await file.writeFile(chunk)
      bytes += chunk.length
    }
  } finally {
    await file.close()
  }
  signal?.throwIfAborted()
  return bytes
}

const LONGEST_NAME_BYTES = 160

/**
 * The last part of a name, whatever slashes lead to it, without signs that a file system or a reader could take amiss. Never empty,
 * never hidden, and short enough for any file system, with its extensions kept.
 */
export function safeFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .replace(/^[\s.]+/, '')
    .replace(/[\s.]+$/, '')
  const extensions = /(\.[A-Za-z0-9]{1,10}){0,2}$/.exec(plain)?.[0] ?? ''
  let stem = plain.slice(0, plain.length - extensions.length)
  while (Buffer.byteLength(stem + extensions) > LONGEST_NAME_BYTES) stem = [...stem].slice(0, -1).join('')
  const whole = stem + extensions
  // Names that Windows gives to devices, whatever their extension.
  if (/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(whole)) return `file-${whole}`
  return stem === '' ? `file${extensions}` : whole
}

/** What an import needs beside the file that is sent: the unpacked table and the release. */
const ROOM_PER_BYTE = 2

async function refuseTooLarge(dir: string, bytes: number | undefined): Promise<void> {
  if (bytes === undefined) return
  const { bavail, bsize } = await statfs(dir)
  const free = bavail * bsize
  if (bytes * ROOM_PER_BYTE <= free) return
  throw failed('disk_full', 'The disk has not enough room for this file.', {
    received: `${bytes} bytes`,
    expected: `at most ${Math.floor(free / ROOM_PER_BYTE)} bytes: an import needs room for the file and for the release`,
    hint: 'Make room and send the file again. Nothing was changed.',
  })
}

const incomplete = (name: string, bytes: number | null, expected: number | undefined) =>
  failed('upload_incomplete', 'The file did not arrive whole, so nothing was imported.', {
    received: `${safeFileName(name)}${bytes === null ? '' : `, ${bytes} bytes`}`,
    expected: expected === undefined ? 'the whole file' : `${expected} bytes`,
    hint: 'Send it again. Nothing was changed.',
  })
