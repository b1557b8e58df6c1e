import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { folders } from './folders.ts'

/** Moves a file, read-only, to its place among the originals; where one of these bytes lies already, nothing is done. */
export function placeOriginal(dir: string, sha256: string, from: string): void {
  const target = folders.original(dir, sha256)
  if (existsSync(target)) return
  mkdirSync(dirname(target), { recursive: true })
  chmodSync(from, 0o444)
  renameSync(from, target)
}

/** The same for bytes in memory. */
export function writeOriginal(dir: string, sha256: string, bytes: Uint8Array): void {
  const target = folders.original(dir, sha256)
  if (existsSync(target)) return
  mkdirSync(dirname(target), { recursive: true })
  const half = `${target}.${process.pid}`
  try {
    writeFileSync(half, bytes, { flush: true })
    placeOriginal(dir, sha256, half)
  } finally {
    rmSync(half, { force: true })
  }
}
