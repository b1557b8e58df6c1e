import type { Markish } from '@observablehq/plot'
import { typeSizes } from './drawing.ts'

/** Where a line ends and what it is called. */
export interface LineEnd {
  x: Date
  y: number
  colour: string
  text: string
}

const lineHeight = 18
const svg = 'http://www.w3.org/2000/svg'

/** A mark: the names of lines at their right ends, beside the frame, moved apart where they would overlap. */
export function endLabels(ends: LineEnd[], ink: string): Markish {
  return (_index, scales, _values, { width, height, marginRight, marginTop, marginBottom }, { document }) => {
    const [placeX, placeY] = [scales.x as (x: Date) => number, scales.y as (y: number) => number]
    const sorted = ends.map((end) => ({ ...end, at: placeY(end.y) })).sort((a, b) => a.at - b.at)
    const heights = apart(
      sorted.map(({ at }) => at),
      marginTop,
      height - marginBottom,
    )
    const group = document.createElementNS(svg, 'g')
    sorted.forEach(({ x, at, text, colour }, index) => {
      const left = width - marginRight + 6
      const leader = document.createElementNS(svg, 'path')
      leader.setAttribute(
        'd',
        `M${placeX(x).toFixed(1)},${at.toFixed(1)}L${left},${at.toFixed(1)}L${left + 10},${heights[index]!.toFixed(1)}`,
      )
      leader.setAttribute('stroke', colour)
      leader.setAttribute('fill', 'none')
      const label = document.createElementNS(svg, 'text')
      label.setAttribute('x', String(left + 14))
      label.setAttribute('y', heights[index]!.toFixed(1))
      label.setAttribute('dy', '0.35em')
      label.setAttribute('text-anchor', 'start')
      label.setAttribute('font-size', String(typeSizes.text))
      label.setAttribute('fill', ink)
      label.textContent = text
      group.append(leader, label)
    })
    return group
  }
}

/** Ascending heights at least a line apart, as near to where they were as that allows, inside `top` to `bottom`. */
export function apart(heights: number[], top: number, bottom: number): number[] {
  const moved: number[] = []
  for (const height of heights) moved.push(Math.max(height, (moved.at(-1) ?? top - lineHeight) + lineHeight))
  let limit = bottom
  for (let index = moved.length - 1; index >= 0; index--) {
    moved[index] = Math.min(moved[index]!, limit)
    limit = moved[index]! - lineHeight
  }
  return moved
}
