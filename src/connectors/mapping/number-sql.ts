import { literal } from '../../events/duckdb/sql.ts'
import { asValue, type Compiling, deliveredText } from './compiling.ts'
import { decode, lookUpMeaning } from './look-up.ts'
import { groupedDigits, type NumberMarks, readRange } from './read-range.ts'
import { compileRule, ruleText } from './rule-sql.ts'
import type { Rule } from './schema.ts'

/** SQL of a number; `NULL` where the text is none. A mark that is neither the decimal nor the thousands mark spoils it. */
export function numberSql(compiling: Compiling, rule: Rule): string {
  return compileRule(compiling, rule, (leaf) => {
    if (leaf.constant !== undefined) return `${Number(leaf.constant)}::DOUBLE`
    if (leaf.range) return rangeOf(compiling, leaf)[leaf.range] ?? 'NULL'
    const read = () => {
      const text = deliveredText(compiling, leaf.column ?? '', leaf.missing)
      const number = asValue(compiling, readNumber(text, marksOf(compiling, leaf)))
      // DuckDB also reads `inf` and `nan`.
      return `CASE WHEN isfinite(${number}) THEN ${number} END`
    }
    if (!leaf.values) return read()
    const { value, isListed } = decode(compiling, leaf)
    const own = `TRY_CAST(${value} AS DOUBLE)`
    return leaf.unlisted === 'keep' ? `CASE WHEN ${isListed} THEN ${own} ELSE ${read()} END` : own
  })
}

/** SQL of a whole number from 0 on; anything else is left empty. */
export function countSql(compiling: Compiling, rule: Rule): string {
  const number = numberSql(compiling, rule)
  return `CASE WHEN ${number} >= 0 AND ${number} < 2147483648 AND ${number} = floor(${number}) THEN CAST(${number} AS INTEGER) END`
}

/** SQL that holds where the row has a text and `made`, the count of the rule, is none. The open end of `10+` is rightly so. */
export function isNoCount(compiling: Compiling, rule: Rule, made: string): string {
  const text = compileRule(compiling, rule, (leaf) => {
    const delivered = ruleText(compiling, leaf)
    if (!leaf.range) return delivered
    const { is_open = '' } = rangeOf(compiling, leaf)
    return `CASE WHEN NOT coalesce(${is_open}, false) THEN ${delivered} END`
  })
  return `(${made} IS NULL AND ${text} IS NOT NULL)`
}

/** Every character that may be meant by a mark between thousands. */
const thousandsAlike: Readonly<Record<string, string>> = { ' ': ' \u00a0\u202f\u2009', "'": "'’" }

function marksOf({ mapping }: Compiling, leaf: Rule): NumberMarks {
  const thousands = leaf.thousands ?? mapping.numbers?.thousands ?? ''
  return {
    decimal: leaf.decimal ?? mapping.numbers?.decimal ?? '.',
    thousands: thousandsAlike[thousands] ?? thousands,
  }
}

/** Digits of Arabic and Persian as those of ASCII; the Arabic decimal mark as `decimal`; the Arabic thousands mark goes away. */
const western = (text: string, decimal: string) =>
  `translate(${text}, '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬', '01234567890123456789${decimal}')`

function readNumber(text: string, marks: NumberMarks): string {
  const { decimal, thousands } = marks
  if (thousands !== '') return readGrouped(text, marks)
  const pointed = decimal === ',' ? `translate(${text}, '.,', '?.')` : text
  const cast = (sql: string) => `TRY_CAST(${sql} AS DOUBLE)`
  // Nearly every number is in western digits, and is read without looking for others.
  return `coalesce(${cast(pointed)}, ${cast(western(pointed, '.'))})`
}

function readGrouped(text: string, marks: NumberMarks): string {
  const plain = western(text, marks.decimal)
  const isGrouped = `regexp_full_match(${plain}, ${literal(groupedDigits(marks))})`
  const bare = `CASE WHEN ${isGrouped} THEN translate(${plain}, ${literal(marks.thousands)}, '') ELSE ${plain} END`
  return readNumber(bare, { ...marks, thousands: '' })
}

/** The columns of both ends of a number that may be written as a range, and whether the end that the rule wants is open. */
function rangeOf(compiling: Compiling, leaf: Rule): Readonly<Record<string, string>> {
  const marks = marksOf(compiling, leaf)
  return lookUpMeaning(compiling, leaf, {
    purpose: 'range',
    columns: { low: 'DOUBLE', high: 'DOUBLE', is_open: 'BOOLEAN' },
    find(text) {
      const range = readRange(text, marks)
      return range ? [range.low, range.high, range[leaf.range ?? 'low'] === null] : [null, null, null]
    },
  })
}
