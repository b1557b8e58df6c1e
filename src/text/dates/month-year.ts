import { bucketOf, type DayRange } from '../../model/calendar.ts'
import { type Anchors, isShort, type Spoken } from './anchors.ts'
import { yearOf } from './narrow.ts'

/** How far back a text is taken to speak of the same year, in characters. */
const REACH = 600
const MONTHS_PER_YEAR = 12

/** Where in the text something is asked. */
export interface Asked {
  start: number
  sentence: number
}

/** What decides about a month that is named without its year. */
export interface MonthAsked extends Asked {
  /** From 1 to 12. */
  month: number
  /** Of the month; `null`: the whole of it is meant. */
  day: number | null
  /** "last October": -1, "next": 1, "this": 0. */
  which: number | null
  future: boolean
  /** From then to the time of writing: a story told in other sentences is no matter. */
  goesOn: boolean
}

/**
 * The year of a month named without one: what "last" and "next" say; the year of the story where the text tells one (a date before
 * it in the sentence, or a month or day spoken of shortly before that lies a year or more back), unless what it tells goes on
 * ("since February"); else that of the latest such
 * month before the time of writing, or of the next one where the sentence speaks of what is to come. `null`: nothing to tell it by.
 */
export function yearOfMonth(asked: MonthAsked, anchors: Anchors): number | null {
  const { now } = anchors
  if (asked.which !== null) return now ? yearPointedAt(asked, now) : null
  const isElsewhere = asked.goesOn && anchors.latest?.sentence !== asked.sentence
  const story = now && isElsewhere ? null : storyBefore(asked, anchors)
  if (story) {
    const year = yearInStory(asked.month, story.days)
    if (!now || asked.future || !isAfter(asked, year, now)) return year
  }
  return now && (asked.future ? nextYear(asked, now) : pastYear(asked, now))
}

function yearPointedAt({ month, which }: MonthAsked, now: DayRange): number {
  const current = bucketOf(now.start, 'month')
  const year = Math.floor(current / MONTHS_PER_YEAR)
  const here = year * MONTHS_PER_YEAR + month - 1
  if (which === -1) return here < current ? year : year - 1
  if (which === 1) return here > current ? year : year + 1
  return year
}

/** The time that a story has come to, where the text tells one. */
export function storyBefore(asked: Asked, { now, isHistory, latest, latestShort }: Anchors): Spoken | null {
  if (!latest || !now || isHistory) return latest
  const isOld = ({ days }: Spoken): boolean =>
    bucketOf(now.end, 'month') - bucketOf(days.end, 'month') >= MONTHS_PER_YEAR - 1
  if (latest.sentence === asked.sentence && isOld(latest)) return latest
  return latestShort && isOld(latestShort) && asked.start - latestShort.end <= REACH ? latestShort : null
}

/** A month so much earlier in the year than the one spoken of is taken to be of the next year: stories go forward. */
const FORWARD = 7

/** The year that is spoken of, or the next when the story goes over New Year. */
function yearInStory(month: number, days: DayRange): number {
  const year = yearOf(days.end)
  if (!isShort(days)) return year
  const spoken = (bucketOf(days.start, 'month') % MONTHS_PER_YEAR) + 1
  return spoken - month >= FORWARD ? year + 1 : year
}

function isAfter({ month, day }: MonthAsked, year: number, now: DayRange): boolean {
  const there = year * MONTHS_PER_YEAR + month - 1
  const here = bucketOf(now.end, 'month')
  if (there !== here) return there > here
  return day !== null && day > dayOfMonth(now.end)
}

function dayOfMonth(day: number): number {
  return new Date(day * 86_400_000).getUTCDate()
}

function pastYear(asked: MonthAsked, now: DayRange): number {
  const year = yearOf(now.end)
  return isAfter(asked, year, now) ? year - 1 : year
}

function nextYear(asked: MonthAsked, now: DayRange): number {
  const year = yearOf(now.start)
  const there = year * MONTHS_PER_YEAR + asked.month - 1
  const here = bucketOf(now.start, 'month')
  return there < here || (there === here && asked.day !== null && asked.day < dayOfMonth(now.start)) ? year + 1 : year
}
