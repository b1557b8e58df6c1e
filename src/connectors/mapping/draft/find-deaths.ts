import { westernDigits } from '../date-formats.ts'
import type { MappedField, Rule } from '../schema.ts'
import { type Column, shareOf, speaks } from './column.ts'
import { speaksOf } from './concepts.ts'
import { commentOf, type Drafting, type Fields } from './drafting.ts'
import { isUnknownNumber } from './missing-words.ts'
import { numbersOf } from './number-style.ts'

const leastCounts = 0.6
const range =
  /^\D{0,12}\d[\d.,]*\s*(?:-|–|—|to|\.\.\.?|إلى)\s*\d[\d.,]*$|^(?:at least|up to|[<>≤≥]=?)\s*\d+$|^\d+\s*(?:\+|or more)$/i

/** The columns of UCDP GED for who died. */
const ucdpParts = { deaths_a: 'deaths_a', deaths_b: 'deaths_b', deaths_unknown: 'deaths_unknown' } as const

/** Numbers of deaths. Wounded people are not deaths, and a number of some of the dead is not that of all. */
export function findDeaths(drafting: Drafting): { fields: Partial<Fields>; left: readonly Column[] } {
  const { columns, say } = drafting
  const fields: Partial<Record<MappedField, Rule>> = {}
  const put = (field: MappedField, column: Column | undefined, ...remarks: (string | undefined)[]) => {
    if (!column || fields[field]) return
    columns.take(column)
    fields[field] = countRule(column, say, remarks)
  }
  for (const [field, name] of Object.entries(ucdpParts)) {
    put(
      field as MappedField,
      columns.free.find((column) => column.name.toLowerCase() === name && isCount(column)),
    )
  }
  const low = findBound(drafting, 'low')
  const high = findBound(drafting, 'high')
  const counted = columns.named('deaths').filter((column) => isCount(column) && column !== low && column !== high)
  const sound = counted.filter((column) => !speaks(column, 'wounded'))
  const civilian = sound.find((column) => speaks(column, 'civilians') && !speaks(column, 'best'))
  const whole = sound.filter((column) => !speaks(column, 'civilians', 'partly', 'actor', 'low', 'high'))
  const best = whole.toSorted((a, b) => total(b) - total(a) || a.index - b.index)[0]
  const ranges = best && !low && !high && shareOf(best, (text) => range.test(westernDigits(text))) > 0
  put(
    'fatalities_best',
    best,
    best && speaks(best, 'casualties') && !speaksOfDeath(best) ? say.casualties() : undefined,
    ranges ? say.rangeOfDeaths() : undefined,
  )
  put('deaths_civilians', civilian, !best && civilian ? say.onlySomeDead() : undefined)
  if (ranges) {
    fields.fatalities_low = { ...countRule(best, say, []), range: 'low', comment: say.rangeOfDeaths() }
    fields.fatalities_high = { ...countRule(best, say, []), range: 'high', comment: say.rangeOfDeaths() }
  }
  put('fatalities_low', low)
  put('fatalities_high', high)
  if (Object.keys(fields).length > 0) fields.zero_means = { constant: 'unknown', comment: say.zeroMeans() }
  return { fields, left: columns.free.filter((column) => speaks(column, 'deaths', 'wounded') && isCount(column)) }
}

const total = (column: Column) =>
  (speaks(column, 'best') ? 1 : 0) + (speaksOfDeath(column) ? 2 : 0) + speaksOf(column.words, 'deaths')

/** `casualties` may count the wounded too, `victims` the living. */
const speaksOfDeath = ({ words }: Column) => speaksOf(words, 'deaths') > speaksOf(words, 'casualties')

/** The column of a low or high number: it says so, and is named beside deaths or stands in a triple `low, best, high`. */
function findBound({ columns }: Drafting, bound: 'low' | 'high'): Column | undefined {
  const triple = columns.free.some((column) => column.words.join(' ') === 'best')
  return columns
    .named(bound)
    .filter((column) => isCount(column) && !speaks(column, 'wounded', 'partly', 'of_time', 'of_place'))
    .find((column) => speaks(column, 'deaths') || (triple && column.words.length === 1))
}

/** Whether a column counts: whole numbers, codes for unknown and ranges such as `10-20`. */
export function isCount(column: Column): boolean {
  const { read } = numbersOf(column, true)
  const counts = (text: string) => {
    const value = read(text)
    return (value !== undefined && Number.isInteger(value)) || range.test(westernDigits(text))
  }
  return shareOf(column, counts) >= leastCounts
}

/** A rule for a count, with how its numbers are written and which of them mean unknown. */
export function countRule(column: Column, say: Drafting['say'], remarks: readonly (string | undefined)[]): Rule {
  const { style, read } = numbersOf(column, true)
  const missing = column.distinct.filter((text) => isUnknownNumber(text))
  const misses = column.texts.filter((text) => {
    const value = read(text)
    return (
      !missing.includes(text) &&
      !range.test(westernDigits(text)) &&
      (value === undefined || value < 0 || !Number.isInteger(value))
    )
  })
  return {
    column: column.name,
    ...style,
    ...(missing.length ? { missing } : {}),
    ...commentOf(
      style.thousands !== undefined &&
        say.thousands(column.distinct.find((text) => text.includes(style.thousands ?? '')) ?? ''),
      missing.length > 0 && say.missingNumbers(missing),
      misses.length > 0 && say.numbersUnread(misses.length, [...new Set(misses)].slice(0, 3)),
      ...remarks,
    ),
  }
}
