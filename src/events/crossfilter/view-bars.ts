import type { BarDimension, BarRow, Bars, DoubtCounts } from '../../model/explore.ts'
import type { Selection } from '../../model/selection.ts'
import { knownAtAdmin1 } from '../duckdb/compile-selection.ts'
import { type CrossFilter, standing } from './cross-filter.ts'
import type { CrossingCodes, CrossingMass } from './crossing.ts'
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
  /** By code: its group, `NONE`, or `SEVERAL − n` for the groups of `several[n]`. */
  of: Int32Array
  several: readonly (readonly number[])[]
  /** Groups of which an event that is in none may be one: code c may be in those of `lists[of[c]]`, in none where that is −1. */
  reach?: { of: Int32Array; lists: readonly (readonly number[])[] }
}
const NONE = -1
const SEVERAL = -2

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
  const countries = [...within.keys()]
  const numberOf = new Map(countries.map((name, index) => [name, index]))
  const of = Int32Array.from(precision, (known, code) =>
    known === 'sea_or_air' || country[code] === null ? -1 : (numberOf.get(country[code]!) ?? -1),
  )
  return { ...grouping, reach: { of, lists: countries.map((name) => within.get(name)!) } }
}

function groupBy<T>(
  codes: readonly T[],
  groupsOf: (value: T, code: number) => (Grouping['groups'][number] & { key: string })[],
): Grouping {
  const numbers = new Map<string, number>()
  const groups: Grouping['groups'] = []
  const several: number[][] = []
  const numberOf = ({ key, ...group }: ReturnType<typeof groupsOf>[number]) => {
    const number = numbers.get(key) ?? groups.push(group) - 1
    numbers.set(key, number)
    return number
  }
  const of = Int32Array.from(codes, (value, code) => {
    const found = groupsOf(value, code).map(numberOf)
    return found.length > 1 ? SEVERAL - (several.push(found) - 1) : (found[0] ?? NONE)
  })
  return { groups, of, several }
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
  grouping: Grouping,
  { dimension, stand, selection, mostRows }: BarsAsked,
): Bars {
  const part = partOf[dimension]
  const counted = countGroups(counts[part], crossing[part], stand, grouping)
  const { certain, expected, possible, unknown } = counted
  const rows = grouping.groups
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

interface GroupCounts {
  certain: Int32Array
  expected: Float64Array
  possible: Int32Array
  unknown: DoubtCounts
}

/** `count` holds two numbers a code: certain events, and those that are only possible. */
function countGroups(
  count: Int32Array,
  crossing: CrossingCodes,
  stand: Uint8Array,
  { groups, of, several, reach }: Grouping,
): GroupCounts {
  const certain = new Int32Array(groups.length)
  const possible = new Int32Array(groups.length)
  const unknown: DoubtCounts = { certain: 0, expected: 0, possible: 0 }
  const wider = new Float64Array(reach?.lists.length ?? 0)
  for (let code = 0; code < stand.length; code++) {
    if (stand[code] === standing.out) continue
    const sure = count[code * 2]!
    const all = sure + count[code * 2 + 1]!
    if (all === 0) continue
    const placed = stand[code] === standing.certain
    const group = of[code]!
    if (group >= 0) {
      possible[group]! += all
      if (placed) certain[group]! += sure
    } else if (group <= SEVERAL) {
      for (const each of several[SEVERAL - group]!) {
        possible[each]! += all
        if (placed) certain[each]! += sure
      }
    } else if (reach && reach.of[code]! >= 0) wider[reach.of[code]!]! += all
    if (placed && group !== NONE) continue
    if (placed) unknown.certain += sure
    unknown.expected += sure
    unknown.possible += all
  }
  wider.forEach((events, list) => {
    if (events > 0) for (const group of reach!.lists[list]!) if (possible[group]! > 0) possible[group]! += events
  })
  const expected = Float64Array.from(certain)
  for (const code of crossing.codes) {
    if (stand[code] === standing.out) continue
    const [group, mass] = [of[code]!, crossing.mass[code]!]
    if (stand[code] !== standing.certain || group === NONE) unknown.expected += mass
    else if (group >= 0) expected[group]! += mass
    else for (const each of several[SEVERAL - group]!) expected[each]! += mass
  }
  return { certain, expected, possible, unknown }
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
