import * as Plot from '@observablehq/plot'
import { type Formats, formats } from '../../model/formats.ts'
import { directed, isolated } from '../../model/plain-text.ts'
import { countryName } from '../../model/states.ts'
import { countTicks } from '../count-ticks.ts'
import { type Drawing, type LegendItem, bandOpacity, lightOpacity, typeSizes } from '../drawing.ts'
import { hatched } from '../hatched.ts'
import { shorten, textWidth } from '../text-width.ts'
import { plotWords } from './plot-words.ts'
import type { ConcentrationResult } from './result.ts'

/** So many places have a bar of their own; the others share one. */
const mostPlaces = 15
const roomForLimits = 480
/** Few places do not make thick bars. */
const tallestRow = 40
const lowestRow = 18
const aroundRows = 68

/** One line of the plot, from top to bottom. Counts are events. */
interface Row {
  key: string
  kind: 'place' | 'others' | 'unallocated'
  name: string
  certain: number
  expected: number
  possible: number
  share: string
  limits: string
}

/**
 * The places with most events as bars of expected events, with certain to possible as a band of the same hue; then the
 * other places in one lighter bar and the events whose place is not known as a hatched one. In Arabic the names stand
 * on the right and the bars grow from there.
 */
export function concentrationPlot(result: ConcentrationResult, drawing: Drawing): Plot.PlotOptions {
  const { width, height, language, colours } = drawing
  const words = plotWords[language]
  const rows = rowsOf(result, drawing)
  if (rows.length === 0) return emptyPlot(drawing)
  const isArabic = language === 'ar'
  const widest = (texts: string[], fallback: number) =>
    Math.max(fallback, ...texts.map((text) => textWidth(text, typeSizes.text)))
  const names = Math.min(widest(namesOf(rows), 0), width * (width < roomForLimits ? 0.42 : 0.34)) + 15
  const shares = widest([words.share, ...rows.map(({ share }) => share)], 0) + 14
  const limits = !hasLimits(drawing) ? 0 : widest([words.limits, ...rows.map(({ limits }) => limits)], 0) + 18
  const longest = Math.max(1, ...rows.map(({ expected, possible }) => Math.max(expected, possible)))
  const ticks = countTicks(longest, Math.max(2, (width - names - shares - limits) / 90)).filter(
    (tick) => tick <= longest,
  )
  // From the edge of the bars outwards: to the right in English, to the left in Arabic. Numbers end at their last digit.
  const out = isArabic ? -1 : 1
  const [far, near] = isArabic ? (['left', 'right'] as const) : (['right', 'left'] as const)
  const [toEnd, toStart] = isArabic ? (['start', 'end'] as const) : (['end', 'start'] as const)
  const shareAt = isArabic ? -14 : shares
  const limitsAt = isArabic ? -shares - 18 : shares + limits
  const small = { fontSize: typeSizes.small, fill: colours.muted }
  const column = (key: 'share' | 'limits', dx: number, fill: string) => [
    Plot.text([directed(words[key], language)], {
      frameAnchor: `top-${far}`,
      textAnchor: 'end',
      dx,
      dy: -20,
      ...small,
    }),
    Plot.text(rows, {
      y: 'key',
      text: (row: Row) => directed(row[key], language),
      frameAnchor: far,
      textAnchor: 'end',
      dx,
      fill,
      fontSize: typeSizes.text,
    }),
  ]

  return {
    width,
    height: Math.min(height, rows.length * tallestRow + aroundRows),
    marginTop: 26,
    marginBottom: 42,
    marginLeft: isArabic ? shares + limits : names,
    marginRight: isArabic ? names : shares + limits,
    x: { domain: [0, longest], reverse: isArabic, axis: null },
    y: { type: 'band', domain: rows.map(({ key }) => key), padding: 0.25, axis: null },
    marks: [
      Plot.ruleX(ticks, { stroke: colours.rule }),
      bands(rows, drawing),
      unallocatedBar(rows, drawing),
      Plot.ruleX([0], { stroke: colours.ink }),
      Plot.text(rows, {
        y: 'key',
        text: ({ name }: Row) => nameShown(name, names - 14, drawing),
        frameAnchor: near,
        textAnchor: toEnd,
        dx: -out * 8,
        fill: colours.ink,
        fontSize: typeSizes.text,
      }),
      column('share', shareAt, colours.ink),
      limits === 0 ? null : column('limits', limitsAt, colours.muted),
      Plot.text(ticks, {
        x: (tick: number) => tick,
        text: (tick: number) => formats(language).integer(tick),
        frameAnchor: 'bottom',
        lineAnchor: 'top',
        dy: 6,
        ...small,
      }),
      Plot.text([directed(words.events, language)], {
        frameAnchor: `bottom-${near}`,
        textAnchor: toStart,
        lineAnchor: 'top',
        dy: 24,
        ...small,
      }),
      result.places.length > 0
        ? null
        : Plot.text([directed(words.nothingPlaced, language)], {
            frameAnchor: 'top',
            dy: -16,
            fill: colours.ink,
            stroke: colours.paper,
            strokeWidth: 8,
            fontSize: 16,
          }),
    ],
  }
}

