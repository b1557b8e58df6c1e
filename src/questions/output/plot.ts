import * as Plot from '@observablehq/plot'
import { parseDay } from '../../model/calendar.ts'
import { type Drawing, type LegendItem, lightOpacity } from '../drawing.ts'
import { dateOf } from '../tempo/drawn-bins.ts'
import { tempoLegend, tempoPlot } from '../tempo/plot.ts'
import { plotWords } from './plot-words.ts'
import type { OutputResult, Silence } from './result.ts'
import { timelineOf } from './timeline.ts'

/** A silence is a bar of this height on the axis, in pixels. */
const silenceHeight = 7

/** The timeline of statements, with silences as bars on its axis. */
export function outputPlot(result: OutputResult, drawing: Drawing): Plot.PlotOptions {
  const options = tempoPlot(timelineOf(result), drawing)
  const colour = silenceColour(drawing)
  const silences = Plot.ruleY(result.silences, {
    x1: ({ start }: Silence) => dateOf(parseDay(start) ?? 0),
    x2: ({ end }: Silence) => dateOf((parseDay(end) ?? 0) + 1),
    y: 0,
    stroke: colour,
    strokeWidth: silenceHeight,
    strokeOpacity: lightOpacity,
  })
  return { ...options, marks: [...(options.marks ?? []), silences] }
}

export function outputLegend(result: OutputResult, drawing: Drawing): LegendItem[] {
  const items = tempoLegend(timelineOf(result), drawing)
  if (result.silences.length === 0) return items
  return [...items, { mark: 'light', colour: silenceColour(drawing), text: plotWords[drawing.language].silence }]
}

const silenceColour = ({ colours }: Drawing) => colours.lines[1] ?? colours.ink
