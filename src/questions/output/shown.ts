import type { Shown } from '../shown.ts'
import { statementForms } from '../statement-words.ts'
import { plotWords } from '../tempo/plot-words.ts'
import type { OutputResult } from './result.ts'
import { outputTable } from './table.ts'
import { outputInTerminal } from './terminal.ts'

const lowestTimeline = 240

export const shown: Shown<OutputResult> = {
  rowForms: statementForms,
  counted: ({ by }, language) => {
    const words = plotWords[language].counts.statements[by]
    return words.slice(0, 1).toUpperCase() + words.slice(1)
  },
  span: ({ bins }) => (bins.length > 0 ? { start: bins[0]!.start, end: bins.at(-1)!.end } : undefined),
  events: ({ total }) => total.statements,
  async panels(result, drawing) {
    const { outputPlot } = await import('./plot.ts')
    return [{ options: outputPlot(result, drawing), x: 0 }]
  },
  leastHeight: () => lowestTimeline,
  async legend(result, drawing) {
    const { outputLegend } = await import('./plot.ts')
    return outputLegend(result, drawing)
  },
  table: outputTable,
  terminal: outputInTerminal,
}
