import { coordinateFormats, type Coordinates, readCoordinates } from '../coordinates.ts'
import { countryCodeOf } from '../country-codes.ts'
import type { Rule } from '../schema.ts'
import { type Column, shareOf, speaks } from './column.ts'
import { commentOf, type Drafting, type Fields } from './drafting.ts'
import { numbersOf } from './number-style.ts'

/** Of the numbers in a column of coordinates, at least this share lie on the globe. */
const leastOnGlobe = 0.8
const leastRead = 0.7
/** Points that are looked up to see whether they lie in the countries that the table names. */
const MOST_LOOKED_UP = 300

/** Latitude and longitude, in columns of their own or in one text. `left`: columns named so whose numbers are no degrees. */
export function findCoordinates(drafting: Drafting): {
  fields: Pick<Fields, 'latitude' | 'longitude' | 'coordinates'>
  left: readonly Column[]
} {
  const { columns, say } = drafting
  const own = findPair(drafting)
  if (own) columns.take(own.latitude.column, own.longitude.column)
  const joined = columns.free.flatMap((column) => joinedIn(column, drafting) ?? [])[0]
  if (joined) columns.take(joined.column)
  const beside = joined && {
    ...joined.rule,
    ...commentOf(...[joined.rule.comment ?? []].flat(), own && say.coordinatesBeside()),
  }
  const fields = {
    ...(own ? { latitude: own.latitude.rule, longitude: own.longitude.rule } : {}),
    ...(beside ? { coordinates: beside } : {}),
  }
  const left =
    own || joined
      ? []
      : [...columns.named('latitude').slice(0, 1), ...columns.named('longitude').slice(0, 1)].filter(isNumeric)
  return { fields, left: left.length === 2 ? left : [] }
}

interface Side {
  column: Column
  read: (text: string) => number | undefined
  rule: Rule
}

function findPair(drafting: Drafting): { latitude: Side; longitude: Side } | undefined {
  const { columns, say } = drafting
  const latitudes = columns.named('latitude').filter(isNumeric)
  const longitudes = columns.named('longitude').filter((column) => !speaks(column, 'latitude') && isNumeric(column))
  // Tables that place several things have them one after the other: the one of the event comes last.
  const pairs = latitudes.flatMap((latitude) => {
    const longitude = longitudes.find((column) => Math.abs(column.index - latitude.index) === 1) ?? longitudes[0]
    return longitude ? [{ latitude, longitude }] : []
  })
  const pair = pairs.toSorted((a, b) => actorLike(a.latitude) - actorLike(b.latitude))[0]
  if (!pair) return undefined
  const onGlobe = (column: Column, limit: number) =>
    shareOf(column, (text) => Math.abs(numbersOf(column, false).read(text) ?? Infinity) <= limit)
  const straight = onGlobe(pair.latitude, 90) >= leastOnGlobe && onGlobe(pair.longitude, 180) >= leastOnGlobe
  const turned = onGlobe(pair.longitude, 90) >= leastOnGlobe && onGlobe(pair.latitude, 180) >= leastOnGlobe
  if (!straight && !turned) return undefined
  const swapped = !straight || (turned && liesBetterSwapped(pair, drafting))
  const { latitude, longitude } = swapped ? { latitude: pair.longitude, longitude: pair.latitude } : pair
  const doubt = swapped ? say.coordinatesSwapped() : undefined
  return { latitude: sideOf(latitude, say, doubt), longitude: sideOf(longitude, say, doubt) }
}

const isNumeric = (column: Column) =>
  shareOf(column, (text) => numbersOf(column, false).read(text) !== undefined) >= leastRead
const actorLike = (column: Column) => (speaks(column, 'actor') ? 1 : 0)

