import type { LocatedRun, Locator } from '../../model/reading.ts'

/**
 * Where a stretch of a text stands in the original: from its first run to its last of the same kind (and the same page
 * or part of a mail; what lies beyond is not told). White space that a reader put between runs counts to the run after
 * it. Binary search.
 *
 * @returns `null` when there are no runs
 */
export function locate(locations: readonly LocatedRun[], start: number, end: number): Locator | null {
  if (locations.length === 0) return null
  const firstIndex = Math.min(indexEndingAfter(locations, start), locations.length - 1)
  const lastIndex = Math.max(firstIndex, lastStartingBefore(locations, Math.max(end, start + 1)))
  let place = placeWithin(locations[firstIndex]!, start, end)
  for (let index = firstIndex + 1; index <= lastIndex; index += 1) {
    // Text runs follow each other, so only the last is needed; boxes have to be joined one by one.
    if (place.kind !== 'pdf') index = lastIndex
    const joined = join(place, placeWithin(locations[index]!, start, end))
    if (joined === null) break
    place = joined
  }
  return place
}

/** Index of the first run that ends after `offset`; the number of runs if none does. */
function indexEndingAfter(locations: readonly LocatedRun[], offset: number): number {
  let low = 0
  let high = locations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (locations[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the last run that starts before `offset`; -1 if none does. */
function lastStartingBefore(locations: readonly LocatedRun[], offset: number): number {
  let low = 0
  let high = locations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (locations[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Within a run as long as its original offsets go along; within another (a character reference) it is the whole. */
function placeWithin(run: LocatedRun, start: number, end: number): Locator {
  const { locator } = run
  if (!('start' in locator)) return locator
  if (locator.end - locator.start !== run.end - run.start) return locator
  const from = Math.min(Math.max(start, run.start), run.end)
  const to = Math.min(Math.max(end, from), run.end)
  return { ...locator, start: locator.start + from - run.start, end: locator.start + to - run.start }
}

function join(a: Locator, b: Locator): Locator | null {
  if (a.kind === 'pdf' && b.kind === 'pdf') {
    return a.page === b.page ? { ...a, box: a.box && b.box && around(a.box, b.box) } : null
  }
  if ('start' in a && 'start' in b && a.kind === b.kind) {
    if (a.kind === 'mail' && b.kind === 'mail' && a.part !== b.part) return null
    return { ...a, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
  }
  return null
}

type Box = readonly [x: number, y: number, width: number, height: number]

function around(a: Box, b: Box): Box {
  const x = Math.min(a[0], b[0])
  const y = Math.min(a[1], b[1])
  return [x, y, Math.max(a[0] + a[2], b[0] + b[2]) - x, Math.max(a[1] + a[3], b[1] + b[3]) - y]
}
