import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { flushFolder } from '../events/import/flush.ts'
import { stageStatements, type StagedStatements } from '../events/statements/stage-statements.ts'
import { tombstoneOf } from '../judgements/purges.ts'
import { bucketDays, bucketOf, formatDay, parseDay } from '../model/calendar.ts'
import { failed, notFound, wrongUsage } from '../model/errors.ts'
import { program } from '../model/program.ts'
import { type Release, releaseName } from '../model/release.ts'
import type { DetectLanguage } from '../text/document/language.ts'
import type { MessageRecord } from '../text/document/messages.ts'
import { withoutIdentifiers } from '../text/identifiers/index.ts'
import { folders } from './folders.ts'
import type { NameHasher } from './hashing-key.ts'
import { clearAbandonedImports, makeImportingFolder, removeImportingFolder } from './importing-folder.ts'
import { statementRecords } from './statement-records.ts'
import type { Workspace } from './workspace.ts'

export interface StatementWords {
  /** Id of the archive; the default is made from the organisation's name, else `statements`. */
  archive?: string | undefined
  release?: string | undefined
  /** Who issued the messages. */
  organisation?: string | undefined
  /** What the archive covers, as declared. */
  extent?: { from: string; to: string } | undefined
}

export interface AddedStatements {
  release: Release
  already_added: boolean
}

export interface StatementReading {
  /** The messages of a file: every record once, in order. */
  readMessages: (bytes: Uint8Array, name: string) => AsyncIterable<MessageRecord>
  detectLanguage: DetectLanguage
  hasher: NameHasher
}

/**
 * Adds an archive of an organisation's own messages as a release of statements. Accounts are hashed and links defanged before anything is
 * written; the file itself is not kept, only its sha256. Everything is made in a folder of its own and flushed; only then is one
 * row committed to the catalogue. Killed at any moment, the workspace is as if nothing had begun.
 *
 * @throws MarsadError for a file that is missing, was purged, or holds no message, and for a name that is taken
 */
