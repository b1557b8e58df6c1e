import { type CodedEvents, type Codes, type Part, parts } from './dictionaries.ts'
import { type EventsByCode, groupByCode } from './events-by-code.ts'

/** How a row of a dictionary stands to a filter. Only windows and places may be `possible`. */
export const standing = { out: 0, possible: 1, certain: 2 } as const

/** Numbers that are summed up for each window, in this order: the events, and what their deaths say. */
export const summed = ['events', 'low', 'best', 'high', 'withoutBest', 'withoutBounds'] as const
export const SUMS = summed.length

/** What an event adds to the sums but itself, by the code of its deaths. */
export type DeathFacts = Record<Exclude<(typeof summed)[number], 'events'>, Float64Array>

/** The sixth filter goes event by event: words in texts. */
const TEXT = parts.length
const [WINDOW, PLACE, KIND, PARTY, DEATHS] = [0, 1, 2, 3, 4] as const
const [WINDOW_BIT, PLACE_BIT, KIND_BIT, PARTY_BIT, DEATHS_BIT] = [1, 2, 4, 8, 16] as const

/** What reading an event costs of counting one: in a row, or here and there. */
const READ_COST = 0.15
const JUMP_COST = 0.5
/** A part whose codes have more events than this on average gets no lists of them: they would seldom be of use. */
const LONG_LIST = 128

/**
 * Counts events by the codes of each part under the filters of all other parts, and keeps the counts while filters move: only events
 * that a filter lets in or out are touched, as in Square's Crossfilter (2012). All counts are whole numbers and exact.
 *
 * `counts[part]` holds two numbers a code: events that are certain by all other filters, and events that are only possible. For
 * windows, `sums` holds `SUMS` numbers in place of one, of which the first is that count.
 */
export class CrossFilter {
  readonly coded: CodedEvents
  readonly sizes: Record<Part, number>
  readonly counts: Record<Exclude<Part, 'window'>, Int32Array>
  readonly sums: Float64Array
  /** How each code of each part stands to its filter. */
  readonly standings: Record<Part, Uint8Array>
  /** One bit for each part whose filter keeps the event out. */
  readonly out: Uint8Array
  /** Raised whenever the counts of a part may have changed. */
  readonly versions: Record<Part, number> = each(() => 0)
  readonly #ledger: Ledger
  /** What was last applied, to know it again at once. */
  readonly #applied: Partial<Record<Part, Uint8Array>> = {}
  /** Parts whose filter keeps nothing out and leaves nothing in doubt. */
  readonly #openParts = new Set<Part>(parts)
  readonly #byCode: Partial<Record<Part, EventsByCode>> = {}
  /** How many events have each code. */
  readonly #eventsOf: Record<Part, Float64Array>
  /** 1 where the words are found; without words, all are. */
  #found: Uint8Array | undefined
  /** The counts without any filter. */
  readonly #all: { counts: Record<Exclude<Part, 'window'>, Int32Array>; sums: Float64Array }

