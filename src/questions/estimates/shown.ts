import type { Shown } from '../shown.ts'
import { plotWords } from './plot-words.ts'
import type { EstimatesResult } from './result.ts'
import { estimatesTable } from './table.ts'
import { estimatesInTerminal } from './terminal.ts'

export const shown: Shown<EstimatesResult> = {
  counted: (_, language) => plotWords[language].counted,
  events: () => 0,
  claims: ({ estimates }) => estimates.length,
  async panels(result, drawing) {
    const { estimatesPlot } = await import('./plot.ts')
    return [{ options: estimatesPlot(result, drawing), x: 0 }]
  },
  leastHeight: () => 300,
  async legend(result, drawing) {
    const { estimatesLegend } = await import('./plot.ts')
    return estimatesLegend(result, drawing)
  },
  table: estimatesTable,
  terminal: estimatesInTerminal,
}
