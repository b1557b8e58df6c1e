import { headOfAudit, verifyAudit, auditFaults } from '../../judgements/audit.ts'
import { wrongUsage } from '../../model/errors.ts'
import type { Command } from '../command.ts'
import { printJson, withWorkspace } from '../open.ts'

export const command: Command = {
  run: (context) =>
    withWorkspace(context, async ({ database, reviews }) => {
      const { operands, words, json, print } = context
      const [action, ...more] = operands
      if ((action !== 'head' && action !== 'verify') || more.length > 0) {
        throw wrongUsage('bad_operand', '`marsad audit` does not know this.', {
          received: operands.join(' ') || 'nothing',
          expected: '`head` or `verify`',
          hint: '`marsad audit --help` tells more.',
        })
      }
      if (action === 'head') {
        const head = headOfAudit(database)
        const told = { entries: head?.sequence ?? 0, at: head?.at ?? null, head: head?.hash ?? null }
        if (json) printJson(context, told)
        else if (head) {
          print(`${head.hash}\n`)
          context.tell(
            `The head of ${head.sequence} entries. Keep it outside this workspace: whoever can write the workspace can\n` +
              `write a whole new chain, and only a head kept elsewhere shows that.\n`,
          )
        } else print('Nothing has been noted yet.\n')
        return 0
      }
      const told = verifyAudit(database, reviews.all(), headOf(words['head']?.at(-1)))
      if (json) printJson(context, told)
      else {
        const faults = told.faults.map(({ fault, sequence, id }) => {
          return `  ${sequence === null ? '' : `entry ${sequence}: `}${auditFaults[fault]}${id === null ? '' : ` (${id})`}\n`
        })
        const since =
          told.since_kept_head === null ? '' : ` ${told.since_kept_head} entries follow the head that you kept.`
        print(`${told.sound ? 'Sound' : 'Not sound'}: ${told.entries} entries.${since}\n${faults.join('')}`)
        if (told.sound && told.since_kept_head === null) {
          context.tell('Entries cut off at the end show only against a head kept elsewhere: --head HASH.\n')
        }
      }
      return told.sound ? 0 : 1
    }),
}

function headOf(given: string | undefined): string | undefined {
  if (given === undefined || /^[0-9a-f]{64}$/.test(given)) return given
  throw wrongUsage('bad_value', '--head does not take this value.', {
    received: given,
    expected: '64 hexadecimal digits, as `marsad audit head` prints them',
  })
}
