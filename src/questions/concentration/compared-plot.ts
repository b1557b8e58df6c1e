import * as Plot from '@observablehq/plot'
import { formats } from '../../model/formats.ts'
import { directed, isolated } from '../../model/plain-text.ts'
import { countryName } from '../../model/states.ts'
import { nameDifference } from '../compare-subjects.ts'
import { type Drawing, type LegendItem, lightOpacity, secondColour, typeSizes } from '../drawing.ts'
import { shorten, textWidth } from '../text-width.ts'
import type { ComparedResult } from './compared.ts'
import { plotWords } from './plot-words.ts'

/** So many places have a line of their own; the others share one. */
const mostPlaces = 15
const tallestRow = 34
const lowestRow = 18
const aroundRows = 76
/** A narrow plot has no room for both columns of shares. */
const roomForShares = 480
/** The widest name above a column of shares, in pixels. */
const widestHead = 130

interface Row {
  key: string
  isPlace: boolean
  name: string
  /** `null` where a public figure does not say it. */
  first: number | null
  second: number | null
}

/**
 * Each place's share on both sides as two dots on one line, in the order of the first selection: the places with the largest share
 * on either side, then the others together. In Arabic the names stand on the right and shares grow from there.
 */
export function comparedPlot(result: ComparedResult, drawing: Drawing): Plot.PlotOptions {
  const { width, height, language, colours } = drawing
  const words = plotWords[language]
  const { percent } = formats(language)
  const rows = rowsOf(result, drawing)
  if (rows.length === 0) {
    const text = directed(result.events + result.versus.events === 0 ? words.nothing : words.nothingPlaced, language)
    return { width, height, marks: [Plot.text([text], { frameAnchor: 'middle', fill: colours.ink, fontSize: 16 })] }
  }
  const isArabic = language === 'ar'
  const { a, b } = nameDifference(result.versus.difference, language)
  const columns = [
    { key: 'first', head: shorten(a.label, typeSizes.small, widestHead), colour: colours.data },
    { key: 'second', head: shorten(b.label, typeSizes.small, widestHead), colour: secondColour(colours) },
  ] as const
  const widths = columns.map(({ key, head }) => {
    const texts = [...rows.map((row) => percent(row[key])), head]
    return width < roomForShares ? 0 : Math.max(...texts.map((text) => textWidth(text, typeSizes.text))) + 16
  })
  const widest = Math.max(...rows.map(({ name }) => textWidth(name, typeSizes.text)))
  const names = Math.min(widest, width * (width < roomForShares ? 0.42 : 0.34)) + 15
  const beside = widths[0]! + widths[1]! + 8
  const longest = Math.max(...rows.flatMap(({ first, second }) => [first ?? 0, second ?? 0]))
  const step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1].find((step) => longest / step <= (width - names - beside) / 80) ?? 1
  const ticks = Array.from({ length: Math.floor(longest / step + 1e-9) + 1 }, (_, index) => index * step)
  // From the edge of the lines outwards: to the right in English, to the left in Arabic.
  const out = isArabic ? -1 : 1
  const [far, near] = isArabic ? (['left', 'right'] as const) : (['right', 'left'] as const)
  const small = { fontSize: typeSizes.small, fill: colours.muted }
  const column = (index: 0 | 1) => {
    const { key, head, colour } = columns[index]
    const end = 8 + (index === 0 ? widths[0]! : widths[0]! + widths[1]!)
    // Numbers end at their last digit, which is on the right in both languages.
    const dx = isArabic ? -end + widths[index]! - 14 : end
    return [
      Plot.text([directed(head, language)], { frameAnchor: `top-${far}`, textAnchor: 'end', dx, dy: -22, ...small }),
      Plot.text(rows, {
        y: 'key',
        text: (row: Row) => directed(percent(row[key]), language),
        frameAnchor: far,
        textAnchor: 'end',
        dx,
        fill: colour,
        fontSize: typeSizes.text,
      }),
    ]
  }
  const dots = (key: 'first' | 'second', fill: string) =>
    Plot.dot(
      rows.filter((row) => row[key] !== null),
      { y: 'key', x: key, r: 5, fill, fillOpacity: (row: Row) => (row.isPlace ? 1 : lightOpacity) },
    )
  return {
    width,
    height: Math.min(height, rows.length * tallestRow + aroundRows),
    marginTop: 30,
    marginBottom: 46,
    marginLeft: isArabic ? beside : names,
    marginRight: isArabic ? names : beside,
    x: { domain: [0, longest], reverse: isArabic, axis: null },
    y: { type: 'band', domain: rows.map(({ key }) => key), axis: null },
    marks: [
      Plot.ruleX(ticks, { stroke: colours.rule }),
      Plot.link(
        rows.filter(({ first, second }) => first !== null && second !== null),
        { x1: 'first', x2: 'second', y1: 'key', y2: 'key', stroke: colours.muted, strokeWidth: 1.5 },
      ),
      Plot.ruleX([0], { stroke: colours.ink }),
      dots('second', secondColour(colours)),
      dots('first', colours.data),
      Plot.text(rows, {
        y: 'key',
        text: ({ name }: Row) => shownName(name, names - 14, drawing),
        frameAnchor: near,
        textAnchor: isArabic ? 'start' : 'end',
        dx: -out * 8,
        fill: colours.ink,
        fontSize: typeSizes.text,
      }),
      widths[0] === 0 ? null : [column(0), column(1)],
      Plot.text(ticks, {
        x: (tick: number) => tick,
        text: (tick: number) => percent(tick, 0),
        frameAnchor: 'bottom',
        lineAnchor: 'top',
        dy: 8,
        ...small,
      }),
      Plot.text([directed(words.shareOfKnown, language)], {
        frameAnchor: `bottom-${near}`,
        textAnchor: isArabic ? 'end' : 'start',
        lineAnchor: 'top',
        dy: 27,
        ...small,
      }),
    ],
  }
}

