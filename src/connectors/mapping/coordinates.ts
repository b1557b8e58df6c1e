import { westernDigits } from './date-formats.ts'
import { readMgrs } from './read-mgrs.ts'

export interface Coordinates {
  latitude: number
  longitude: number
}
type ReadCoordinates = (text: string, decimal: '.' | ',') => Coordinates | undefined

const wktNumber = String.raw`([+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?)`
const wktPoint = new RegExp(
  String.raw`^(?:SRID=4326;\s*)?POINT\s*Z?\s*\(\s*${wktNumber}\s+${wktNumber}(?:\s+${wktNumber})?\s*\)$`,
  'i',
)

/** Ways of writing both coordinates in one text. */
export const coordinateFormats: Record<string, ReadCoordinates> = {
  mgrs: readMgrs,
  'lat lon': (text, decimal) => readPair(text, decimal),
  'lon lat': (text, decimal) => {
    const pair = readPair(text, decimal)
    return pair && { latitude: pair.longitude, longitude: pair.latitude }
  },
  wkt(text) {
    const found = wktPoint.exec(text)
    return found ? finite(Number(found[2]), Number(found[1])) : undefined
  },
  dms: readDegreesMinutesSeconds,
}

/** Reads a text by the first of the formats that fits; `undefined` when none does. */
export function readCoordinates(text: string, formats: readonly string[], decimal: '.' | ','): Coordinates | undefined {
  // An Arabic comma stands between the two, an Arabic decimal mark in them.
  const plain = westernDigits(text.trim()).replaceAll('،', ';').replaceAll('٫', decimal)
  for (const format of formats) {
    const found = coordinateFormats[format]?.(plain, decimal)
    if (found) return found
  }
  return undefined
}

function readPair(text: string, decimal: '.' | ','): Coordinates | undefined {
  const number = decimal === ',' ? String.raw`[+-]?\d+(?:,\d+)?` : String.raw`[+-]?\d+(?:\.\d+)?`
  const between = decimal === ',' ? String.raw`\s*[;/|]\s*|,\s+|\s+` : String.raw`\s*[,;/|]\s*|\s+`
  const found = new RegExp(String.raw`^[(\[]?\s*(${number})(?:${between})(${number})\s*[)\]]?$`).exec(text)
  if (!found) return undefined
  const [first, second] = [found[1], found[2]].map((part) => Number((part ?? '').replace(',', '.')))
  return finite(first ?? NaN, second ?? NaN)
}

const angle = String.raw`(\d{1,3}(?:[.,]\d+)?)\s*[°º]?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['′’]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|'')\s*)?)?`
const lettersBehind = new RegExp(String.raw`^${angle}([NS])[\s,;/]*${angle}([EW])$`, 'i')
const lettersBefore = new RegExp(String.raw`^([NS])\s*${angle}[\s,;/]*([EW])\s*${angle}$`, 'i')

/** `33°18'30"N 44°24'E`, with the letters behind or before, and with degrees alone: `36.4° N, 43.1° E`. */
function readDegreesMinutesSeconds(text: string): Coordinates | undefined {
  const [, ...behind] = lettersBehind.exec(text) ?? []
  const [, ...before] = lettersBefore.exec(text) ?? []
  const [a, b, c, north, d, e, f, east] = behind.length
    ? behind
    : [...before.slice(1, 4), before[0], ...before.slice(5, 8), before[4]]
  const latitude = degreesOf([a, b, c])
  const longitude = degreesOf([d, e, f])
  if (latitude === undefined || longitude === undefined) return undefined
  return {
    latitude: /s/i.test(north ?? '') ? -latitude : latitude,
    longitude: /w/i.test(east ?? '') ? -longitude : longitude,
  }
}

/** Degrees, minutes and seconds as degrees; only the last of them may be broken, and 60 minutes are a degree. */
function degreesOf(parts: readonly (string | undefined)[]): number | undefined {
  const given = parts.filter((part) => part !== undefined)
  const numbers = given.map((part) => Number(part.replace(',', '.')))
  const [degrees, ...smaller] = numbers
  if (degrees === undefined || smaller.some((number) => number >= 60)) return undefined
  if (numbers.slice(0, -1).some((number) => !Number.isInteger(number))) return undefined
  return numbers.reduce((sum, number, index) => sum + number / 60 ** index, 0)
}

const finite = (latitude: number, longitude: number) =>
  Number.isFinite(latitude) && Number.isFinite(longitude) ? { latitude, longitude } : undefined
