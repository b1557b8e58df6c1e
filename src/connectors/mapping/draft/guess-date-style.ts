import { westernDigits } from '../date-formats.ts'
import { type Column, speaks } from './column.ts'
import { type DatePattern, numberStyles, patternsOf, readDate } from './date-patterns.ts'

/** How the dates of a column are written. */
export interface DateStyle {
  /** The styles in the order in which they are to be tried; the most frequent first. */
  formats: readonly string[]
  /** Texts that are read by one of them. */
  read: number
  /** The first texts that are not. */
  unread: readonly string[]
  /** A text that tells the order of day and month, and the style that reads it. */
  decided?: { text: string; taken: string }
  /** A text that two orders of day and month read differently, the order taken and the other, when nothing decides. */
  undecided?: { text: string; taken: string; other: string }
  /** Both orders surely occur in texts that are written alike. */
  mixed?: { text: string; taken: string; other: string }
  /** Years have two digits; whether they come out so far apart that some are of the wrong century. */
  shortYears?: { farApart: boolean }
}

/** Which of day and month comes first, where the column itself does not tell. */
export type Order = 'day' | 'month'

/** The style of a column's dates; `undefined` when not one of its texts is a date. */
export function guessDateStyle(column: Column, usual: Order | undefined): DateStyle | undefined {
  const named = orderInName(column.name)
  const families = new Map<string, { texts: string[]; formats: Set<string> }>()
  for (const text of column.distinct) {
    const patterns = patternsOf(text)
    const all = patterns.length ? patterns : datesAsNumbers(column, text)
    for (const { family, format } of all) {
      const known = families.get(family) ?? { texts: [], formats: new Set<string>() }
      if (known.texts.at(-1) !== text) known.texts.push(text)
      families.set(family, { ...known, formats: known.formats.add(format) })
    }
  }
  if (families.size === 0) return undefined
  const settled = [...families.values()].map(({ texts, formats }) => settle(texts, [...formats]))
  const order = named ?? settled.find(({ sure }) => sure)?.sure ?? usual ?? 'day'
  const styles = settled.map(({ texts, ranked, ties }) => {
    const taken = ties.find((format) => orderOf(format) === order) ?? ties[0] ?? ''
    const rest = ranked.filter((format) => format !== taken && texts.some((text) => !readDate(taken, text)))
    const others = rest.filter((format) => texts.some((text) => !readDate(taken, text) && readDate(format, text)))
    const decided = named !== undefined || settled.some(({ sure }) => sure) || ties.length < 2
    return {
      texts,
      formats: [taken, ...others],
      other: decided ? undefined : ties.find((format) => format !== taken && orderOf(format)),
    }
  })
  const counts = countTexts(column)
  const weight = ({ texts }: { texts: readonly string[] }) =>
    texts.reduce((sum, text) => sum + (counts.get(text) ?? 0), 0)
  const sorted = styles.toSorted((a, b) => weight(b) - weight(a))
  const formats = [...new Set(sorted.flatMap((style) => style.formats))]
  const unread = column.distinct.filter((text) => !formats.some((format) => readDate(format, text)))
  const undecided = sorted.flatMap(({ texts, formats: [taken = ''], other }) => {
    const text = other === undefined ? undefined : texts.find((one) => differ(one, taken, other))
    return text === undefined || other === undefined ? [] : [{ text, taken, other }]
  })[0]
  const mixed = sorted.flatMap(({ texts, formats: [taken = '', other] }) =>
    other === undefined ? [] : [{ text: texts.find((text) => !readDate(taken, text)) ?? '', taken, other }],
  )[0]
  return {
    formats,
    read: column.texts.length - unread.reduce((sum, text) => sum + (counts.get(text) ?? 0), 0),
    unread: unread.slice(0, 3),
    ...(named === undefined && !mixed ? decidedBy(column.distinct) : {}),
    ...(undecided ? { undecided } : {}),
    ...(mixed ? { mixed } : {}),
    ...shortYearsOf(column.distinct, formats),
  }
}

