import { locationPrecisions, timePrecisions } from '../model/codes.ts'
import type { Figure, Language } from '../model/figure.ts'
import { formats } from '../model/formats.ts'
import { isolated } from '../model/plain-text.ts'
import type { Selection } from '../model/selection.ts'
import { countryName } from '../model/states.ts'
import { plotWords as tempoWords } from '../questions/tempo/plot-words.ts'
import { type KnownFigure } from './known-figure.ts'
import { frameWords } from './words.ts'

/** What is counted, for whom, where, when, how well known, in words; the parts of the subtitle in this order. */
export function describeFigure(figure: KnownFigure): string[] {
  const words = frameWords[figure.language]
  const { result } = figure
  const counted =
    figure.question === 'tempo'
      ? capitalised(tempoWords[figure.language].counts[figure.result.measure][figure.result.by])
      : words.byPlace[figure.result.place_level]
  const events = 'total' in result ? result.total.events : result.events
  const selected = words.selected(formats(figure.language).plural(events, words.events))
  return [counted, ...describeSelection(figure, whenOf(figure)), selected]
}

const capitalised = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1)

/** A timeline shows when by its bins, whatever was asked. */
function whenOf(figure: KnownFigure): string | undefined {
  if (figure.question !== 'tempo' || figure.result.bins.length === 0) return undefined
  return formats(figure.language).span(figure.result.bins[0]!.start, figure.result.bins.at(-1)!.end)
}

/** The selection of a figure in words, releases aside. `when` stands in place of its own time. */
export function describeSelection(
  { receipt: { selection }, actors_taken, language }: Figure,
  when: string | undefined = describeTime(selection, language),
): string[] {
  const words = frameWords[language]
  const { list, decimal, integer } = formats(language)
  const names = (values: readonly string[]) => list(values.map(isolated))
  const { country, admin1, violence_type, event_type, deaths_min, flag, active_year, bbox, text } = selection
  const parts: (string | undefined)[] = [
    describeActors(
      selection,
      actors_taken.map(({ asked }) => asked),
      language,
    ),
    country && list(country.map((code) => countryName(code, language) ?? isolated(code))),
    admin1 && names(admin1),
    when,
    violence_type && list(violence_type.map((type) => words.violence[type])),
    event_type && words.type(names(event_type)),
    deaths_min === undefined ? undefined : words.deathsMin(integer(deaths_min)),
    describeLevels(selection.location_precision, locationPrecisions, {
      names: words.placeKnown,
      orBetter: words.placeOrBetter,
      only: (levels) => words.placeOnly(list(levels)),
    }),
    describeLevels(selection.time_precision, timePrecisions, {
      names: words.timeKnown,
      orBetter: words.timeOrBetter,
      only: (levels) => words.timeOnly(list(levels)),
    }),
    flag && words.flagged(names(flag)),
    active_year === undefined ? undefined : words.activeYear[`${active_year}`],
    bbox && words.box(...(bbox.map((degrees) => decimal(degrees, 2)) as [string, string, string, string])),
    text === undefined ? undefined : words.holding(isolated(text)),
  ]
  return parts.filter((part) => part !== undefined)
}

function describeActors(selection: Selection, asked: string[], language: Language): string | undefined {
  const named =
    asked.length > 0
      ? asked
      : (selection.actor ?? []).flatMap(({ names, ids }) => names.slice(0, 1).concat(ids.slice(0, 1)).slice(0, 1))
  if (named.length === 0) return undefined
  const actors = formats(language).list(named.map(isolated))
  const role = selection.actor_role
  return role === 'side_a' || role === 'side_b' ? frameWords[language].role[role](actors) : actors
}

function describeTime({ from, to }: Selection, language: Language): string | undefined {
  const words = frameWords[language]
  const { span, day } = formats(language)
  if (from !== undefined && to !== undefined) return span(from, to)
  if (from !== undefined) return words.from(day(from))
  return to === undefined ? undefined : words.to(day(to))
}

/** Levels of precision: all from the best down to one are `… or better`; any other choice is listed. */
function describeLevels<Level extends string>(
  chosen: readonly Level[] | undefined,
  vocabulary: Record<Level, string>,
  words: { names: Record<Level, string>; orBetter(level: string): string; only(levels: string[]): string },
): string | undefined {
  if (chosen === undefined) return undefined
  const order = Object.keys(vocabulary) as Level[]
  const sorted = order.filter((level) => chosen.includes(level))
  const last = sorted.at(-1)
  if (last !== undefined && last !== order[0] && sorted.length === order.indexOf(last) + 1) {
    return words.orBetter(words.names[last])
  }
  return words.only(sorted.map((level) => words.names[level]))
}
