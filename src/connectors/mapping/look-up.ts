import type { Lookup } from '../../events/connector.ts'
import { literal } from '../../events/duckdb/sql.ts'
import { type Compiling, deliveredText } from './compiling.ts'
import { plainKey } from './plain-key.ts'
import type { Rule } from './schema.ts'

/** What is looked up of a rule with a column or constant. */
export interface Question {
  /** Why; a rule is looked up once for each purpose, however often it is compiled. */
  purpose: string
  columns: Lookup['columns']
  find: Lookup['find']
  /** SQL of the text, where it is not that of the column or constant. */
  key?: string
}

/** The columns in which the answers to a question about a rule stand, by the names that the question gives them. */
export function lookUp(
  compiling: Compiling,
  rule: Rule,
  { purpose, columns, find, key }: Question,
): Readonly<Record<string, string>> {
  const { lookups, lookedUp } = compiling
  const known = lookedUp.get(rule)?.get(purpose)
  if (known) return known
  const nameOf = (column: string) => `marsad_${purpose}_${lookups.length}_${column}`
  const made = Object.fromEntries(Object.keys(columns).map((column) => [column, nameOf(column)]))
  lookups.push({
    key: key ?? textToLookUp(compiling, rule),
    columns: Object.fromEntries(Object.entries(columns).map(([column, type]) => [nameOf(column), type])),
    find,
  })
  lookedUp.set(rule, (lookedUp.get(rule) ?? new Map<string, Record<string, string>>()).set(purpose, made))
  return made
}

/** The same for what the code table of the rule makes of each text, if it has one. A code that means nothing has no answer. */
export function lookUpMeaning(compiling: Compiling, rule: Rule, question: Question): Readonly<Record<string, string>> {
  if (!rule.values) return lookUp(compiling, rule, question)
  const keeps = rule.unlisted === 'keep'
  if (!keeps) decode(compiling, rule)
  const meaningOf = readerOfCodes(rule)
  const nothing = Object.keys(question.columns).map(() => null)
  const find = (text: string) => {
    const { value, isListed } = meaningOf(text)
    const meant = isListed || !keeps ? value : text
    return meant === null ? nothing : question.find(meant)
  }
  return lookUp(compiling, rule, { ...question, find })
}

/** SQL of the code table's answer to a rule: the value, and whether the table lists the code; both `NULL` for no text. */
export function decode(compiling: Compiling, rule: Rule): { value: string; isListed: string } {
  const meaningOf = readerOfCodes(rule)
  const { value = '', is_listed = '' } = lookUp(compiling, rule, {
    purpose: 'code',
    columns: { value: 'VARCHAR', is_listed: 'BOOLEAN' },
    find(text) {
      const { value, isListed } = meaningOf(text)
      return [value, isListed]
    },
  })
  if (rule.unlisted !== 'keep') compiling.unlisted.add(`coalesce(NOT ${is_listed}, false)`)
  return { value, isListed: is_listed }
}

const textToLookUp = (compiling: Compiling, { constant, column = '', missing }: Rule) =>
  constant === undefined ? deliveredText(compiling, column, missing) : literal(String(constant))

/** What the code table of a rule says. A code that a spreadsheet wrote as `1.0` is `1`, unless the table lists both. */
function readerOfCodes({ values = {} }: Rule): (text: string) => { value: string | null; isListed: boolean } {
  const listed = new Map(Object.entries(values).map(([code, value]) => [plainKey(code), value]))
  return (text) => {
    const code = plainKey(text)
    const key = listed.has(code) ? code : code.replace(/\.0+$/, '')
    const value = listed.get(key) ?? null
    return { value: value === null ? null : String(value), isListed: listed.has(key) }
  }
}
