import * as Plot from '@observablehq/plot'
import type { DayRange } from '../../model/calendar.ts'
import { formats } from '../../model/formats.ts'
import { directed } from '../../model/plain-text.ts'
import { nameDifference } from '../compare-subjects.ts'
import { countTicks } from '../count-ticks.ts'
import { type Drawing, type LegendItem, roomForLabels, secondColour, typeSizes } from '../drawing.ts'
import { endLabels, type LineEnd } from '../end-labels.ts'
import { shorten, textWidth } from '../text-width.ts'
import { countAxis } from './count-axis.ts'
import { ground, line } from './bin-marks.ts'
import type { ComparedResult } from './compared.ts'
import { dateOf, type DrawnBin, type DrawnBins, drawnBins, isCovered, isZero } from './drawn-bins.ts'
import { plotWords } from './plot-words.ts'
import { timeAxis } from './time-axis.ts'

/** The widest name beside the plot, as a part of its width; a longer one stands in the legend. */
const widestLabel = 0.22
/** A line that ends so much of the axis before its end has its name above it, not beside the plot. */
const nearEnd = 0.06

interface Side {
  bins: DrawnBin[]
  /** First and last day; both 0 without bins. */
  axis: DayRange
  colour: string
  name: string
}

/**
 * Two timelines in one frame: expected events of each as a line in a band from certain to possible, with its name at its end. Each
 * has its own time; hatched is what neither covers. Trailing means are those of the first.
 */
export function comparedPlot(result: ComparedResult, drawing: Drawing): Plot.PlotOptions {
  const { width, height, language, colours } = drawing
  const words = plotWords[language]
  const { integer } = formats(language)
  const sides = sidesOf(result, drawing)
  const bins = sides.flatMap((side) => side.bins)
  if (bins.length === 0) {
    const nothing = Plot.text([directed(words.nothing, language)], {
      frameAnchor: 'middle',
      fill: colours.ink,
      fontSize: 16,
    })
    return { width, height, marks: [nothing] }
  }
  const shown = sides.filter(({ bins }) => bins.length > 0)
  const axis = {
    start: Math.min(...shown.map(({ axis }) => axis.start)),
    end: Math.max(...shown.map(({ axis }) => axis.end)),
  }
  const { means } = drawnBins(result, { ...drawing, colours: withoutSecond(drawing) })
  const highest = [...bins.filter(isCovered).map(({ possible }) => possible), ...means.flatMap(pointsOf)]
  const countsAt = countTicks(Math.max(0, ...highest), height / 55)
  const ends = lineEnds(sides, result.by, means, axis, drawing)
  const beside = Math.max(0, ...ends.beside.map(({ text }) => textWidth(text, typeSizes.text)))
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
      ground(coveredByNeither(sides), across, drawing),
      sides.map(({ bins, colour }) => line(bins, { ...drawing, colours: { ...colours, data: colour } })),
      sides.map(({ bins, colour }) =>
        Plot.dot(bins.filter(isZero), { x: 'middle', y: 0, r: across / bins.length < 12 ? 1.5 : 3, fill: colour }),
      ),
      means.map(({ points, colour }) => Plot.lineY(points, { x: 'x', y: 'y', stroke: colour, strokeWidth: 1.5 })),
      Plot.ruleY([0], { stroke: colours.ink }),
      time.marks,
      countAxis(result, countsAt, marginLeft, drawing),
      endLabels(ends.beside, colours.ink),
      Plot.text(ends.above, {
        x: 'x',
        y: 'y',
        text: 'text',
        dy: -12,
        textAnchor: 'end',
        fill: 'colour',
        stroke: colours.paper,
        strokeWidth: 5,
        fontSize: typeSizes.text,
      }),
    ],
  }
}

