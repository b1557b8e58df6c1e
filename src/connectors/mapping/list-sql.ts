import { literal } from '../../events/duckdb/sql.ts'
import { actorRoles, wordsOf } from '../../model/codes.ts'
import { asValue, type Compiling } from './compiling.ts'
import { textSql } from './field-sql.ts'
import { compileRule, ruleText } from './rule-sql.ts'
import type { ActorRule, Rule } from './schema.ts'

/** SQL of a list of texts, never `NULL`. */
export function listSql(compiling: Compiling, rule: Rule): string {
  const list = compileRule(
    compiling,
    rule,
    (leaf) => {
      const text = ruleText(compiling, leaf)
      if (leaf.split === undefined) return `CASE WHEN ${text} IS NOT NULL THEN [${text}] END`
      const entries = `[trim(entry) FOR entry IN string_split(${text}, ${literal(leaf.split)})]`
      // A text of nothing but what stands between entries holds none, as an empty one does.
      return `nullif(list_filter(${entries}, lambda entry: entry <> ''), [])`
    },
    {
      first: (parts) => `coalesce(${parts.join(', ')})`,
      all: (parts) => `flatten([${parts.map((part) => `coalesce(${part}, [])`).join(', ')}])`,
    },
  )
  return asValue(compiling, `coalesce(${list}, [])`)
}

/**
 * SQL of the list of actors. An id without an authority in front gets `authority`; the id of a row that names several actors in one
 * column is nobody's.
 */
export function actorsSql(compiling: Compiling, actors: readonly ActorRule[], authority: string): string {
  const lists = actors.map(({ name, source_id, role }) => {
    const names = listSql(compiling, name)
    const id = textSql(compiling, source_id)
    const withAuthority = `CASE WHEN len(${names}) > 1 THEN NULL WHEN contains(${id}, ':') THEN ${id} ELSE ${literal(`${authority}:`)} || ${id} END`
    const idSql = source_id ? withAuthority : 'NULL::VARCHAR'
    return `[{name: actor, source_id: ${idSql}, role: ${roleSql(compiling, role)}} FOR actor IN ${names}]`
  })
  return lists.length === 1 ? (lists[0] ?? '[]') : `flatten([${lists.join(', ')}])`
}

function roleSql(compiling: Compiling, role: ActorRule['role']): string {
  if (typeof role === 'string') return literal(role)
  const word = `lower(${textSql(compiling, role)})`
  const isKnown = `${word} IN (${wordsOf(actorRoles).map(literal).join(', ')})`
  compiling.unlisted.add(`coalesce(NOT ${isKnown}, false)`)
  return `CASE WHEN ${isKnown} THEN ${word} ELSE 'unknown' END`
}
