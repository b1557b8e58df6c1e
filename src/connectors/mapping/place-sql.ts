import { usualNearKm } from '../../model/codes.ts'
import { type Doubt, madeField, type ProjectedField } from '../../events/connector.ts'
import type { Compiling } from './compiling.ts'
import { numbersSql, pairSql, type PointSql } from './coordinates-sql.ts'
import { textSql, wordSql } from './field-sql.ts'
import { numberSql } from './number-sql.ts'
import type { Rule } from './schema.ts'

/** The coordinates of an event, how well they are known, and what is doubtful about them. */
export function placeSql(compiling: Compiling): { fields: Partial<Record<ProjectedField, string>>; doubts: Doubt[] } {
  const { radius_km, location_precision } = compiling.mapping.fields
  const numbers = numbersSql(compiling)
  const pair = pairSql(compiling)
  const point = pointOf(numbers, pair)
  const word =
    location_precision && `coalesce(${wordSql(compiling, 'location_precision', location_precision)}, 'unknown')`
  const usual = word && `CASE ${word} WHEN 'exact' THEN 0 WHEN 'near' THEN ${usualNearKm} END`
  const radii = [radius_km && numberSql(compiling, radius_km), usual].filter((sql) => sql !== undefined)
  const fields: Partial<Record<ProjectedField, string>> = {
    ...point,
    location_precision: word ?? assumedPrecision(compiling, point),
    ...(radii.length ? { radius_km: `coalesce(${radii.join(', ')}, NULL)` } : {}),
  }
  return { fields, doubts: [{ flag: 'coordinates_suspect', when: doubtsOf(compiling, numbers, pair).join(' OR ') }] }
}

/** The numbers where both are there, and what the text says elsewhere. */
function pointOf(numbers: PointSql | undefined, pair: PointSql | undefined): PointSql | undefined {
  if (!numbers || !pair) return numbers ?? pair
  const both = `${numbers.latitude} IS NOT NULL AND ${numbers.longitude} IS NOT NULL`
  const side = (key: keyof PointSql) => `CASE WHEN ${both} THEN ${numbers[key]} ELSE ${pair[key]} END`
  return { latitude: side('latitude'), longitude: side('longitude') }
}

/** How well the place is known, where the table does not say: by a radius, or where there is no point by the finest name. */
function assumedPrecision(compiling: Compiling, point: PointSql | undefined): string {
  const { radius_km, admin1, admin2, country } = compiling.mapping.fields
  const named = (rule: Rule | undefined, word: string) =>
    rule ? `WHEN ${textSql(compiling, rule)} IS NOT NULL THEN '${word}'` : ''
  const radius = radius_km && numberSql(compiling, radius_km)
  const pointed = radius
    ? `CASE WHEN ${radius} = 0 THEN 'exact' WHEN ${radius} > 0 THEN 'near' ELSE 'unknown' END`
    : `'unknown'`
  const cases = [
    point ? `WHEN ${point.latitude} IS NOT NULL AND ${point.longitude} IS NOT NULL THEN ${pointed}` : '',
    named(admin2, 'admin2'),
    named(admin1, 'admin1'),
    named(country, 'country'),
  ].join(' ')
  return cases.trim() === '' ? `'unknown'` : `CASE ${cases} ELSE 'unknown' END`
}

/** Two ways of writing one place do not lie further apart than this, in kilometres. */
const SAME_PLACE_KM = 2
const KM_PER_DEGREE = 111.195

/** SQL of each doubt about the place of an event, never `NULL`. */
function doubtsOf(compiling: Compiling, numbers: PointSql | undefined, pair: PointSql | undefined): string[] {
  const { latitude, longitude, coordinates } = compiling.mapping.fields
  const [lat, lon, precision] = [madeField('latitude'), madeField('longitude'), madeField('location_precision')]
  const isKnown = `coalesce(${precision} IN ('exact', 'near'), false)`
  if (!numbers && !pair) return [isKnown]
  const delivered = [latitude, longitude, coordinates].flatMap((rule) =>
    rule ? [`${textSql(compiling, rule)} IS NOT NULL`] : [],
  )
  const isOffGlobe = `${lat} NOT BETWEEN -90 AND 90 OR ${lon} NOT BETWEEN -180 AND 180`
  // Cells for which nothing is known are often filled with zeros.
  const isNought = `(${lat} = 0 AND ${lon} = 0)`
  const north = `(${lat} - ${pair?.latitude})`
  const turn = `abs(${lon} - ${pair?.longitude})`
  const east = `(least(${turn}, 360 - ${turn}) * cos(radians(${lat})))`
  const apart = `sqrt(${north} * ${north} + ${east} * ${east}) * ${KM_PER_DEGREE} > ${SAME_PLACE_KM}`
  return [
    `((${lat} IS NULL OR ${lon} IS NULL) AND (${[...delivered, isKnown].join(' OR ')}))`,
    `coalesce(${isOffGlobe} OR ${isNought}, false)`,
    ...(numbers && pair ? [`coalesce(${apart}, false)`] : []),
  ]
}
