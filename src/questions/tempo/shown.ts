import type { Shown } from '../shown.ts'
import { plotWords } from './plot-words.ts'
import { isCompared } from './compared.ts'
import type { TempoBin, TempoResult } from './result.ts'
import { tempoTable } from './table.ts'
import { tempoInTerminal } from './terminal.ts'

/** The least height of a timeline that can be read, in pixels. */
const lowestTimeline = 240

export const shown: Shown<TempoResult> = {
  counted: ({ measure, by }, language) => capitalised(plotWords[language].counts[measure][by]),
  span: ({ bins }) => spanOf(bins),
  events: ({ total }) => total.events,
  versus: ({ versus }) => versus && { events: versus.total.events, span: spanOf(versus.bins) },
  async panels(result, drawing) {
    if (isCompared(result)) {
      const { comparedPlot } = await import('./compared-plot.ts')
      return [{ options: comparedPlot(result, drawing), x: 0 }]
    }
    const { tempoPlot } = await import('./plot.ts')
    return [{ options: tempoPlot(result, drawing), x: 0 }]
  },
  leastHeight: () => lowestTimeline,
  async legend(result, drawing) {
    if (isCompared(result)) {
      const { comparedLegend } = await import('./compared-plot.ts')
      return comparedLegend(result, drawing)
    }
    const { tempoLegend } = await import('./plot.ts')
    return tempoLegend(result, drawing)
  },
  table: tempoTable,
  terminal: tempoInTerminal,
}

const spanOf = (bins: readonly TempoBin[]) =>
  bins.length > 0 ? { start: bins[0]!.start, end: bins.at(-1)!.end } : undefined

const capitalised = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1)
