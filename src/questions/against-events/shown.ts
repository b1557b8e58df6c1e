import type { Shown } from '../shown.ts'
import { plotWords } from './plot-words.ts'
import type { AgainstEventsResult } from './result.ts'
import { againstTable } from './table.ts'
import { againstInTerminal } from './terminal.ts'

export const shown: Shown<AgainstEventsResult> = {
  counted: ({ measure, by }, language) => plotWords[language].counted[measure][by],
  span: ({ bins }) => (bins.length > 0 ? { start: bins[0]!.start, end: bins.at(-1)!.end } : undefined),
  events: ({ events }) => events,
  async panels(result, drawing) {
    const { againstPlot } = await import('./plot.ts')
    return [{ options: againstPlot(result, drawing), x: 0 }]
  },
  leastHeight: () => 280,
  async legend(result, drawing) {
    const { againstLegend } = await import('./plot.ts')
    return againstLegend(result, drawing)
  },
  table: againstTable,
  terminal: againstInTerminal,
}
