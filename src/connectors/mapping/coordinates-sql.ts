import type { Compiling } from './compiling.ts'
import { readCoordinates } from './coordinates.ts'
import { lookUpMeaning } from './look-up.ts'
import { numberSql } from './number-sql.ts'
import { compileRule } from './rule-sql.ts'
import type { Rule } from './schema.ts'

/** SQL of a point; both `NULL` where there is none, or each where it cannot be read. */
export interface PointSql {
  latitude: string
  longitude: string
}

/** SQL of the point that the mapping gives as two numbers; `undefined` when it does not. */
export function numbersSql(compiling: Compiling): PointSql | undefined {
  const { latitude, longitude } = compiling.mapping.fields
  if (!latitude || !longitude) return undefined
  return { latitude: numberSql(compiling, latitude), longitude: numberSql(compiling, longitude) }
}

/** SQL of the point that the mapping gives in one text; `undefined` when it does not. */
export function pairSql(compiling: Compiling): PointSql | undefined {
  const { coordinates } = compiling.mapping.fields
  if (!coordinates) return undefined
  const side = (key: 'latitude' | 'longitude') =>
    compileRule(compiling, coordinates, (leaf) => answerOf(compiling, leaf)[key] ?? 'NULL')
  return { latitude: side('latitude'), longitude: side('longitude') }
}

function answerOf(compiling: Compiling, leaf: Rule): Readonly<Record<string, string>> {
  const formats = leaf.format === undefined ? ['lat lon'] : [leaf.format].flat()
  const decimal = leaf.constant === undefined ? (leaf.decimal ?? compiling.mapping.numbers?.decimal ?? '.') : '.'
  return lookUpMeaning(compiling, leaf, {
    purpose: 'point',
    columns: { latitude: 'DOUBLE', longitude: 'DOUBLE' },
    find(text) {
      const found = readCoordinates(text, formats, decimal)
      return found ? [found.latitude, found.longitude] : [null, null]
    },
  })
}
