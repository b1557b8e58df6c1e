import type { Shown } from '../shown.ts'
import { plotWords } from './plot-words.ts'
import type { StructureResult } from './result.ts'
import { structureTable } from './table.ts'
import { structureInTerminal } from './terminal.ts'

/** A picture of fixed height has no room for more, in pixels; a page has. */
const TALLEST = 460

export const shown: Shown<StructureResult> = {
  counted: (_, language) => plotWords[language].counted,
  events: () => 0,
  claims: ({ nodes }) => new Set(nodes.flatMap(({ values }) => values.flatMap(({ claims }) => claims))).size,
  async panels(result, drawing) {
    const { structurePlot } = await import('./plot.ts')
    return [{ options: structurePlot(result, drawing), x: 0 }]
  },
  async leastHeight(result) {
    const { treeHeight } = await import('./plot.ts')
    return Math.min(TALLEST, Math.max(240, treeHeight(result)))
  },
  async pageHeight(result) {
    const { treeHeight } = await import('./plot.ts')
    return treeHeight(result)
  },
  async legend(result, drawing) {
    const { structureLegend } = await import('./plot.ts')
    return structureLegend(result, drawing)
  },
  table: structureTable,
  terminal: structureInTerminal,
}
