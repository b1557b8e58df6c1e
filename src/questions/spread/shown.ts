import type { Shown } from '../shown.ts'
import { roomForTwo } from './lay-maps.ts'
import { plotWords } from './plot-words.ts'
import type { SpreadResult } from './result.ts'
import { spreadTable } from './table.ts'
import { spreadInTerminal } from './terminal.ts'

/** Heights of a drawing on a page, in pixels; two maps in a narrow one stand one above the other. */
const mapOnPage = 520
/** A lower map could not show more than its circle. */
const lowest = 360
const stackedOnPage = 760

export const shown: Shown<SpreadResult> = {
  counted: (_, language) => plotWords[language].counted,
  events: ({ a }) => a.events,
  versus: ({ b }) => (b ? { events: b.events } : undefined),
  async panels(result, drawing) {
    const { spreadPlot } = await import('./plot.ts')
    return [{ options: spreadPlot(result, drawing), x: 0 }]
  },
  leastHeight: () => lowest,
  pageHeight: ({ b }, { width }) => (b && width < roomForTwo ? stackedOnPage : mapOnPage),
  async legend(result, drawing) {
    const { spreadLegend } = await import('./plot.ts')
    return spreadLegend(result, drawing)
  },
  table: spreadTable,
  terminal: spreadInTerminal,
}
