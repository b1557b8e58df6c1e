export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/**
 * A hatched ground as one SVG path: lines at 45°, `step` pixels apart, cut at the box. A path and not a pattern: it needs
 * no id, so that any number of plots may stand in one page.
 */
export function hatch({ x, y, width, height }: Box, step = 6): string {
  const path: string[] = []
  const [right, bottom] = [x + width, y + height]
  // Lines x + y = sum at multiples of the step, so that neighbouring boxes join.
  for (let sum = Math.ceil((x + y) / step) * step; sum < right + bottom; sum += step) {
    const left = Math.max(x, sum - bottom)
    const end = Math.min(right, sum - y)
    if (end > left) path.push(`M${round(left)},${round(sum - left)}L${round(end)},${round(sum - end)}`)
  }
  return path.join('')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
