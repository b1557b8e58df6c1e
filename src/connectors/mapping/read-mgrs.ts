import mgrs from 'mgrs'
import type { Coordinates } from './coordinates.ts'

/** Eight degrees of latitude each, from 80° south; the last has twelve. */
const bands = 'CDEFGHJKLMNPQRSTUVWX'
/** The columns of 100 km, by the number of the zone modulo 3. */
const columns = ['STUVWXYZ', 'ABCDEFGH', 'JKLMNPQR'] as const
/** A square may reach over the edge of its zone by some kilometres; this is about 55 km. */
const OVERLAP_DEGREES = 0.5

/**
 * The middle of the square that a reference of the Military Grid Reference System names, with or without spaces. `undefined` when
 * it is none, or when its letters name a square that does not lie in its zone: a slip of a letter would else move it far away.
 */
export function readMgrs(text: string): Coordinates | undefined {
  const reference = text.replaceAll(/\s/g, '').toUpperCase()
  const found = /^0?([1-9]|[1-5]\d|60)([C-HJ-NP-X])([A-HJ-NP-Z])([A-HJ-NP-V])((?:\d\d){1,5})$/.exec(reference)
  if (!found) return undefined
  const [, zone = '', band = '', column = '', row = '', digits = ''] = found
  if (!columns[Number(zone) % 3]?.includes(column)) return undefined
  const [longitude, latitude] = mgrs.toPoint(`${zone}${band}${column}${row}${digits}`)
  if (!liesIn(Number(zone), band, { latitude, longitude })) return undefined
  return { latitude, longitude: longitude < -180 ? longitude + 360 : longitude > 180 ? longitude - 360 : longitude }
}

function liesIn(zone: number, band: string, { latitude, longitude }: Coordinates): boolean {
  const south = -80 + 8 * bands.indexOf(band)
  const north = band === 'X' ? 84 : south + 8
  if (latitude < south - OVERLAP_DEGREES || latitude > north + OVERLAP_DEGREES) return false
  // Off Norway and around Svalbard some zones are wider than the others, and some are not there.
  if (band === 'X' && [32, 34, 36].includes(zone)) return false
  const isWide = (band === 'V' && zone === 32) || (band === 'X' && [31, 33, 35, 37].includes(zone))
  const halfWidth = (isWide ? 6 : 3) + OVERLAP_DEGREES / Math.cos((latitude * Math.PI) / 180)
  return Math.abs(longitude - (zone * 6 - 183)) <= halfWidth
}
