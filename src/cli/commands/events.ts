import { resolve } from 'node:path'
import { textFormats } from '../../gate/event-formats.ts'
import { profiles } from '../../gate/profiles.ts'
import { writeEvents } from '../../gate/write-events.ts'
import { wrongUsage } from '../../model/errors.ts'
import { resolveSelection } from '../../workspace/resolve-selection.ts'
import type { Command } from '../command.ts'
import { withEngine } from '../open.ts'
import { choiceOf, wholeNumberOf } from '../word-values.ts'

const DEFAULT_LIMIT = 100
const PAGE_ROWS = 10_000
const formats = [...textFormats, 'parquet'] as const

export const command: Command = {
  run: (context) =>
    withEngine(context, async (workspace, engine) => {
      const { words, tell, print } = context
      const profile = choiceOf(words, 'profile', profiles) ?? 'public'
      const format = 'json-lines' in words ? 'json-lines' : (choiceOf(words, 'format', formats) ?? 'json')
      const asked = wholeNumberOf(words, 'limit')
      const out = words['out']?.at(-1)
      if (context.json && format === 'csv' && out === undefined) {
        throw wrongUsage('bad_value', '--json prints one JSON document, which CSV is not.', {
          received: '--json --format csv',
          expected: '--format json or geojson, or --out FILE',
        })
      }
      if (format === 'parquet' && out === undefined) {
        throw wrongUsage('bad_value', 'Parquet is no text that could be printed.', {
          received: '--format parquet without --out',
          expected: '--format parquet --out FILE',
        })
      }
      const { selection, releases, actors_taken } = await resolveSelection(workspace, engine, words, context.cwd)
      const total = await engine.count(selection)
      const limit = asked ?? (out === undefined ? DEFAULT_LIMIT : total)
      const written = await writeEvents(engine.pages(selection, { limit, pageRows: PAGE_ROWS }), {
        total,
        actors_taken,
        format,
        target: out === undefined ? 'stdout' : resolve(context.cwd, out),
        releases,
        profile,
        database: workspace.database,
        print,
      })
      if (written < total) tell(`${written} of ${total} events listed; --limit N lists more.\n`)
      if (out !== undefined) {
        tell(`Wrote ${written} events to ${out}\n`)
        if (context.json) print(`${JSON.stringify({ total, written, out })}\n`)
      }
    }),
}
