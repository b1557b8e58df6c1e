import type { Markish } from '@observablehq/plot'
import type { Colours } from './drawing.ts'
import { hatch } from './hatch.ts'

type Place = (value: Date | number | string) => number

/**
 * A mark: a hatched ground over the height of the frame, from and to where `across` says with the help of the x scale;
 * `down` gives the top and bottom with the help of the y scale and the width of its bands.
 */
export function hatched(
  across: (x: Place) => [number, number],
  colours: Colours,
  down?: (y: Place, bandwidth: number) => [number, number],
): Markish {
  return (_index, scales, _values, { marginTop, marginBottom, height }, { document }) => {
    const [x1, x2] = across(scales['x'] as Place).sort((a, b) => a - b) as [number, number]
    const [y1, y2] = down
      ? down(scales['y'] as Place, scales.scales.y?.bandwidth ?? 0)
      : [marginTop, height - marginBottom]
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    path.setAttribute('d', hatch({ x: x1, y: y1, width: x2 - x1, height: y2 - y1 }))
    path.setAttribute('stroke', colours.muted)
    path.setAttribute('stroke-opacity', '0.45')
    path.setAttribute('fill', 'none')
    return path
  }
}
