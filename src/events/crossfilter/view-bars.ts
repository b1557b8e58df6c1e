import type { BarDimension, BarRow, Bars, DoubtCounts } from '../../model/explore.ts'
import type { Selection } from '../../model/selection.ts'
import { knownAtAdmin1 } from '../duckdb/compile-selection.ts'
import { type CrossFilter, standing } from './cross-filter.ts'
import type { CrossingMass } from './crossing.ts'
import { type Facts, partyKey } from './facts.ts'

/** The word of the selection that a click on a bar adds to. */
const fieldOf = {
  event_type: 'event_type',
  violence_type: 'violence_type',
  actor: 'actor',
  country: 'country',
  admin1: 'admin1',
  dataset: 'releases',
  location_precision: 'location_precision',
  time_precision: 'time_precision',
} as const satisfies Record<BarDimension, keyof Selection>

/** A selection without what is chosen in these bars themselves; all datasets of it are always shown. */
export function withoutOwn({ ...selection }: Selection, dimension: BarDimension): Selection {
  const field = fieldOf[dimension]
  if (field !== 'releases') delete selection[field]
  return selection
}

export type BarPart = 'place' | 'kind' | 'party'
export const partOf: Record<BarDimension, BarPart> = {
  event_type: 'kind',
  violence_type: 'kind',
  actor: 'party',
  country: 'place',
  admin1: 'place',
  dataset: 'kind',
  location_precision: 'place',
  time_precision: 'kind',
}

/** What each code of a part counts to in bars: one group, none, or several where an event names several. */
export interface Grouping {
  groups: Pick<BarRow, 'id' | 'name' | 'country'>[]
  /** The groups of code c stand in `members` from `starts[c]` up to `starts[c + 1]`. */
  starts: Uint32Array
  members: Uint32Array
  /** Groups of which an event that is in none may be one: those of its country. By code. */
  reach?: readonly (readonly number[])[]
}

export function groupingOf(facts: Facts, dimension: BarDimension): Grouping {
  const { places, kinds, parties } = facts
  switch (dimension) {
    case 'actor':
      return groupBy(parties, (party) =>
        party.map((each) => ({ key: partyKey(each), id: each.source_id ?? each.name, name: each.name, country: null })),
      )
    case 'country':
      return groupBy(places.country, (id) => (id === null ? [] : [{ key: id, id, name: id, country: null }]))
    case 'location_precision':
      return groupBy(places.precision, (id) => [{ key: id, id, name: id, country: null }])
    case 'admin1':
      return groupProvinces(facts)
    default:
      return groupBy(kinds, ({ [dimension]: id }) => (id === null ? [] : [{ key: id, id, name: id, country: null }]))
  }
}

function groupProvinces({ places: { country, admin1, precision } }: Facts): Grouping {
  const grouping = groupBy(admin1, (name, code) =>
    name !== null && (knownAtAdmin1 as readonly string[]).includes(precision[code]!)
      ? [{ key: `${country[code] ?? ''}/${name}`, id: name, name, country: country[code]! }]
      : [],
  )
  const within = Map.groupBy(grouping.groups.keys(), (group) => grouping.groups[group]!.country)
  const none: number[] = []
  const reach = precision.map((known, code) =>
    known === 'sea_or_air' || country[code] === null ? none : (within.get(country[code]!) ?? none),
  )
  return { ...grouping, reach }
}

function groupBy<T>(
  codes: readonly T[],
  groupsOf: (value: T, code: number) => (Grouping['groups'][number] & { key: string })[],
): Grouping {
  const numbers = new Map<string, number>()
  const groups: Grouping['groups'] = []
  const starts = new Uint32Array(codes.length + 1)
  const members: number[] = []
  codes.forEach((value, code) => {
    for (const { key, ...group } of groupsOf(value, code)) {
      let number = numbers.get(key)
      if (number === undefined) {
        number = groups.push(group) - 1
        numbers.set(key, number)
      }
      members.push(number)
    }
    starts[code + 1] = members.length
  })
  return { groups, starts, members: Uint32Array.from(members) }
}

export interface BarsAsked {
  dimension: BarDimension
  /** How each code of the part stands to all words of the selection but those of these bars. */
  stand: Uint8Array
  selection: Selection
  mostRows: number
}

/**
 * Counts by group under all filters but its own. A province is counted as in `concentration`: certain and expected are events known to lie
 * in it, possible are those that may.
 */
export function viewBars(
  { counts }: CrossFilter,
  crossing: CrossingMass,
  { groups, starts, members, reach }: Grouping,
  { dimension, stand, selection, mostRows }: BarsAsked,
): Bars {
  const part = partOf[dimension]
  const [certain, expected, possible] = [0, 1, 2].map(() => new Float64Array(groups.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const unknown: DoubtCounts = { certain: 0, expected: 0, possible: 0 }
  const wider = new Map<readonly number[], number>()
  const [count, crossed] = [counts[part], crossing[part]]
  for (let code = 0; code < stand.length; code++) {
    if (stand[code] === standing.out) continue
    const sure = count[code * 2]!
    const all = sure + count[code * 2 + 1]!
    if (all === 0) continue
    const placed = stand[code] === standing.certain
    const mass = sure + crossed[code]!
    const last = starts[code + 1]!
    const known = last > starts[code]!
    for (let i = starts[code]!; i < last; i++) {
      const group = members[i]!
      possible[group]! += all
      if (!placed) continue
      certain[group]! += sure
      expected[group]! += mass
    }
    if (known && placed) continue
    unknown.certain += placed ? sure : 0
    unknown.expected += mass
    unknown.possible += all
    const reached = known ? undefined : reach?.[code]
    if (reached?.length) wider.set(reached, (wider.get(reached) ?? 0) + all)
  }
  for (const [reached, events] of wider)
    for (const group of reached) if (possible[group]! > 0) possible[group]! += events
  const rows = groups
    .map((group, index) => ({
      ...group,
      certain: certain[index]!,
      expected: expected[index]!,
      possible: possible[index]!,
      chosen: isChosen(selection, dimension, group),
    }))
    .filter(({ possible, chosen }) => possible > 0 || chosen)
    .sort(
      (a, b) =>
        b.expected - a.expected ||
        b.possible - a.possible ||
        compareTexts(a.name, b.name) ||
        compareTexts(a.country, b.country),
    )
  const shown = rows.filter(({ chosen }, index) => index < mostRows || chosen)
  const rest = rows.filter(({ chosen }, index) => index >= mostRows && !chosen)
  return { rows: shown, others: rest.length ? { rows: rest.length, ...addUp(rest) } : null, unknown }
}

const compareTexts = (a: string | null, b: string | null) =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0

function addUp(rows: readonly DoubtCounts[]): DoubtCounts {
  const sum = (key: keyof DoubtCounts) => rows.reduce((total, row) => total + row[key], 0)
  return { certain: sum('certain'), expected: sum('expected'), possible: sum('possible') }
}

function isChosen(selection: Selection, dimension: BarDimension, { id, name }: Grouping['groups'][number]): boolean {
  if (dimension === 'dataset') return false
  if (dimension === 'actor')
    return (selection.actor ?? []).some(({ ids, names }) => ids.includes(id!) || names.includes(name!))
  return ((selection[fieldOf[dimension]] ?? []) as readonly unknown[]).includes(id)
}
