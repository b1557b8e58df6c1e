import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { failed, notFound, wrongUsage } from '../../model/errors.ts'
import { loadReadingTables } from '../../text/read-text.ts'
import type { Command, CommandContext } from '../command.ts'
import { printJson } from '../open.ts'
import { periodOf } from '../word-values.ts'
import { type ExtractAnswer, extractFile, type ExtractOptions } from '../extract-file.ts'
import { extractFiles } from '../extract-folder.ts'
import { readingLines } from '../reading-lines.ts'

export const command: Command = {
  async run(context) {
    const { operands, words, cwd, json } = context
    const [operand] = operands
    if (operand === undefined || operands.length > 1) {
      throw wrongUsage('missing_operand', '`marsad extract` reads one file, or one folder of files.', {
        received: operands.length === 0 ? 'no file' : operands.join(' '),
        expected: 'marsad extract FILE, or marsad extract DIR --json-lines',
      })
    }
    const published = periodOf(words, 'published') ?? null
    const found = statSync(resolve(cwd, operand), { throwIfNoEntry: false })
    if (!found) {
      throw notFound('no_file', 'There is no such file or folder.', {
        received: operand,
        expected: 'a file, or a folder of files',
      })
    }
    const lines = 'json-lines' in words
    if (found.isDirectory() && json && !lines) {
      throw wrongUsage('bad_value', '--json prints one document; a folder holds many.', {
        received: `${operand} --json`,
        expected: `${operand} --json-lines`,
      })
    }
    const options = { published, masked: 'masked' in words }
    if (found.isDirectory()) return extractFolder(context, operand, options)
    const tables = await loadReadingTables(context.tell)
    const answers = await extractFile(resolve(cwd, operand), operand, tables, options)
    if (lines) return context.print(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''))
    if (json) return printJson(context, answers.length === 1 ? answers[0] : answers)
    for (const answer of answers) context.print(readingLines(answer))
  },
}

/** Every file of a folder, in the order of their names; what cannot be read is told and the rest goes on. */
async function extractFolder(context: CommandContext, operand: string, options: ExtractOptions): Promise<number> {
  const folder = resolve(context.cwd, operand)
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ file, path: join(operand, file.slice(folder.length + 1)) }))
  if (files.length === 0) {
    throw failed('empty_folder', 'There is no file in this folder.', {
      received: operand,
      expected: 'a folder of files',
    })
  }
  // Built before threads would all build it.
  await loadReadingTables(context.tell)
  let failures = 0
  for await (const read of extractFiles(files, options, context.signal)) {
    if ('answers' in read) {
      for (const answer of read.answers) {
        if ('json-lines' in context.words) context.print(`${answer}\n`)
        else context.print(readingLines(JSON.parse(answer) as ExtractAnswer))
      }
      continue
    }
    failures += 1
    context.tell(`${JSON.stringify({ path: files[read.number]!.path, error: read.problem })}\n`)
  }
  return failures === files.length ? 1 : 0
}
