import { bucketDays, bucketOf, daysIn, formatDay } from '../../model/calendar.ts'
import { baseDays } from './anchors.ts'
import { dayOf, unanchored, type Window, windowBetween, windowOf, windowOfDays } from './edtf.ts'
import type { Part } from './expression.ts'
import { storyBefore } from './month-year.ts'
import { monthName } from './narrow.ts'
import type { NumericDate } from './numeric-date.ts'
import type { Setting } from './setting.ts'

const DAYS_PER_WEEK = 7
const LONGEST_MONTH = 31

/**
 * The first such day of a story that the text tells; else the latest up to the time of writing, the next one where the sentence
 * speaks of what is to come, or that of the week said.
 */
export function weekdayWindow(
  { weekday, week }: Extract<Part, { kind: 'weekday' }>,
  which: number | null,
  setting: Setting,
): Window {
  const { anchors } = setting
  const story = which === null && week === null ? storyBefore(setting, anchors)?.days : undefined
  if (story && daysIn(story) === 1) {
    const ahead = (weekday - 1 - dayOfWeek(story.end) + DAYS_PER_WEEK) % DAYS_PER_WEEK
    const day = story.end + ahead
    if (!anchors.now || setting.future || day <= anchors.now.end) return windowOf(formatDay(day))
  }
  const base = baseDays(anchors, 'now', true)
  if (!base) return unanchored('XXXX-XX-XX')
  if (daysIn(base) > 1) return daysIn(base) <= LONGEST_MONTH ? windowOfDays(base) : unanchored('XXXX-XX-XX')
  const monday = bucketDays(bucketOf(base.end, 'week'), 'week').start
  const here = monday + weekday - 1
  if (week !== null) return windowOf(formatDay(here + week * DAYS_PER_WEEK))
  const isNext = which === 1 || (which === null && setting.future)
  const isStrict = which === -1 || which === 1
  if (isNext)
    return windowOf(formatDay(here > base.end || (here === base.end && !isStrict) ? here : here + DAYS_PER_WEEK))
  return windowOf(formatDay(here < base.end || (here === base.end && !isStrict) ? here : here - DAYS_PER_WEEK))
}

/** Monday 0. */
function dayOfWeek(day: number): number {
  return day - bucketDays(bucketOf(day, 'week'), 'week').start
}

/** Where nothing tells day from month, the window holds both readings. */
export function numericWindow(date: NumericDate, { anchors, isArabic }: Setting): Window | null {
  const { year, first, second, order } = date
  if (order === 'month') return windowOf(monthName(year * 12 + first - 1))
  const [monthFirst, dayFirst] = [dayOf(year, first, second), dayOf(year, second, first)]
  const known = order === 'either' ? (anchors.dayOrder ?? (isArabic ? 'day_month' : null)) : order
  const day = known === 'month_day' ? monthFirst : known === 'day_month' ? dayFirst : undefined
  if (known) return day === undefined ? null : windowOf(formatDay(day))
  if (monthFirst === undefined || dayFirst === undefined) return null
  const past = [monthFirst, dayFirst].filter((reading) => !anchors.now || reading <= anchors.now.end)
  if (past.length === 1) return windowOf(formatDay(past[0] as number))
  return windowBetween(formatDay(Math.min(monthFirst, dayFirst)), formatDay(Math.max(monthFirst, dayFirst)))
}
