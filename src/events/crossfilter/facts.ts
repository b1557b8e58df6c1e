import type { TimePrecision, LocationPrecision, ViolenceType } from '../../model/codes.ts'
import type { DuckDbSession } from '../duckdb/session.ts'
import { exactText, identifier } from '../duckdb/sql.ts'
import type { DeathFacts } from './cross-filter.ts'
import type { Part } from './dictionaries.ts'

/** Days since 1970-01-01, by the code of the window; in the order of start and end. */
export interface Windows {
  start: Int32Array
  end: Int32Array
  /** 1 for `throughout`, 0 for `sometime`. */
  throughout: Uint8Array
}

/** By the code of the place. */
export interface Places {
  /** NaN where the delivered coordinates are missing. */
  latitude: Float64Array
  longitude: Float64Array
  radiusKm: Float64Array
  precision: LocationPrecision[]
  country: (string | null)[]
  admin1: (string | null)[]
  admin1Code: (string | null)[]
}

export interface Kind {
  dataset: string
  event_type: string | null
  violence_type: ViolenceType | null
  time_precision: TimePrecision
  flags: string[]
  quality_bits: number
}

export interface Party {
  name: string
  source_id: string | null
}

/** What the rows of the dictionaries say, by their codes. */
export interface Facts {
  sizes: Record<Part, number>
  windows: Windows
  places: Places
  kinds: Kind[]
  /** The parties of an event, each once. */
  parties: Party[][]
  deaths: DeathFacts
  /** As delivered; NaN where there is no figure. */
  figures: Record<'fatalities_low' | 'fatalities_best' | 'fatalities_high', Float64Array>
}

export async function readFacts(session: DuckDbSession): Promise<Facts> {
  const table = (part: Part) => identifier(part)
  const windows = await session.numberColumns(
    `SELECT date_start - DATE '1970-01-01' AS "start", date_end - DATE '1970-01-01' AS "end",
       (range_kind = 'throughout')::TINYINT AS throughout FROM ${table('window')} ORDER BY code`,
  )
  const { latitude, longitude, radiusKm } = await session.doubleColumns(
    `SELECT latitude, longitude, coalesce(radius_km, 0) AS "radiusKm" FROM ${table('place')} ORDER BY code`,
  )
  const text = (name: string) => `${exactText(name)} AS ${name}`
  const namesOf = async (name: string) => {
    const rows = await session.textColumns(`SELECT ${text(name)} FROM ${table('place')} ORDER BY code`)
    return once(rows[name]!)
  }
  const kinds = await session.rows<Kind>(
    `SELECT dataset, ${text('event_type')}, violence_type, time_precision, flags, quality_bits FROM ${table('kind')} ORDER BY code`,
  )
  const parties = await session.rows<{ actors: string }>(
    `SELECT CAST(to_json(actors) AS VARCHAR) AS actors FROM ${table('party')} ORDER BY code`,
  )
  const deaths = await session.doubleColumns(
    `SELECT coalesce(fatalities_low, 0) AS low, coalesce(fatalities_best, 0) AS best, coalesce(fatalities_high, 0) AS high,
       (fatalities_best IS NULL)::TINYINT AS "withoutBest",
       (fatalities_low IS NULL OR fatalities_high IS NULL)::TINYINT AS "withoutBounds" FROM ${table('deaths')} ORDER BY code`,
  )
  const figures = await session.doubleColumns(
    `SELECT fatalities_low, fatalities_best, fatalities_high FROM ${table('deaths')} ORDER BY code`,
  )
  const places: Places = {
    latitude: latitude!,
    longitude: longitude!,
    radiusKm: radiusKm!,
    precision: (await namesOf('location_precision')) as LocationPrecision[],
    country: await namesOf('country'),
    admin1: await namesOf('admin1'),
    admin1Code: await namesOf('admin1_code'),
  }
  return {
    sizes: {
      window: windows['start']!.length,
      place: latitude!.length,
      kind: kinds.length,
      party: parties.length,
      deaths: deaths['low']!.length,
    },
    windows: {
      start: Int32Array.from(windows['start']!),
      end: Int32Array.from(windows['end']!),
      throughout: Uint8Array.from(windows['throughout']!),
    },
    places,
    kinds,
    parties: parties.map(({ actors }) => onceEach(JSON.parse(actors) as Party[])),
    deaths: deaths as unknown as DeathFacts,
    figures: figures as Facts['figures'],
  }
}

/** The same texts, each of them in memory once. */
function once<T extends string | null>(texts: readonly T[]): T[] {
  const known = new Map<T, T>()
  return texts.map((text) => {
    const same = known.get(text)
    if (same !== undefined) return same
    known.set(text, text)
    return text
  })
}

/** A party by its id where it has one, else by its name. */
export const partyKey = ({ source_id, name }: Party) => source_id ?? `name ${name}`

function onceEach(actors: readonly Party[]): Party[] {
  return [
    ...new Map(actors.map((actor) => [partyKey(actor), { name: actor.name, source_id: actor.source_id }])).values(),
  ]
}
