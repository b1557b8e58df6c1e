import * as Plot from '@observablehq/plot'
import { parseDay } from '../../model/calendar.ts'
import { formats } from '../../model/formats.ts'
import { directed } from '../../model/plain-text.ts'
import { type Drawing, type LegendItem, lightOpacity, typeSizes } from '../drawing.ts'
import { hatched } from '../hatched.ts'
import { ground } from '../tempo/bin-marks.ts'
import { dateOf } from '../tempo/drawn-bins.ts'
import { timeAxis } from '../tempo/time-axis.ts'
import { textWidth } from '../text-width.ts'
import { type FollowedShare, followedShares, plotWords } from './plot-words.ts'
import type { CoverageBin, CoverageResult } from './result.ts'

/** Up to so many bins are drawn as bars, more as a line. */
const mostBars = 60
/** A share of fewer events than this is drawn lighter. */
const fewEvents = 10
/** Of the height of a strip, what stands above it for its name. */
const aboveStrip = 0.42
/** From this width on there is room for words where nothing is covered. Pixels. */
const roomForWords = 480
/** The scale of all strips ends at one of these shares. */
const ends = [0.05, 0.1, 0.2, 0.5, 1]

/** One share over time, drawn in a strip of its own from `base` to `base + 1` on the y scale. */
interface Strip {
  key: FollowedShare
  base: number
  points: { x1: Date; x2: Date; middle: Date; y: number; share: number; isFew: boolean }[]
}

/**
 * The shares of events that are known poorly, over time, one strip each on the same scale from zero: bars, or a line where the
 * bins are many; hatched where nothing is covered, a dot where the share is zero, lighter where a bin has fewer than ten events.
 */
export function sharesPlot(result: CoverageResult, drawing: Drawing): Plot.PlotOptions {
  const { width, height, language, colours } = drawing
  const words = plotWords[language]
  const isOutside = result.bins.length > 0 && result.bins.every(({ covered }) => covered === 'none')
  if (result.events === 0 || result.bins.length === 0 || isOutside) {
    const text = directed(isOutside ? words.nothingCovered : words.nothing, language)
    return { width, height, marks: [Plot.text([text], { frameAnchor: 'middle', fill: colours.ink, fontSize: 16 })] }
  }
  const { percent } = formats(language)
  const { strips, top } = stripsOf(result)
  const tick = (share: number) => percent(share, 0)
  const marginLeft = 12 + textWidth(tick(top), typeSizes.small)
  const axis = { start: parseDay(result.bins[0]!.start) ?? 0, end: parseDay(result.bins.at(-1)!.end) ?? 0 }
  const across = width - marginLeft - 8
  const time = timeAxis(axis, result.by, across, drawing)
  const isBars = result.bins.length <= mostBars
  const room = across / result.bins.length
  const inset = Math.min(6, room / 8)
  const edges = strips.flatMap(({ base }) => [0, top].map((share) => ({ share, y: base + share / top })))
  const small = { fontSize: typeSizes.small, fill: colours.muted }

  return {
    width,
    height,
    marginTop: 22,
    marginBottom: time.height,
    marginLeft,
    marginRight: 8,
    x: { type: 'utc', domain: [dateOf(axis.start), dateOf(axis.end + 1)], axis: null },
    y: { domain: [0, strips.length * (1 + aboveStrip)], axis: null },
    marks: [
      gaps(result.bins, across, drawing),
      Plot.ruleY(edges, {
        y: 'y',
        stroke: ({ share }: { share: number }) => (share === 0 ? colours.ink : colours.rule),
      }),
      strips.map(({ base, points }) => [
        isBars
          ? Plot.rectY(points, {
              x1: 'x1',
              x2: 'x2',
              y1: base,
              y2: 'y',
              fill: colours.data,
              fillOpacity: ({ isFew }: { isFew: boolean }) => (isFew ? lightOpacity : 1),
              insetLeft: inset,
              insetRight: inset,
            })
          : Plot.lineY(points, { x: 'middle', y: 'y', stroke: colours.data, strokeWidth: 1.5 }),
        Plot.dot(
          points.filter(({ share }) => share === 0),
          { x: 'middle', y: base, r: Math.max(1, Math.min(2.5, room / 4)), fill: colours.data },
        ),
      ]),
      Plot.ruleX(
        result.breaks.map(({ date }) => dateOf(parseDay(date) ?? 0)),
        { stroke: breakColour(drawing), strokeWidth: 1.5 },
      ),
      Plot.text(strips, {
        y: ({ base }: Strip) => base + 1,
        text: ({ key }: Strip) => nameOf(result, key, drawing, width - marginLeft),
        frameAnchor: language === 'ar' ? 'right' : 'left',
        textAnchor: language === 'ar' ? 'end' : 'start',
        dy: -11,
        fill: colours.ink,
        stroke: colours.paper,
        strokeWidth: 5,
        fontSize: typeSizes.text,
      }),
      Plot.text(edges, {
        y: 'y',
        text: ({ share }: { share: number }) => directed(tick(share), language),
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -6,
        ...small,
      }),
      time.marks,
    ],
  }
}

