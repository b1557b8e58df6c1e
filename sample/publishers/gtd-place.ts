import type { Town } from '../land/orland.ts'
import { plainName } from '../land/plain-name.ts'

/** The columns of place, as well as the town is known: `where` is the code 1–7 of GED's `where_prec`. */
export function tellPlace(town: Town, where: number): Record<string, string | number> {
  const coordinates = (latitude: number, longitude: number) => ({ latitude, longitude })
  const provstate = plainName(town.province.stem)
  const city = plainName(town.stem)
  if (where <= 2) {
    return { provstate, city, ...coordinates(town.latitude, town.longitude), specificity: 1, vicinity: where - 1 }
  }
  if (where === 3) {
    const { latitude, longitude } = town.district.centroid
    return {
      provstate,
      city: 'Unknown',
      location: plainName(town.district.name),
      ...coordinates(latitude, longitude),
      specificity: 3,
    }
  }
  const { latitude, longitude } = town.province.centroid
  if (where === 4) return { provstate, city: 'Unknown', ...coordinates(latitude, longitude), specificity: 4 }
  return { provstate: where === 5 ? provstate : 'Unknown', city: 'Unknown', specificity: 5 }
}
