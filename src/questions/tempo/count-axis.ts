import * as Plot from '@observablehq/plot'
import { formats } from '../../model/formats.ts'
import { directed } from '../../model/plain-text.ts'
import { type Drawing, typeSizes } from '../drawing.ts'
import { plotWords, type TimelineMeasure } from './plot-words.ts'
import type { TempoResult } from './result.ts'

/** The axis of counts, with what is counted above its upper end. */
export function countAxis(
  { measure, by }: { measure: TimelineMeasure; by: TempoResult['by'] },
  ticks: readonly number[],
  marginLeft: number,
  { language, colours }: Drawing,
): Plot.Markish {
  const text = { fill: colours.muted, fontSize: typeSizes.text }
  return [
    Plot.axisY({ ...text, ticks: [...ticks], tickSize: 0, label: null, tickFormat: formats(language).integer }),
    Plot.text([directed(plotWords[language].counts[measure][by], language)], {
      ...text,
      frameAnchor: 'top-left',
      textAnchor: 'start',
      dx: -marginLeft,
      dy: -28,
    }),
  ]
}
