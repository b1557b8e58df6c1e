import { themed } from '../../figures/colours.ts'
import type { KnownFigure } from '../../figures/known-figure.ts'
import { heightOnPage } from '../../figures/plot-height.ts'
import type { Drawing, LegendItem } from '../../questions/drawing.ts'
import type { Panel } from '../../questions/shown.ts'

export interface DrawnFigure {
  /** One group a panel, to be put into an SVG of this size. */
  panels: SVGGElement[]
  width: number
  /** In pixels, as is the width. */
  height: number
  legend: readonly LegendItem[]
}

/** From this width on a timeline is drawn for a screen, below it for a telephone. Pixels. */
const roomy = 640
const timelineHeight = { roomy: 420, narrow: 340 } as const

/**
 * The plot of a figure as nodes of this page, in colours that follow its theme. The plotting library is loaded at the first call;
 * what it adds for pages of its own (a style element, classes, labels in English) stays behind.
 */
export async function drawFigure(figure: KnownFigure, width: number): Promise<DrawnFigure> {
  const { shown, result, language } = figure
  const height = width >= roomy ? timelineHeight.roomy : timelineHeight.narrow
  const asTimeline: Drawing = { width, height, language, colours: themed }
  const drawing = { ...asTimeline, height: await heightOnPage(figure, asTimeline) }
  const [{ plot }, panels, legend] = await Promise.all([
    import('@observablehq/plot'),
    shown.panels(result, drawing),
    shown.legend(result, drawing),
  ])
  return {
    panels: panels.map((panel) => groupOf(panel, plot(panel.options))),
    width,
    height: Math.ceil(Math.max(...panels.map(({ options, y = 0 }) => y + (options.height ?? drawing.height)))),
    legend,
  }
}

function groupOf({ x, y = 0 }: Panel, drawn: Element): SVGGElement {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g')
  const attributes = { transform: `translate(${x},${y})`, fill: themed.ink, color: themed.ink, 'text-anchor': 'middle' }
  for (const [name, value] of Object.entries(attributes)) group.setAttribute(name, value)
  group.append(...[...drawn.childNodes].filter(({ nodeName }) => nodeName !== 'style'))
  for (const element of group.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (name === 'class' || name.startsWith('aria-')) element.removeAttribute(name)
    }
  }
  return group
}
