import * as Plot from '@observablehq/plot'
import { bucketDays, bucketOf, parseDay } from '../../model/calendar.ts'
import { formats } from '../../model/formats.ts'
import { directed, plainText } from '../../model/plain-text.ts'
import { countTicks } from '../count-ticks.ts'
import { type Drawing, type LegendItem, lightOpacity, secondColour, typeSizes } from '../drawing.ts'
import { dateOf } from '../tempo/drawn-bins.ts'
import { timeAxis } from '../tempo/time-axis.ts'
import { shorten, textWidth } from '../text-width.ts'
import { plotWords } from './plot-words.ts'
import type { Estimate, EstimatesResult } from './result.ts'

/** Where claims stand that have no date at all: this part of the width, at the left. */
const undatedShare = 0.14
const labelWidth = 150
const lineGap = 15

interface Mark {
  estimate: Estimate
  /** Beginning, middle and end of its time. */
  x1: Date
  x: Date
  x2: Date
  low: number
  high: number
  opacity: number
  label: string
}

/**
 * One mark a claim: a vertical bar from low to high in the middle of the time that it is about, a dot where both are one, an arrow
 * where an end is open, a thin line over the time itself. Time runs from left to right; claims without a date stand at the left edge.
 */
export function estimatesPlot(result: EstimatesResult, drawing: Drawing): Plot.PlotOptions {
  const { width, height, language, colours } = drawing
  const words = plotWords[language]
  if (result.estimates.length === 0) {
    const text = directed(words.nothing, language)
    return { width, height, marks: [Plot.text([text], { frameAnchor: 'middle', fill: colours.ink, fontSize: 16 })] }
  }
  const { count } = formats(language)
  const top = Math.max(...result.estimates.flatMap(({ low, high }) => [low ?? 0, high ?? 0]), result.pooled?.high ?? 0)
  const ticks = countTicks(top * 1.08, Math.max(2, Math.floor(height / 70)))
  const marginLeft = 14 + Math.max(...ticks.map((tick) => textWidth(count(tick), typeSizes.small)))
  const across = width - marginLeft - 12
  const { axis, first, hasUndated } = axisOf(result.estimates)
  const time = timeAxis(
    { start: first, end: axis.end },
    'year',
    (across * (axis.end - first)) / (axis.end - axis.start),
    drawing,
  )
  const marks = marksOf(result.estimates, axis, first)
  const toX = (date: Date) =>
    marginLeft +
    (across * (date.getTime() - dateOf(axis.start).getTime())) /
      (dateOf(axis.end + 1).getTime() - dateOf(axis.start).getTime())
  const inner = height - 18 - time.height
  const topTick = ticks.at(-1) ?? 1
  const toY = (value: number) => 18 + inner * (1 - value / topTick)
  const labels = placeLabels(marks, toX, toY)
  const open = marks.flatMap(({ estimate, x, low, high, opacity }) => [
    ...(estimate.high === null ? [{ x, y: high, rotate: 0, opacity }] : []),
    ...(estimate.low === null ? [{ x, y: low, rotate: 180, opacity }] : []),
  ])
  return {
    width,
    height,
    marginTop: 18,
    marginBottom: time.height,
    marginLeft,
    marginRight: 12,
    x: { type: 'utc', domain: [dateOf(axis.start), dateOf(axis.end + 1)], axis: null },
    y: { domain: [0, topTick], axis: null },
    marks: [
      hasUndated
        ? [
            Plot.rect([0], {
              x1: dateOf(axis.start),
              x2: dateOf(first),
              y1: 0,
              y2: topTick,
              fill: colours.rule,
              fillOpacity: 0.35,
            }),
            Plot.text([directed(words.noDate, language)], {
              x: new Date((dateOf(axis.start).getTime() + dateOf(first).getTime()) / 2),
              frameAnchor: 'top',
              dy: 2,
              fill: colours.muted,
              fontSize: typeSizes.small,
            }),
          ]
        : [],
      Plot.ruleY(ticks, { stroke: (tick: number) => (tick === 0 ? colours.ink : colours.rule) }),
      pooledMarks(result, drawing),
      Plot.link(marks, {
        x1: 'x1',
        x2: 'x2',
        y1: (mark: Mark) => (mark.low + mark.high) / 2,
        y2: (mark: Mark) => (mark.low + mark.high) / 2,
        stroke: colours.data,
        strokeOpacity: 0.5,
      }),
      Plot.link(
        marks.filter(({ low, high }) => low !== high),
        { x1: 'x', x2: 'x', y1: 'low', y2: 'high', stroke: colours.data, strokeWidth: 6, strokeOpacity: 'opacity' },
      ),
      Plot.dot(
        marks.filter(({ low, high }) => low === high),
        { x: 'x', y: 'low', r: 4.5, fill: colours.data, fillOpacity: 'opacity' },
      ),
      Plot.vector(open, {
        x: 'x',
        y: 'y',
        rotate: 'rotate',
        length: 20,
        anchor: 'start',
        stroke: colours.data,
        strokeWidth: 2,
      }),
      labels.map(({ mark, text, dy, isLeft }) =>
        Plot.text([mark], {
          x: 'x',
          y: 'high',
          dx: isLeft ? -9 : 9,
          dy,
          textAnchor: isLeft ? 'end' : 'start',
          text: () => directed(text, language),
          fill: colours.ink,
          stroke: colours.paper,
          strokeWidth: 4,
          fontSize: typeSizes.small,
        }),
      ),
      Plot.text(ticks, {
        y: (tick: number) => tick,
        text: (tick: number) => directed(count(tick), language),
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -6,
        fill: colours.muted,
        fontSize: typeSizes.small,
      }),
      time.marks,
    ],
  }
}

