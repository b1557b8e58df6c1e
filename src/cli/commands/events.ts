import { resolve } from 'node:path'
import { eventsAsCsv, eventsAsGeoJson } from '../../gate/event-formats.ts'
import { eventsAsParquet } from '../../gate/events-parquet.ts'
import { profiles } from '../../gate/profiles.ts'
import { release } from '../../gate/released.ts'
import { writeReleased } from '../../gate/write-released.ts'
import { wrongUsage } from '../../model/errors.ts'
import { resolveSelection } from '../../workspace/resolve-selection.ts'
import type { Command } from '../command.ts'
import { withEngine } from '../open.ts'
import { choiceOf, wholeNumberOf } from '../word-values.ts'

const DEFAULT_LIMIT = 100
const formats = ['json', 'json-lines', 'csv', 'geojson', 'parquet'] as const

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
      const { selection, releases, actors_taken } = await resolveSelection(workspace, engine, words)
      const total = await engine.count(selection)
      const limit = asked ?? (out === undefined ? DEFAULT_LIMIT : total)
      const events = release(profile, {
        kind: 'events',
        events: await engine.rows(selection, { limit, offset: 0 }),
        releases,
      })
      if (events.length < total) tell(`${events.length} of ${total} events listed; --limit N lists more.\n`)
      const contents = {
        json: () => `${JSON.stringify({ total, actors_taken, events }, null, 2)}\n`,
        'json-lines': () => events.map((event) => `${JSON.stringify(event)}\n`).join(''),
        csv: () => eventsAsCsv(events),
        geojson: () => eventsAsGeoJson(events),
        parquet: () => eventsAsParquet(events),
      }
      const target = out === undefined ? 'stdout' : resolve(context.cwd, out)
      writeReleased([{ target, kind: `events.${format}`, content: await contents[format]() }], {
        database: workspace.database,
        profile,
        releases: selection.releases,
        print,
      })
      if (out !== undefined) {
        tell(`Wrote ${events.length} events to ${out}\n`)
        if (context.json) print(`${JSON.stringify({ total, written: events.length, out })}\n`)
      }
    }),
}
