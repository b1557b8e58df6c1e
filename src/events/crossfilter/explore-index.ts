import { parseDay, formatDay, type DayRange } from '../../model/calendar.ts'
import {
  barDimensions,
  type BarDimension,
  type ExploreAnswer,
  type ExploreAsked,
  type ExploreTable,
  type ExploreTimeline,
  type ExploreTotal,
} from '../../model/explore.ts'
import type { Selection } from '../../model/selection.ts'
import type { CoveredDays } from '../counting/bins.ts'
import { compileSelection } from '../duckdb/compile-selection.ts'
import { DuckDbSession } from '../duckdb/session.ts'
import { SpotTables } from '../duckdb/spot-tables.ts'
import { literal } from '../duckdb/sql.ts'
import type { SpotLookup } from '../spots.ts'
import { buildIndex } from './build-index.ts'
import { CrossFilter } from './cross-filter.ts'
import { Crossing } from './crossing.ts'
import type { IndexedRelease } from './dictionaries.ts'
import { type Facts, readFacts } from './facts.ts'
import { readIndex, writeIndex } from './index-files.ts'
import { RowTextFile } from './row-texts.ts'
import { Standings } from './standings.ts'
import { type Grouping, groupingOf, partOf, viewBars, withoutOwn } from './view-bars.ts'
import { layOutPlaces, type MapPlaces, viewMap } from './view-map.ts'
import { viewQuality } from './view-quality.ts'
import { pageOf, readRows } from './view-table.ts'
import { frameTimeline, spanOf, type TimelineFrame, viewTimeline, viewTotal } from './view-time.ts'

/** DuckDB works on the dictionaries and single rows only. */
const MEMORY_MB = 2048

export interface IndexOptions {
  /** Where the index is kept. */
  folder: string
  lookup: SpotLookup
  onProgress?: (share: number) => void
}

/** What the words of a request were taken to mean. */
export interface ExploreSubject {
  selection: Selection
  /** What each release covers. */
  extents: readonly CoveredDays[]
}

/** All events of some releases, ready to be counted under filters that move. One request is answered at a time. */
export class ExploreIndex {
  readonly #session: DuckDbSession
  readonly #releases: readonly IndexedRelease[]
  readonly #filter: CrossFilter
  readonly #facts: Facts
  readonly #texts: RowTextFile
  readonly #crossing: Crossing
  readonly #standings: Standings
  readonly #places: MapPlaces
  readonly #groupings: Record<BarDimension, Grouping>
  /** The first and the last day of any event. */
  readonly #span: DayRange | undefined
  #text: string | undefined
  #timeline: { key: string; version: number; frame: TimelineFrame; value: ExploreTimeline } | undefined

