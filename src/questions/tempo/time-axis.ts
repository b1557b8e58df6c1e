import * as Plot from '@observablehq/plot'
import { type DayRange, daysIn, type TimeBucket } from '../../model/calendar.ts'
import { directed } from '../../model/plain-text.ts'
import { type Drawing, typeSizes } from '../drawing.ts'
import { textWidth } from '../text-width.ts'
import { dateOf } from './drawn-bins.ts'
import { type TimeTick, timeTicks } from './time-ticks.ts'

const pixelsPerTick = 62
const lineHeight = 17

/** The axis of time with calendar periods as ticks. */
export interface TimeAxis {
  marks: Plot.Markish[]
  /** How much room it takes below the frame, in pixels. */
  height: number
}

/** An axis for bins of a kind; `across` is its width in pixels. */
export function timeAxis(axis: DayRange, by: TimeBucket, across: number, { language, colours }: Drawing): TimeAxis {
  const ticks = timeTicks(axis, by, Math.max(2, Math.floor(across / pixelsPerTick)), language)
  const pixelsPerDay = across / daysIn(axis)
  // A period that is cut off at the edge of the axis may be too short for its label.
  const named = ticks.filter(({ days, label, outer }) => {
    const widest = Math.max(textWidth(label, typeSizes.text), textWidth(outer ?? '', typeSizes.text))
    return days * pixelsPerDay >= widest * 0.8 || ticks.length === 1
  })
  const inner = named.filter(({ outer }) => outer !== null)
  // A line each and not one text of two lines: renderers misplace Arabic in the second.
  const line = (shown: TimeTick[], key: 'label' | 'outer', dy: number) =>
    Plot.text(shown, {
      x: ({ labelAt }: TimeTick) => dateOf(labelAt),
      frameAnchor: 'bottom',
      lineAnchor: 'top',
      dy,
      text: (tick: TimeTick) => directed(tick[key] ?? '', language),
      fill: colours.muted,
      fontSize: typeSizes.text,
    })
  const marks = [
    Plot.axisX(
      ticks.map(({ start }) => dateOf(start)),
      { text: null, label: null, tickSize: 6, tickPadding: 0, stroke: colours.muted },
    ),
    line(named, 'label', 10),
    line(inner, 'outer', 10 + lineHeight),
  ]
  return { marks, height: 14 + (inner.length > 0 ? 2 : 1) * lineHeight }
}
