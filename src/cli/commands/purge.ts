import { wrongUsage } from '../../model/errors.ts'
import { purge } from '../../workspace/purge.ts'
import type { Command } from '../command.ts'
import { printJson, withWorkspace } from '../open.ts'
import { whoOf } from '../who.ts'
import { choiceOf, requiredOf } from '../word-values.ts'
import { purgeCategories, type PurgeCategory } from '../../model/verdicts.ts'

export const command: Command = {
  run: (context) =>
    withWorkspace(context, async (workspace) => {
      const { operands, words } = context
      const [id, ...more] = operands
      if (id === undefined || more.length > 0) {
        throw wrongUsage('missing_operand', '`marsad purge` needs the id of one thing.', {
          received: operands.length === 0 ? 'no id' : operands.join(' '),
          expected: 'the id of a document or a claim, or DATASET/RELEASE',
        })
      }
      const reason = requiredOf(words, 'reason', 'A purge needs a reason.')
      const category = choiceOf(words, 'category', Object.keys(purgeCategories) as PurgeCategory[]) ?? 'other'
      if (!('yes' in words)) {
        throw wrongUsage('not_confirmed', 'A purge cannot be undone. Nothing was changed.', {
          received: `${id} without --yes`,
          expected: '--yes',
          hint: 'Copies outside the workspace, such as backups and exports, are for you to remove.',
        })
      }
      const purged = purge(workspace, id, { reason, category, who: whoOf(words, 'by') })
      if (context.json) return printJson(context, purged)
      const { ids, documents, claims, releases, nonce } = purged
      if (nonce === null) return context.print(`${id} was purged before; what was left of it is gone now.\n`)
      context.print(
        `Purged ${ids.join(', ')}: ${documents} documents, ${claims} claims, ${releases} releases.\n` +
          `The reason is not kept. This number with its words shows that the hash in the audit is of them: ${nonce}\n`,
      )
      context.tell(
        'Backups and exports outside this workspace are not touched. Print and keep the new head: marsad audit head\n',
      )
      if (documents === 0 && releases === 0) {
        context.tell('The text of the document is as it was: purge the document to remove the quote too.\n')
      }
    }),
}
