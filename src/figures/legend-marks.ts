import { bandOpacity, type LegendItem, lightOpacity, typeSizes } from '../questions/drawing.ts'
import { hatch } from '../questions/hatch.ts'
import { textWidth } from '../questions/text-width.ts'
import { element } from './xml.ts'

const markWidth = 22
const gap = 7
const between = 22

/** The items in lines no wider than `width`, each with its distance from where the line begins. */
export function layLegend(items: readonly LegendItem[], width: number): { item: LegendItem; offset: number }[][] {
  const lines: { item: LegendItem; offset: number }[][] = []
  let offset = Infinity
  for (const item of items) {
    const own = markWidth + gap + textWidth(item.text, typeSizes.text)
    if (offset + own > width) {
      lines.push([])
      offset = 0
    }
    lines.at(-1)!.push({ item, offset })
    offset += own + between
  }
  return lines
}

/** The mark of a legend item, 22 × 12 pixels, around the height `y`. */
export function legendMark({ mark, colour }: LegendItem, x: number, y: number): string {
  const box = { x, y: y - 6, width: markWidth, height: 12 }
  switch (mark) {
    case 'bar':
      return element('rect', { ...box, fill: colour })
    case 'light':
      return element('rect', { ...box, fill: colour, 'fill-opacity': lightOpacity })
    case 'band':
      return element('rect', { ...box, fill: colour, 'fill-opacity': bandOpacity })
    case 'hatched':
      return element('path', { d: hatch(box), stroke: colour, 'stroke-opacity': 0.6, fill: 'none' })
    case 'dot':
      return element('circle', { cx: x + markWidth / 2, cy: y, r: 3, fill: colour })
    case 'line':
    case 'thin':
      return element('path', {
        d: `M${x},${y}h${markWidth}`,
        stroke: colour,
        'stroke-width': mark === 'line' ? 2.5 : 1.5,
        fill: 'none',
      })
  }
}
