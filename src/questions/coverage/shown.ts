import type { Drawing } from '../drawing.ts'
import type { Panel, Shown } from '../shown.ts'
import { plotWords } from './plot-words.ts'
import type { CoverageResult } from './result.ts'
import { binsTable } from './table.ts'
import { qualityInTerminal } from './terminal.ts'

/** From this width on the mixes stand beside the shares over time, else below them. Pixels. */
const roomForMixes = 820
const mixesWidth = 330
const betweenPanels = 28
/** The height of the shares over time where the mixes stand below, and the least of both. */
const sharesHeight = 330
const lowest = 320

export const shown: Shown<CoverageResult> = {
  counted: ({ by }, language) => plotWords[language].counted[by],
  span: ({ bins }) => (bins.length > 0 ? { start: bins[0]!.start, end: bins.at(-1)!.end } : undefined),
  events: ({ events }) => events,
  panels,
  async leastHeight(result, drawing) {
    return isWide(drawing) ? lowest : pageHeight(result, drawing)
  },
  pageHeight,
  async legend(result, drawing) {
    const { sharesLegend } = await import('./plot.ts')
    return sharesLegend(result, drawing)
  },
  table: binsTable,
  terminal: qualityInTerminal,
}

const isWide = ({ width }: Drawing) => width >= roomForMixes

async function pageHeight(result: CoverageResult, drawing: Drawing): Promise<number> {
  const { mixesHeight } = await import('./mixes-plot.ts')
  const mixes = mixesHeight(result)
  return isWide(drawing) ? Math.max(lowest, mixes) : sharesHeight + betweenPanels + mixes
}

async function panels(result: CoverageResult, drawing: Drawing): Promise<Panel[]> {
  const { sharesPlot } = await import('./plot.ts')
  const { mixesPlot, mixesHeight } = await import('./mixes-plot.ts')
  const { width, height, language } = drawing
  if (result.events === 0) return [{ options: sharesPlot(result, drawing), x: 0 }]
  if (!isWide(drawing)) {
    const mixes = { ...drawing, height: mixesHeight(result) }
    return [
      { options: sharesPlot(result, { ...drawing, height: sharesHeight }), x: 0 },
      { options: mixesPlot(result, mixes), x: 0, y: sharesHeight + betweenPanels },
    ]
  }
  const sharesWidth = width - mixesWidth - betweenPanels
  // The mixes stand where reading ends.
  const [sharesX, mixesX] = language === 'ar' ? [mixesWidth + betweenPanels, 0] : [0, sharesWidth + betweenPanels]
  return [
    { options: sharesPlot(result, { ...drawing, width: sharesWidth }), x: sharesX },
    { options: mixesPlot(result, { ...drawing, width: mixesWidth, height }), x: mixesX },
  ]
}
