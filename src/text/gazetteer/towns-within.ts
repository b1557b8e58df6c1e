import { keysOfName } from './name-key.ts'
import type { PlaceRow } from './place-rows.ts'
import { manySpellings, soundKey } from './spellings.ts'

/** What the towns in an area say about it. */
export interface Inside {
  population: number
  middle: { latitude: number; longitude: number }
  /** The towns in it with a name, for `manySpellings` in any romanisation. */
  townsNamed(name: string): PlaceRow[]
}

/** By alpha-3 of countries and by the codes of GeoNames for divisions (`IQ.18`, `IQ.18.90148`). */
export function townsWithin(towns: readonly (PlaceRow & { district: string })[]): Map<string, Inside> {
  const lists = new Map<string, PlaceRow[]>()
  for (const town of towns) {
    for (const code of [town.country ?? '', town.division, town.district]) {
      const list = lists.get(code)
      if (code === '') continue
      if (list) list.push(town)
      else lists.set(code, [town])
    }
  }
  return new Map(
    [...lists].map(([code, list]) => {
      const mean = (value: (town: PlaceRow) => number) => list.reduce((sum, town) => sum + value(town), 0) / list.length
      const spread = Math.max(...[0, list.length - 1].map((i) => Math.abs(list[i]!.longitude - list[0]!.longitude)))
      const middle =
        spread > 180
          ? { latitude: list[0]!.latitude, longitude: list[0]!.longitude }
          : { latitude: mean((town) => town.latitude), longitude: mean((town) => town.longitude) }
      return [
        code,
        {
          population: list.reduce((sum, town) => sum + town.population, 0),
          middle,
          townsNamed(name) {
            const sounds = list[0]!.country !== null && manySpellings.has(list[0]!.country)
            const keysOf = (text: string) => [...keysOfName(text, true), ...(sounds ? [soundKey(text)] : [])]
            const keys = new Set(keysOf(name).filter((key) => key !== ''))
            return list.filter(({ mainNames }) => mainNames.some((own) => keysOf(own).some((key) => keys.has(key))))
          },
        },
      ]
    }),
  )
}
