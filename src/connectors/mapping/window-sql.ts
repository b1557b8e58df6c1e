import type { DateSql } from './date-sql.ts'
import type { Mapping } from './schema.ts'

/**
 * SQL of the window of an event: both delivered dates, or the one date widened as the mapping says for its precision of time. Two
 * dates that are one day are one date. A last date that cannot be read leaves the first alone.
 */
export function windowSql(
  { window = {} }: Mapping,
  { from, to, precision }: { from: DateSql; to: DateSql | undefined; precision: string | undefined },
): { start: string; end: string } {
  const last = to ? `coalesce(${to.end}, ${from.end})` : from.end
  const cases = Object.entries(window)
  if (precision === undefined || cases.length === 0) return { start: from.start, end: last }
  const widened = (side: 'start' | 'end', own: string) => {
    const byWord = cases.map(([word, how]) => `WHEN '${word}' THEN ${widen(from.start, how, side)}`)
    return `CASE WHEN ${from.start} = ${last} THEN CASE ${precision} ${byWord.join(' ')} ELSE ${own} END ELSE ${own} END`
  }
  return { start: widened('start', from.start), end: widened('end', last) }
}

function widen(date: string, how: string, side: 'start' | 'end'): string {
  if (how === 'day') return date
  if (how.startsWith('±')) {
    const days = Number(how.slice(1))
    // No window reaches beyond the years that a date can be written with.
    return side === 'start'
      ? `greatest(${date} - ${days}, DATE '0001-01-01')`
      : `least(${date} + ${days}, DATE '9999-12-31')`
  }
  const first = `CAST(date_trunc('${how}', ${date}) AS DATE)`
  return side === 'start' ? first : `CAST(date_trunc('${how}', ${date}) + INTERVAL 1 ${how} AS DATE) - 1`
}

/**
 * SQL of how well a date is known, where the table does not say: by the length of its window. A window that is true on every day of
 * it is known to the day.
 */
export function precisionOfWindow(start: string, end: string, rangeKind: string | undefined): string {
  const days = `(${end} - ${start} + 1)`
  const word = `CASE WHEN ${days} = 1 THEN 'day' WHEN ${days} < 7 THEN 'days' WHEN ${days} = 7 THEN 'week' WHEN ${days} <= 31 THEN 'month' ELSE 'year' END`
  return rangeKind === undefined ? word : `CASE WHEN ${rangeKind} = 'throughout' THEN 'day' ELSE ${word} END`
}
