import * as Plot from '@observablehq/plot'
import { parseDay } from '../../model/calendar.ts'
import { formats } from '../../model/formats.ts'
import { directed, isolated } from '../../model/plain-text.ts'
import { type Drawing, type LegendItem, secondColour, typeSizes } from '../drawing.ts'
import { textWidth } from '../text-width.ts'
import { dateOf } from '../tempo/drawn-bins.ts'
import { timeAxis } from '../tempo/time-axis.ts'
import type { KeyWord, TermsResult } from './result.ts'
import { shownWords } from './shown-words.ts'

const rowHeight = 20
/** Of a row that can be read, and of what stands above and below the rows, in pixels. */
const leastRow = 18
const aroundRows = 38
const stripHeight = 92
const aboveStrip = 0.4

/** How high the drawing must be, in pixels. */
export function termsHeight({ terms, keyness }: TermsResult): number {
  if (keyness) return aroundRows + rowHeight * Math.max(3, keyness.words.length)
  return Math.max(240, 60 + stripHeight * terms.length)
}

export const termsPlot = (result: TermsResult, drawing: Drawing): Plot.PlotOptions =>
  result.keyness ? keyWordsPlot(result.keyness.words, drawing) : stripsPlot(result, drawing)

/** Each term per 10,000 words in a strip of its own from zero; a bin without words has no mark. */
function stripsPlot({ terms, bins, by }: TermsResult, drawing: Drawing): Plot.PlotOptions {
  const { width, height, language, colours } = drawing
  if (bins.length === 0 || terms.length === 0) return nothing(drawing)
  const { decimal } = formats(language)
  const axis = { start: parseDay(bins[0]!.start) ?? 0, end: parseDay(bins.at(-1)!.end) ?? 0 }
  const across = width - 16
  const time = timeAxis(axis, by, across, drawing)
  const strips = terms.map(({ term, per_10000 }, index) => {
    const base = (terms.length - 1 - index) * (1 + aboveStrip)
    const highest = Math.max(0, ...per_10000.map((value) => value ?? 0))
    const points = bins.map(({ start, end }, at) => {
      const value = per_10000[at] ?? null
      const [x1, x2] = [dateOf(parseDay(start) ?? 0), dateOf((parseDay(end) ?? 0) + 1)]
      return { x1, x2, y: value === null ? NaN : base + (highest === 0 ? 0 : value / highest) }
    })
    const most = `${decimal(highest, 1)} ${shownWords[language].rate}`
    return {
      base,
      points,
      name: directed(
        `${isolated(term)}${language === 'ar' ? '؛ ' : '; '}${shownWords[language].highest} ${most}`,
        language,
      ),
    }
  })
  const inset = Math.min(3, across / bins.length / 8)
  return {
    width,
    height,
    marginTop: 16,
    marginBottom: time.height,
    marginLeft: 8,
    marginRight: 8,
    x: { type: 'utc', domain: [dateOf(axis.start), dateOf(axis.end + 1)], axis: null },
    y: { domain: [0, strips.length * (1 + aboveStrip)], axis: null },
    marks: [
      Plot.ruleY(
        strips.map(({ base }) => base),
        { stroke: colours.rule },
      ),
      strips.map(({ base, points }) =>
        Plot.rectY(points, {
          x1: 'x1',
          x2: 'x2',
          y1: base,
          y2: 'y',
          fill: colours.data,
          insetLeft: inset,
          insetRight: inset,
        }),
      ),
      Plot.text(strips, {
        y: ({ base }: { base: number }) => base + 1,
        text: 'name',
        frameAnchor: language === 'ar' ? 'right' : 'left',
        textAnchor: language === 'ar' ? 'end' : 'start',
        dy: -9,
        fill: colours.ink,
        stroke: colours.paper,
        strokeWidth: 5,
        fontSize: typeSizes.text,
      }),
      time.marks,
    ],
  }
}

/** So many words as there is room for, as far as there are from both periods alike. */
function strongest(words: readonly KeyWord[], room: number): KeyWord[] {
  const [first, second] = (['first', 'second'] as const).map((of) => words.filter((word) => word.of === of))
  const ofFirst = Math.min(first!.length, Math.max(Math.ceil(room / 2), room - second!.length))
  return [...first!.slice(0, ofFirst), ...second!.slice(0, Math.max(0, room - ofFirst))]
}

/** Words as bars of their log ratio to both sides of zero. */
function keyWordsPlot(all: readonly KeyWord[], drawing: Drawing): Plot.PlotOptions {
  const { width, height, language, colours } = drawing
  if (all.length === 0) return nothing(drawing)
  const words = strongest(all, Math.floor((height - aroundRows) / leastRow))
  const { decimal } = formats(language)
  const rows = words.map((word, index) => ({ ...word, row: words.length - index - 0.5 }))
  const widest = Math.max(1, ...words.map(({ log_ratio }) => Math.abs(log_ratio)))
  const named = Math.max(...words.map(({ word }) => textWidth(word, typeSizes.text)))
  return {
    width,
    height,
    marginTop: 30,
    marginBottom: 8,
    marginLeft: named + 20,
    marginRight: 50,
    x: { domain: [-widest, widest], axis: null },
    y: { domain: [0, words.length], axis: null },
    marks: [
      Plot.rectX(rows, {
        x1: 0,
        x2: 'log_ratio',
        y1: ({ row }: { row: number }) => row - 0.36,
        y2: ({ row }: { row: number }) => row + 0.36,
        fill: ({ of }: KeyWord) => (of === 'first' ? colours.data : secondColour(colours)),
        fillOpacity: ({ p_adjusted }: KeyWord) => (p_adjusted < 0.05 ? 1 : 0.4),
      }),
      Plot.ruleX([0], { stroke: colours.ink }),
      Plot.text(rows, {
        y: 'row',
        text: ({ word }: KeyWord) => directed(word, language),
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -8,
        fill: colours.ink,
        fontSize: typeSizes.text,
      }),
      Plot.text(rows, {
        y: 'row',
        text: ({ log_ratio }: KeyWord) => decimal(log_ratio, 1),
        frameAnchor: 'right',
        textAnchor: 'start',
        dx: 8,
        fill: colours.muted,
        fontSize: typeSizes.small,
      }),
      Plot.text([directed(shownWords[language].keyness, language)], {
        frameAnchor: 'top',
        dy: -20,
        fill: colours.muted,
        fontSize: typeSizes.text,
      }),
    ],
  }
}

export function termsLegend({ keyness }: TermsResult, { language, colours }: Drawing): LegendItem[] {
  if (!keyness) return []
  const { span } = formats(language)
  return [
    { mark: 'bar', colour: colours.data, text: span(keyness.first.from, keyness.first.to) },
    { mark: 'bar', colour: secondColour(colours), text: span(keyness.second.from, keyness.second.to) },
  ]
}

function nothing({ width, height, language, colours }: Drawing): Plot.PlotOptions {
  const text = directed(shownWords[language].nothing, language)
  return { width, height, marks: [Plot.text([text], { frameAnchor: 'middle', fill: colours.ink, fontSize: 16 })] }
}
