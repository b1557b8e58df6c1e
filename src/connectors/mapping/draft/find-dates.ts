import type { Rule } from '../schema.ts'
import { type Column, shareOf, speaks } from './column.ts'
import { speaksOf } from './concepts.ts'
import { readDate } from './date-patterns.ts'
import { commentOf, type Drafting, type Fields } from './drafting.ts'
import { type DateStyle, guessDateStyle, orderDecidedBy } from './guess-date-style.ts'
import { readParts } from './read-parts.ts'

interface Candidate {
  column: Column
  style: DateStyle
  /** Share of the filled texts that are dates. */
  share: number
}

/** Less than this share of dates in a column, and it is not taken for one of dates; its name may speak for it. */
const leastShare = { named: 0.5, unnamed: 0.9 }
/** A pair of days of which more than this share end before they begin is no pair. */
const mostReversed = 0.2

/** The dates of the events. Without any the draft names a column all the same, with a doubt: every mapping needs one. */
export function findDates({ columns, say }: Drafting): Pick<Fields, 'date_start' | 'date_end'> {
  const usual = columns.free.map(orderDecidedBy).find((order) => order !== undefined)
  const candidates = columns.free.flatMap((column): Candidate[] => {
    const style = guessDateStyle(column, usual)
    const share = style ? style.read / column.texts.length : 0
    const enough = speaks(column, 'date', 'start', 'end') ? leastShare.named : leastShare.unnamed
    return style && share >= enough && !isYearOnly(style, column) ? [{ column, style, share }] : []
  })
  const start =
    candidates.filter(({ column }) => !isEnd(column)).toSorted(byMerit)[0] ?? candidates.toSorted(byMerit)[0]
  const parts = findParts({ columns })
  if (parts && (!start || merit(start) < meritOfParts)) {
    columns.take(...parts.columns)
    return {
      date_start: {
        parts: parts.names,
        ...commentOf(say.dateParts(), parts.unread > 0 && say.partsUnread(parts.unread)),
      },
    }
  }
  if (!start) return { date_start: noDate(columns.free, columns.all, say) }
  columns.take(start.column)
  const other = isPublication(start.column) ? say.dateOfPublication() : undefined
  const others = candidates
    .filter(({ column }) => columns.isFree(column) && !isEnd(column))
    .map(({ column }) => column.name)
  const date_start: Rule = {
    column: start.column.name,
    format: formatsOf(start.style),
    ...commentOf(...remarksOn(start, say), other, others.length > 0 && say.otherDates(others)),
  }
  const end = candidates.find(({ column }) => columns.isFree(column) && isEnd(column) && !isPublication(column))
  if (!end) return { date_start }
  const { reversed, lasting } = compareDays([...columns.rowsOf(start.column, end.column)], start.style, end.style)
  if (reversed > mostReversed)
    return {
      date_start: {
        ...date_start,
        ...commentOf(...[date_start.comment ?? []].flat(), say.endBeforeStart(end.column.name)),
      },
    }
  columns.take(end.column)
  const doubt = lasting && say.lastingOrUncertain()
  return {
    date_start,
    date_end: { column: end.column.name, format: formatsOf(end.style), ...commentOf(...remarksOn(end, say), doubt) },
  }
}

const formatsOf = ({ formats }: DateStyle) => (formats.length === 1 ? (formats[0] as string) : [...formats])
const isEnd = (column: Column) => speaks(column, 'end') && !speaks(column, 'start')
const isPublication = (column: Column) => speaks(column, 'published')

/** A column that holds years and says so is one of the parts of a date, unless there are no others. */
const isYearOnly = ({ formats }: DateStyle, column: Column) =>
  formats.length === 1 && formats[0] === 'iso' && shareOf(column, (text) => /^\p{Nd}{4}$/u.test(text)) > 0.9

/** How likely it is that a column says when the events happened. */
function merit({ column: { words, texts }, share }: Candidate): number {
  const told = speaksOf(words, 'date') > 0 || speaksOf(words, 'start') > 0 ? 2 : 0
  const own = speaksOf(words, 'event') > 0 ? 1 : 0
  const begins = speaksOf(words, 'start') > 0 ? 1 : 0
  const published = speaksOf(words, 'published') > 0 ? 4 : 0
  const personal = speaksOf(words, 'person') > 0 && told === 0 ? 3 : 0
  return told + own + begins + share - published - personal + Math.min(1, texts.length / 1000)
}
/** Parts win over a column that does not call itself a date, or that says when something was published. */
const meritOfParts = 1.5

const byMerit = (a: Candidate, b: Candidate) => merit(b) - merit(a)

function remarksOn({ column, style }: Candidate, say: Drafting['say']): (string | undefined)[] {
  const { read, unread, decided, undecided, mixed, shortYears } = style
  const missed = column.texts.length - read
  return [
    say.datesRead(read, column.texts.length),
    decided && say.orderDecided(decided.text, decided.taken),
    shortYears && (shortYears.farApart ? say.shortYearsFarApart() : say.shortYears()),
    undecided && say.orderUndecided(undecided.text, undecided.taken, undecided.other),
    mixed && say.ordersMixed(mixed.text, mixed.taken, mixed.other),
    missed > 0 ? say.datesUnread(missed, unread) : undefined,
  ]
}

function compareDays(rows: readonly string[][], a: DateStyle, b: DateStyle): { reversed: number; lasting: boolean } {
  const read = ({ formats }: DateStyle, text: string) =>
    formats.map((format) => readDate(format, text)).find((days) => days !== undefined)
  const pairs = rows.flatMap(([first = '', last = '']) => {
    const [from, to] = [read(a, first), read(b, last)]
    return from && to ? [{ from, to }] : []
  })
  return {
    reversed: pairs.length ? pairs.filter(({ from, to }) => to.end < from.start).length / pairs.length : 0,
    lasting: pairs.some(({ from, to }) => to.end > from.start),
  }
}

/** Year, month and day in columns of their own; a year alone will do. */
function findParts({ columns }: Pick<Drafting, 'columns'>) {
  const year = columns
    .named('year')
    .find((column) => shareOf(column, (text) => readParts(text, '', '') !== undefined) > 0.9)
  if (!year) return undefined
  const monthly = (column: Column) => shareOf(column, (text) => readParts('2000', text, '') !== undefined) > 0.9
  const daily = (column: Column) => shareOf(column, (text) => readParts('2000', '1', text) !== undefined) > 0.9
  const month = columns.named('month').find((column) => column !== year && monthly(column))
  const day = month && columns.named('day').find((column) => column !== year && column !== month && daily(column))
  const used = [year, ...(month ? [month] : []), ...(day ? [day] : [])]
  const unread = [...columns.rowsOf(...used)].filter(
    ([y = '', m = '', d = '']) => readParts(y, m, d) === undefined,
  ).length
  const names = { year: year.name, ...(month ? { month: month.name } : {}), ...(day ? { day: day.name } : {}) }
  return { columns: used, names, unread }
}

/** A rule that reads no date, so that every row is a reject until somebody names the right column. */
function noDate(free: readonly Column[], all: readonly Column[], say: Drafting['say']): Rule {
  const likeliest = free.find((column) => speaks(column, 'date', 'start')) ?? free[0] ?? all[0]
  return { column: likeliest?.name ?? 'date', format: 'iso', comment: say.noDate() }
}
