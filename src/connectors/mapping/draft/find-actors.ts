import type { ActorRule } from '../schema.ts'
import { type Column, shareOf, speaks } from './column.ts'
import { speaksOf } from './concepts.ts'
import { commentOf, type Drafting } from './drafting.ts'
import { looksLikePersons } from './find-persons.ts'
import { findSeparator } from './separators.ts'

/** The parties of the events; and columns that would be, but hold names of persons. */
export function findActors({ columns, say }: Drafting): { actors: ActorRule[]; persons: readonly Column[] } {
  const named = columns.free.filter((column) => column.texts.length > 0 && isParty(column) && isNaming(column))
  const candidates = named.filter((column) => !named.some((other) => isVariant(column, other)))
  const persons = candidates.filter(looksLikePersons)
  columns.take(...candidates)
  const parties = candidates.filter((column) => !persons.includes(column))
  const actors = parties.map((column): ActorRule => {
    const split = findSeparator(column, [';', '؛', '|', '\n'])
    return {
      name: { column: column.name, ...(split === undefined ? {} : { split }) },
      ...(split === undefined ? idBeside(column, columns) : {}),
      role: roleOf(column),
      ...commentOf(say.actorRole(roleOf(column)), split !== undefined && say.splitAt(split)),
    }
  })
  return { actors, persons }
}

/** `side_a_name_fulltext` beside `side_a_name` names the same party once more; `side_a_2nd` is another. */
const isVariant = ({ words }: Column, other: Column) =>
  words.length > other.words.length &&
  other.words.every((word, index) => word === words[index]) &&
  !words.slice(other.words.length).some((word) => /^\p{N}+$/u.test(word))

/** The id of a party in a column named after that of its name. Ids of a list do not match its entries one by one. */
function idBeside({ name }: Column, columns: Drafting['columns']): Pick<ActorRule, 'source_id'> {
  const wanted = ['_id', '_new_id', 'id', ' id'].map((end) => `${name}${end}`.toLowerCase())
  const found = columns.free.find((column) => column.texts.length > 0 && wanted.includes(column.name.toLowerCase()))
  if (!found) return {}
  columns.take(found)
  return { source_id: { column: found.name } }
}

/** ICEWS calls the one who acts the source. */
const isParty = (column: Column) =>
  (speaks(column, 'actor', 'source_actor') || (speaks(column, 'target') && !speaks(column, 'deaths'))) &&
  !speaks(
    column,
    'id',
    'event_type',
    'deaths',
    'country',
    'latitude',
    'longitude',
    'admin1',
    'admin2',
    'wounded',
    'precision',
    'notes',
    'measure',
  )

const isNaming = (column: Column) => shareOf(column, (text) => /\p{L}{2}/u.test(text) && text.length <= 200) > 0.8

function roleOf({ words }: Column): 'side_a' | 'side_b' | 'associate' | 'target' | 'unknown' {
  if (speaksOf(words, 'beside') > 0) return 'associate'
  if (speaksOf(words, 'source_actor') > 0) return 'side_a'
  if (words.join(' ') === 'target name') return 'side_b'
  if (speaksOf(words, 'target') > 0) return 'target'
  if (speaksOf(words, 'second_side') > 0) return 'side_b'
  if (speaksOf(words, 'first_side') > 0) return 'side_a'
  return 'unknown'
}
