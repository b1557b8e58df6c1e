import { locationPrecisions, timePrecisions } from '../model/codes.ts'
import type { ActorTaken, Language } from '../model/figure.ts'
import { formats } from '../model/formats.ts'
import { isolated } from '../model/plain-text.ts'
import { countPositions } from '../model/polygons.ts'
import type { Selection } from '../model/selection.ts'
import { spokenName } from '../model/spoken-name.ts'
import { countryName } from '../model/states.ts'
import type { KnownFigure } from './known-figure.ts'
import { frameWords } from './words.ts'

/** What is counted, for whom, where, when, how well known, in words; the parts of the subtitle in this order. */
export function describeFigure(figure: KnownFigure): string[] {
  const { shown, result, language } = figure
  const words = frameWords[language]
  const { span, plural } = formats(language)
  // A timeline shows when by its bins, whatever was asked.
  const whole = (parts: Described, { events, span: when }: { events: number; span?: Span | undefined }) => [
    ...describeSelection(parts, language, when && span(when.start, when.end)),
    words.selected(plural(events, shown.rowForms?.[language] ?? words.events)),
  ]
  if (shown.claims) return [shown.counted(result, language), plural(shown.claims(result), words.claims)]
  const { receipt, actors_taken, versus_actors_taken = [] } = figure
  const first = { selection: receipt.selection, actorsTaken: actors_taken }
  const second = receipt.versus && { selection: receipt.versus.selection, actorsTaken: versus_actors_taken }
  const ofSecond = shown.versus?.(result)
  const [begin = '', ...rest] = second && ofSecond ? whole(second, ofSecond) : []
  return [
    shown.counted(result, language),
    ...whole(first, { events: shown.events(result), span: shown.span?.(result) }),
    ...(begin === '' ? [] : [words.comparedWith(begin), ...rest]),
  ]
}

interface Described {
  selection: Selection
  actorsTaken: readonly ActorTaken[]
}

interface Span {
  start: string
  end: string
}

/** A selection in words, releases aside. `when` stands in place of its own time. */
export function describeSelection(
  { selection, actorsTaken }: Described,
  language: Language,
  when: string | undefined = describeTime(selection, language),
): string[] {
  const words = frameWords[language]
  const { list, decimal, integer } = formats(language)
  const names = (values: readonly string[]) => list(values.map(isolated))
  const { country, admin1, violence_type, event_type, deaths_min, flag, active_year, bbox, text } = selection
  const parts: (string | undefined)[] = [
    describeActors(selection, actorsTaken.map(spokenName), language),
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
    ...describeDrawnPlaces(selection, language),
    text === undefined ? undefined : words.holding(isolated(text)),
  ]
  return parts.filter((part) => part !== undefined)
}

/** Cells, areas of boundary files and drawn polygons; of many cells or units only how they begin. */
function describeDrawnPlaces({ cell, h3, area = [], polygon }: Selection, language: Language): (string | undefined)[] {
  const words = frameWords[language]
  const { list, plural } = formats(language)
  const few = (names: readonly string[]) =>
    names.length > 4 ? `${names.slice(0, 3).map(isolated).join(', ')} … (${names.length})` : list(names.map(isolated))
  return [
    cell && words.cells(few(cell.map(String))),
    h3 && words.h3(few(h3)),
    ...area.map(({ id, codes }) => words.area(isolated(id), codes ? few(codes) : null)),
    polygon && plural(countPositions(polygon), words.drawn),
  ]
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
