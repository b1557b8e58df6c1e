import { type DayRange, formatDay, parsePeriod } from '../../model/calendar.ts'

/** Bins that are chosen, by their place in the timeline, both included. */
export interface Brush {
  first: number
  last: number
}

interface BinDays {
  start: number
  end: number
}

/** What a hand or a key does to a brush. */
export type BrushPart = 'first' | 'last' | 'both'

/** From the bin where a drag began to where it is. */
export function drawnBrush(anchor: number, now: number): Brush {
  return { first: Math.min(anchor, now), last: Math.max(anchor, now) }
}

/** Moves an edge, or all of it, by so many bins. It stays within `bins` bins and keeps at least one; moved as a whole it keeps its length. */
export function movedBrush({ first, last }: Brush, part: BrushPart, by: number, bins: number): Brush {
  if (part === 'both') {
    const step = Math.min(bins - 1 - last, Math.max(-first, by))
    return { first: first + step, last: last + step }
  }
  if (part === 'first') return { first: Math.min(last, Math.max(0, first + by)), last }
  return { first, last: Math.max(first, Math.min(bins - 1, last + by)) }
}

/** The bins that the chosen time touches; `null` when no time is chosen or it lies outside of all of them. */
export function brushOf(
  time: { from: string | undefined; to: string | undefined },
  bins: readonly BinDays[],
): Brush | null {
  const days = chosenDays(time)
  if (days === null) return null
  const first = bins.findIndex(({ end }) => end >= days.start)
  const last = bins.findLastIndex(({ start }) => start <= days.end)
  return first === -1 || last === -1 || last < first ? null : { first, last }
}

/** First and last day that the words `from` and `to` mean, open ends as ±∞; `null` when neither is given or one is no date. */
export function chosenDays({ from, to }: { from: string | undefined; to: string | undefined }): DayRange | null {
  if (from === undefined && to === undefined) return null
  const start = from === undefined ? -Infinity : parsePeriod(from)?.start
  const end = to === undefined ? Infinity : parsePeriod(to)?.end
  return start === undefined || end === undefined ? null : { start, end }
}

/** The words `from` and `to` for whole days, as short as they can be: `2014`, `2014-03` or `2014-03-07`. */
export function wordsOfDays({ start, end }: DayRange): { from: string; to: string } {
  return { from: shortest(formatDay(start), 'start', start), to: shortest(formatDay(end), 'end', end) }
}

function shortest(day: string, edge: 'start' | 'end', number: number): string {
  return [day.slice(0, 4), day.slice(0, 7)].find((text) => parsePeriod(text)?.[edge] === number) ?? day
}
