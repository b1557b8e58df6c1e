import type { DayRange } from '../../model/calendar.ts'
import type { Span } from '../../model/reading.ts'
import { dayOf } from './edtf.ts'
import type { Point, Said } from './expression.ts'

/** How much of a text is its head, in characters and in sentences. */
const HEAD = { characters: 1500, sentences: 12 }
/** A line with a date and little else, in letters. */
const FEW_LETTERS = 40
/** A dateline begins its sentence: at most so many characters before the date. */
const DATELINE = 60
const DASH_AFTER = /^[\s,]*(?:\([^()\n]{1,40}\)\s*)?[-–—:]\s/u
const LETTER = /\p{L}/gu

/**
 * The day on which a text says that it was written: the latest full date in its head that stands on a line of its own or opens a
 * sentence as a dateline ("BAGHDAD, 3 June 2014 (Agency) – …"). `null` when there is none.
 */
export function findHeadDate(text: string, sentences: readonly Span[], said: readonly Said[]): DayRange | null {
  let latest: number | null = null
  for (const { expression, sentence } of said) {
    if (sentence >= HEAD.sentences || expression.start > HEAD.characters) break
    const span = sentences[sentence]
    const day = expression.form === 'point' ? fullDay(expression.point) : undefined
    if (!span || day === undefined) continue
    const isLine = lettersAround(text, span, expression) <= FEW_LETTERS && text[span.end - 1] !== '.'
    const isDateline =
      expression.start - span.start <= DATELINE && DASH_AFTER.test(text.slice(expression.end, expression.end + 60))
    if ((isLine || isDateline) && (latest === null || day > latest)) latest = day
  }
  return latest === null ? null : { start: latest, end: latest }
}

function lettersAround(text: string, sentence: Span, date: Span): number {
  if (sentence.end - sentence.start > 4 * FEW_LETTERS) return Number.POSITIVE_INFINITY
  const rest = text.slice(sentence.start, date.start) + text.slice(date.end, sentence.end)
  return rest.match(LETTER)?.length ?? 0
}

function fullDay({ part, year }: Point): number | undefined {
  if (part.kind === 'day' && year?.base === 'stated') return dayOf(year.year, part.month, part.day)
  if (part.kind !== 'numeric') return undefined
  const { date } = part
  if (date.order === 'month_day') return dayOf(date.year, date.first, date.second)
  return date.order === 'day_month' ? dayOf(date.year, date.second, date.first) : undefined
}
