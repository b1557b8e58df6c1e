import { openShown, showClaim } from '../../workspace/shown-claims.ts'
import { claimFilterOf } from '../claim-filter.ts'
import { claimLines } from '../claim-lines.ts'
import type { Command } from '../command.ts'
import { printJson, withWorkspace } from '../open.ts'
import { wholeNumberOf } from '../word-values.ts'

const DEFAULT_LIMIT = 100
const PAGE = 1_000

export const command: Command = {
  run: (context) =>
    withWorkspace(context, async (workspace) => {
      const { words, print, tell } = context
      const filter = claimFilterOf(workspace, words)
      const lines = 'json-lines' in words
      const total = workspace.claims.count(filter)
      const limit = Math.min(total, wholeNumberOf(words, 'limit') ?? (lines ? total : DEFAULT_LIMIT))
      const open = openShown(workspace)
      const pages = function* () {
        for (let offset = 0; offset < limit; offset += PAGE) {
          const page = workspace.claims.list(filter, { limit: Math.min(PAGE, limit - offset), offset })
          yield page.map((claim) => showClaim(claim, open(claim.document_number)))
        }
      }
      if (lines) for (const page of pages()) print(page.map((claim) => `${JSON.stringify(claim)}\n`).join(''))
      else if (context.json) printJson(context, { total, claims: [...pages()].flat() })
      else {
        for (const page of pages()) print(page.map((claim) => claimLines(claim)).join(''))
        if (total === 0) tell('No claim is such.\n')
      }
      if (limit < total) tell(`${limit} of ${total} claims listed; --limit N lists more.\n`)
    }),
}