  constructor(coded: CodedEvents, sizes: Record<Part, number>, deaths: DeathFacts) {
    this.coded = coded
    this.sizes = sizes
    this.out = new Uint8Array(coded.events)
    this.standings = each((part) => new Uint8Array(sizes[part]).fill(standing.certain))
    this.sums = new Float64Array(sizes.window * 2 * SUMS)
    this.counts = each((part) => new Int32Array(part === 'window' ? 0 : sizes[part] * 2))
    this.#ledger = openLedger(coded, this.sums, this.counts, deaths)
    this.#enter(undefined, 0, coded.events, -1, 1)
    this.#eventsOf = each((part) => {
      const { values, each } = this.#countsOf(part)
      return Float64Array.from({ length: sizes[part] }, (_, code) => values[code * each]!)
    })
    // Without a filter nothing is only possible: every other number is enough.
    const certain = (values: Int32Array) => values.filter((_, index) => index % 2 === 0)
    this.#all = {
      counts: each((part) => (part === 'window' ? new Int32Array() : certain(this.counts[part]))),
      sums: this.sums.filter((_, index) => index % (2 * SUMS) < SUMS),
    }
  }

  /** The events of each code of a part; made at the first call. */
  eventsByCode(part: Part): EventsByCode {
    return (this.#byCode[part] ??= groupByCode(this.coded.codes[part], this.sizes[part]))
  }

  /** Where the counts of a part lie: those of code c at `c × each`, the only possible ones `apart` behind the certain. */
  #countsOf(part: Part): { values: Int32Array | Float64Array; each: number; apart: number } {
    return part === 'window'
      ? { values: this.sums, each: 2 * SUMS, apart: SUMS }
      : { values: this.counts[part], each: 2, apart: 1 }
  }

  /** Moves the filter of a part. The array is kept and must not be changed afterwards. */
  filter(part: Part, next: Uint8Array): void {
    if (this.#applied[part] === next) return
    this.#applied[part] = next
    const now = this.standings[part]
    const { values, each, apart } = this.#countsOf(part)
    const eventsOf = this.#eventsOf[part]
    let [changed, moving, staying] = [0, 0, 0]
    let isOpen = true
    for (let code = 0; code < next.length; code++) {
      const [before, after] = [now[code]!, next[code]!]
      if (after !== standing.certain) isOpen = false
      if (after === standing.out && before === standing.out) continue
      // Events that pass all filters but this one.
      const passing = values[code * each]! + values[code * each + apart]!
      if (after !== standing.out) staying += passing
      if (before === after) continue
      changed += eventsOf[code]!
      moving += passing
    }
    if (isOpen) this.#openParts.add(part)
    else this.#openParts.delete(part)
    if (changed === 0) return
    for (const other of parts) if (other !== part) this.versions[other]++
    const isSmall = changed * JUMP_COST + moving < this.coded.events * READ_COST + staying
    const isListed = this.sizes[part] * LONG_LIST >= this.coded.events
    if (!this.#isOpen() && isSmall && isListed) this.#move(part, next)
    else {
      now.set(next)
      this.#recount(parts.indexOf(part))
    }
  }

  /** Keeps only these events, or all of them: 1 for each event that stays. */
  filterEvents(found: Uint8Array | undefined): void {
    if (found === this.#found) return
    this.#found = found
    for (const part of parts) this.versions[part]++
    this.#recount(TEXT)
  }

  /** Takes out of the old counts and puts into the new ones only the events of codes whose standing changes. */
  #move(part: Part, next: Uint8Array): void {
    const own = parts.indexOf(part)
    const bit = 1 << own
    const now = this.standings[part]
    const { starts, events } = this.eventsByCode(part)
    const { out } = this
    for (let code = 0; code < next.length; code++) {
      const [before, after] = [now[code]!, next[code]!]
      if (before === after) continue
      const [first, end] = [starts[code]!, starts[code + 1]!]
      if (before !== standing.out) this.#enter(events, first, end, own, -1)
      now[code] = after
      for (let i = first; i < end; i++) {
        const event = events[i]!
        out[event] = after === standing.out ? out[event]! | bit : out[event]! & ~bit
      }
      if (after !== standing.out) this.#enter(events, first, end, own, 1)
    }
  }

  /** Counts everything again but what a filter does not touch: the counts of its `own` part. */
  #recount(own: number): void {
    const { counts, sums, out } = this
    if (this.#isOpen()) {
      this.#open()
      return
    }
    for (const [part, name] of parts.entries()) {
      if (part !== own) (name === 'window' ? sums : counts[name]).fill(0)
    }
    const { codes, events } = this.coded
    const [bit, name] = [1 << own, parts[own]]
    // The words in texts are found event by event; what other filters say of an event is known already.
    if (name !== undefined) {
      const [code, stands] = [codes[name], this.standings[name]]
      for (let event = 0; event < events; event++) {
        const others = out[event]! & ~bit
        out[event] = stands[code[event]!] === standing.out ? others | bit : others
      }
    } else {
      const found = this.#found
      for (let event = 0; event < events; event++) {
        const others = out[event]! & ~bit
        out[event] = found?.[event] === 0 ? others | bit : others
      }
    }
    this.#enter(undefined, 0, events, own, 1)
  }

  /** Every event passes. */
  #open(): void {
    this.out.fill(0)
    for (const part of parts) {
      if (part === 'window') continue
      const counts = this.counts[part].fill(0)
      this.#all.counts[part].forEach((events, code) => (counts[code * 2] = events))
    }
    const { sums } = this.#all
    this.sums.fill(0)
    for (let at = 0; at < sums.length; at += SUMS) this.sums.set(sums.subarray(at, at + SUMS), at * 2)
  }

  #isOpen(): boolean {
    return this.#found === undefined && this.#openParts.size === parts.length
  }

  /**
   * Enters events (`by` 1) or strikes them out (−1): those from `first` up to `end` of a list, or of all. One that a single filter
   * keeps out counts for the part of that filter alone, one that passes for every part but `own`.
   */
  #enter(events: Uint32Array | undefined, first: number, end: number, own: number, by: 1 | -1): void {
    const { out } = this
    const { window: ofWindow, place: ofPlace } = this.standings
    const { window, place, kind, party, deaths, sums, adds, places, kinds, parties, figures } = this.#ledger
    const ownBit = own < 0 ? 0 : 1 << own
    for (let i = first; i < end; i++) {
      const event = events === undefined ? i : events[i]!
      const kept = out[event]!
      if (kept !== 0 && (kept === ownBit || (kept & (kept - 1)) !== 0)) continue
      const [w, p] = [window[event]!, place[event]!]
      const early = ofWindow[w] === standing.certain ? 0 : 1
      const near = ofPlace[p] === standing.certain ? 0 : 1
      if (kept === 0 ? own !== WINDOW : kept === WINDOW_BIT) {
        const at = (w * 2 + near) * SUMS
        const from = deaths[event]! * (SUMS - 1)
        sums[at]! += by
        sums[at + 1]! += by * adds[from]!
        sums[at + 2]! += by * adds[from + 1]!
        sums[at + 3]! += by * adds[from + 2]!
        sums[at + 4]! += by * adds[from + 3]!
        sums[at + 5]! += by * adds[from + 4]!
      }
      if (kept === 0 ? own !== PLACE : kept === PLACE_BIT) places[p * 2 + early]! += by
      if (kept === 0 ? own !== KIND : kept === KIND_BIT) kinds[kind[event]! * 2 + (early | near)]! += by
      if (kept === 0 ? own !== PARTY : kept === PARTY_BIT) parties[party[event]! * 2 + (early | near)]! += by
      if (kept === 0 ? own !== DEATHS : kept === DEATHS_BIT) figures[deaths[event]! * 2 + (early | near)]! += by
    }
  }
}

/** The arrays that an event is entered in, side by side. */
interface Ledger {
  window: Codes
  place: Codes
  kind: Codes
  party: Codes
  deaths: Codes
  sums: Float64Array
  places: Int32Array
  kinds: Int32Array
  parties: Int32Array
  figures: Int32Array
  /** What each code of deaths adds, `SUMS − 1` numbers a code. */
  adds: Float64Array
}

function openLedger(
  { codes }: CodedEvents,
  sums: Float64Array,
  counts: CrossFilter['counts'],
  { low, best, high, withoutBest, withoutBounds }: DeathFacts,
): Ledger {
  const adds = new Float64Array(low.length * (SUMS - 1))
  for (let code = 0; code < low.length; code++) {
    adds.set([low[code]!, best[code]!, high[code]!, withoutBest[code]!, withoutBounds[code]!], code * (SUMS - 1))
  }
  return {
    ...codes,
    sums,
    places: counts.place,
    kinds: counts.kind,
    parties: counts.party,
    figures: counts.deaths,
    adds,
  }
}

const each = <T>(make: (part: Part) => T) =>
  Object.fromEntries(parts.map((part) => [part, make(part)])) as Record<Part, T>