function sideOf(column: Column, say: Drafting['say'], doubt: string | undefined): Side {
  const { style, read } = numbersOf(column, false)
  const misses = column.texts.filter((text) => read(text) === undefined)
  return {
    column,
    read,
    rule: {
      column: column.name,
      ...style,
      ...commentOf(
        say.byName(),
        style.decimal && say.decimalComma(column.distinct.find((text) => text.includes(',')) ?? ''),
        doubt,
        misses.length > 0 && say.numbersUnread(misses.length, [...new Set(misses)].slice(0, 3)),
      ),
    },
  }
}

/** Whether the points lie in the countries that the table names once latitude and longitude change places, and not as they are. */
function liesBetterSwapped(
  { latitude, longitude }: { latitude: Column; longitude: Column },
  { columns, findCountry }: Drafting,
): boolean {
  const country = columns
    .named('country')
    .find((column) => shareOf(column, (text) => countryCodeOf(text) !== undefined) > 0.8)
  if (!findCountry || !country) return false
  const [readLatitude, readLongitude] = [numbersOf(latitude, false).read, numbersOf(longitude, false).read]
  const points = new Map<string, { a: number; b: number; iso: string }>()
  for (const [first = '', second = '', name = ''] of columns.rowsOf(latitude, longitude, country)) {
    const [a, b, iso] = [readLatitude(first), readLongitude(second), countryCodeOf(name)]
    if (a !== undefined && b !== undefined && iso && points.size < MOST_LOOKED_UP)
      points.set(`${a} ${b}`, { a, b, iso })
  }
  const fits = (find: (point: { a: number; b: number }) => string | undefined) =>
    [...points.values()].filter((point) => find(point) === point.iso).length
  const asTheyAre = fits(({ a, b }) => (Math.abs(a) <= 90 ? findCountry(a, b) : undefined))
  const swapped = fits(({ a, b }) => (Math.abs(b) <= 90 ? findCountry(b, a) : undefined))
  return swapped > points.size / 2 && asTheyAre < swapped / 4
}

/** A column whose texts hold both coordinates. */
function joinedIn(column: Column, { say }: Drafting): { column: Column; rule: Rule } | undefined {
  const spoken = speaks(column, 'coordinates')
  const least = spoken ? leastRead : 0.95
  const some = column.distinct.slice(0, 20)
  if (!some.some((text) => text.length <= 120 && anyPair(text))) return undefined
  const readings = Object.keys(coordinateFormats).flatMap((format) =>
    (['.', ','] as const).map((decimal) => ({
      format,
      decimal,
      share: shareOf(column, (text) => isOnGlobe(readCoordinates(text, [format], decimal))),
    })),
  )
  // A pair of bare numbers may be anything else: two counts, an interval.
  const [best] = readings.filter(({ format }) => spoken || !format.includes(' ')).toSorted((a, b) => b.share - a.share)
  if (!best || best.share < least) return undefined
  const reversed = best.format === 'lat lon' && /\b(?:lon|lng|x)\w*\W+(?:lat|y)/i.test(column.name)
  const format = reversed ? 'lon lat' : best.format
  const isPair = format.includes(' ')
  const misses = Math.round((1 - best.share) * column.texts.length)
  const rule = {
    column: column.name,
    format,
    ...(best.decimal === ',' ? { decimal: ',' as const } : {}),
    ...commentOf(
      say.coordinatesAs(format),
      isPair && !reversed && say.pairOrder(column.distinct[0] ?? '', format),
      misses > 0 &&
        say.numbersUnread(
          misses,
          column.distinct.filter((text) => !isOnGlobe(readCoordinates(text, [format], best.decimal))).slice(0, 3),
        ),
    ),
  }
  return { column, rule }
}

const isOnGlobe = (found: Coordinates | undefined) =>
  found !== undefined && Math.abs(found.latitude) <= 90 && Math.abs(found.longitude) <= 180

const anyPair = (text: string) =>
  (['.', ','] as const).some((decimal) => isOnGlobe(readCoordinates(text, Object.keys(coordinateFormats), decimal)))
