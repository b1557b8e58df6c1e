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
    for (let event = 0; event < coded.events; event++) enter(this.#ledger, event, 0, -1, 2, 2, 1)
    this.#eventsOf = each((part) => Float64Array.from({ length: sizes[part] }, (_, code) => this.#passing(part, code)))
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

  /** Events of a code that pass all filters but that of its part. */
  #passing(part: Part, code: number): number {
    if (part === 'window') return this.sums[code * 2 * SUMS]! + this.sums[(code * 2 + 1) * SUMS]!
    return this.counts[part][code * 2]! + this.counts[part][code * 2 + 1]!
  }

  /** Moves the filter of a part. The array is kept and must not be changed afterwards. */
  filter(part: Part, next: Uint8Array): void {
    if (this.#applied[part] === next) return
    this.#applied[part] = next
    const now = this.standings[part]
    let [changed, moving, staying] = [0, 0, 0]
    let isOpen = true
    for (let code = 0; code < next.length; code++) {
      if (next[code] !== standing.certain) isOpen = false
      if (next[code] === now[code] && next[code] === standing.out) continue
      const passing = this.#passing(part, code)
      if (next[code] !== standing.out) staying += passing
      if (now[code] === next[code]) continue
      changed += this.#eventsOf[part][code]!
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
    const [ledger, out] = [this.#ledger, this.out]
    const { window: ofWindow, place: ofPlace } = this.standings
    const { window, place } = this.coded.codes
    for (let code = 0; code < next.length; code++) {
      const [before, after] = [now[code]!, next[code]!]
      if (before === after) continue
      for (let i = starts[code]!; i < starts[code + 1]!; i++) {
        const event = events[i]!
        const others = out[event]! & ~bit
        out[event] = after === standing.out ? others | bit : others
        if ((others & (others - 1)) !== 0) continue
        const w = own === WINDOW ? before : ofWindow[window[event]!]!
        const p = own === PLACE ? before : ofPlace[place[event]!]!
        if (before !== standing.out) enter(ledger, event, others, own, w, p, -1)
        if (after === standing.out) continue
        enter(ledger, event, others, own, own === WINDOW ? after : w, own === PLACE ? after : p, 1)
      }
      now[code] = after
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
    const { window, place } = this.standings
    const ledger = this.#ledger
    const [bit, name] = [1 << own, parts[own]]
    // The words in texts are found event by event; what other filters say of an event is known already.
    const [code, stands] = name === undefined ? [undefined, this.#found] : [codes[name], this.standings[name]]
    for (let event = 0; event < events; event++) {
      const others = out[event]! & ~bit
      const at = stands === undefined ? standing.certain : stands[code === undefined ? event : code[event]!]!
      const kept = at === standing.out ? others | bit : others
      out[event] = kept
      if ((kept & (kept - 1)) !== 0) continue
      enter(ledger, event, kept, own, window[codes.window[event]!]!, place[codes.place[event]!]!, 1)
    }
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
}

/** The arrays that an event is entered in, side by side. */
interface Ledger {
  window: Codes
  place: Codes
  kind: Codes
  party: Codes
  deaths: Codes
  sums: Float64Array
  ofPlace: Int32Array
  ofKind: Int32Array
  ofParty: Int32Array
  ofDeaths: Int32Array
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
    ofPlace: counts.place,
    ofKind: counts.kind,
    ofParty: counts.party,
    ofDeaths: counts.deaths,
    adds,
  }
}

/**
 * Enters an event (`by` 1) or strikes it out (−1). `out` has the bit of the one part, if any, whose filter keeps it out: it counts for
 * that part alone, else for all but `own`. `w` and `p` say how it stands to the filters of time and place.
 */
function enter(ledger: Ledger, event: number, out: number, own: number, w: number, p: number, by: 1 | -1): void {
  const only = out === 0 ? -1 : 31 - Math.clz32(out)
  if (only === own && only !== -1) return
  if (only === -1 ? own !== WINDOW : only === WINDOW) {
    const { sums, adds } = ledger
    const at = (ledger.window[event]! * 2 + (p === standing.certain ? 0 : 1)) * SUMS
    const from = ledger.deaths[event]! * (SUMS - 1)
    sums[at]! += by
    sums[at + 1]! += by * adds[from]!
    sums[at + 2]! += by * adds[from + 1]!
    sums[at + 3]! += by * adds[from + 2]!
    sums[at + 4]! += by * adds[from + 3]!
    sums[at + 5]! += by * adds[from + 4]!
  }
  if (only === -1 ? own !== PLACE : only === PLACE) {
    ledger.ofPlace[ledger.place[event]! * 2 + (w === standing.certain ? 0 : 1)]! += by
  }
  const doubtful = w === standing.certain && p === standing.certain ? 0 : 1
  if (only === -1 ? own !== KIND : only === KIND) ledger.ofKind[ledger.kind[event]! * 2 + doubtful]! += by
  if (only === -1 ? own !== PARTY : only === PARTY) ledger.ofParty[ledger.party[event]! * 2 + doubtful]! += by
  if (only === -1 ? own !== DEATHS : only === DEATHS) ledger.ofDeaths[ledger.deaths[event]! * 2 + doubtful]! += by
}

const each = <T>(make: (part: Part) => T) =>
  Object.fromEntries(parts.map((part) => [part, make(part)])) as Record<Part, T>
