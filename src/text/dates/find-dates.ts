import type { DateMention, Span } from '../../model/reading.ts'
import { type Anchors, publicationDays, speakOf } from './anchors.ts'
import { daysOf } from './edtf.ts'
import type { Point, Said } from './expression.ts'
import { findHeadDate } from './head-date.ts'
import { readLexemes } from './lexemes.ts'
import { readExpressions } from './read-expressions.ts'
import { resolveExpression } from './resolve.ts'

/**
 * Calendar dates, periods and deictic times of a text, in order, without overlap. English and Arabic in full, dates in French, German,
 * Turkish and Kurdish; hijri dates by the Umm al-Qura calendar, marked `~`.
 *
 * `published` (EDTF) is the time of writing, from which "yesterday" and "in September" are counted; where it is `null`, a
 * dateline near the head of the text is. Without either, months and weekdays follow the times that the text has named. What is told
 * from an event that has no date ("two days later") is left out; other times say what the words do: `XXXX-09` and
 * `XXXX-09-03/XXXX-09-05` (beyond level 1 of EDTF, which has no form for them), `XXXX-XX-XX` for "yesterday".
 *
 * `range_kind`: `throughout` for a single day, and where the words say that it held the whole time ("since", "from … to", "over
 * the past two years"); else `sometime`. Open ends: `2013/..` goes on, `/2021-11` began at a time not known. "Before" and "after"
 * include the time they name, for "after 2003" mostly means after what happened in it.
 */
export function findDates(text: string, sentences: readonly Span[], published: string | null): DateMention[] {
  const said = readAll(text, sentences)
  shareYearsInLists(text, said)
  const now = publicationDays(published) ?? findHeadDate(text, sentences, said)
  const anchors: Anchors = {
    now,
    isHistory: isHistory(said, now),
    dayOrder: dayOrder(said),
    latest: null,
    latestShort: null,
  }
  const mentions: DateMention[] = []
  for (const { expression, sentence, isArabic } of said) {
    const { start, end, future, form, point, to, throughout } = expression
    const goesOn = form === 'since' && tellsOfNow(text, sentences[sentence] as Span, expression, anchors.isHistory)
    const window = resolveExpression(expression, { anchors, future, goesOn, start, sentence, isArabic })
    if (!window) continue
    const isDay = /^\d{4}-\d\d-\d\d~?$/.test(window.edtf)
    const isUnknown = window.edtf.startsWith('XXXX')
    mentions.push({
      start,
      end,
      text: text.slice(start, end),
      edtf: window.edtf,
      range_kind: (throughout && !isUnknown) || isDay ? 'throughout' : 'sometime',
    })
    const days = daysOf(window)
    if (!days || (form !== 'point' && form !== 'range') || isLong(point)) continue
    if (!to) speakOf(anchors, { days, end, sentence })
    else if (days.end - days.start <= LONGEST_STORY)
      speakOf(anchors, { days: { start: days.end, end: days.end }, end, sentence })
  }
  return mentions
}

/** A range of more days than this is no point that a story stands at. */
const LONGEST_STORY = 62

function isLong({ part }: Point): boolean {
  return part.kind === 'decade' || part.kind === 'century'
}

const PAST_PERFECT = /(?<!\p{L})(?:had|كان|كانت|كانوا)(?!\p{L})/iu
const PRESENT_PERFECT = /(?<!\p{L})(?:has|have|still|ما ?زال(?:ت|وا)?|لا (?:ي|ت)زال(?:ون)?)(?!\p{L})|['’]ve(?!\p{L})/iu

/** How far around "since" its verb is looked for, in characters. */
const VERB_REACH = 160

/** Whether what a sentence tells with "since" reaches to the time of writing. In a text on long ago only the verb can say so. */
function tellsOfNow(text: string, sentence: Span, { start, end }: Span, isHistory: boolean): boolean {
  const words = text.slice(Math.max(sentence.start, start - VERB_REACH), Math.min(sentence.end, end + VERB_REACH))
  return isHistory ? PRESENT_PERFECT.test(words) : !PAST_PERFECT.test(words)
}

const ARABIC = /\p{Script=Arabic}/u

function readAll(text: string, sentences: readonly Span[]): Said[] {
  const said: Said[] = []
  for (const [sentence, { start, end }] of sentences.entries()) {
    const expressions = readExpressions(readLexemes(text, start, end))
    if (expressions.length === 0) continue
    const isArabic = ARABIC.test(text.slice(start, end))
    for (const expression of expressions) said.push({ expression, sentence, isArabic })
  }
  return said
}

const BETWEEN_MEMBERS = /^[\s,،]*(?:and|or|و|et|und|ve|&)?\s*(?:in |on |في )?$/u
const LONGEST_GAP = 8

/** "in June and July 2014": the year belongs to both. */
function shareYearsInLists(text: string, said: Said[]): void {
  for (let at = said.length - 2; at >= 0; at -= 1) {
    const [here, next] = [(said[at] as Said).expression, (said[at + 1] as Said).expression]
    if (!wantsYear(here.point) || here.form !== 'point' || !wantsNoYear(next.point)) continue
    const gap = text.slice(here.end, Math.min(next.start, here.end + LONGEST_GAP + 1))
    if (next.start - here.end > LONGEST_GAP || gap === '' || !BETWEEN_MEMBERS.test(gap)) continue
    here.point = { ...here.point, year: next.point.year }
  }
}

function wantsYear({ part, year, which }: Point): boolean {
  return (part.kind === 'day' || part.kind === 'months') && year === null && which === null
}

function wantsNoYear({ part, year }: Point): boolean {
  return (part.kind === 'day' || part.kind === 'months') && year !== null
}

const MANY_YEARS = 4
/** At most this share of the years of a text that tells of the past lies in the year of writing or the one before. */
const RECENT_SHARE = 0.25

function isHistory(said: readonly Said[], now: Anchors['now']): boolean {
  const years = said.flatMap(({ expression }) => statedYears(expression.point))
  if (!now || years.length < MANY_YEARS) return false
  const written = new Date(now.end * 86_400_000).getUTCFullYear()
  return years.filter((year) => year >= written - 1).length <= years.length * RECENT_SHARE
}

function statedYears({ year, part }: Point): number[] {
  return part.kind === 'numeric' ? [part.date.year] : year?.base === 'stated' ? [year.year] : []
}

/** The order of day and month that the unmistakable numeric dates of the text agree on. */
function dayOrder(said: readonly Said[]): Anchors['dayOrder'] {
  const seen = new Set<string>()
  for (const { expression } of said) {
    for (const point of [expression.point, expression.to]) {
      const date = point?.part.kind === 'numeric' ? point.part.date : null
      if (date && date.first !== date.second && date.isYearLast) seen.add(date.order)
    }
  }
  return seen.has('day_month') === seen.has('month_day') ? null : seen.has('day_month') ? 'day_month' : 'month_day'
}
