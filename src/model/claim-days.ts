import { formatDay, parsePeriod } from './calendar.ts'

/** The days that a time in EDTF spans, both included; `null` where that end is open or not known. */
export interface ClaimDays {
  from: string | null
  to: string | null
  /** Whether the source names a beginning and an end (`2014/2016`, `2014/..`) rather than one date or period. */
  is_interval: boolean
}

/**
 * The days of a time in EDTF, level 1: years, months, days, seasons, unspecified digits (`201X`), intervals with open (`..`) or
 * unknown ends. Marks of doubt (`~`, `?`, `%`) widen nothing. `undefined` when the text is no such time or runs backwards.
 */
export function daysOfEdtf(edtf: string): ClaimDays | undefined {
  const ends = edtf.trim().split('/')
  if (ends.length > 2) return undefined
  const [first, last] = ends.map(daysOfDate)
  if (ends.length === 1) return first && first !== 'open' ? { ...first, is_interval: false } : undefined
  if (!first || !last || (first === 'open' && last === 'open')) return undefined
  const from = first === 'open' ? null : first.from
  const to = last === 'open' ? null : last.to
  return from !== null && to !== null && from > to ? undefined : { from, to, is_interval: true }
}

interface Days {
  from: string
  to: string
}

function daysOfDate(text: string): Days | 'open' | undefined {
  const date = text.replace(/[~?%]/g, '')
  if (date === '..' || date === '') return 'open'
  if (/^\d{2}(\d[X]|XX)$/i.test(date)) {
    return { from: `${date.replace(/X/gi, '0')}-01-01`, to: `${date.replace(/X/gi, '9')}-12-31` }
  }
  const whole = date.replace(/-XX/gi, '')
  const season = /^(\d{4})-(2[1-4])$/.exec(whole)
  // Winter is taken as the first and the last month of its year, since the text does not say which is meant.
  if (season) return daysOfSeason(season[1]!, Number(season[2]) - 21)
  const period = parsePeriod(whole)
  return period && { from: formatDay(period.start), to: formatDay(period.end) }
}

/** The northern seasons from spring (0) on. */
function daysOfSeason(year: string, season: number): Days | undefined {
  if (season === 3) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const months = ['03', '06', '09'].map(Number)
  const first = parsePeriod(`${year}-${String(months[season]).padStart(2, '0')}`)
  const last = parsePeriod(`${year}-${String(months[season]! + 2).padStart(2, '0')}`)
  return first && last && { from: formatDay(first.start), to: formatDay(last.end) }
}