  private constructor(
    session: DuckDbSession,
    releases: readonly IndexedRelease[],
    filter: CrossFilter,
    facts: Facts,
    { folder, lookup }: IndexOptions,
  ) {
    this.#session = session
    this.#releases = releases
    this.#filter = filter
    this.#facts = facts
    this.#texts = new RowTextFile(folder)
    this.#span = spanOf(facts.windows)
    this.#crossing = new Crossing(filter, facts.windows)
    const pathOf = (ref: { dataset: string; release: string }) =>
      releases.find(({ dataset, release }) => dataset === ref.dataset && release === ref.release)!.path
    this.#standings = new Standings(session, new SpotTables(session, pathOf, lookup), facts)
    this.#places = layOutPlaces(facts.places)
    this.#groupings = Object.fromEntries(
      barDimensions.map((dimension) => [dimension, groupingOf(facts, dimension)]),
    ) as Record<BarDimension, Grouping>
  }

  /** Loads the index of these releases, or makes it and keeps it. */
  static async open(releases: readonly IndexedRelease[], options: IndexOptions): Promise<ExploreIndex> {
    const session = await DuckDbSession.open({ memoryMb: MEMORY_MB })
    try {
      const { folder, onProgress } = options
      let coded = await readIndex(session, folder)
      if (!coded) {
        coded = await buildIndex(session, releases, onProgress)
        await writeIndex(session, releases, coded, folder)
      }
      const facts = await readFacts(session)
      return new ExploreIndex(session, releases, new CrossFilter(coded, facts.sizes, facts.deaths), facts, options)
    } catch (error) {
      session.close()
      throw error
    }
  }

  get events(): number {
    return this.#filter.coded.events
  }

  /** Counts what was asked under a selection. */
  async view(
    asked: Omit<ExploreAsked, 'words'>,
    { selection, extents }: ExploreSubject,
  ): Promise<Omit<ExploreAnswer, 'actors_taken'>> {
    const began = performance.now()
    await this.#apply(selection)
    const filter = this.#filter
    const { windows } = this.#facts
    const span = this.#span
    const range = askedDays(selection, span)
    const crossing = this.#crossing.mass(range)
    const bars: ExploreAnswer['bars'] = {}
    for (const dimension of asked.bars) {
      const stand = await this.#standings.of(partOf[dimension], withoutOwn(selection, dimension))
      const barsAsked = { dimension, stand, selection, mostRows: asked.most_bars }
      bars[dimension] = viewBars(filter, crossing, this.#groupings[dimension], barsAsked)
    }
    const { timeline, map, table } = asked
    const total = { ...viewTotal(filter, windows, range), of: filter.coded.events }
    return {
      selection,
      span: span ? { from: formatDay(span.start), to: formatDay(span.end) } : null,
      total,
      quality: viewQuality(filter, this.#facts),
      timeline: timeline ? this.#viewTimeline(timeline, span, extents) : null,
      bars,
      map: map
        ? viewMap(filter, crossing, this.#places, {
            ...map,
            mostPoints: map.most_points,
            stand: await this.#standings.of('place', withoutBox(selection)),
          })
        : null,
      table: table ? this.#readTable(table, total) : null,
      ms: performance.now() - began,
    }
  }

  async #apply(selection: Selection): Promise<void> {
    const next = {
      place: await this.#standings.of('place', selection),
      kind: await this.#standings.of('kind', selection),
      party: await this.#standings.of('party', selection),
      deaths: await this.#standings.of('deaths', selection),
    }
    const found = selection.text === this.#text ? undefined : await this.#findText(selection.text)
    this.#filter.filter('window', this.#standings.ofWindows(selection))
    for (const part of ['place', 'kind', 'party', 'deaths'] as const) this.#filter.filter(part, next[part])
    if (selection.text !== this.#text) {
      this.#filter.filterEvents(found)
      this.#text = selection.text
    }
  }

  /** Which events hold the words: DuckDB reads their texts. */
  async #findText(text: string | undefined): Promise<Uint8Array | undefined> {
    if (text === undefined) return undefined
    const found = new Uint8Array(this.events)
    for (const [nth, { path }] of this.#releases.entries()) {
      const from = `read_parquet(${literal(path)}, file_row_number = true)`
      const { where, parameters } = compileSelection({ text }, from)
      const start = this.#filter.coded.starts[nth]!
      const chunks = this.#session.integerChunks(
        `SELECT CAST(file_row_number AS INTEGER) FROM ${from} WHERE ${where}`,
        parameters.values,
      )
      for await (const [rows] of chunks) for (const row of rows!) found[start + row] = 1
    }
    return found
  }

  /** A brush over time changes nothing in the timeline itself: it is counted again only when another filter moved. */
  #viewTimeline(
    asked: NonNullable<ExploreAsked['timeline']>,
    span: DayRange | undefined,
    extents: readonly CoveredDays[],
  ): ExploreTimeline {
    const range = drawnDays(asked, span, extents)
    const key = JSON.stringify([asked, range, extents.map(({ from, to, ...rest }) => [`${from}`, `${to}`, rest])])
    const version = this.#filter.versions.window
    const kept = this.#timeline?.key === key ? this.#timeline : undefined
    if (kept?.version === version) return kept.value
    const frame = kept?.frame ?? frameTimeline({ by: asked.by, range, mostBins: asked.most_bins, extents })
    this.#timeline = { key, version, frame, value: viewTimeline(this.#filter, this.#facts.windows, frame) }
    return this.#timeline.value
  }

  #readTable({ doubt, ...asked }: NonNullable<ExploreAsked['table']>, { certain, events }: ExploreTotal): ExploreTable {
    const certainOnly = doubt === 'certain'
    const total = certainOnly ? certain : events
    const page = pageOf(this.#filter, this.#facts, { ...asked, certainOnly, total })
    return { rows: readRows(this.#texts, this.#filter, this.#facts, page), total }
  }

  /** Stops the query that is running; it then throws. */
  interrupt(): void {
    this.#session.interrupt()
  }

  close(): void {
    this.#texts.close()
    this.#session.close()
  }
}

const withoutBox = ({ ...selection }: Selection): Selection => {
  delete selection.bbox
  return selection
}

/** The asked days; an open end is that of the events. */
function askedDays({ from, to }: Selection, span: DayRange | undefined): DayRange {
  const [start, end] = [parseDay(from ?? '') ?? span?.start ?? 0, parseDay(to ?? '') ?? span?.end ?? 0]
  return { start, end: Math.max(start, end) }
}

/** What a timeline draws: what was asked, else all that the releases cover and hold. */
function drawnDays(
  { from, to }: NonNullable<ExploreAsked['timeline']>,
  span: DayRange | undefined,
  extents: readonly CoveredDays[],
): DayRange {
  const ends = (key: 'from' | 'to') =>
    extents.map((extent) => extent[key]).filter((day) => day !== undefined && Number.isFinite(day)) as number[]
  const start = parseDay(from ?? '') ?? Math.min(...ends('from'), span?.start ?? Infinity)
  const end = parseDay(to ?? '') ?? Math.max(...ends('to'), span?.end ?? -Infinity)
  if (!Number.isFinite(start) || !Number.isFinite(end)) return { start: span?.start ?? 0, end: span?.end ?? 0 }
  return { start, end: Math.max(start, end) }
}
