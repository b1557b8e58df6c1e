import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { failed, notFound, wrongUsage } from '../../model/errors.ts'
import { formats } from '../../model/formats.ts'
import { plainText } from '../../model/plain-text.ts'
import { releaseName } from '../../model/release.ts'
import type { Statement } from '../../model/statement.ts'
import { loadReadingTables, readText } from '../../text/read-text.ts'
import { type AddedStatements, addStatements } from '../../workspace/add-statements.ts'
import { forgetHashingKey, hashingKeyPath, openHashingKey } from '../../workspace/hashing-key.ts'
import { readExtent } from '../../workspace/read-extent.ts'
import { resolveStatements } from '../../workspace/resolve-statements.ts'
import { type ShownStatement, showStatement } from '../../workspace/shown-statements.ts'
import { proposeStatementClaims } from '../../workspace/statement-claims.ts'
import { findWorkspaceDir, openOrCreateWorkspace } from '../../workspace/workspace.ts'
import type { Command, CommandContext } from '../command.ts'
import { printJson, withEngine } from '../open.ts'
import { whoOf } from '../who.ts'
import { wholeNumberOf } from '../word-values.ts'

const DEFAULT_LIMIT = 20
/** What a list shows of a text. */
const SNIPPET = 160

export const command: Command = {
  async run(context) {
    const [action = 'list', operand, ...more] = context.operands
    if (more.length === 0) {
      if (action === 'list' && operand === undefined) return list(context)
      if (action === 'add' && operand !== undefined) return add(context, operand)
      if (action === 'show' && operand !== undefined) return show(context, operand)
      if (action === 'read' && operand === undefined) return readClaims(context)
      if (action === 'forget-key' && operand === undefined) return forgetKey(context)
    }
    throw wrongUsage('bad_operand', '`marsad statements` does not know this.', {
      received: context.operands.join(' '),
      expected: '`add FILE`, `list`, `show ID`, `read` or `forget-key`',
      hint: '`marsad statements --help` tells more.',
    })
  },
}

async function add(context: CommandContext, operand: string): Promise<void> {
  const { words, cwd } = context
  if (words['keep-original'] !== undefined) {
    throw failed('no_encryption', 'This version cannot keep an original: it has no encryption to a key of yours.', {
      received: '--keep-original',
      expected: 'no such option; the sha256 of the file is kept',
      hint: 'Encrypt the file yourself, and keep it outside the workspace.',
    })
  }
  const mapping = await mappingOf(words['mapping']?.at(-1), cwd)
  const { readMessages } = await import('../../text/document/messages.ts')
  const { loadLanguages } = await import('../../text/document/language.ts')
  const dir = findWorkspaceDir(context.workspaceDir, cwd)
  const reading = {
    readMessages: (bytes: Uint8Array, name: string) => readMessages(bytes, name, mapping),
    detectLanguage: await loadLanguages(),
    hasher: openHashingKey(dir),
  }
  const workspace = openOrCreateWorkspace(dir)
  try {
    const added = await addStatements(workspace, resolve(cwd, operand), reading, {
      archive: words['archive']?.at(-1),
      release: words['release']?.at(-1),
      organisation: words['organisation']?.at(-1)?.trim() || undefined,
      extent: readExtent(words['extent']?.at(-1)),
    })
    if (context.json) return printJson(context, addedJson(added))
    const { release, already_added } = added
    const { integer } = formats('en')
    const { rows_in, rejects, others } = release
    context.print(
      already_added
        ? `The same bytes are already here as ${releaseName(release)}. Nothing was changed.\n`
        : `${releaseName(release)}: ${integer(rows_in)} records, ${integer(others['statements'] ?? 0)} statements, ${integer(rejects)} not taken. The file itself was not kept.\n`,
    )
  } finally {
    workspace.close()
  }
}

const addedJson = ({ release, already_added }: AddedStatements) => ({
  archive: release.dataset,
  release: release.release,
  rows_in: release.rows_in,
  statements: release.others['statements'],
  rejects: release.rejects,
  flagged: release.flagged,
  extent: release.extent,
  already_added,
})

async function mappingOf(path: string | undefined, cwd: string): Promise<unknown> {
  if (path === undefined) return null
  const file = resolve(cwd, path)
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') {
      throw notFound('no_such_file', 'There is no such mapping.', {
        received: path,
        expected: 'the path of a JSON file',
      })
    }
    if (!(cause instanceof SyntaxError)) throw cause
    throw failed('bad_mapping', 'The mapping is no JSON.', {
      received: path,
      expected: '{"text": …, "date": …}',
      cause,
    })
  }
}

