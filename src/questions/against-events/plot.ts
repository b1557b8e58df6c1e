import * as Plot from '@observablehq/plot'
import { parseDay } from '../../model/calendar.ts'
import { formats } from '../../model/formats.ts'
import { directed } from '../../model/plain-text.ts'
import { countTicks } from '../count-ticks.ts'
import { bandOpacity, type Drawing, type LegendItem, secondColour, typeSizes } from '../drawing.ts'
import { numberText } from '../estimates/terminal.ts'
import { dateOf } from '../tempo/drawn-bins.ts'
import { timeAxis } from '../tempo/time-axis.ts'
import { textWidth } from '../text-width.ts'
import { plotWords } from './plot-words.ts'
import { recordedBins } from './recorded-bins.ts'
import type { AgainstEventsResult } from './result.ts'

/**
 * What is recorded over time as bars with their range, and the claim across: a line, or a band from its low to its high, where it is a
 * rate. A total cannot be drawn on the same scale; the legend says it.
 */
export function againstPlot(result: AgainstEventsResult, drawing: Drawing): Plot.PlotOptions {
  const { width, height, language, colours } = drawing
  const words = plotWords[language]
  const { claim, kind, by } = result
  if (result.bins.length === 0 || result.events === 0) {
    const text = directed(words.nothing, language)
    return { width, height, marks: [Plot.text([text], { frameAnchor: 'middle', fill: colours.ink, fontSize: 16 })] }
  }
  const { count } = formats(language)
  const bins = recordedBins(result).map((bin) => ({
    ...bin,
    x1: dateOf(parseDay(bin.start) ?? 0),
    x2: dateOf((parseDay(bin.end) ?? 0) + 1),
  }))
  const claimed = kind === 'rate' ? [claim.low, claim.high].filter((value) => value !== null) : []
  const top = Math.max(1, ...claimed, ...bins.map(({ high, recorded }) => high ?? recorded ?? 0))
  const ticks = countTicks(top * 1.05, Math.max(2, Math.floor(height / 70)))
  const marginLeft = 14 + Math.max(...ticks.map((tick) => textWidth(count(tick), typeSizes.small)))
  const across = width - marginLeft - 8
  const axis = { start: parseDay(bins[0]!.start) ?? 0, end: parseDay(bins.at(-1)!.end) ?? 0 }
  const time = timeAxis(axis, by, across, drawing)
  const inset = Math.min(4, across / bins.length / 8)
  const second = secondColour(colours)
  const covered = bins.filter(({ recorded }) => recorded !== null)
  return {
    width,
    height,
    marginTop: 16,
    marginBottom: time.height,
    marginLeft,
    marginRight: 8,
    x: { type: 'utc', domain: [dateOf(axis.start), dateOf(axis.end + 1)], axis: null },
    y: { domain: [0, ticks.at(-1) ?? 1], axis: null },
    marks: [
      Plot.ruleY(ticks, { stroke: (tick: number) => (tick === 0 ? colours.ink : colours.rule) }),
      Plot.rectY(
        bins.filter(({ recorded }) => recorded === null),
        { x1: 'x1', x2: 'x2', y1: 0, y2: ticks.at(-1) ?? 1, fill: colours.rule, fillOpacity: 0.4 },
      ),
      Plot.rectY(covered, {
        x1: 'x1',
        x2: 'x2',
        y1: 0,
        y2: 'recorded',
        fill: colours.data,
        insetLeft: inset,
        insetRight: inset,
      }),
      Plot.rectY(
        covered.filter(({ low, high }) => low !== null && high !== null && high > low),
        {
          x1: 'x1',
          x2: 'x2',
          y1: 'low',
          y2: 'high',
          fill: colours.data,
          fillOpacity: bandOpacity,
          insetLeft: inset,
          insetRight: inset,
        },
      ),
      claimed.length === 2 && claimed[0] !== claimed[1]
        ? Plot.rectY([0], {
            x1: dateOf(axis.start),
            x2: dateOf(axis.end + 1),
            y1: claimed[0]!,
            y2: claimed[1]!,
            fill: second,
            fillOpacity: bandOpacity,
          })
        : [],
      Plot.ruleY(claimed, { stroke: second, strokeWidth: 2.5 }),
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

export function againstLegend(result: AgainstEventsResult, { language, colours }: Drawing): LegendItem[] {
  const words = plotWords[language]
  if (result.events === 0) return []
  const bins = recordedBins(result)
  const items: (LegendItem | false)[] = [
    { mark: 'bar', colour: colours.data, text: words.recorded },
    bins.some(({ low, high }) => (low ?? 0) < (high ?? 0)) && { mark: 'band', colour: colours.data, text: words.range },
    {
      mark: 'line',
      colour: secondColour(colours),
      text: result.kind === 'rate' ? words.claimed : words.claimedTotal(numberText(result.claim, language)),
    },
    bins.some(({ recorded }) => recorded === null) && { mark: 'light', colour: colours.rule, text: words.notCovered },
  ]
  return items.filter((item) => item !== false)
}
