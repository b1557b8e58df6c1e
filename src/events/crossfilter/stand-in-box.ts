import type { Selection } from '../../model/selection.ts'
import { standing } from './cross-filter.ts'
import type { Places } from './facts.ts'

/** Kilometres in a degree of latitude, as the compiler of selections has it. */
const KM_PER_DEGREE = 111.195

/**
 * How places stand to a box: the same, number for number, as `compileSelection` has it in SQL, which takes many times as long. A box is
 * drawn by hand, and has to follow it.
 */
export function standInBox(
  { latitude, longitude, radiusKm, precision, country }: Places,
  [west, south, east, north]: NonNullable<Selection['bbox']>,
): Uint8Array {
  const wide = east < west ? east - west + 360 : east - west
  const [bottom, top] = [south <= -90 ? -180 : south, north >= 90 ? 180 : north]
  const within = (code: number, marginLatitude: number, marginLongitude: number) => {
    const [y, x] = [latitude[code]!, longitude[code]!]
    if (!(y >= bottom + marginLatitude && y <= top - marginLatitude) || Number.isNaN(x)) return false
    const eastward = x - west + (x < west ? 360 : 0)
    return (
      (eastward >= marginLongitude && eastward <= wide - marginLongitude) ||
      eastward >= 360 + marginLongitude ||
      wide >= 360
    )
  }
  const isPoint = (code: number) => precision[code] === 'exact' || precision[code] === 'near'
  const size = precision.length
  const countries = new Set<string>()
  for (let code = 0; code < size; code++) {
    if (country[code] !== null && isPoint(code) && within(code, 0, 0)) countries.add(country[code]!)
  }
  const stand = new Uint8Array(size)
  for (let code = 0; code < size; code++) {
    if (!isPoint(code)) {
      stand[code] = country[code] !== null && countries.has(country[code]!) ? standing.possible : standing.out
      continue
    }
    const toLatitude = radiusKm[code]! / KM_PER_DEGREE
    // Far from the box no circle need be measured.
    if (latitude[code]! < bottom - toLatitude || latitude[code]! > top + toLatitude) continue
    const toLongitude = radiusKm[code]! / (KM_PER_DEGREE * Math.max(0.01, Math.cos((latitude[code]! * Math.PI) / 180)))
    if (within(code, toLatitude, toLongitude)) stand[code] = standing.certain
    else if (within(code, -toLatitude, -toLongitude)) stand[code] = standing.possible
  }
  return stand
}
