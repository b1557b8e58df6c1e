import { readdirSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { failed, notFound, wrongUsage } from '../../model/errors.ts'
import type { ListedDocument } from '../../model/document-answers.ts'
import { formats } from '../../model/formats.ts'
import { plainText } from '../../model/plain-text.ts'
import { loadReadingTables, readText } from '../../text/read-text.ts'
import { type AddedDocuments, addDocument, type DocumentWords, type ReadText } from '../../workspace/add-document.ts'
import { describeFault } from '../../workspace/describe-fault.ts'
import { readAgain } from '../../workspace/read-again.ts'
import { listDocuments, showDocument } from '../../workspace/shown-documents.ts'
import { findWorkspaceDir, openOrCreateWorkspace } from '../../workspace/workspace.ts'
import { claimLines } from '../claim-lines.ts'
import type { Command, CommandContext } from '../command.ts'
import { printJson, withWorkspace } from '../open.ts'
import { proposeClaims } from '../propose-claims.ts'
import { whoOf } from '../who.ts'
import { periodOf, wholeNumberOf } from '../word-values.ts'

const DEFAULT_LIMIT = 100

export const command: Command = {
  async run(context) {
    const [action = 'list', ...operands] = context.operands
    const [operand] = operands
    if (action === 'list' && operands.length === 0) return list(context)
    if (action === 'add' && operand !== undefined) return add(context, operands)
    if (action === 'show' && operand !== undefined && operands.length === 1) return show(context, operand)
    if (action === 'read' && operand !== undefined) return readAll(context, operands)
    if (action === 'propose' && operand !== undefined) return proposeClaims(context, operands)
    throw wrongUsage('bad_operand', '`marsad documents` does not know this.', {
      received: context.operands.join(' '),
      expected: '`list`, `add FILE|DIR…`, `show ID`, `read ID…` or `propose ID…`',
      hint: '`marsad documents --help` tells more.',
    })
  },
}

interface Answer extends AddedDocuments {
  path: string
}

async function add(context: CommandContext, operands: readonly string[]): Promise<number> {
  const { words, cwd } = context
  const given: DocumentWords = {
    published: periodOf(words, 'published'),
    publisher: words['publisher']?.at(-1),
    licence: words['licence']?.at(-1),
  }
  const files = operands.flatMap((operand) => filesOf(operand, cwd))
  const read = await openReading(context)
  const workspace = openOrCreateWorkspace(findWorkspaceDir(context.workspaceDir, cwd))
  const answers: (Answer | { path: string; error: unknown })[] = []
  let failures = 0
  try {
    for (const [index, path] of files.entries()) {
      if (context.signal.aborted) break
      if (context.interactive) context.tell(`\r\u001b[K${index + 1}/${files.length} ${basename(path)} (Ctrl-C stops)`)
      try {
        const added = await addDocument(workspace, resolve(cwd, path), read, given, { who: whoOf(words, 'by') })
        answers.push({ path, ...added })
        if (!context.json) context.print(addedLines(path, added))
      } catch (error) {
        const told = files.length > 1 ? describeFault(error) : undefined
        if (!told) throw error
        failures += 1
        answers.push({ path, error: told })
        context.tell(`${path}: ${told.message}${told.hint === null ? '' : ` ${told.hint}`}\n`)
      }
    }
  } finally {
    if (context.interactive) context.tell('\r\u001b[K')
    workspace.close()
  }
  if (context.json) printJson(context, files.length === 1 ? answers[0] : answers)
  return failures > 0 && failures === files.length ? 1 : 0
}

function filesOf(operand: string, cwd: string): string[] {
  const path = resolve(cwd, operand)
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) {
    throw notFound('no_such_file', 'There is no such file or folder.', {
      received: operand,
      expected: 'the path of a document, or of a folder of documents',
      hint: 'Check the spelling and the folder.',
    })
  }
  if (!found.isDirectory()) return [operand]
  const files = readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(operand, join(entry.parentPath, entry.name).slice(path.length + 1)))
    .sort()
  if (files.length > 0) return files
  throw failed('empty_folder', 'There is no file in this folder.', {
    received: operand,
    expected: 'a folder of files',
  })
}

async function openReading({ tell }: CommandContext): Promise<ReadText> {
  const tables = await loadReadingTables(tell)
  return (document) => readText(document, document.published, tables)
}

function addedLines(path: string, { documents, claims, already_added }: AddedDocuments): string {
  const ids = documents.map(({ id }) => id)
  if (already_added) return `${path}: the same bytes are already here as ${ids.join(', ')}. Nothing was changed.\n`
  const { integer } = formats('en')
  const characters = documents.reduce((sum, document) => sum + document.characters, 0)
  const named = ids.length === 1 ? ids[0] : `${ids[0]} and ${ids.length - 1} more documents`
  return `${named}: ${path}, ${integer(characters)} characters, ${integer(claims)} claims proposed\n`
}

const list = (context: CommandContext) =>
  withWorkspace(context, async (workspace) => {
    const { total, documents } = listDocuments(workspace, wholeNumberOf(context.words, 'limit') ?? DEFAULT_LIMIT)
    if (context.json) return printJson(context, { total, documents })
    if (total === 0) context.print(`${workspace.dir} holds no documents yet. Add some: marsad documents add FILE\n`)
    context.print(documents.map(listedLines).join(''))
    if (documents.length < total) context.tell(`${documents.length} of ${total} listed; --limit N lists more.\n`)
  })

function listedLines({ id, title, name, publisher, published, language, claims }: ListedDocument): string {
  const head = [title ?? name, publisher, published, language].filter((item) => item !== null)
  const counts = Object.entries(claims).map(([status, count]) => `${count} ${status.replace('_', ' ')}`)
  return `${id}  ${plainText(head.join(' · '))}\n  claims: ${counts.join(', ') || 'none'}\n`
}

const show = (context: CommandContext, id: string) =>
  withWorkspace(context, async (workspace) => {
    const shown = showDocument(workspace, id)
    if (context.json) return printJson(context, shown)
    const { document, text, paragraphs, claims } = shown
    const head = [document.title ?? document.name, document.publisher, document.published, document.licence]
    const body = paragraphs.map(({ start, end }) => plainText(text.slice(start, end)))
    context.print(
      `${document.id}  ${plainText(head.filter((item) => item !== null).join(' · '))}\n\n${body.join('\n\n')}\n\n` +
        claims.map(claimLines).join(''),
    )
  })

const readAll = (context: CommandContext, ids: readonly string[]) =>
  withWorkspace(context, async (workspace) => {
    const read = await openReading(context)
    const answers = []
    for (const id of ids) {
      const answer = await readAgain(workspace, id, read, { who: whoOf(context.words, 'by') })
      answers.push(answer)
      const { document, added, removed, reviewed } = answer
      const told = `${added} new proposals, ${removed} withdrawn, ${reviewed} reviewed ones stay`
      if (!context.json) context.print(`${document.id}: ${told}\n`)
    }
    if (context.json) printJson(context, answers.length === 1 ? answers[0] : answers)
  })
