import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadBoundaries } from '../../boundaries/index.ts'
import { failed, notFound, wrongUsage } from '../../model/errors.ts'
import type { Figure } from '../../model/figure.ts'
import { releaseName } from '../../model/release.ts'
import { selectionSchema } from '../../model/selection.ts'
import { verifyFigure } from '../../receipts/verify-figure.ts'
import { claimsReaderOf } from '../../workspace/read-claims.ts'
import type { Command } from '../command.ts'
import { printJson, withEngine } from '../open.ts'

export const command: Command = {
  async run(context) {
    const [file] = context.operands
    if (file === undefined) {
      throw wrongUsage('missing_operand', '`marsad verify` needs a figure.', {
        received: 'no file',
        expected: 'the path of a figure.json',
      })
    }
    const figure = readFigure(resolve(context.cwd, file))
    return withEngine(context, async (workspace, engine) => {
      const claims = claimsReaderOf(workspace)
      const asking = { engine, boundaries: loadBoundaries, language: 'en' as const, claims }
      const told = await verifyFigure(workspace, figure, asking)
      if (context.json) printJson(context, told)
      else {
        const state = told.identical
          ? 'Identical: made again from its receipt, the figure is the same.'
          : 'Not identical.'
        const releases = told.releases.map(({ dataset, release, status }) => `  ${dataset}/${release}: ${status}`)
        const changes = told.changes
          .slice(0, 20)
          .map(({ path, was, is }) => `  ${path}: was ${JSON.stringify(was)}, is ${JSON.stringify(is)}`)
        const more = told.changes.length > 20 ? [`  … and ${told.changes.length - 20} more`] : []
        const newer = told.newer?.moved
          ? [`  On ${told.newer.releases.map(releaseName).join(', ')}, which is newer, the result is another.`]
          : []
        context.print(`${[state, ...releases, ...newer, ...changes, ...more].join('\n')}\n`)
      }
      return told.identical ? 0 : 1
    })
  },
}

function readFigure(path: string): Figure {
  const text = readText(path)
  try {
    const figure = JSON.parse(text) as Figure
    if (figure.format !== 'marsad-figure/1') throw new Error(`format is ${JSON.stringify(figure.format)}`)
    // A figure of claims alone selects no events.
    if (figure.receipt.selection.releases.length > 0 || !figure.receipt.claims)
      selectionSchema.parse(figure.receipt.selection)
    if (figure.receipt.versus) selectionSchema.parse(figure.receipt.versus.selection)
    return figure
  } catch (cause) {
    throw failed('not_a_figure', 'The file is not a figure of Marsad.', {
      received: path,
      expected: 'a figure.json as `marsad ask … --out DIR` writes it',
      hint: cause instanceof Error ? cause.message.slice(0, 200) : undefined,
      cause,
    })
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw notFound('no_such_file', 'There is no such file.', {
      received: path,
      expected: 'the path of a figure.json',
      hint: 'Check the spelling and the folder.',
      cause,
    })
  }
}
