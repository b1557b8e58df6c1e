import { type CrossFilter, standing } from './cross-filter.ts'
import { type Part, parts } from './dictionaries.ts'
import type { Windows } from './facts.ts'

/** The mass inside the asked time of events whose window crosses its edge: by code, and which codes have any. */
export interface CrossingCodes {
  mass: Float64Array
  codes: number[]
}
export type CrossingMass = Record<Exclude<Part, 'window'>, CrossingCodes>

const others = ['place', 'kind', 'party', 'deaths'] as const

/**
 * Events whose window lies across an edge of the asked time are counted as possible; this finds their mass inside, for each part under the
 * filters of all others. There are few: they are looked at one by one. For all parts but the place, only events known to lie in the
 * asked place have mass.
 */
export class Crossing {
  readonly #filter: CrossFilter
  readonly #windows: Windows
  readonly #found: CrossingMass

  constructor(filter: CrossFilter, windows: Windows) {
    this.#filter = filter
    this.#windows = windows
    const open = (part: Exclude<Part, 'window'>) => ({ mass: new Float64Array(filter.sizes[part]), codes: [] })
    this.#found = { place: open('place'), kind: open('kind'), party: open('party'), deaths: open('deaths') }
  }

  /** Good until it is asked again. */
  mass(range: { start: number; end: number }): CrossingMass {
    const { coded, standings, out } = this.#filter
    for (const { mass, codes } of Object.values(this.#found)) {
      for (const code of codes) mass[code] = 0
      codes.length = 0
    }
    const { starts, events } = this.#filter.eventsByCode('window')
    standings.window.forEach((at, window) => {
      if (at !== standing.possible) return
      const [start, end] = [this.#windows.start[window]!, this.#windows.end[window]!]
      const share = (Math.min(end, range.end) - Math.max(start, range.start) + 1) / (end - start + 1)
      for (let i = starts[window]!; i < starts[window + 1]!; i++) {
        const event = events[i]!
        const kept = out[event]!
        if ((kept & (kept - 1)) !== 0) continue
        const placed = standings.place[coded.codes.place[event]!] === standing.certain
        for (const part of others) {
          if ((kept & ~(1 << parts.indexOf(part))) !== 0 || (part !== 'place' && !placed)) continue
          const code = coded.codes[part][event]!
          const { mass, codes } = this.#found[part]
          if (mass[code] === 0) codes.push(code)
          mass[code]! += share
        }
      }
    })
    return this.#found
  }
}