export async function addStatements(
  workspace: Workspace,
  path: string,
  { readMessages, detectLanguage, hasher }: StatementReading,
  words: StatementWords = {},
  now = new Date(),
): Promise<AddedStatements> {
  const archive = words.archive ?? archiveOf(words.organisation)
  checkName('--archive', archive, /^[a-z0-9_-]+$/, 'small letters, digits, _ and -')
  if (words.release !== undefined)
    checkName('--release', words.release, /^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'letters, digits, dot, _ and -')
  const bytes = readReceived(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  refusePurged(workspace, sha256)
  const known = workspace.catalogue
    .madeFrom(archive, sha256)
    .find(({ release }) => (words.release ?? release) === release)
  if (known) return { release: known, already_added: true }
  const release = words.release ?? `sha-${sha256.slice(0, 8)}`
  const taken = workspace.catalogue.find(archive, release)
  if (taken) throw nameTaken(taken)

  clearAbandonedImports(workspace.dir)
  const folder = makeImportingFolder(workspace.dir)
  try {
    const releaseFolder = join(folder, 'release')
    mkdirSync(releaseFolder)
    const received = readMessages(bytes, basename(path))
    const issuer = { archive, release, organisation: words.organisation ?? null }
    const staged = await stageStatements(
      statementRecords(received, issuer, { hasher, detectLanguage }),
      releaseFolder,
      join(folder, 'spill'),
    )
    if (staged.statements === 0) throw nothingTaken(path, staged)
    const document = describeArchive(staged, {
      ...issuer,
      // The name of an export often holds the name of a channel or a number.
      original: { name: plainFileName(path, hasher), sha256, bytes: bytes.length },
      extent: words.extent,
      keyId: hasher.keyId,
    })
    writeFileSync(join(releaseFolder, 'release.json'), `${JSON.stringify(document, null, 2)}\n`)
    await flushFolder(releaseFolder)
    return commit(workspace, document, releaseFolder, now)
  } finally {
    removeImportingFolder(workspace.dir, folder)
  }
}

interface Described {
  archive: string
  release: string
  organisation: string | null
  original: Release['original']
  extent: StatementWords['extent']
  keyId: string
}

function describeArchive(staged: StagedStatements, words: Described): Release {
  const { archive, release, organisation, original, extent, keyId } = words
  return {
    format: 'marsad-release/1',
    dataset: archive,
    release,
    title: organisation === null ? 'Statements' : `Statements of ${organisation}`,
    publisher: organisation ?? 'not stated',
    licence: {
      id: 'statements',
      url: null,
      rows_public: false,
      attribution: 'Counted from an archive of statements; the statements themselves are not published',
    },
    citation: `${organisation === null ? 'An archive of statements' : `Statements issued by ${organisation}`}, archive ${archive}/${release}.`,
    archive: { organisation, hashed_with: keyId },
    connector: { id: 'statements', version: 1 },
    program: `${program.name} ${program.version}`,
    original,
    extent: {
      ...(extent ? { ...extent, basis: 'user' as const } : wholeMonths(staged)),
      countries: null,
      population: 'messages that somebody archived; deleted and missed ones are not among them',
    },
    rows_in: staged.rowsIn,
    events: 0,
    rejects: staged.rejects,
    flagged: staged.flagged,
    others: { statements: staged.statements },
    flags: staged.flags,
    events_sha256: staged.sha256,
    boundaries: null,
  }
}

function wholeMonths({ first, last }: StagedStatements): Pick<Release['extent'], 'from' | 'to' | 'basis'> {
  const monthOf = (text: string | null) => bucketDays(bucketOf(parseDay(text ?? '') ?? 0, 'month'), 'month')
  return { from: formatDay(monthOf(first).start), to: formatDay(monthOf(last).end), basis: 'assumed' }
}

/** Moves the staged files to their place and commits the row, in one write transaction. */
function commit({ dir, catalogue }: Workspace, release: Release, staged: string, now: Date): AddedStatements {
  const target = folders.release(dir, release.dataset, release.release)
  mkdirSync(dirname(target), { recursive: true })
  const added = catalogue.add(release, now, () => {
    // Under the write lock, a folder without a row is what was left by one that was killed between the two.
    rmSync(target, { recursive: true, force: true })
    renameSync(staged, target)
  })
  if (added) return { release, already_added: false }
  const known = catalogue.find(release.dataset, release.release)
  if (known?.original.sha256 === release.original.sha256) return { release: known, already_added: true }
  throw nameTaken(known as Release)
}

/** `Vask Front (invented)` → `vask-front-invented-statements`. */
function archiveOf(organisation: string | undefined): string {
  const plain = (organisation ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain === '' ? 'statements' : `${plain}-statements`
}

const plainFileName = (path: string, { hash }: NameHasher) => withoutIdentifiers(basename(path), hash).text

function checkName(option: string, value: string, pattern: RegExp, expected: string): void {
  if (pattern.test(value)) return
  throw wrongUsage('bad_value', `${option} does not take this value.`, { received: value, expected })
}

function readReceived(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    throw notFound('no_such_file', 'There is no such file.', {
      received: path,
      expected: 'the path of an archive of messages',
      hint: 'Check the spelling and the folder.',
      cause,
    })
  }
}

function refusePurged({ database }: Workspace, sha256: string): void {
  const tombstone = tombstoneOf(database, { sha256 })
  if (!tombstone) return
  throw failed('purged_before', 'This file was purged from the workspace, and is not taken again.', {
    received: `sha256 ${sha256.slice(0, 12)}…`,
    expected: `another file; this one was purged on ${tombstone.at.slice(0, 10)} (${tombstone.category})`,
    hint: 'Take what must not come back out of the file, and add the rest.',
  })
}

function nothingTaken(path: string, { rowsIn }: StagedStatements) {
  return failed('nothing_taken', 'No message of this file could be taken.', {
    received: `${basename(path)}: ${rowsIn} records, all without text or date`,
    expected: 'messages with a text and a date',
    hint: 'Check which columns the mapping names.',
  })
}

const nameTaken = (taken: Release) =>
  failed('release_exists', `The workspace already holds ${releaseName(taken)}, and a release never changes.`, {
    received: releaseName(taken),
    expected: 'a name that is free',
    hint: 'Give it a name of its own with --archive ID or --release NAME.',
  })
