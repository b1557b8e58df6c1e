import { literal } from '../../events/duckdb/sql.ts'
import { type Compiling, deliveredText } from './compiling.ts'
import { decode } from './look-up.ts'
import { plainKey } from './plain-key.ts'
import type { Condition, Rule } from './schema.ts'

/** The text that a rule with a column or constant gives, its code table applied. */
export function ruleText(compiling: Compiling, rule: Rule): string {
  if (rule.constant !== undefined) return literal(String(rule.constant))
  const text = deliveredText(compiling, rule.column ?? '', rule.missing)
  if (!rule.values) return text
  const { value, isListed } = decode(compiling, rule)
  return rule.unlisted === 'keep' ? `CASE WHEN ${isListed} THEN ${value} ELSE ${text} END` : value
}

/** Compiles a rule with whatever it is made of; `leaf` compiles one with a source of its own. */
export function compileRule(
  compiling: Compiling,
  rule: Rule,
  leaf: (rule: Rule) => string,
  join: { first: (parts: string[]) => string; all: (parts: string[]) => string } = { first: coalesce, all: coalesce },
): string {
  const parts = (rules: readonly Rule[]) => rules.map((inner) => compileRule(compiling, inner, leaf, join))
  const value = rule.first_of
    ? join.first(parts(rule.first_of))
    : rule.all_of
      ? join.all(parts(rule.all_of))
      : leaf(rule)
  return rule.when ? `CASE WHEN ${conditionSql(compiling, rule.when)} THEN ${value} END` : value
}

function coalesce(parts: string[]): string {
  return parts.length === 1 ? (parts[0] ?? 'NULL') : `coalesce(${parts.join(', ')})`
}

/** SQL that is true or false, never `NULL`. */
export function conditionSql(compiling: Compiling, { column, is, equals }: Condition): string {
  const text = deliveredText(compiling, column)
  if (is === 'empty') return `${text} IS NULL`
  if (is === 'filled') return `${text} IS NOT NULL`
  const wanted = [equals ?? []].flat().map((value) => literal(plainKey(value)))
  return `coalesce(lower(${text}) IN (${wanted.join(', ')}), false)`
}

/** The names of all columns that a rule reads. */
export function columnsOfRule({ column, parts, first_of = [], all_of = [], when }: Rule): string[] {
  return [
    ...(column === undefined ? [] : [column]),
    ...(parts ? Object.values(parts).filter((name) => name !== undefined) : []),
    ...(when ? [when.column] : []),
    ...[...first_of, ...all_of].flatMap(columnsOfRule),
  ]
}
