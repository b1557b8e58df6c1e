import type { ExploreRow } from '../../model/explore.ts'
import type { Language } from '../../model/figure.ts'
import type { Formats } from '../../model/formats.ts'
import { countryName } from '../../model/states.ts'
import { foreignText } from '../frame/foreign-text.ts'
import { codeWords } from '../selection/code-words.ts'
import { words } from './words.ts'

/** `5 Mar 2014`, `some day in Mar 2014`, `every day of 3–9 …`: what is known, and no more. */
export function whenOf(
  row: Pick<ExploreRow, 'date_start' | 'date_end' | 'range_kind'>,
  language: Language,
  write: Formats,
): string {
  const span = write.span(row.date_start, row.date_end)
  if (row.date_start === row.date_end) return span
  const say = words[language]
  return `${row.range_kind === 'throughout' ? say.everyDayOf : say.onOneDayOf} ${span}`
}

/** The finest name that the place has. */
export function whereOf(row: Pick<ExploreRow, 'location_name' | 'admin1' | 'country'>, language: Language): string {
  if (row.location_name !== null) return foreignText(row.location_name)
  if (row.admin1 !== null) return foreignText(row.admin1)
  if (row.country !== null) return countryName(row.country, language) ?? foreignText(row.country)
  return words[language].noPlace
}

/** What happened: the type of violence, where the publisher gives one, else its own type of event; empty where neither is said. */
export function typeOf(row: Pick<ExploreRow, 'violence_type' | 'event_type'>, language: Language): string {
  const names: Readonly<Record<string, string>> = codeWords[language].violence
  if (row.violence_type) return names[row.violence_type] ?? foreignText(row.violence_type)
  return row.event_type === null ? '' : foreignText(row.event_type)
}

/** To what the place is known, where it is not a point or near one; else `null`. */
export function placeDoubtOf(row: Pick<ExploreRow, 'location_precision'>, language: Language): string | null {
  if (row.location_precision === 'exact' || row.location_precision === 'near') return null
  return words[language].known(codeWords[language].place[row.location_precision])
}

type Deaths = Pick<ExploreRow, 'fatalities_low' | 'fatalities_best' | 'fatalities_high'>

/** `12 (8–20)`; one number where the bounds say nothing more, and in words where there is none. */
export function deathsOf(deaths: Deaths, language: Language, write: Formats): string {
  const { fatalities_low: low, fatalities_best: best, fatalities_high: high } = deaths
  const bounds = boundsOf(low, high, language, write)
  if (best === null && low !== null && low === high) return write.integer(low)
  if (best === null) return bounds ?? words[language].noFigure
  const saysMore = bounds !== null && !(low === best && high === best)
  return saysMore ? `${write.integer(best)} (${bounds})` : write.integer(best)
}

function boundsOf(low: number | null, high: number | null, language: Language, write: Formats): string | null {
  const say = words[language]
  if (low !== null && high !== null) return `${write.integer(low)}–${write.integer(high)}`
  if (low !== null) return say.atLeast(write.integer(low))
  return high === null ? null : say.atMost(write.integer(high))
}

/** The doubts about a record by their names. */
export function flagsOf(flags: readonly string[], language: Language): string[] {
  const names: Readonly<Record<string, { name: string }>> = codeWords[language].flag
  return flags.map((flag) => names[flag]?.name ?? foreignText(flag))
}

/** Who was named, as one line that stands alone and reads in the direction of the first name. */
export function whoOf(actors: readonly string[]): string {
  return actors.map((name) => foreignText(name).slice(1, -1)).join(' – ')
}
