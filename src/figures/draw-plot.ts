import type { Drawing, LegendItem } from '../questions/drawing.ts'
import type { KnownFigure } from './known-figure.ts'
import { type DomNode, element, serialiseChildren } from './xml.ts'

/** A plot as SVG markup whose origin is its top left corner. */
export interface Plotted {
  markup: string
  /** How much of the height was used, in pixels. */
  height: number
}

/** Beside a plot of places at least so wide stands the Lorenz curve. */
const roomForLorenz = 900
const lorenzWidth = 290
const betweenPanels = 24

/**
 * The plot of a figure without its frame. The plotting library and the DOM that it draws into are loaded at the first
 * call.
 */
export async function drawPlot(figure: KnownFigure, drawing: Drawing): Promise<Plotted> {
  const { colours, language, width } = drawing
  const [{ plot }, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')])
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const draw = (options: Parameters<typeof plot>[0], x = 0): Plotted => {
    const drawn = plot({ ...options, document }) as unknown as DomNode
    const place = { transform: `translate(${x},0)`, fill: colours.ink, color: colours.ink, 'text-anchor': 'middle' }
    return { markup: element('g', place, serialiseChildren(drawn)), height: options!.height! }
  }

  if (figure.question === 'tempo') {
    const { tempoPlot } = await import('../questions/tempo/plot.ts')
    return draw(tempoPlot(figure.result, drawing))
  }
  const { concentrationPlot } = await import('../questions/concentration/plot.ts')
  const { fewestPlacesForLorenz, lorenzPlot } = await import('../questions/concentration/lorenz-plot.ts')
  if (width < roomForLorenz || figure.result.places.length < fewestPlacesForLorenz) {
    return draw(concentrationPlot(figure.result, drawing))
  }
  // The small panel stands where reading ends.
  const [placesX, lorenzX] = language === 'ar' ? [lorenzWidth + betweenPanels, 0] : [0, width - lorenzWidth]
  const places = draw(
    concentrationPlot(figure.result, { ...drawing, width: width - lorenzWidth - betweenPanels }),
    placesX,
  )
  const lorenz = draw(lorenzPlot(figure.result, { ...drawing, width: lorenzWidth }), lorenzX)
  return { markup: places.markup + lorenz.markup, height: Math.max(places.height, lorenz.height) }
}

/** The least height of a timeline that can be read, in pixels. */
const lowestTimeline = 240

/** How much height a plot must be given so that it can be read, in pixels. */
export async function leastHeightOf(figure: KnownFigure, drawing: Drawing): Promise<number> {
  if (figure.question === 'tempo') return lowestTimeline
  const { leastHeight } = await import('../questions/concentration/plot.ts')
  return Math.max(lowestTimeline, leastHeight(figure.result, drawing))
}

/** What the marks of the plot mean, in words. */
export async function legendOf(figure: KnownFigure, drawing: Drawing): Promise<LegendItem[]> {
  if (figure.question === 'tempo') {
    const { tempoLegend } = await import('../questions/tempo/plot.ts')
    return tempoLegend(figure.result, drawing)
  }
  const { concentrationLegend } = await import('../questions/concentration/plot.ts')
  return concentrationLegend(figure.result, drawing)
}