/** The least height at which the names of the places do not touch, in pixels. */
export const comparedLeastHeight = (result: ComparedResult, drawing: Drawing) =>
  rowsOf(result, drawing).length * lowestRow + aroundRows

/** Which dot is whose. */
export function comparedLegend(result: ComparedResult, { language, colours }: Drawing): LegendItem[] {
  if (result.comparison.places.length === 0) return []
  const { a, b } = nameDifference(result.versus.difference, language)
  return [
    { mark: 'dot', colour: colours.data, text: a.label },
    { mark: 'dot', colour: secondColour(colours), text: b.label },
  ]
}

function rowsOf({ comparison, place_level }: ComparedResult, { language }: Drawing): Row[] {
  const { places } = comparison
  const most = places.length === mostPlaces + 1 ? places.length : mostPlaces
  const largest = new Set(
    places
      .toSorted((x, y) => Math.max(y.first ?? 0, y.second ?? 0) - Math.max(x.first ?? 0, x.second ?? 0))
      .slice(0, most)
      .map(({ id }) => id),
  )
  const rows = places
    .filter(({ id }) => largest.has(id))
    .map(({ id, name, first, second }, index): Row => {
      const shown = isolated((place_level === 'country' && countryName(id, language)) || name)
      return { key: String(index), isPlace: true, name: shown, first, second }
    })
  const rest = places.filter(({ id }) => !largest.has(id))
  if (rest.length === 0) return rows
  const sum = (key: 'first' | 'second') => rest.reduce((total, place) => total + (place[key] ?? 0), 0)
  const name = formats(language).plural(rest.length, plotWords[language].others)
  return [...rows, { key: 'others', isPlace: false, name, first: sum('first'), second: sum('second') }]
}

/** A name on one line; one that is too long ends in an ellipsis (the table has the whole of it). */
function shownName(name: string, width: number, { language }: Drawing): string {
  const inner = name.startsWith('\u2068') ? name.slice(1, -1) : name
  return directed(`\u2068${shorten(inner, typeSizes.text, width)}\u2069`, language)
}
