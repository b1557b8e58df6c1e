import { canonicalJson } from '../../model/canonical-json.ts'
import { parseDay } from '../../model/calendar.ts'
import type { Selection } from '../../model/selection.ts'
import { compileSelection, type Filters } from '../duckdb/compile-selection.ts'
import type { DuckDbSession } from '../duckdb/session.ts'
import type { SpotTables } from '../duckdb/spot-tables.ts'
import { identifier } from '../duckdb/sql.ts'
import { standing } from './cross-filter.ts'
import type { Part } from './dictionaries.ts'
import type { Facts, Places, Windows } from './facts.ts'
import { standInBox } from './stand-in-box.ts'

/** Which words of a selection ask for which part; `text` asks for the events themselves. */
const wordsOf = {
  place: ['country', 'admin1', 'location_precision', 'bbox', 'cell', 'h3', 'area', 'polygon'],
  kind: ['event_type', 'violence_type', 'time_precision', 'flag', 'active_year'],
  party: ['actor', 'actor_role'],
  deaths: ['deaths_min'],
} as const satisfies Record<Exclude<Part, 'window'>, readonly (keyof Filters)[]>

/** Answers that are kept: a brush goes to and fro. */
const MOST_KEPT = 24

/**
 * How each row of a dictionary stands to a selection. Time and the box on the map, which follow a hand, are compared here; everything else
 * DuckDB says of the dictionaries, with the same conditions as of the events, so that both mean the same.
 */
export class Standings {
  readonly #session: DuckDbSession
  readonly #spotTables: SpotTables
  readonly #windows: Windows
  readonly #places: Places
  readonly #sizes: Record<Part, number>
  readonly #kept = new Map<string, Uint8Array>()
  #ofWindows: { from: string | undefined; to: string | undefined; stand: Uint8Array } | undefined

  constructor(session: DuckDbSession, spotTables: SpotTables, { windows, places, sizes }: Facts) {
    this.#session = session
    this.#spotTables = spotTables
    this.#windows = windows
    this.#places = places
    this.#sizes = sizes
  }

  ofWindows({ from, to }: Pick<Selection, 'from' | 'to'>): Uint8Array {
    const known = this.#ofWindows
    if (known && known.from === from && known.to === to) return known.stand
    const stand = this.#compareWindows(from, to)
    this.#ofWindows = { from, to, stand }
    return stand
  }

  #compareWindows(from: string | undefined, to: string | undefined): Uint8Array {
    const [first, last] = [parseDay(from ?? '') ?? -Infinity, parseDay(to ?? '') ?? Infinity]
    const { start, end } = this.#windows
    const stand = new Uint8Array(start.length)
    for (let code = 0; code < start.length; code++) {
      const touches = end[code]! >= first && start[code]! <= last
      const inside = start[code]! >= first && end[code]! <= last
      stand[code] = inside ? standing.certain : touches ? standing.possible : standing.out
    }
    return stand
  }

  async of(part: Exclude<Part, 'window'>, selection: Selection): Promise<Uint8Array> {
    const asked: Filters = Object.fromEntries(
      wordsOf[part].filter((word) => selection[word] !== undefined).map((word) => [word, selection[word]]),
    )
    const key = canonicalJson([part, asked])
    const known = this.#kept.get(key)
    if (known) {
      // The one used last goes last.
      this.#kept.delete(key)
      this.#kept.set(key, known)
      return known
    }
    const found = await this.#find(part, asked, selection.releases)
    this.#kept.set(key, found)
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!)
    return found
  }

  async #find(part: Exclude<Part, 'window'>, asked: Filters, releases: Selection['releases']): Promise<Uint8Array> {
    const { bbox, ...others } = asked
    if (!bbox) return this.#query(part, asked, releases)
    const inBox = standInBox(this.#places, bbox)
    const inOthers = await this.of(part, { ...others, releases })
    return inBox.map((stand, code) => Math.min(stand, inOthers[code]!))
  }

  async #query(part: Exclude<Part, 'window'>, asked: Filters, releases: Selection['releases']): Promise<Uint8Array> {
    const stand = new Uint8Array(this.#sizes[part])
    if (Object.keys(asked).length === 0) return stand.fill(standing.certain)
    const tables = part === 'place' ? await this.#spotTables.ofFilters({ ...asked, releases }) : {}
    const { from, where, placed, parameters } = compileSelection(asked, identifier(part), tables)
    const chunks = this.#session.integerChunks(
      `SELECT code, CASE WHEN ${placed} THEN ${standing.certain} ELSE ${standing.possible} END FROM ${from} WHERE ${where}`,
      parameters.values,
    )
    for await (const [codes, found] of chunks) for (let i = 0; i < codes!.length; i++) stand[codes![i]!] = found![i]!
    return stand
  }
}
