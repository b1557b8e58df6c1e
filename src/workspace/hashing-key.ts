import { createHmac, randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join, relative, isAbsolute, resolve } from 'node:path'
import { failed } from '../model/errors.ts'

const KEY_BYTES = 32
/** 64 bits: two of a million names share a hash with a probability of three in a hundred million. */
const HASH_DIGITS = 16

type Environment = Readonly<Record<string, string | undefined>>

/** Hashes names with the user's own key. */
export interface NameHasher {
  /** 16 hexadecimal digits of the HMAC-SHA256 of a kind and a value. */
  hash(kind: string, value: string): string
  /** Tells which key it was, without telling the key: hashes of another key cannot be compared. */
  keyId: string
}

/** The user's own configuration folder: `MARSAD_CONFIG`, else `marsad` under `XDG_CONFIG_HOME`, else `~/.config/marsad`. */
export function configurationFolder(environment: Environment = process.env): string {
  const given = environment['MARSAD_CONFIG']
  if (given) return resolve(given)
  return join(environment['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'marsad')
}

export const hashingKeyPath = (environment?: Environment) => join(configurationFolder(environment), 'statements.key')

/**
 * Opens the key with which names of accounts are hashed, made on first use: 32 random bytes in a file that nobody else may read. It lies
 * outside the workspace, so that a copy of the workspace alone cannot be tried against a list of names.
 *
 * @throws MarsadError `key_inside` when it would lie in the workspace, `key_open` when others may read it, `damaged_key`
 */
export function openHashingKey(workspaceDir: string, environment?: Environment): NameHasher {
  const path = hashingKeyPath(environment)
  const inside = relative(resolve(workspaceDir), path)
  if (!inside.startsWith('..') && !isAbsolute(inside)) {
    throw failed('key_inside', 'The hashing key must not lie in the workspace.', {
      received: path,
      expected: 'a configuration folder outside the workspace',
      hint: 'Set MARSAD_CONFIG to a folder of your own.',
    })
  }
  const key = readKey(path) ?? makeKey(path)
  const hash = (kind: string, value: string) =>
    createHmac('sha256', key).update(`${kind}\0${value}`).digest('hex').slice(0, HASH_DIGITS)
  return { hash, keyId: hash('key', 'id').slice(0, 8) }
}

/** Destroys the key, and says whether there was one. What was hashed with it can no longer be compared with any name. */
export function forgetHashingKey(environment?: Environment): boolean {
  const path = hashingKeyPath(environment)
  let file: number
  try {
    file = openSync(path, 'r+')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
  // Overwritten in place first; a disk may keep the old bytes all the same, which the docs say.
  try {
    writeSync(file, '0'.repeat(KEY_BYTES * 2), 0)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  rmSync(path)
  return true
}

function readKey(path: string): Buffer | undefined {
  let text: string
  try {
    if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) throw openToOthers(path)
    text = readFileSync(path, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  if (/^[0-9a-f]{64}$/.test(text)) return Buffer.from(text, 'hex')
  throw failed('damaged_key', 'The hashing key cannot be read.', {
    received: path,
    expected: '64 hexadecimal digits',
    hint: 'Restore it, or begin with a new one: marsad statements forget-key',
  })
}

const openToOthers = (path: string) =>
  failed('key_open', 'Others on this machine may read the hashing key.', {
    received: path,
    expected: 'a file that only you may read (0600)',
    hint: `chmod 600 ${path}, or begin with a new one: marsad statements forget-key`,
  })

function makeKey(path: string): Buffer {
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 })
  const key = randomBytes(KEY_BYTES)
  let file: number
  try {
    file = openSync(path, 'wx', 0o600)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    // Another program made one in the meantime.
    return readKey(path) ?? makeKey(path)
  }
  try {
    chmodSync(path, 0o600)
    writeSync(file, `${key.toString('hex')}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  return key
}
