import * as Plot from '@observablehq/plot'
import { type DayRange, daysIn, type TimeBucket } from '../../model/calendar.ts'
import { type Drawing, typeSizes } from '../drawing.ts'
import { textWidth } from '../text-width.ts'
import { dateOf } from './drawn-bins.ts'
import { type TimeTick, timeTicks } from './time-ticks.ts'

const pixelsPerTick = 62

/** The axis of time with calendar periods as ticks; `across` is its width in pixels. */
export function timeAxis(
  axis: DayRange,
  by: TimeBucket,
  across: number,
  { language, colours }: Drawing,
): Plot.Markish[] {
  const ticks = timeTicks(axis, by, Math.max(2, Math.floor(across / pixelsPerTick)), language)
  const pixelsPerDay = across / daysIn(axis)
  // A period that is cut off at the edge of the axis may be too short for its label.
  const named = ticks.filter(({ days, label }) => {
    const widest = Math.max(...label.split('\n').map((line) => textWidth(line, typeSizes.text)))
    return days * pixelsPerDay >= widest * 0.8 || ticks.length === 1
  })
  return [
    Plot.axisX(
      ticks.map(({ start }) => dateOf(start)),
      { text: null, label: null, tickSize: 6, tickPadding: 0, stroke: colours.muted },
    ),
    Plot.text(named, {
      x: ({ labelAt }: TimeTick) => dateOf(labelAt),
      frameAnchor: 'bottom',
      lineAnchor: 'top',
      dy: 10,
      text: ({ label }: TimeTick) => label,
      fill: colours.muted,
      fontSize: typeSizes.text,
      lineHeight: 1.2,
    }),
  ]
}
