import type { Drawing } from '../drawing.ts'
import type { Panel, Shown } from '../shown.ts'
import { isCompared } from './compared.ts'
import type { ConcentrationResult } from './result.ts'
import { placesTable } from './table.ts'
import { tableWords } from './table-words.ts'
import { placesInTerminal } from './terminal.ts'

/** Beside a plot of places at least so wide stands the Lorenz curve. */
const roomForLorenz = 900
const lorenzWidth = 290
const betweenPanels = 24
/** Places need a line each, however narrow the page. */
const pageHeight = 560

export const shown: Shown<ConcentrationResult> = {
  counted: ({ place_level }, language) => tableWords[language].byPlace[place_level],
  events: ({ events }) => events,
  versus: ({ versus }) => versus && { events: versus.events },
  panels,
  async leastHeight(result, drawing) {
    if (isCompared(result)) {
      const { comparedLeastHeight } = await import('./compared-plot.ts')
      return comparedLeastHeight(result, drawing)
    }
    const { leastHeight } = await import('./plot.ts')
    return leastHeight(result, drawing)
  },
  pageHeight: () => pageHeight,
  async legend(result, drawing) {
    if (isCompared(result)) {
      const { comparedLegend } = await import('./compared-plot.ts')
      return comparedLegend(result, drawing)
    }
    const { concentrationLegend } = await import('./plot.ts')
    return concentrationLegend(result, drawing)
  },
  table: placesTable,
  terminal: placesInTerminal,
}

async function panels(result: ConcentrationResult, drawing: Drawing): Promise<Panel[]> {
  if (isCompared(result)) {
    const { comparedPlot } = await import('./compared-plot.ts')
    return [{ options: comparedPlot(result, drawing), x: 0 }]
  }
  const { concentrationPlot } = await import('./plot.ts')
  const { fewestPlacesForLorenz, lorenzPlot } = await import('./lorenz-plot.ts')
  const { width, language } = drawing
  if (width < roomForLorenz || result.places.length < fewestPlacesForLorenz) {
    return [{ options: concentrationPlot(result, drawing), x: 0 }]
  }
  // The small panel stands where reading ends.
  const [placesX, lorenzX] = language === 'ar' ? [lorenzWidth + betweenPanels, 0] : [0, width - lorenzWidth]
  const placesWidth = width - lorenzWidth - betweenPanels
  return [
    { options: concentrationPlot(result, { ...drawing, width: placesWidth }), x: placesX },
    { options: lorenzPlot(result, { ...drawing, width: lorenzWidth }), x: lorenzX },
  ]
}
