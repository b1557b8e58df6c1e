import { parsePeriod, formatDay } from '../../model/calendar.ts'
import type { FoundDocument, Passage } from '../../model/document-answers.ts'
import { wrongUsage } from '../../model/errors.ts'
import { isolated, plainText } from '../../model/plain-text.ts'
import { searchDocuments } from '../../workspace/search-documents.ts'
import { claimLines } from '../claim-lines.ts'
import type { Command, CommandContext } from '../command.ts'
import { printJson, withWorkspace } from '../open.ts'
import { periodOf, wholeNumberOf } from '../word-values.ts'

const DEFAULT_LIMIT = 10

export const command: Command = {
  run: (context) =>
    withWorkspace(context, async (workspace) => {
      const { operands, words, print, tell } = context
      if (operands.length === 0) {
        throw wrongUsage('missing_operand', '`marsad search` needs words.', {
          received: 'no words',
          expected: `marsad search WORDS, such as: marsad search '"security bureau" prison*'`,
        })
      }
      const wordOf = (name: string) => words[name]?.at(-1)
      const limit = wholeNumberOf(words, 'limit') ?? DEFAULT_LIMIT
      const query = operands.join(' ')
      const answer = searchDocuments(
        workspace,
        query,
        {
          from: dayOf(words, 'from', 'start'),
          to: dayOf(words, 'to', 'end'),
          language: wordOf('language'),
          document: wordOf('document'),
          publisher: wordOf('publisher'),
          organisation: wordOf('organisation'),
          place: wordOf('place'),
          country: wordOf('country'),
        },
        limit,
      )
      if (context.json) return printJson(context, { query, ...answer })
      const { total, documents, claims } = answer
      print(`${total.documents} documents, ${total.claims} claims\n\n`)
      print(documents.map(documentLines).join('\n'))
      if (claims.length > 0) print(`\nClaims\n${claims.map((claim) => claimLines(claim)).join('')}`)
      if (documents.length < total.documents || claims.length < total.claims) tell('--limit N lists more.\n')
    }),
}

function dayOf(words: CommandContext['words'], name: string, edge: 'start' | 'end'): string | undefined {
  const period = parsePeriod(periodOf(words, name) ?? '')
  return period && formatDay(period[edge])
}

function documentLines({ document, passages }: FoundDocument): string {
  const head = [document.title ?? document.name, document.publisher, document.published]
  const lines = passages.map((passage) => `  ${isolated(marked(passage))}\n`)
  return `${document.id}  ${plainText(head.filter((item) => item !== null).join(' · '))}\n${lines.join('')}`
}

/** What was found stands between ‹ and ›. */
function marked({ text, highlights }: Passage): string {
  let at = 0
  let line = ''
  for (const { start, end } of highlights) {
    line += `${text.slice(at, start)}‹${text.slice(start, end)}›`
    at = end
  }
  return line + text.slice(at)
}
