import type { SpreadResult, SpreadSide } from '../questions/spread/result.ts'
import { middleOfCell } from './public-event.ts'

/**
 * A spread as it may be shown to anyone. Where all events lie in one place their centre is that place, so centres are put into the
 * middle of their cell of half a degree. Points are in no profile; cells are left out where the rows may not be republished.
 */
export function publicSpread(result: SpreadResult, isClosed: boolean): SpreadResult {
  const side = (of: SpreadSide): SpreadSide => ({
    ...of,
    mean_centre: coarse(of.mean_centre),
    median_centre: coarse(of.median_centre),
    grid: isClosed ? { ...of.grid, cells: [] } : of.grid,
  })
  return { ...result, a: side(result.a), b: result.b && side(result.b) }
}

const coarse = (centre: SpreadSide['mean_centre']) =>
  centre && { latitude: middleOfCell(centre.latitude, 90), longitude: middleOfCell(centre.longitude, 180) }
