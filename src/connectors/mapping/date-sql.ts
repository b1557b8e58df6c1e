import { formatDay } from '../../model/calendar.ts'
import { asValue, type Compiling, deliveredText } from './compiling.ts'
import { dateReader, daysOf, westernDigits } from './date-formats.ts'
import { lookUp, lookUpMeaning } from './look-up.ts'
import { monthOf } from './month-names.ts'
import { compileRule, ruleText } from './rule-sql.ts'
import type { Rule } from './schema.ts'

/** SQL of a date that may be a window. The last two are never `NULL`. */
export interface DateSql {
  start: string
  end: string
  /** Whether the text can be read in two ways. */
  ambiguous: string
  /** Whether there is a text that cannot be read. */
  unreadable: string
}

/** Compiles a rule for a date. `NULL` where the row has none or it cannot be read. */
export function dateSql(compiling: Compiling, rule: Rule): DateSql {
  const start = compileRule(compiling, rule, (leaf) => leafSql(compiling, leaf).start)
  // The end of a window belongs to the source that gave its start.
  const ofSource = (key: 'end' | 'ambiguous') =>
    compileRule(compiling, rule, (leaf) => {
      const made = leafSql(compiling, leaf)
      return `CASE WHEN ${made.start} IS NOT NULL THEN ${made[key]} END`
    })
  const text = compileRule(compiling, rule, (leaf) =>
    leaf.parts ? deliveredText(compiling, leaf.parts.year, leaf.missing) : ruleText(compiling, leaf),
  )
  return {
    start,
    end: ofSource('end'),
    ambiguous: `coalesce(${ofSource('ambiguous')}, false)`,
    unreadable: `(${start} IS NULL AND ${text} IS NOT NULL)`,
  }
}

const columns = { start: 'VARCHAR', end: 'VARCHAR', ambiguous: 'BOOLEAN' } as const
const answered = ({ start, end, ambiguous = '' }: Readonly<Record<string, string>>) => ({
  start: `CAST(${start} AS DATE)`,
  end: `CAST(${end} AS DATE)`,
  ambiguous,
})

/**
 * Texts that DuckDB itself reads as days of ISO 8601, each of the one length that it has: most dates of most tables. It would also
 * read a year that begins with a sign.
 */
const plainDays = ['____-__-__', '____-__-__ __:__:__', '____-__-__ __:__:__.___', '____-__-__T__:__:__']

function leafSql(compiling: Compiling, rule: Rule): Pick<DateSql, 'start' | 'end' | 'ambiguous'> {
  if (rule.parts) return partsSql(compiling, rule)
  const formats = rule.format === undefined ? ['iso'] : [rule.format].flat()
  const question = { purpose: 'date', columns, find: finderOf(formats) }
  const [first = '', ...others] = formats
  const isPlain =
    (first === 'iso' || first === 'YYYY-MM-DD') && !others.some((other) => dateReader(other)('2014-01-05'))
  if (!isPlain || rule.values) return answered(lookUpMeaning(compiling, rule, question))
  // Only other texts are looked up.
  const text = ruleText(compiling, rule)
  const plain = `CASE WHEN ${text} >= '0' AND (${plainDays.map((like) => `${text} LIKE '${like}'`).join(' OR ')}) THEN TRY_CAST(TRY_CAST(${text} AS TIMESTAMP) AS DATE) END`
  const found = answered(lookUp(compiling, rule, { ...question, key: `CASE WHEN ${plain} IS NULL THEN ${text} END` }))
  const start = asValue(compiling, `coalesce(${plain}, ${found.start})`)
  return { start, end: `coalesce(${found.end}, ${start})`, ambiguous: found.ambiguous }
}

/** Year, month and day from columns of their own; a month or day that is empty or 0 is not known. */
function partsSql(compiling: Compiling, rule: Rule): Pick<DateSql, 'start' | 'end' | 'ambiguous'> {
  const { year = '', month, day } = rule.parts ?? {}
  const [first = '', ...others] = [year, month, day].map((name) =>
    name === undefined ? `''` : deliveredText(compiling, name, rule.missing),
  )
  const key = `CASE WHEN ${first} IS NOT NULL THEN ${[first, ...others.map((text) => `coalesce(${text}, '')`)].join(` || '|' || `)} END`
  return answered(lookUp(compiling, rule, { purpose: 'date', columns, find: readParts, key }))
}

function readParts(text: string) {
  const [y = '', m = '', d = ''] = westernDigits(text)
    .split('|')
    .map((part) => part.trim().replace(/\.0+$/, ''))
  const isUnknown = (part: string) => part === '' || /^0+$/.test(part)
  const number = /^\d+$/.test(m) ? m : String(monthOf(m) ?? '')
  const isSound = /^\d{4}$/.test(y) && (isUnknown(m) || number !== '') && (isUnknown(d) || /^\d{1,2}$/.test(d))
  const days = isSound
    ? daysOf(y, isUnknown(m) ? undefined : number, isUnknown(m) || isUnknown(d) ? undefined : d)
    : undefined
  return days ? [formatDay(days.start), formatDay(days.end), false] : [null, null, null]
}

function finderOf(formats: readonly string[]) {
  const readers = formats.map(dateReader)
  return (text: string) => {
    const read = readers.flatMap((reader) => reader(text) ?? [])
    const [first] = read
    if (!first) return [null, null, null]
    const isAmbiguous = read.some(({ start, end }) => start !== first.start || end !== first.end)
    return [formatDay(first.start), formatDay(first.end), isAmbiguous]
  }
}
