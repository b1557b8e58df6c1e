import { join } from 'node:path'
import type { Actor } from '../../model/event.ts'
import type { ReleaseRef, Selection } from '../../model/selection.ts'
import type { Engine } from '../engine.ts'
import type { SpotLookup } from '../spots.ts'
import { compileSelection, eventsOf } from './compile-selection.ts'
import { queryCoverage } from './coverage-query.ts'
import { queryDifferences } from './differences.ts'
import { digestEvents } from './digest.ts'
import { pageEvents } from './event-pages.ts'
import { queryDelivered, queryEvent, queryRows } from './event-rows.ts'
import { queryNames } from './name-query.ts'
import { queryPlaces, querySpotPlaces } from './place-query.ts'
import { queryPoints } from './point-query.ts'
import { queryQuality } from './quality-query.ts'
import { queryRejects } from './reject-query.ts'
import { DuckDbSession, type SessionOptions } from './session.ts'
import { SpotTables } from './spot-tables.ts'
import { exactText, literal } from './sql.ts'
import { countStatements, digestStatements, queryStatement, queryStatements } from '../statements/statement-query.ts'
import { queryWindows } from './window-query.ts'

/** For engines that are never asked about polygons, H3 cells or areas. */
const asked = () => Promise.reject(new Error('This engine was opened without a lookup of spots'))
const noLookup: SpotLookup = { standings: asked, places: asked, areas: asked }

/**
 * The engine over releases on disk. `folderOf` says where a release lies; it is asked only for releases that exist. `lookup` finds
 * spots in polygons, H3 cells and areas.
 */
export async function openDuckDbEngine(
  folderOf: (ref: ReleaseRef) => string,
  options?: SessionOptions,
  lookup: SpotLookup = noLookup,
): Promise<Engine> {
  const session = await DuckDbSession.open(options)
  const eventsPath = (ref: ReleaseRef) => join(folderOf(ref), 'events.parquet')
  const statementsPath = (ref: ReleaseRef) => join(folderOf(ref), 'statements.parquet')
  const table = (ref: ReleaseRef, name: string) => `read_parquet(${literal(join(folderOf(ref), `${name}.parquet`))})`
  const spotTables = new SpotTables(session, eventsPath, lookup)
  const compile = async (selection: Selection) =>
    compileSelection(selection, eventsOf(selection.releases, eventsPath), await spotTables.ofFilters(selection))
  return {
    windows: async (selection) => queryWindows(session, await compile(selection)),
    async places(selection, level, source, units = {}) {
      if (level !== 'h3' && level !== 'area') {
        return queryPlaces(session, await compile(selection), selection, level, source)
      }
      return spotTables.withPlaces(await compile(selection), units, async (table) =>
        querySpotPlaces(session, await compile(selection), selection, table),
      )
    },
    areas: (boundaries) => lookup.areas(boundaries),
    points: async (selection) => queryPoints(session, await compile(selection), selection),
    quality: async (selection) => queryQuality(session, await compile(selection), selection.releases, eventsPath),
    coverage: async (selection) => queryCoverage(session, await compile(selection), selection, eventsPath),
    async count(selection) {
      const { from, where, parameters } = await compile(selection)
      const [row] = await session.rows<{ n: number }>(
        `SELECT count(*) AS n FROM ${from} WHERE ${where}`,
        parameters.values,
      )
      return row?.n ?? 0
    },
    rows: async (selection, page) => queryRows(session, await compile(selection), page),
    pages: (selection, options) => pageEvents(session, () => compile(selection), options),
    digest: async (selection) => digestEvents(session, await compile(selection)),
    event: (ref, eventId) => queryEvent(session, eventsPath(ref), eventId),
    delivered: (ref, record) => queryDelivered(session, join(folderOf(ref), 'raw.parquet'), record),
    rejects: (ref, page) => queryRejects(session, table(ref, 'rejects'), page),
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
    names: (ref) => queryNames(session, table(ref, 'events')),
    statements: (selection, page) => queryStatements(session, selection, statementsPath, page),
    countStatements: (selection) => countStatements(session, selection, statementsPath),
    statement: (ref, row) => queryStatement(session, statementsPath(ref), row),
    statementDigest: (selection) => digestStatements(session, selection, statementsPath),
    differences: (from, to) => queryDifferences(session, eventsPath(from), eventsPath(to)),
    interrupt: () => session.interrupt(),
    close: () => session.close(),
  }
}
