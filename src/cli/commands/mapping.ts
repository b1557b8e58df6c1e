import { resolve } from 'node:path'
import { wrongUsage } from '../../model/errors.ts'
import { languages } from '../../model/figure.ts'
import { draftMappingOf } from '../../workspace/draft-mapping.ts'
import { writeMapping } from '../../workspace/write-mapping.ts'
import type { Command, CommandContext } from '../command.ts'
import { printJson } from '../open.ts'
import { choiceOf } from '../word-values.ts'

export const command: Command = {
  async run(context) {
    const { words, cwd } = context
    const language = choiceOf(words, 'lang', languages) ?? 'en'
    const draft = await draftMappingOf(resolve(cwd, fileOf(context)), { sheet: words['sheet']?.at(-1), language })
    const text = `${JSON.stringify(draft.mapping, null, 2)}\n`
    const out = words['out']?.at(-1)
    if (out !== undefined) writeMapping(resolve(cwd, out), text)
    if (context.json) return printJson(context, draft)
    if (out === undefined) context.print(text)
    context.tell(`${summary(draft, out).join('\n')}\n`)
  },
}

function fileOf({ operands: [action, file, ...more] }: CommandContext): string {
  if (action === 'init' && file !== undefined && more.length === 0) return file
  throw wrongUsage(
    action === 'init' ? 'missing_operand' : 'unknown_action',
    '`marsad mapping init` drafts the mapping of one file.',
    {
      received: ['marsad mapping', action, file, ...more].filter((word) => word !== undefined).join(' '),
      expected: 'marsad mapping init FILE',
    },
  )
}

/** What a person does next: read the doubts, then import. */
function summary({ doubts }: Awaited<ReturnType<typeof draftMappingOf>>, out: string | undefined): string[] {
  return [
    ...(out === undefined ? [] : [`Wrote ${out}`]),
    ...doubts.map(({ path, text }) => `  ${path === '' ? '' : `${path}: `}${text}`),
    ...(out === undefined ? [] : [`Next: marsad import FILE --mapping ${out}`]),
  ]
}