export function estimatesLegend(result: EstimatesResult, drawing: Drawing): LegendItem[] {
  const { language, colours } = drawing
  const words = plotWords[language]
  const { estimates, pooled } = result
  const some = (test: (estimate: Estimate) => boolean) => estimates.some(test)
  const items: (LegendItem | false)[] = [
    some(({ dated_by }) => dated_by === 'claim') && { mark: 'bar', colour: colours.data, text: words.claimed },
    some(({ dated_by }) => dated_by !== 'claim') && { mark: 'light', colour: colours.data, text: words.byPublication },
    some(({ low, high }) => low === null || high === null) && { mark: 'thin', colour: colours.data, text: words.open },
    pooled !== null && { mark: 'line', colour: secondColour(colours), text: words.pooled },
  ]
  return items.filter((item) => item !== false)
}

/** Years from before the first to after the last date; a part at the left for claims without one. */
function axisOf(estimates: readonly Estimate[]) {
  const days = estimates.flatMap(({ from, to }) =>
    [from, to].flatMap((day) => (day === null ? [] : [parseDay(day) ?? 0])),
  )
  const hasUndated = estimates.some(({ dated_by }) => dated_by === 'nothing')
  const [least, most] = days.length > 0 ? [Math.min(...days), Math.max(...days)] : [0, 364]
  const first = bucketDays(bucketOf(least, 'year'), 'year').start
  const last = bucketDays(bucketOf(most, 'year'), 'year').end
  const before = hasUndated ? Math.ceil(((last - first) * undatedShare) / (1 - undatedShare)) : 0
  return { axis: { start: first - before, end: last }, first, hasUndated }
}

function marksOf(estimates: readonly Estimate[], axis: { start: number; end: number }, first: number): Mark[] {
  const undated = estimates.filter(({ dated_by }) => dated_by === 'nothing')
  return estimates.map((estimate): Mark => {
    const { from, to, low, high, dated_by } = estimate
    const place = undated.indexOf(estimate)
    const middle = axis.start + ((first - axis.start) * (place + 0.5)) / Math.max(1, undated.length)
    const start = dated_by === 'nothing' ? middle : from === null ? first : (parseDay(from) ?? first)
    const end = dated_by === 'nothing' ? middle : to === null ? axis.end + 1 : (parseDay(to) ?? axis.end) + 1
    const [bottom, top] = [low ?? high ?? 0, high ?? low ?? 0]
    return {
      estimate,
      x1: dateOf(start),
      x: dateOf((start + end) / 2),
      x2: dateOf(end),
      low: bottom,
      high: top,
      opacity: dated_by === 'claim' ? 1 : lightOpacity,
      label: shorten(plainText(estimate.said_by), typeSizes.small, labelWidth),
    }
  })
}

interface Label {
  mark: Mark
  text: string
  dy: number
  isLeft: boolean
}

/** Labels beside their marks, moved down where they would lie on one another, and to the left of a mark near the right edge. */
function placeLabels(marks: readonly Mark[], toX: (date: Date) => number, toY: (value: number) => number): Label[] {
  const right = Math.max(...marks.map(({ x2 }) => toX(x2)))
  const taken: { x1: number; x2: number; y: number }[] = []
  return marks.map((mark) => {
    const size = textWidth(mark.label, typeSizes.small)
    const x = toX(mark.x)
    const isLeft = x + 9 + size > right
    const [x1, x2] = isLeft ? [x - 9 - size, x - 9] : [x + 9, x + 9 + size]
    const own = toY(mark.high)
    let y = own
    while (taken.some((other) => other.x1 < x2 && other.x2 > x1 && Math.abs(other.y - y) < lineGap)) y += lineGap
    taken.push({ x1, x2, y })
    return { mark, text: mark.label, dy: y - own, isLeft }
  })
}

function pooledMarks({ pooled }: EstimatesResult, { colours }: Drawing): Plot.Markish[] {
  if (pooled === null) return []
  const values = [pooled.low, pooled.high, pooled.middle].filter((value) => value !== null)
  return [Plot.ruleY(values, { stroke: secondColour(colours), strokeWidth: 2, strokeDasharray: '6 4' })]
}
