import { parsePeriod, formatDay } from '../../model/calendar.ts'
import type { Formats } from '../../model/formats.ts'

/** How a time is put into words: each is given the written date. */
export interface TimeWords {
  about(date: string): string
  uncertain(date: string): string
  until(date: string): string
  since(date: string): string
}

/**
 * A time in the Extended Date/Time Format as a person reads it: `2020-01/2021-09` → `Jan 2020–Sep 2021`, `2014~` → `about
 * 2014`, `../2017` → `until 2017`. What is more than that comes back as it is.
 */
export function edtfText(edtf: string, say: TimeWords, write: Formats): string {
  const [from = '', to, ...more] = edtf.split('/')
  if (more.length > 0) return edtf
  const first = readDate(from)
  if (to === undefined) return first ? qualified(first, first, say, write) : edtf
  const last = readDate(to)
  const isOpen = (part: string) => part === '' || part === '..'
  if (first && last) return qualified(first, last, say, write)
  if (first && isOpen(to)) return say.since(qualified(first, first, say, write))
  if (last && isOpen(from)) return say.until(qualified(last, last, say, write))
  return edtf
}

interface ReadDate {
  from: string
  to: string
  approximate: boolean
  uncertain: boolean
}

function readDate(text: string): ReadDate | undefined {
  const [, date = '', mark = ''] = /^([\d-]*)([~?%]?)$/.exec(text) ?? []
  const period = parsePeriod(date)
  if (!period) return undefined
  return {
    from: formatDay(period.start),
    to: formatDay(period.end),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  }
}

function qualified(first: ReadDate, last: ReadDate, say: TimeWords, write: Formats): string {
  const span = write.span(first.from, last.to)
  const about = first.approximate || last.approximate ? say.about(span) : span
  return first.uncertain || last.uncertain ? say.uncertain(about) : about
}