function emptyPlot({ width, height, language, colours }: Drawing): Plot.PlotOptions {
  const text = directed(plotWords[language].nothing, language)
  return { width, height, marks: [Plot.text([text], { frameAnchor: 'middle', fill: colours.ink, fontSize: 16 })] }
}

/** The least height at which the names of the places do not touch, in pixels. */
export function leastHeight(result: ConcentrationResult, drawing: Drawing): number {
  return rowsOf(result, drawing).length * lowestRow + aroundRows
}

/** What the marks and columns of the plot mean; nothing where there is no place. */
export function concentrationLegend(result: ConcentrationResult, drawing: Drawing): LegendItem[] {
  if (result.places.length === 0) return []
  const { language, colours } = drawing
  const words = plotWords[language]
  const limits = words.limitsOf(formats(language).integer(result.events))
  const band = hasLimits(drawing) ? words.band + (language === 'ar' ? '؛ ' : '; ') + limits : words.band
  return [
    { mark: 'bar', colour: colours.data, text: words.expected },
    { mark: 'band', colour: colours.data, text: band },
  ]
}

function rowsOf(result: ConcentrationResult, { language }: Drawing): Row[] {
  const words = plotWords[language]
  const format = formats(language)
  const places = result.places.length === mostPlaces + 1 ? result.places : result.places.slice(0, mostPlaces)
  const rows = places.map((place, index): Row => {
    return {
      ...place,
      key: String(index),
      kind: 'place',
      name: isolated((result.place_level === 'country' && countryName(place.id, language)) || place.name),
      share: format.percent(place.share),
      limits: limitsText(place.share_low, place.share_high, format),
    }
  })
  const rest = result.places.slice(places.length)
  if (rest.length > 0) {
    const expected = rest.reduce((sum, place) => sum + place.expected, 0)
    const share = rest.reduce((sum, place) => sum + place.share, 0)
    const name = format.plural(rest.length, words.others)
    rows.push({ ...single(expected), key: 'others', kind: 'others', name, share: format.percent(share) })
  }
  const { total } = result.unallocated
  if (total > 0) {
    const limits = words.ofAll(format.percent(total / result.events))
    const name = words.unallocated[result.place_level]
    rows.push({ ...single(total), key: 'unallocated', kind: 'unallocated', name, limits })
  }
  return rows
}

function single(count: number) {
  return { certain: count, expected: count, possible: count, share: '', limits: '' }
}

/** `30.1–41.0 %`, or one number where the limits are written alike. */
function limitsText(low: number, high: number, { percent, decimal }: Formats): string {
  const [first, last] = [percent(low), percent(high)]
  if (first === last) return last
  return low > 0 && low < 0.0005 ? `${first}–${last}` : `${decimal(low * 100, 1)}–${last}`
}

function bands(rows: Row[], { colours }: Drawing): Plot.Markish[] {
  const inset = 2
  return [
    Plot.barX(
      rows.filter(({ kind }) => kind === 'place'),
      { y: 'key', x1: 'certain', x2: 'possible', fill: colours.data, fillOpacity: bandOpacity },
    ),
    Plot.barX(
      rows.filter(({ kind }) => kind !== 'unallocated'),
      {
        y: 'key',
        x: 'expected',
        fill: colours.data,
        fillOpacity: ({ kind }: Row) => (kind === 'others' ? lightOpacity : 1),
        insetTop: inset,
        insetBottom: inset,
      },
    ),
  ]
}

function unallocatedBar(rows: Row[], { colours }: Drawing): Plot.Markish {
  const row = rows.find(({ kind }) => kind === 'unallocated')
  if (!row) return null
  return hatched(
    (x) => [x(0), x(row.expected)],
    colours,
    (y, bandwidth) => [y(row.key) + 2, y(row.key) + bandwidth - 2],
  )
}

/** A narrow plot has no room for the column of limits. */
function hasLimits({ width }: Drawing): boolean {
  return width >= roomForLimits
}

function namesOf(rows: Row[]): string[] {
  return rows.map(({ name }) => name)
}

/** A name on one line; one that is too long ends in an ellipsis (the table has the whole of it). */
function nameShown(name: string, width: number, { language }: Drawing): string {
  const inner = name.startsWith('\u2068') ? name.slice(1, -1) : name
  return directed(`\u2068${shorten(inner, typeSizes.text, width)}\u2069`, language)
}