/** What the marks mean, as far as they occur; the names of the lines where they do not stand beside them whole. */
export function comparedLegend(result: ComparedResult, drawing: Drawing): LegendItem[] {
  const { language, colours, width } = drawing
  const words = plotWords[language]
  const sides = sidesOf(result, drawing)
  const bins = sides.flatMap((side) => side.bins)
  const { means } = drawnBins(result, { ...drawing, colours: withoutSecond(drawing) })
  const isNamed = ({ name }: Side) => width >= roomForLabels && labelOf(name, drawing) === directed(name, language)
  return [
    ...sides
      .filter((side) => side.bins.some(isCovered) && !isNamed(side))
      .map(({ colour, name }): LegendItem => ({ mark: 'line', colour, text: name })),
    ...(bins.some((bin) => isCovered(bin) && bin.possible > bin.certain)
      ? [{ mark: 'band', colour: colours.data, text: words.band } as const]
      : []),
    ...means.map(({ days, colour }): LegendItem => {
      const name = formats(language).plural(days, words.mean)
      return { mark: 'thin', colour, text: `${name}: ${sides[0].name} (${words.meansScaled[result.by]})` }
    }),
    ...(bins.some(({ covered }) => covered === 'partial')
      ? [{ mark: 'light', colour: colours.data, text: words.partly } as const]
      : []),
    ...(coveredByNeither(sides).some(({ covered }) => covered === 'none')
      ? [{ mark: 'hatched', colour: colours.muted, text: words.notCovered } as const]
      : []),
    ...(bins.some(isZero) ? [{ mark: 'dot', colour: colours.data, text: words.zero } as const] : []),
  ]
}

function sidesOf(result: ComparedResult, drawing: Drawing): [Side, Side] {
  const { colours, language } = drawing
  const { a, b } = nameDifference(result.versus.difference, language)
  const drawn = ({ bins }: Pick<ComparedResult, 'bins'>) => drawnBins({ bins, by: result.by, rolling: [] }, drawing)
  return [
    { ...drawn(result), colour: colours.data, name: a.label },
    { ...drawn(result.versus), colour: secondColour(colours), name: b.label },
  ]
}

/** The colours of lines without the one that the second selection has. */
const withoutSecond = ({ colours }: Drawing) => {
  const others = colours.lines.filter((colour) => colour !== secondColour(colours))
  return { ...colours, lines: others.length > 0 ? others : [colours.ink] }
}

const pointsOf = ({ points }: { points: { y: number }[] }) => points.map(({ y }) => y).filter((y) => y >= 0)

/** The bins of both in order of time; one is covered where either side has it covered. */
function coveredByNeither(sides: readonly Side[]): DrawnBin[] {
  const byStart = new Map<number, DrawnBin>()
  for (const bin of sides.flatMap(({ bins }) => bins)) {
    const known = byStart.get(bin.x1.getTime())
    if (!known || known.covered === 'none') byStart.set(bin.x1.getTime(), bin)
  }
  return [...byStart.values()].sort((a, b) => a.x1.getTime() - b.x1.getTime())
}

function lineEnds(
  sides: readonly Side[],
  by: ComparedResult['by'],
  means: DrawnBins['means'],
  axis: DayRange,
  drawing: Drawing,
): { beside: LineEnd[]; above: LineEnd[] } {
  if (drawing.width < roomForLabels) return { beside: [], above: [] }
  const { language } = drawing
  const days = (at: Date) => at.getTime() / 86_400_000
  const ends = sides.flatMap(({ bins, colour, name }): LineEnd[] => {
    const last = bins.findLast(isCovered)
    return last ? [{ x: last.middle, y: last.expected, colour, text: labelOf(name, drawing) }] : []
  })
  /** The highest point of any line below the name, so that it covers none. */
  const highestBefore = ({ x, y, text }: LineEnd) => {
    const from = days(x) - (textWidth(text, typeSizes.text) / drawing.width) * (axis.end - axis.start) * 1.3
    const points = [
      ...sides.flatMap(({ bins }) => bins.filter(isCovered).map((bin) => ({ x: bin.middle, y: bin.possible }))),
      ...means.flatMap(({ points }) => points.filter((point) => point.y >= 0)),
    ]
    return Math.max(y, ...points.filter((point) => days(point.x) >= from && point.x <= x).map((point) => point.y))
  }
  const isNear = ({ x }: LineEnd) => days(x) >= axis.end - Math.max(nearEnd * (axis.end - axis.start), daysOf[by])
  const ofMeans = means.flatMap(({ days, colour, points }): LineEnd[] => {
    const end = points.findLast(({ y }) => !Number.isNaN(y))
    const text = formats(language).plural(days, plotWords[language].mean)
    return end ? [{ ...end, colour, text: directed(text, language) }] : []
  })
  return {
    beside: [...ends, ...ofMeans].filter(isNear),
    above: ends.filter((end) => !isNear(end)).map((end) => ({ ...end, y: highestBefore(end) })),
  }
}

const daysOf = { day: 1, week: 7, month: 31, quarter: 92, year: 366 } as const

const labelOf = (name: string, { language, width }: Drawing) =>
  directed(shorten(name, typeSizes.text, width * widestLabel), language)
