import * as Plot from '@observablehq/plot'
import { formats } from '../../model/formats.ts'
import { directed } from '../../model/plain-text.ts'
import { countTicks } from '../count-ticks.ts'
import { type Drawing, type LegendItem, roomForLabels, typeSizes } from '../drawing.ts'
import { endLabels, type LineEnd } from '../end-labels.ts'
import { textWidth } from '../text-width.ts'
import { countAxis } from './count-axis.ts'
import { bars, ground, line } from './bin-marks.ts'
import { dateOf, type DrawnBins, drawnBins, isCovered, isZero } from './drawn-bins.ts'
import { plotWords, type TimelineMeasure } from './plot-words.ts'
import type { Covered, TempoResult } from './result.ts'
import { timeAxis } from './time-axis.ts'

/** Up to so many bins are drawn as bars, more as a line. */
const mostBars = 60

/** What is drawn of a timeline. */
export type Timeline = Pick<TempoResult, 'by' | 'bins' | 'rolling'> & {
  measure: TimelineMeasure
  total: Pick<TempoResult['total'], 'events'>
}

/**
 * The timeline: expected events as bars (up to 60 bins) or a line, certain to possible as a band of the same hue, bins
 * that are not covered as a hatched ground, bins covered in part lighter, a covered bin without events as a dot on the
 * axis, trailing means as thin lines. Counts from zero; time runs from left to right in every language.
 */
export function tempoPlot(result: Timeline, drawing: Drawing): Plot.PlotOptions {
  const { width, height, language, colours } = drawing
  if (result.bins.length === 0) return { width, height, marks: [message(result, drawing)] }
  const { axis, bins, means } = drawnBins(result, drawing)
  const highest = Math.max(0, ...bins.filter(isCovered).map((bin) => bin.possible), ...meansOf(means))
  const countsAt = countTicks(highest, height / 55)
  const ends = lineEnds(result, drawing)
  const beside = Math.max(0, ...ends.map((end) => textWidth(end.text, typeSizes.text)))
  const { integer } = formats(language)
  const marginLeft = 12 + textWidth(integer(countsAt.at(-1)!), typeSizes.text)
  const marginRight = beside > 0 ? beside + 24 : 8
  const across = width - marginLeft - marginRight
  const time = timeAxis(axis, result.by, across, drawing)

  return {
    width,
    height,
    marginTop: 30,
    marginBottom: time.height,
    marginLeft,
    marginRight,
    x: { type: 'utc', domain: [dateOf(axis.start), dateOf(axis.end + 1)], axis: null },
    y: { domain: [0, countsAt.at(-1)!], axis: null },
    marks: [
      Plot.ruleY(countsAt, { stroke: colours.rule }),
      ground(bins, across, drawing),
      isBars(result) ? bars(bins, across, drawing) : line(bins, drawing),
      Plot.dot(bins.filter(isZero), {
        x: 'middle',
        y: 0,
        r: Math.max(1.5, Math.min(3, across / bins.length / 4)),
        fill: colours.data,
      }),
      means.map(({ points, colour }) => Plot.lineY(points, { x: 'x', y: 'y', stroke: colour, strokeWidth: 1.5 })),
      Plot.ruleY([0], { stroke: colours.ink }),
      time.marks,
      countAxis(result, countsAt, marginLeft, drawing),
      endLabels(ends, colours.ink),
      message(result, drawing),
    ],
  }
}

/** What the marks of the plot mean, as far as they occur in it. */
export function tempoLegend(result: Timeline, drawing: Drawing): LegendItem[] {
  const words = plotWords[drawing.language]
  const { colours } = drawing
  const { bins, means } = drawnBins(result, drawing)
  const is = (covered: Covered) => bins.some((bin) => bin.covered === covered)
  const items: (LegendItem | false)[] = [
    bins.some((bin) => bin.expected > 0) && {
      mark: isBars(result) ? 'bar' : 'line',
      colour: colours.data,
      text: words.expected,
    },
    bins.some((bin) => isCovered(bin) && bin.possible > bin.certain) && {
      mark: 'band',
      colour: colours.data,
      text: words.band,
    },
    ...(drawing.width >= roomForLabels ? [] : means).map(({ days, colour }) => {
      return { mark: 'thin', colour, text: meanName(days, drawing) } as const
    }),
    drawing.width >= roomForLabels &&
      means.length > 0 && { mark: 'thin', colour: means[0]!.colour, text: words.meansScaled[result.by] },
    is('partial') && { mark: 'light', colour: colours.data, text: words.partly },
    is('none') && { mark: 'hatched', colour: colours.muted, text: words.notCovered },
    bins.some(isZero) && { mark: 'dot', colour: colours.data, text: words.zero },
  ]
  return items.filter((item) => item !== false)
}

function lineEnds(result: Timeline, drawing: Drawing): LineEnd[] {
  if (drawing.width < roomForLabels) return []
  const { bins, means } = drawnBins(result, drawing)
  const { language, colours } = drawing
  const last = bins.findLast(isCovered)
  const ends = means.flatMap(({ days, colour, points }): LineEnd[] => {
    const end = points.findLast(({ y }) => !Number.isNaN(y))
    return end ? [{ ...end, colour, text: directed(meanName(days, drawing), language) }] : []
  })
  if (last && !isBars(result)) {
    const text = directed(plotWords[language].expected, language)
    ends.push({ x: last.middle, y: last.expected, colour: colours.data, text })
  }
  return ends
}

function meanName(days: number, { language }: Drawing): string {
  return formats(language).plural(days, plotWords[language].mean)
}

/** Words in place of marks where there is nothing to draw. */
function message(result: Timeline, { language, colours }: Drawing): Plot.Markish {
  const words = plotWords[language]
  const isOutside = result.bins.length > 0 && result.bins.every(({ covered }) => covered === 'none')
  const isEmpty = result.total.events === 0
  if (!isOutside && !isEmpty) return null
  return Plot.text([directed(isOutside ? words.nothingCovered : words.nothing, language)], {
    frameAnchor: isOutside ? 'top' : 'middle',
    dy: isOutside ? 24 : 0,
    fill: colours.ink,
    stroke: colours.paper,
    strokeWidth: 8,
    fontSize: 16,
  })
}

const isBars = (result: Timeline) => result.bins.length <= mostBars
const meansOf = (means: DrawnBins['means']) =>
  means.flatMap(({ points }) => points.map(({ y }) => y)).filter((y) => y >= 0)
