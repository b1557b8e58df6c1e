import { loadBoundaries } from '../../boundaries/index.ts'
import { wrongUsage } from '../../model/errors.ts'
import { formats } from '../../model/formats.ts'
import { diffReleases } from '../../receipts/diff-releases.ts'
import { claimsReaderOf } from '../../workspace/read-claims.ts'
import { resolveReleases } from '../../workspace/resolve-releases.ts'
import type { Command } from '../command.ts'
import { printJson, withEngine } from '../open.ts'

export const command: Command = {
  run: (context) =>
    withEngine(context, async (workspace, engine) => {
      const [dataset, first, second, ...rest] = context.operands
      if (dataset === undefined || first === undefined || second === undefined || rest.length > 0) {
        throw wrongUsage('missing_operand', '`marsad diff` needs a dataset and two releases of it.', {
          received: context.operands.join(' ') || 'nothing',
          expected: 'marsad diff DATASET RELEASE RELEASE',
          hint: '`marsad releases` lists them.',
        })
      }
      const releaseOf = (name: string) => resolveReleases(workspace, [dataset], [name])[0]!
      const [from, to] = [releaseOf(first), releaseOf(second)]
      const told = await diffReleases(workspace, from, to, {
        engine,
        boundaries: loadBoundaries,
        language: 'en',
        claims: claimsReaderOf(workspace),
      })
      if (context.json) {
        printJson(context, told)
        return
      }
      const { integer } = formats('en')
      const list = (counts: Record<string, number>) =>
        Object.entries(counts).map(([name, count]) => `${name} ${integer(count)}`)
      const moved = told.figures.filter((figure) => figure.moved)
      const lines = [
        `From ${dataset}/${first} to ${second}: ${integer(told.added)} events added, ${integer(told.removed)} removed, ${integer(told.changed)} changed.`,
        ...(told.changed > 0 ? [`  Changed fields: ${list(told.fields).join(', ')}`] : []),
        `  ${moved.length} of ${told.figures.length} saved figures move.`,
        ...moved.map(
          ({ id, question, was, is }) => `  ${question} ${id}: ${JSON.stringify(was)} → ${JSON.stringify(is)}`,
        ),
      ]
      context.print(`${lines.join('\n')}\n`)
    }),
}
