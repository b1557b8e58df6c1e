import type { Shown } from '../shown.ts'
import { statementForms } from '../statement-words.ts'
import type { TermsResult } from './result.ts'
import { shownWords } from './shown-words.ts'
import { termsTable } from './table.ts'
import { termsInTerminal } from './terminal.ts'

/** In pixels. */
const lowest = 240
const leastStrip = 64

export const shown: Shown<TermsResult> = {
  rowForms: statementForms,
  counted: (_result, language) => shownWords[language].counted,
  span: ({ bins }) => (bins.length > 0 ? { start: bins[0]!.start, end: bins.at(-1)!.end } : undefined),
  events: ({ statements }) => statements,
  async panels(result, drawing) {
    const { termsPlot } = await import('./plot.ts')
    return [{ options: termsPlot(result, drawing), x: 0 }]
  },
  leastHeight: ({ keyness, terms }) => (keyness ? lowest : Math.max(lowest, leastStrip * terms.length)),
  async pageHeight(result) {
    const { termsHeight } = await import('./plot.ts')
    return termsHeight(result)
  },
  async legend(result, drawing) {
    const { termsLegend } = await import('./plot.ts')
    return termsLegend(result, drawing)
  },
  table: termsTable,
  terminal: termsInTerminal,
}
