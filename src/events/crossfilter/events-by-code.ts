import type { Codes } from './dictionaries.ts'

/** The events of each code, in their order: those of code c stand in `events` from `starts[c]` up to `starts[c + 1]`. */
export interface EventsByCode {
  starts: Uint32Array
  events: Uint32Array
}

/** Sorts events by their codes, which lie below `size`; equal codes keep the order of the events. */
export function groupByCode(codes: Codes, size: number): EventsByCode {
  const starts = new Uint32Array(size + 1)
  for (let event = 0; event < codes.length; event++) starts[codes[event]! + 1]!++
  for (let code = 0; code < size; code++) starts[code + 1]! += starts[code]!
  const next = starts.slice(0, size)
  const events = new Uint32Array(codes.length)
  for (let event = 0; event < codes.length; event++) events[next[codes[event]!]!++] = event
  return { starts, events }
}
