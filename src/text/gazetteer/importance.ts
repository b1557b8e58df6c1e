import type { GazetteerEntry } from './gazetteer.ts'

/**
 * How likely a place is meant when only its name is known: about the decimal logarithm of its people, from 0 to 10, with
 * additions for seats of government, for countries and for what is known beyond its region.
 */
export function importance({ kind, population, seat }: Pick<GazetteerEntry, 'kind' | 'population' | 'seat'>): number {
  // No number is not a small number: the list holds such places because they matter.
  const people = Math.log10(population === 0 ? (seat > 0 ? 15_000 : 4_000) : population + 100)
  switch (kind) {
    case 'country':
      return 9 + people / 10
    case 'region':
      return 7.5
    case 'admin1':
      return 3 + people / 2
    case 'admin2':
      return people - 1.5
    case 'quarter':
      return Math.min(people, 5) - 0.7
    case 'town':
      return people + [0, 0.3, 0.7, 1.5][seat]!
  }
}
