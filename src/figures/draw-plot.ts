import type { Drawing, LegendItem } from '../questions/drawing.ts'
import type { Panel } from '../questions/shown.ts'
import type { KnownFigure } from './known-figure.ts'
import { type DomNode, element, serialiseChildren } from './xml.ts'

/** A plot as SVG markup whose origin is its top left corner. */
export interface Plotted {
  markup: string
  /** How much of the height was used, in pixels. */
  height: number
}

/**
 * The plot of a figure without its frame. The plotting library and the DOM that it draws into are loaded at the first
 * call.
 */
export async function drawPlot({ shown, result }: KnownFigure, drawing: Drawing): Promise<Plotted> {
  const [{ plot }, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')])
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const { ink } = drawing.colours
  const draw = ({ options, x, y = 0 }: Panel) => {
    const drawn = plot({ ...options, document }) as unknown as DomNode
    const place = { transform: `translate(${x},${y})`, fill: ink, color: ink, 'text-anchor': 'middle' }
    return element('g', place, serialiseChildren(drawn))
  }
  const panels = await shown.panels(result, drawing)
  return {
    markup: panels.map(draw).join(''),
    height: Math.max(...panels.map(({ options, y = 0 }) => y + (options.height ?? drawing.height))),
  }
}

/** What the marks of the plot mean, in words. */
export async function legendOf({ shown, result }: KnownFigure, drawing: Drawing): Promise<readonly LegendItem[]> {
  return shown.legend(result, drawing)
}
