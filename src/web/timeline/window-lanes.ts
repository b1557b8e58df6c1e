import { parseDay } from '../../model/calendar.ts'
import type { ExploreWindow } from '../../model/explore.ts'
import { type TimeScale, xOf } from './time-scale.ts'

/** A window as long as it is, in one of the lanes under the axis. */
export interface PlacedWindow {
  window: ExploreWindow
  left: number
  width: number
  lane: number
}

/**
 * Puts windows into lanes so that none covers another, earlier and longer ones first. What finds no lane is counted, never
 * laid over others.
 */
export function laneWindows(
  windows: readonly ExploreWindow[],
  scale: TimeScale,
  lanes: number,
): { placed: PlacedWindow[]; left_out: number } {
  const free = Array.from({ length: lanes }, () => -Infinity)
  const placed: PlacedWindow[] = []
  let left_out = 0
  const sorted = [...windows].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.end < b.end ? 1 : -1))
  for (const window of sorted) {
    const [start, end] = [parseDay(window.start), parseDay(window.end)]
    if (start === undefined || end === undefined) continue
    const left = Math.max(0, xOf(scale, start))
    const right = Math.min(scale.width, xOf(scale, end + 1))
    if (right <= left) continue
    const lane = free.findIndex((edge) => edge + GAP <= left)
    if (lane === -1) left_out += window.events
    else {
      free[lane] = right
      placed.push({ window, left, width: right - left, lane })
    }
  }
  return { placed, left_out }
}

const GAP = 1