const list = (context: CommandContext) =>
  withEngine(context, async (workspace, engine) => {
    const { selection } = resolveStatements(workspace, context.words)
    const total = await engine.countStatements(selection)
    const limit = wholeNumberOf(context.words, 'limit') ?? DEFAULT_LIMIT
    const shown = await shownOf(context, await engine.statements(selection, { limit, offset: 0 }))
    if (context.json) return printJson(context, { total, statements: shown })
    context.print(shown.map(listedLine).join(''))
    if (shown.length < total) context.tell(`${shown.length} of ${total} listed; --limit N lists more.\n`)
  })

function listedLine({ id, date_start, date_end, type, language, text }: ShownStatement): string {
  const head = [formats('en').span(date_start, date_end), type, language].filter((part) => part !== null)
  const line = plainText(text.replaceAll(/\s+/g, ' ').trim())
  return `${id}  ${head.join(' · ')}\n  ${line.length > SNIPPET ? `${line.slice(0, SNIPPET - 1)}…` : line}\n`
}

const show = (context: CommandContext, id: string) =>
  withEngine(context, async (workspace, engine) => {
    const [, dataset = '', release = '', row = ''] = /^([^/]+)\/([^/]+)\/(\d{1,9})$/.exec(id) ?? []
    const known = workspace.catalogue.find(dataset, release)
    const statement =
      known?.others['statements'] === undefined ? undefined : await engine.statement({ dataset, release }, Number(row))
    if (!statement) {
      throw notFound('no_statement', 'There is no statement of this id.', {
        received: id,
        expected: 'ARCHIVE/RELEASE/ROW',
        hint: '`marsad statements list` lists them.',
      })
    }
    const [shown] = await shownOf(context, [statement])
    if (context.json) return printJson(context, shown)
    const { text, ...facts } = shown as ShownStatement
    const lines = Object.entries(facts).map(
      ([key, value]) => `${key}: ${Array.isArray(value) ? value.join(', ') : (value ?? '–')}`,
    )
    context.print(`${lines.join('\n')}\n\n${text.split('\n').map(plainText).join('\n')}\n`)
  })

async function shownOf({ tell }: CommandContext, statements: readonly Statement[]): Promise<ShownStatement[]> {
  if (statements.length === 0) return []
  const tables = await loadReadingTables(tell)
  return statements.map((statement) =>
    showStatement(statement, (document) => readText(document, document.published, tables)),
  )
}

/** Claims of responsibility among the selected statements; those of another declared type are not read. */
const readClaims = (context: CommandContext) =>
  withEngine(context, async (workspace, engine) => {
    const { selection } = resolveStatements(workspace, context.words)
    const statements = (await engine.statements(selection)).filter(
      ({ type }) => type === null || type === 'claim_of_responsibility',
    )
    const tables = await loadReadingTables(context.tell)
    const who = whoOf(context.words, 'by')
    const told = proposeStatementClaims(
      workspace,
      statements,
      (document) => readText(document, document.published, tables),
      { who },
    )
    if (context.json) return printJson(context, told)
    const { integer } = formats('en')
    context.print(
      `${integer(told.read)} statements read; ${integer(told.claiming)} more claim responsibility, ${integer(told.claims)} claims proposed.\n`,
    )
  })

/** Asks first, at a terminal; else `--yes` must be given. */
async function forgetKey(context: CommandContext): Promise<void> {
  const path = hashingKeyPath()
  const isMeant =
    'yes' in context.words ||
    (await context.keys?.line(
      'Without the key nobody can tell any more which account a hash stands for, nor compare it with hashes of later archives. Destroy it? Type yes: ',
    )) === 'yes'
  if (!isMeant) {
    throw wrongUsage('not_confirmed', 'The hashing key was not destroyed.', {
      received: 'no confirmation',
      expected: 'yes, or --yes',
      hint: `It lies in ${path}.`,
    })
  }
  const was = forgetHashingKey()
  if (context.json) return printJson(context, { path, destroyed: was })
  context.print(was ? `The hashing key in ${path} is destroyed.\n` : `There was no hashing key in ${path}.\n`)
}
