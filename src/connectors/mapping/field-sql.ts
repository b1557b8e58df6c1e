import { literal } from '../../events/duckdb/sql.ts'
import { asValue, type Compiling } from './compiling.ts'
import { countryCodeOf } from './country-codes.ts'
import { lookUpMeaning } from './look-up.ts'
import { compileRule, ruleText } from './rule-sql.ts'
import { fieldWords, type Rule } from './schema.ts'

/** SQL of a text; `NULL` for none. */
export function textSql(compiling: Compiling, rule: Rule | undefined): string {
  return rule ? compileRule(compiling, rule, (leaf) => ruleText(compiling, leaf)) : 'NULL::VARCHAR'
}

/** SQL of a word of a closed vocabulary; `NULL` where the row gives none of it. */
export function wordSql(compiling: Compiling, field: keyof typeof fieldWords, rule: Rule): string {
  const words = fieldWords[field].map(literal).join(', ')
  return compileRule(compiling, rule, (leaf) => {
    if (leaf.constant !== undefined) return literal(String(leaf.constant))
    const text = ruleText(compiling, leaf)
    const word = asValue(compiling, `CASE WHEN lower(${text}) IN (${words}) THEN lower(${text}) END`)
    compiling.unlisted.add(`(${word} IS NULL AND ${text} IS NOT NULL)`)
    return word
  })
}

/** SQL of a yes or no; `NULL` where the text is neither. */
export function yesNoSql(compiling: Compiling, rule: Rule): string {
  const text = `lower(${textSql(compiling, rule)})`
  const [yes, no] = [`('1', '1.0', 'true', 'yes')`, `('0', '0.0', 'false', 'no')`]
  compiling.unlisted.add(`coalesce(${text} NOT IN ${yes} AND ${text} NOT IN ${no}, false)`)
  return `CASE WHEN ${text} IN ${yes} THEN true WHEN ${text} IN ${no} THEN false END`
}

/** SQL of a country's ISO alpha-3 code, from codes or names. */
export function countrySql(compiling: Compiling, rule: Rule): string {
  return compileRule(compiling, rule, (leaf) => {
    if (leaf.constant !== undefined) return literal(countryCodeOf(String(leaf.constant)) ?? '')
    const { iso = '' } = lookUpMeaning(compiling, leaf, {
      purpose: 'country',
      columns: { iso: 'VARCHAR' },
      find: (text) => [countryCodeOf(text) ?? null],
    })
    return iso
  })
}

/** The rule of a country as it is read: a text that its code table does not list may still be a country's name. */
export function countryRule(rule: Rule): Rule {
  return {
    ...rule,
    ...(rule.values ? { unlisted: rule.unlisted ?? 'keep' } : {}),
    ...(rule.first_of ? { first_of: rule.first_of.map(countryRule) } : {}),
  }
}
