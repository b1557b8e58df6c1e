import type { PlaceUnits } from '../../model/aggregate.ts'
import { canonicalJson, sha256 } from '../../model/canonical-json.ts'
import type { Selection } from '../../model/selection.ts'
import { type SpotFilter, type SpotLookup, type SpotPlaces, type Spots, standings } from '../spots.ts'
import { type CompiledSelection, eventsOf, type EventsPath, type FilterTables } from './compile-selection.ts'
import { pointed } from './prio-grid.ts'
import type { DuckDbSession } from './session.ts'
import { identifier } from './sql.ts'

/** The table of the spots of a level, and what its `spot_place` stands for. */
export type PlaceTable = { table: string } & Pick<SpotPlaces, 'units' | 'touched'>

/**
 * Tables of spots beside the events: what TypeScript found out about each distinct point, for SQL to join. The tables of
 * filters are kept while the engine is open, by the hash of what was asked.
 */
export class SpotTables {
  readonly #session: DuckDbSession
  readonly #eventsPath: EventsPath
  readonly #lookup: SpotLookup
  readonly #filters = new Map<string, Promise<string>>()
  readonly #spots = new Map<string, Promise<Spots>>()
  #placeTables = 0

  constructor(session: DuckDbSession, eventsPath: EventsPath, lookup: SpotLookup) {
    this.#session = session
    this.#eventsPath = eventsPath
    this.#lookup = lookup
  }

  /** The tables that the filters of a selection need: `spot_latitude`, `spot_longitude`, `spot_radius_km`, `spot_standing`. */
  async ofFilters({ releases, h3, area, polygon }: Selection): Promise<FilterTables> {
    const filters = { h3: h3 && { h3 }, area: area && { area }, polygon: polygon && { polygon } }
    const tables: FilterTables = {}
    for (const name of ['h3', 'area', 'polygon'] as const) {
      if (filters[name]) tables[name] = await this.#ofFilter(releases, filters[name])
    }
    return tables
  }

  #ofFilter(releases: Selection['releases'], filter: SpotFilter): Promise<string> {
    const table = `spots_${sha256(canonicalJson({ releases, filter })).slice(0, 16)}`
    return remembered(this.#filters, table, async () => {
      const spots = await this.#allSpots(releases)
      const found = await this.#lookup.standings(filter, spots)
      await this.#write(table, 'spot_standing', spots, found, (standing) => standing > standings.apart)
      return table
    })
  }

  #allSpots(releases: Selection['releases']): Promise<Spots> {
    return remembered(this.#spots, canonicalJson(releases), () =>
      this.#readSpots({ from: eventsOf(releases, this.#eventsPath), where: 'true', parameters: { values: [] } }),
    )
  }

  /** Works on the places of the selected events at a level, with `spot_place` in place of the standing; the table goes afterwards. */
  async withPlaces<T>(
    compiled: CompiledSelection,
    units: PlaceUnits,
    work: (places: PlaceTable) => Promise<T>,
  ): Promise<T> {
    const spots = await this.#readSpots(compiled)
    const { placeOf, ...places } = await this.#lookup.places(units, spots)
    const table = `spot_places_${this.#placeTables++}`
    try {
      await this.#write(table, 'spot_place', spots, placeOf, () => true)
      return await work({ table, ...places })
    } finally {
      await this.#session.run(`DROP TABLE IF EXISTS ${identifier(table)}`)
    }
  }

  async #readSpots({ from, where, parameters }: SpotSource): Promise<Spots> {
    const { latitude, longitude, radius_km } = await this.#session.doubleColumns(
      `SELECT DISTINCT latitude, longitude, coalesce(radius_km, 0) AS radius_km FROM ${from}
       WHERE (${where}) AND ${pointed} ORDER BY ALL`,
      parameters.values,
    )
    return { latitude: latitude!, longitude: longitude!, radiusKm: radius_km! }
  }

  async #write(
    table: string,
    column: string,
    { latitude, longitude, radiusKm }: Spots,
    values: ArrayLike<number>,
    isKept: (value: number) => boolean,
  ): Promise<void> {
    await this.#session.run(
      `CREATE OR REPLACE TEMP TABLE ${identifier(table)}
         (spot_latitude DOUBLE, spot_longitude DOUBLE, spot_radius_km DOUBLE, ${column} DOUBLE)`,
    )
    const rows = function* () {
      for (let spot = 0; spot < latitude.length; spot++) {
        const value = values[spot]!
        if (isKept(value)) yield [latitude[spot]!, longitude[spot]!, radiusKm[spot]!, value]
      }
    }
    await this.#session.append(table, rows())
  }
}

type SpotSource = Pick<CompiledSelection, 'from' | 'where'> & {
  parameters: Pick<CompiledSelection['parameters'], 'values'>
}

/** What is being made is shared; what failed is tried again. */
function remembered<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = known.get(key)
  if (found) return found
  const making = make()
  known.set(key, making)
  making.catch(() => known.delete(key))
  return making
}
