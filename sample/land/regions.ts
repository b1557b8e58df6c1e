/** Places of Orland that are no unit of it: fuzzy areas, lines and waters. */
import { placeAt } from './orland.ts'
import type { Place, Town } from './orland.ts'

/** Lines and fuzzy areas (`where_prec` 5), each with the part of the country that it may stand for; GED often leaves the divisions empty. */
export const regions: readonly { place: Place; covers: (town: Town) => boolean }[] = [
  { place: placeAt('Northern Orland (invented)', '', '', [-15, -23.4]), covers: ({ latitude }) => latitude > -25 },
  { place: placeAt('Southern Orland (invented)', '', '', [-15, -26.4]), covers: ({ latitude }) => latitude <= -25 },
  { place: placeAt('Salt Road between Vaskåra and Kéthar', '', '', [-15.02, -25]), covers: inProvinces(0, 1) },
  { place: placeAt('Íthal river', '', '', [-15.5, -26]), covers: inProvinces(0, 3) },
  {
    place: placeAt('Eastern Vaskåra', 'Vaskåra province', '', [-15.4, -25]),
    covers: (town) => town.province.index === 0 && town.longitude > -16,
  },
  { place: placeAt('Kéthar hills', 'Kéthar province', '', [-14.2, -24.6]), covers: inProvinces(1) },
  {
    place: placeAt('Northern Ōrunde', 'Ōrunde province', '', [-15.4, -22.8]),
    covers: (town) => town.province.index === 2 && town.latitude > -23.4,
  },
]

/** Lakes and sea (`where_prec` 7). */
export const waters: readonly Place[] = [
  placeAt('Lake Ōrunde', 'Ōrunde province', '', [-15.6, -23.2]),
  placeAt('Orland coastal waters (invented)', '', '', [-10.6, -25]),
]

function inProvinces(...indexes: number[]): (town: Town) => boolean {
  return ({ province }) => indexes.includes(province.index)
}
