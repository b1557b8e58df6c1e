import type { Engine } from '../events/engine.ts'
import type { Selection } from '../model/selection.ts'

/** Within these lists one match is enough and an event has one value: both selections hold what both lists hold. */
const exactLists = ['country', 'event_type', 'violence_type', 'location_precision', 'time_precision'] as const

/**
 * How many events two selections may both hold: 0 where they exclude each other, `undefined` where one selection cannot say what
 * both hold, such as events of either of two actors.
 */
export async function countShared(engine: Engine, a: Selection, b: Selection): Promise<number | undefined> {
  const both = selectBoth(a, b)
  if (both === undefined) return undefined
  return both === 'none' ? 0 : engine.count(both)
}

/** The selection of what both hold. */
export function selectBoth(a: Selection, b: Selection): Selection | 'none' | undefined {
  const both: Record<string, unknown> = { ...a, ...b }
  const differing = (Object.keys(both) as (keyof Selection)[]).filter(
    (key) => a[key] !== undefined && b[key] !== undefined && JSON.stringify(a[key]) !== JSON.stringify(b[key]),
  )
  let isKnown = true
  for (const key of differing) {
    const shared = sharedValue(key, a, b)
    if (shared === 'none') return 'none'
    if (shared === undefined) isKnown = false
    else both[key] = shared
  }
  const { from, to } = both as Selection
  if (from !== undefined && to !== undefined && from > to) return 'none'
  // The side on which an actor stands means nothing where no actor was asked for.
  const { actor_role } = a.actor ? a : b
  if (!a.actor !== !b.actor) both['actor_role'] = actor_role
  return isKnown
    ? (Object.fromEntries(Object.entries(both).filter(([, value]) => value !== undefined)) as Selection)
    : undefined
}

function sharedValue(key: keyof Selection, a: Selection, b: Selection): unknown {
  if (key === 'releases') return orNone(intersect(a.releases, b.releases))
  if (key === 'from') return later(a.from, b.from)
  if (key === 'to') return earlier(a.to, b.to)
  if (key === 'deaths_min') return Math.max(a.deaths_min!, b.deaths_min!)
  if (key === 'active_year') return 'none'
  const list = exactLists.find((name) => name === key)
  return list && orNone(intersect<string>(a[list]!, b[list]!))
}

const later = (a: string | undefined, b: string | undefined) => (a! > b! ? a : b)
const earlier = (a: string | undefined, b: string | undefined) => (a! < b! ? a : b)
const orNone = <T>(values: T[]) => (values.length > 0 ? values : 'none')

function intersect<T>(a: readonly T[], b: readonly T[]): T[] {
  const held = new Set(b.map((value) => JSON.stringify(value)))
  return a.filter((value) => held.has(JSON.stringify(value)))
}
