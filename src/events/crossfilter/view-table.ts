import { formatDay } from '../../model/calendar.ts'
import type { ExploreRow, TableOrder } from '../../model/explore.ts'
import { type CrossFilter, standing, SUMS } from './cross-filter.ts'
import type { Facts } from './facts.ts'
import type { RowTextFile } from './row-texts.ts'

export interface TableAsked {
  /** Only events that are certain. */
  certainOnly: boolean
  order: TableOrder
  offset: number
  limit: number
  /** How many there are in all. */
  total: number
}

/**
 * The numbers of the selected events that stand on a page. By date: by first day, then last, then as the
 * releases have them. By deaths: by the best estimate, events without one last.
 */
export function pageOf(filter: CrossFilter, facts: Pick<Facts, 'deaths'>, asked: TableAsked): number[] {
  const part = asked.order === '-deaths' ? 'deaths' : 'window'
  const { starts, events } = filter.eventsByCode(part)
  const { window, place } = filter.standings
  const { codes } = filter.coded
  const shown = (event: number) =>
    filter.out[event] === 0 &&
    (!asked.certainOnly ||
      (window[codes.window[event]!] === standing.certain && place[codes.place[event]!] === standing.certain))
  const page: number[] = []
  const most = Math.min(asked.limit, Math.max(0, asked.total - asked.offset))
  let before = 0
  const backwards = asked.order === '-date'
  const possible = asked.certainOnly ? 0 : 1
  for (const code of codesInOrder(filter, facts, asked.order)) {
    if (page.length >= most) break
    const stands = filter.standings[part][code]
    if (stands === standing.out || (part === 'window' && asked.certainOnly && stands !== standing.certain)) continue
    const ofCode =
      part === 'window'
        ? filter.sums[code * 2 * SUMS]! + possible * filter.sums[(code * 2 + 1) * SUMS]!
        : filter.counts.deaths[code * 2]! + possible * filter.counts.deaths[code * 2 + 1]!
    if (ofCode > 0 && before + ofCode > asked.offset) {
      let nth = before
      for (let i = starts[code]!; i < starts[code + 1]! && page.length < most; i++) {
        const event = events[backwards ? starts[code + 1]! - 1 - (i - starts[code]!) : i]!
        if (shown(event) && nth++ >= asked.offset) page.push(event)
      }
    }
    before += ofCode
  }
  return page
}

/** Codes of windows are in the order of time already. */
function* codesInOrder(
  { sizes }: CrossFilter,
  { deaths }: Pick<Facts, 'deaths'>,
  order: TableOrder,
): Generator<number> {
  if (order === 'date') for (let code = 0; code < sizes.window; code++) yield code
  else if (order === '-date') for (let code = sizes.window - 1; code >= 0; code--) yield code
  else {
    const worth = (code: number) => (deaths.withoutBest[code] === 1 ? -1 : deaths.best[code]!)
    yield* Array.from({ length: sizes.deaths }, (_, code) => code).sort((a, b) => worth(b) - worth(a) || a - b)
  }
}

/** The rows of these events, in their order. */
export function readRows(
  texts: RowTextFile,
  { coded: { codes }, standings: { window, place } }: CrossFilter,
  facts: Facts,
  events: readonly number[],
): ExploreRow[] {
  return events.map((event) => {
    const [w, p, d] = [codes.window[event]!, codes.place[event]!, codes.deaths[event]!]
    const { dataset, event_type, violence_type, time_precision, flags } = facts.kinds[codes.kind[event]!]!
    const { windows, places, figures } = facts
    const figure = (values: Float64Array) => (Number.isNaN(values[d]!) ? null : values[d]!)
    return {
      ...texts.read(event),
      dataset,
      date_start: formatDay(windows.start[w]!),
      date_end: formatDay(windows.end[w]!),
      range_kind: windows.throughout[w] === 1 ? ('throughout' as const) : ('sometime' as const),
      time_precision,
      admin1: places.admin1[p]!,
      country: places.country[p]!,
      location_precision: places.precision[p]!,
      event_type,
      violence_type,
      actors: facts.parties[codes.party[event]!]!.map(({ name }) => name),
      fatalities_low: figure(figures.fatalities_low),
      fatalities_best: figure(figures.fatalities_best),
      fatalities_high: figure(figures.fatalities_high),
      flags,
      certain: window[w] === standing.certain && place[p] === standing.certain,
    }
  })
}
