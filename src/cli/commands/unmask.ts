import { wrongUsage } from '../../model/errors.ts'
import { unmaskName } from '../../workspace/unmask-name.ts'
import type { Command } from '../command.ts'
import { printJson, withWorkspace } from '../open.ts'
import { whoOf } from '../who.ts'
import { requiredOf } from '../word-values.ts'

export const command: Command = {
  run: (context) =>
    withWorkspace(context, async (workspace) => {
      const { operands, words } = context
      const [document, ...more] = operands
      if (document === undefined || more.length > 0) {
        throw wrongUsage('missing_operand', '`marsad unmask` needs the id of one document.', {
          received: operands.length === 0 ? 'no id' : operands.join(' '),
          expected: 'marsad unmask DOCUMENT_ID --name NAME --reason TEXT',
        })
      }
      const name = requiredOf(words, 'name', 'It is one name that is un-masked.')
      const reason = requiredOf(words, 'reason', 'Un-masking a name needs a reason.')
      const places = unmaskName(workspace, document, name, { who: whoOf(words, 'by'), reason })
      if (context.json) printJson(context, { document, places })
      else context.print(`Un-masked in ${places} places of ${document}. The reason is kept with it.\n`)
    }),
}