/** What the marks mean, as far as they occur. */
export function sharesLegend(result: CoverageResult, drawing: Drawing): LegendItem[] {
  const { language, colours } = drawing
  const words = plotWords[language]
  if (result.events === 0) return []
  const points = stripsOf(result).strips.flatMap((strip) => strip.points)
  const isBars = result.bins.length <= mostBars
  const items: (LegendItem | false)[] = [
    points.length > 0 && { mark: isBars ? 'bar' : 'line', colour: colours.data, text: words.share },
    isBars && points.some(({ isFew }) => isFew) && { mark: 'light', colour: colours.data, text: words.fewEvents },
    result.bins.some(({ covered }) => covered === 'none') && {
      mark: 'hatched',
      colour: colours.muted,
      text: words.notCovered,
    },
    result.breaks.length > 0 && { mark: 'thin', colour: breakColour(drawing), text: words.methodBreak },
    points.some(({ share }) => share === 0) && { mark: 'dot', colour: colours.data, text: words.zero },
  ]
  return items.filter((item) => item !== false)
}

const breakColour = ({ colours }: Drawing) => colours.lines[1] ?? colours.ink

/** The name of a strip with its share over all events, where there is room. */
function nameOf(result: CoverageResult, key: FollowedShare, { language }: Drawing, room: number): string {
  const words = plotWords[language]
  const name = words.shares[key]
  const whole = `${name}${language === 'ar' ? '؛ ' : '; '}${words.ofAll(formats(language).percent(result[key]?.share ?? null))}`
  return directed(textWidth(whole, typeSizes.text) <= room ? whole : name, language)
}

/** A strip for each share that some dataset tells, the first on top. */
function stripsOf(result: CoverageResult): { strips: Strip[]; top: number } {
  const keys = followedShares.filter((key) => result[key] !== null)
  const shares = keys.flatMap((key) => result.bins.map((bin) => bin[key] ?? 0))
  const top = ends.find((end) => end >= Math.max(...shares)) ?? 1
  const strips = keys.map((key, index) => {
    const base = (keys.length - 1 - index) * (1 + aboveStrip)
    const points = result.bins.map((bin) => ({
      ...daysOf(bin),
      share: bin[key] ?? NaN,
      y: bin[key] === null ? NaN : base + bin[key] / top,
      isFew: bin.events !== null && bin.events > 0 && bin.events < fewEvents,
    }))
    return { key, base, points }
  })
  return { strips, top }
}

function daysOf({ start, end }: CoverageBin) {
  const [x1, x2] = [dateOf(parseDay(start) ?? 0), dateOf((parseDay(end) ?? 0) + 1)]
  return { x1, x2, middle: new Date((x1.getTime() + x2.getTime()) / 2) }
}

/** What is not covered; on a narrow drawing without words, which would stand in those of the strips. */
function gaps(bins: readonly CoverageBin[], across: number, drawing: Drawing): Plot.Markish {
  const drawn = bins.map((bin) => ({
    ...daysOf(bin),
    covered: bin.covered,
    certain: NaN,
    expected: NaN,
    possible: NaN,
  }))
  if (drawing.width >= roomForWords) return ground(drawn, across, drawing)
  return drawn
    .filter(({ covered }) => covered === 'none')
    .map(({ x1, x2 }) => hatched((x) => [x(x1), x(x2)], drawing.colours))
}
