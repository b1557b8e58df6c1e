import { type Column, shareOf, speaks } from './column.ts'
import type { Drafting } from './drafting.ts'

/** So many different names, nearly one a row, are those of people and not of organisations. */
const leastNames = 20
const leastDifferent = 0.8

/**
 * Columns about single persons: their names, ages, parents. No field takes them, whatever else they look like. An event knows
 * organisations, and people only as holders of published roles.
 */
export function findPersons({ columns }: Drafting): Column[] {
  const found = columns.free.filter(
    (column) => speaks(column, 'person') && !speaks(column, 'named_thing', 'deaths', 'id', 'event_type'),
  )
  columns.take(...found)
  return found
}

/** Whether the texts of a column are names of persons, as far as that shows: two to four words, and hardly ever the same again. */
export function looksLikePersons(column: Column): boolean {
  const { texts, distinct } = column
  if (distinct.length < leastNames || distinct.length / texts.length < leastDifferent) return false
  return shareOf(column, (text) => /^\p{L}[\p{L}\p{M}.'’-]*(?:\s+\p{L}[\p{L}\p{M}.'’-]*){1,3}$/u.test(text)) > 0.8
}
