import * as Plot from '@observablehq/plot'
import { formats } from '../../model/formats.ts'
import { directed } from '../../model/plain-text.ts'
import { type Drawing, bandOpacity, typeSizes } from '../drawing.ts'
import { plotWords } from './plot-words.ts'
import type { ConcentrationResult } from './result.ts'

/** Fewer places make no curve worth looking at. */
export const fewestPlacesForLorenz = 4

/** The Lorenz curve over the listed places, from the least to the most touched, with the Gini coefficients in words. */
export function lorenzPlot(result: ConcentrationResult, drawing: Drawing): Plot.PlotOptions {
  const { width, height, language, colours } = drawing
  const words = plotWords[language]
  const { percent } = formats(language)
  const margin = { top: 64, right: 22, bottom: 42, left: 48 }
  const side = Math.min(width - margin.left - margin.right, height - margin.top - margin.bottom)
  const ticks = [0, 0.5, 1]
  const muted = { fill: colours.muted, fontSize: typeSizes.small }
  const isArabic = language === 'ar'
  const top = (text: string, dy: number, style: object) =>
    Plot.text([directed(text, language)], {
      frameAnchor: isArabic ? 'top-right' : 'top-left',
      textAnchor: isArabic ? 'end' : 'start',
      dx: isArabic ? 0 : -margin.left + 14,
      dy,
      ...style,
    })
  return {
    width,
    height: side + margin.top + margin.bottom,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    marginRight: width - margin.left - side,
    x: { domain: [0, 1], axis: null },
    y: { domain: [0, 1], axis: null },
    marks: [
      Plot.ruleY(ticks, { stroke: colours.rule }),
      Plot.ruleX(ticks, { stroke: colours.rule }),
      Plot.areaY(result.lorenz, {
        x: 'places',
        y1: 'events',
        y2: 'places',
        fill: colours.data,
        fillOpacity: bandOpacity,
      }),
      Plot.link([0], { x1: 0, y1: 0, x2: 1, y2: 1, stroke: colours.muted }),
      Plot.lineY(result.lorenz, { x: 'places', y: 'events', stroke: colours.data, strokeWidth: 1.75 }),
      Plot.text([directed(words.equal, language)], {
        x: () => 0.5,
        y: () => 0.5,
        rotate: -45,
        dy: -11,
        dx: -2,
        ...muted,
      }),
      Plot.text(ticks, {
        x: (t: number) => t,
        text: percentOf,
        frameAnchor: 'bottom',
        lineAnchor: 'top',
        dy: 6,
        ...muted,
      }),
      Plot.text(ticks, {
        y: (t: number) => t,
        text: percentOf,
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -6,
        ...muted,
      }),
      Plot.text([directed(words.lorenzPlaces, language)], {
        frameAnchor: 'bottom',
        lineAnchor: 'top',
        dy: 23,
        ...muted,
      }),
      top(words.lorenz, -60, { fill: colours.ink, fontSize: typeSizes.text }),
      ...giniLines(result, drawing).map((text, index) => top(text, -42 + index * 15, muted)),
    ],
  }

  function percentOf(share: number) {
    return percent(share, 0)
  }
}

function giniLines(result: ConcentrationResult, { language }: Drawing): string[] {
  const words = plotWords[language]
  const { decimal, integer } = formats(language)
  const lines: string[] = []
  if (result.gini_touched !== null) {
    lines.push(words.giniTouched(decimal(result.gini_touched, 2), integer(result.places.length)))
  }
  if (result.gini_all !== null && result.frame) {
    lines.push(words.giniAll(decimal(result.gini_all, 2), integer(result.frame.units)))
  }
  return lines
}
