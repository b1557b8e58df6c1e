import { formatDay, parseDay } from '../src/model/calendar.ts'
import type { Selection } from '../src/model/selection.ts'
import type { SpotLookup } from '../src/events/spots.ts'

/** Numbers from 0 to 1 that every run has in the same order (Park and Miller 1988). */
export function seededNumbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

/** The words of a selection as the application has them in its address. */
export type BrushWords = Record<string, string[]>

const first = parseDay('1989-01-01')!
const days = parseDay('2024-12-31')! - first

/** What a reader does, by name: each gives the words of one step after the other. */
export const brushes: Record<string, (step: number, random: () => number) => BrushWords> = {
  'drag over time': (step) => ({
    from: [formatDay(first + 5000 + step * 45)],
    to: [formatDay(first + 6500 + step * 45)],
  }),
  'jump in time': (_, random) => {
    const [a, b] = [random() * days, random() * days].map(Math.floor) as [number, number]
    return { from: [formatDay(first + Math.min(a, b))], to: [formatDay(first + Math.max(a, b))] }
  },
  'click a type': (step) =>
    step % 4 === 3 ? {} : { 'violence-type': [['state_based', 'non_state', 'one_sided'][step % 4]!] },
  'click an actor': (step, random) => (step % 4 === 3 ? {} : { actor: [`made:${1000 + Math.floor(random() * 300)}`] }),
  'click a province': (step, random) =>
    step % 4 === 3 ? {} : { admin1: [`Province ${Math.floor(random() * 40)}-${Math.floor(random() * 18)}`] },
  'box on the map': (_, random) => {
    const [west, south] = [-120 + random() * 200, -40 + random() * 70]
    return {
      bbox: [[west, south, west + 5 + random() * 40, south + 5 + random() * 30].map((each) => each.toFixed(2)).join()],
    }
  },
  'time under a type': (step) => ({
    'violence-type': ['one_sided'],
    from: [formatDay(first + 3000 + step * 60)],
    to: [formatDay(first + 8000 + step * 30)],
  }),
}

const refs = [{ dataset: 'made', release: '1' }]
const refuse = () => Promise.reject(new Error('no drawn areas here'))

/** What an index is asked so that it has made all that it makes at first use. */
export const loose: { lookup: SpotLookup; selections: Selection[] } = {
  lookup: { standings: refuse, places: refuse, areas: refuse },
  selections: [
    { releases: refs, from: '2001-03-01', to: '2001-06-15' },
    { releases: refs, from: '2001-03-01', to: '2001-06-25', admin1: ['Province 3-4'] },
    { releases: refs, from: '2001-03-01', to: '2001-06-25', admin1: ['Province 3-5'] },
    { releases: refs, actor: [{ ids: ['made:1004'], names: [] }] },
    { releases: refs, actor: [{ ids: ['made:1005'], names: [] }] },
    { releases: refs },
  ],
}