/** The first text of which only one order of day and month makes a date. */
function decidedBy(texts: readonly string[]): Pick<DateStyle, 'decided'> {
  for (const text of texts) {
    const [only, another] = patternsOf(text)
    if (only && !another && orderOf(only.format)) return { decided: { text, taken: only.format } }
  }
  return {}
}

/** No table of events covers more, in days. */
const LONGEST_SPAN_DAYS = 60 * 365

function shortYearsOf(texts: readonly string[], formats: readonly string[]): Pick<DateStyle, 'shortYears'> {
  const short = formats.filter((format) => /(?<!Y)YY(?!Y)/.test(format))
  if (short.length === 0) return {}
  const days = texts.flatMap((text) => short.flatMap((format) => readDate(format, text)?.start ?? []))
  const [first, last] = days.reduce(
    ([low, high], day) => [Math.min(low, day), Math.max(high, day)],
    [Infinity, -Infinity],
  )
  return { shortYears: { farApart: last - first > LONGEST_SPAN_DAYS } }
}

/** The order that the values of a column decide; `undefined` when they do not. */
export function orderDecidedBy(column: Column): Order | undefined {
  const named = orderInName(column.name)
  if (named) return named
  const orders = new Set(
    column.distinct.flatMap((text) => {
      const found = new Set(patternsOf(text).map(({ format }) => orderOf(format)))
      return found.size === 1 ? [...found] : []
    }),
  )
  orders.delete(undefined)
  return orders.size === 1 ? [...orders][0] : undefined
}

interface Settled {
  texts: readonly string[]
  /** The styles by how many texts they read. */
  ranked: readonly string[]
  /** Those that read as many as the first. */
  ties: readonly string[]
  sure: Order | undefined
}

function settle(texts: readonly string[], formats: readonly string[]): Settled {
  const read = (format: string) => texts.filter((text) => readDate(format, text)).length
  const scored = formats.map((format) => ({ format, count: read(format) })).toSorted((a, b) => b.count - a.count)
  const most = scored[0]?.count ?? 0
  const ties = scored.filter(({ count }) => count === most).map(({ format }) => format)
  const orders = new Set(ties.map(orderOf))
  return {
    texts,
    ranked: scored.map(({ format }) => format),
    ties,
    sure: orders.size === 1 ? [...orders][0] : undefined,
  }
}

/** Whether the day or the month comes first; nothing for a style where the year does, or with the name of the month. */
function orderOf(format: string): Order | undefined {
  if (/^YY|MMM/.test(format)) return undefined
  const [day, month] = [format.indexOf('D'), format.indexOf('M')]
  return day < 0 || month < 0 ? undefined : day < month ? 'day' : 'month'
}

/** `Date (DD/MM/YYYY)` */
function orderInName(name: string): Order | undefined {
  const [, first = ''] =
    /\b(d{1,2}|m{1,2}|j{2})[^\p{L}\p{N}]*(?:d{1,2}|m{1,2})[^\p{L}\p{N}]*(?:y{2,4}|a{2,4})\b/iu.exec(name) ?? []
  return first === '' ? undefined : /^m/i.test(first) ? 'month' : 'day'
}

function differ(text: string, taken: string, other: string): boolean {
  const [a, b] = [readDate(taken, text), readDate(other, text)]
  return a !== undefined && b !== undefined && a.start !== b.start
}

function datesAsNumbers(column: Column, text: string): DatePattern[] {
  const told = speaks(column, 'date', 'start', 'end', 'year')
  const plain = westernDigits(text)
  const style = numberStyles.find(
    ({ format, fits, likely }) => (told || likely) && fits(plain) && readDate(format, plain),
  )
  return style ? [{ format: style.format, family: style.format }] : []
}

function countTexts({ texts }: Column): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
