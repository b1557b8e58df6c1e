import type { Drawing } from '../questions/drawing.ts'
import type { KnownFigure } from './known-figure.ts'

/** The least height of any drawing that can be read, in pixels. */
const lowest = 240

/** How much height a plot must be given so that it can be read, in pixels. */
export async function leastHeightOf({ shown, result }: KnownFigure, drawing: Drawing): Promise<number> {
  return Math.max(lowest, await shown.leastHeight(result, drawing))
}

/** How high a plot is drawn on a page, which has no edge below, in pixels; the height of the drawing is that of a timeline. */
export async function heightOnPage(figure: KnownFigure, drawing: Drawing): Promise<number> {
  const { shown, result } = figure
  if (shown.pageHeight) return shown.pageHeight(result, drawing)
  return Math.max(drawing.height, await leastHeightOf(figure, drawing))
}
