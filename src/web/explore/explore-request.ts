import { timeBuckets } from '../../model/calendar.ts'
import { type BarDimension, type ExploreRequest, type TableOrder, tableOrders } from '../../model/explore.ts'
import type { Words } from '../address/address.ts'
import { chosenDays } from '../timeline/brush.ts'
import { formatDay } from '../../model/calendar.ts'
import { readDoubt } from '../selection/doubt.ts'

/** What the map shows, told by the map. */
export interface MapView {
  bbox: [west: number, south: number, east: number, north: number]
  width: number
  height: number
  /** Up to so many places are drawn one by one. */
  most_points: number
}

interface Looked {
  words: Words
  look: Readonly<Record<string, string>>
  map: MapView | null
  bars: readonly BarDimension[]
  mostBars: number
  /** Bins that there is room for. */
  mostBins: number
}

/** The one request for all views of the page. */
export function requestOf({ words, look, map, bars, mostBars, mostBins }: Looked): ExploreRequest {
  return {
    words: Object.fromEntries(Object.entries(words).map(([name, values]) => [name, [...values]])),
    timeline: { by: readUnit(look['by']), most_bins: mostBins, ...readSpan(look['span']) },
    ...(map && { map: { ...map } }),
    bars: [...bars],
    most_bars: mostBars,
    table: { doubt: readDoubt(look['doubt']), order: readOrder(look['order']), offset: 0, limit: 60 },
  }
}

export function readUnit(text: string | undefined): 'auto' | (typeof timeBuckets)[number] {
  return timeBuckets.find((unit) => unit === text) ?? 'auto'
}

export function readOrder(text: string | undefined): TableOrder {
  return tableOrders.find((order) => order === text) ?? 'date'
}

/** The time that the timeline is zoomed to, `2014..2016-03` → first and last day; nothing for what is no span. */
export function readSpan(text: string | undefined): { from?: string; to?: string } {
  const [from, to] = (text ?? '').split('..')
  if (!from || !to) return {}
  const days = chosenDays({ from, to })
  return days && days.start <= days.end ? { from: formatDay(days.start), to: formatDay(days.end) } : {}
}

export const writeSpan = ({ from, to }: { from: string; to: string }) => `${from}..${to}`
