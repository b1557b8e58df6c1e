import { join } from 'node:path'
import type { Actor } from '../../model/event.ts'
import type { ReleaseRef, Selection } from '../../model/selection.ts'
import type { Engine } from '../engine.ts'
import { compileSelection } from './compile-selection.ts'
import { queryDifferences } from './differences.ts'
import { digestEvents } from './digest.ts'
import { queryDelivered, queryEvent, queryRows } from './event-rows.ts'
import { queryPlaces } from './place-query.ts'
import { DuckDbSession, type SessionOptions } from './session.ts'
import { exactText, literal } from './sql.ts'
import { queryWindows } from './window-query.ts'

/** The engine over releases on disk. `folderOf` says where a release lies; it is asked only for releases that exist. */
export async function openDuckDbEngine(
  folderOf: (ref: ReleaseRef) => string,
  options?: SessionOptions,
): Promise<Engine> {
  const session = await DuckDbSession.open(options)
  const eventsPath = (ref: ReleaseRef) => join(folderOf(ref), 'events.parquet')
  const table = (ref: ReleaseRef, name: string) => `read_parquet(${literal(join(folderOf(ref), `${name}.parquet`))})`
  const compile = (selection: Selection) => compileSelection(selection, eventsPath)
  return {
    windows: (selection) => queryWindows(session, compile(selection)),
    places: (selection, level, source) => queryPlaces(session, compile(selection), selection, level, source),
    async count(selection) {
      const { from, where, parameters } = compile(selection)
      const [row] = await session.rows<{ n: number }>(
        `SELECT count(*) AS n FROM ${from} WHERE ${where}`,
        parameters.values,
      )
      return row?.n ?? 0
    },
    rows: (selection, page) => queryRows(session, compile(selection), page),
    digest: (selection) => digestEvents(session, compile(selection)),
    event: (ref, eventId) => queryEvent(session, eventsPath(ref), eventId),
    delivered: (ref, record) => queryDelivered(session, join(folderOf(ref), 'raw.parquet'), record),
    actors: (ref) =>
      session.rows<Pick<Actor, 'name' | 'source_id'>>(
        `SELECT DISTINCT ${exactText('actor.name')} AS name, actor.source_id AS source_id
         FROM (SELECT unnest(actors) AS actor FROM ${table(ref, 'events')}) ORDER BY ALL`,
      ),
    actorNames: (ref) => session.rows(`SELECT source_id, name FROM ${table(ref, 'actors')} ORDER BY ALL`),
    async admin1Names(releases) {
      const from = `read_parquet([${releases.map((ref) => literal(eventsPath(ref))).join(', ')}])`
      const rows = await session.rows<{ admin1: string }>(
        `SELECT DISTINCT ${exactText('admin1')} AS admin1 FROM ${from} WHERE admin1 IS NOT NULL ORDER BY ALL`,
      )
      return rows.map(({ admin1 }) => admin1)
    },
    differences: (from, to) => queryDifferences(session, eventsPath(from), eventsPath(to)),
    interrupt: () => session.interrupt(),
    close: () => session.close(),
  }
}
