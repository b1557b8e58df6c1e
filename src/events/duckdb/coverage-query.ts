import {
  type CoverageCounts,
  type FilledFields,
  type KnownCount,
  type MissableField,
  missableFields,
} from '../../model/quality.ts'
import type { Selection } from '../../model/selection.ts'
import { type CompiledSelection, type EventsPath, eventsOf } from './compile-selection.ts'
import { qualityConditions } from './quality-bits.ts'
import type { DuckDbSession } from './session.ts'

/** How good the selected events are: a few statements that each read columns of their own. Every number is a count. */
export async function queryCoverage(
  session: DuckDbSession,
  compiled: CompiledSelection,
  selection: Selection,
  eventsPath: EventsPath,
): Promise<CoverageCounts> {
  return {
    known: await queryKnown(session, compiled, selection),
    fields: await queryFields(session, compiled, selection, eventsPath),
    flags: await queryFlags(session, compiled),
    deaths: await queryDeaths(session, compiled),
    near_repeats: await queryNearRepeats(session, compiled),
  }
}

async function queryKnown(
  session: DuckDbSession,
  { from, where, parameters }: CompiledSelection,
  selection: Selection,
): Promise<KnownCount[]> {
  const values = [...parameters.values]
  const first =
    selection.from === undefined ? 'date_start' : `greatest(date_start, CAST($${values.push(selection.from)} AS DATE))`
  return session.rows<KnownCount>(
    `SELECT dataset, year(${first}) * 12 + month(${first}) - 1 AS month, time_precision, location_precision,
       count(*) AS events,
       count(*) FILTER (${qualityConditions.imprecise_time}) AS imprecise_time,
       count(*) FILTER (${qualityConditions.flagged}) AS flagged,
       count(*) FILTER (len(sources) = 0) AS no_source,
       count(*) FILTER (len(sources) = 1) AS one_source,
       count(*) FILTER (len(sources) = 2) AS two_sources,
       sum(len(sources)) AS sources
     FROM ${from} WHERE ${where} GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
    values,
  )
}

/** Texts and lists are missing when they are empty too. */
const isFilled: Record<MissableField, string> = {
  country: `country <> ''`,
  admin1: `admin1 <> ''`,
  admin2: `admin2 <> ''`,
  location_name: `location_name <> ''`,
  coordinates: 'latitude IS NOT NULL AND longitude IS NOT NULL',
  actors: 'len(actors) > 0',
  violence_type: 'violence_type IS NOT NULL',
  event_type: `event_type <> ''`,
  conflict: `conflict <> ''`,
  dyad: `dyad <> ''`,
  fatalities_low: 'fatalities_low IS NOT NULL',
  fatalities_best: 'fatalities_best IS NOT NULL',
  fatalities_high: 'fatalities_high IS NOT NULL',
  deaths_civilians: 'deaths_civilians IS NOT NULL',
  claimed_by: 'len(claimed_by) > 0',
  sources: 'len(sources) > 0',
  headline: `headline <> ''`,
  notes: `notes <> ''`,
}

const countsOf = (fields: readonly MissableField[]) =>
  fields.map((field) => `count(*) FILTER (${isFilled[field]}) AS ${field}`).join(', ')

async function queryFields(
  session: DuckDbSession,
  { from, where, parameters }: CompiledSelection,
  { releases }: Selection,
  eventsPath: EventsPath,
): Promise<FilledFields[]> {
  type Row = { dataset: string; events: number } & Record<MissableField, number>
  const rows = await session.rows<Row>(
    `SELECT dataset, count(*) AS events, ${countsOf(missableFields)} FROM ${from} WHERE ${where} GROUP BY dataset ORDER BY dataset`,
    parameters.values,
  )
  const told: FilledFields[] = []
  for (const { dataset, events, ...filled } of rows) {
    const empty = missableFields.filter((field) => filled[field] === 0)
    const ofDataset = releases.filter((release) => release.dataset === dataset)
    const [whole] = empty.length
      ? await session.rows<Row>(`SELECT ${countsOf(empty)} FROM ${eventsOf(ofDataset, eventsPath)}`)
      : []
    told.push({ dataset, events, filled, never_filled: empty.filter((field) => whole?.[field] === 0) })
  }
  return told
}

function queryFlags(session: DuckDbSession, { from, where, parameters }: CompiledSelection) {
  return session.rows<{ flag: string; events: number }>(
    `SELECT flag, count(*) AS events FROM (SELECT unnest(flags) AS flag FROM ${from} WHERE ${where}) GROUP BY flag ORDER BY flag`,
    parameters.values,
  )
}

function queryDeaths(session: DuckDbSession, { from, where, parameters }: CompiledSelection) {
  return session.rows<{ deaths: number; events: number }>(
    `SELECT fatalities_best AS deaths, count(*) AS events FROM ${from}
     WHERE ${where} AND fatalities_best IS NOT NULL GROUP BY 1 ORDER BY 1`,
    parameters.values,
  )
}

/** What near repeats have in common. */
const repeated =
  'dataset, date_start, date_end, latitude, longitude, country, admin1, admin2, location_name, actors, fatalities_best'

/** Grouped by a hash first, so that only what may be repeated is compared in full. Exact repeats of a row or an id are left out. */
async function queryNearRepeats(session: DuckDbSession, { from, where, parameters }: CompiledSelection) {
  const [row] = await session.rows<{ events: number; groups: number }>(
    `WITH hashed AS (
       SELECT ${repeated}, hash(${repeated}) AS hashed FROM ${from}
       WHERE ${where} AND NOT list_has_any(flags, ['duplicate_id', 'duplicate_row'])
     ), likely AS (SELECT hashed FROM hashed GROUP BY hashed HAVING count(*) > 1)
     SELECT coalesce(sum(n), 0) AS events, count(*) AS "groups"
     FROM (SELECT count(*) AS n FROM hashed SEMI JOIN likely USING (hashed) GROUP BY ${repeated} HAVING count(*) > 1)`,
    parameters.values,
  )
  return row ?? { events: 0, groups: 0 }
}
