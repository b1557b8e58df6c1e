/**
 * The borders between units that each lie around a site: the Voronoi diagram of the sites, by cutting each cell out of a
 * box with the line halfway to every other site. Plain, and quick enough for a hundred sites.
 */
import type { Point } from './planar.ts'

/** A straight border between two sites, from one corner to another. `left` lies on its left hand. */
export interface Border {
  from: number
  to: number
  left: number
  right: number
}

export interface Diagram {
  corners: Point[]
  borders: Border[]
}

interface Corner {
  point: Point
  /** The site beyond the border that leaves this corner counter-clockwise; −1 for the box. */
  beyond: number
}

/** Corners nearer than this are one, in degrees. */
const sameCorner = 1e-7

/**
 * @param count of how many sites, from the first, the cells are wanted.
 * @param reach degrees from a site to the sides of the box that its cell is cut out of; more than any wanted cell needs.
 */
export function drawVoronoi(sites: readonly Point[], count: number, reach: number): Diagram {
  const corners: Point[] = []
  const cornerAt = (point: Point) => {
    const known = corners.findIndex(([x, y]) => Math.hypot(x - point[0], y - point[1]) < sameCorner)
    return known >= 0 ? known : corners.push(point) - 1
  }
  const borders: Border[] = []
  for (let left = 0; left < count; left++) {
    const cell = cutCell(sites, left, reach)
    cell.forEach(({ point, beyond }, index) => {
      if (beyond < left) return
      const next = cell[(index + 1) % cell.length] as Corner
      const [from, to] = [cornerAt(point), cornerAt(next.point)]
      if (from !== to) borders.push({ from, to, left, right: beyond })
    })
  }
  return { corners, borders }
}

function boxAround([x, y]: Point, reach: number): Corner[] {
  const points: Point[] = [
    [x - reach, y - reach],
    [x + reach, y - reach],
    [x + reach, y + reach],
    [x - reach, y + reach],
  ]
  return points.map((point) => ({ point, beyond: -1 }))
}

/** What is nearer to a site than to each other one. */
function cutCell(sites: readonly Point[], own: number, reach: number): Corner[] {
  const [ownX, ownY] = sites[own] as Point
  return sites.reduce(
    (cell, [x, y], beyond) => {
      // Whatever lies in the box is nearer to its own site than to one this far away.
      const isFar = Math.hypot(x - ownX, y - ownY) > 2 * Math.SQRT2 * reach
      if (beyond === own || isFar) return cell
      const excess = ({ point }: Corner) =>
        (point[0] - (ownX + x) / 2) * (x - ownX) + (point[1] - (ownY + y) / 2) * (y - ownY)
      return cell.flatMap((corner, index) => {
        const next = cell[(index + 1) % cell.length] as Corner
        const [here, there] = [excess(corner), excess(next)]
        const part = here / (here - there)
        const crossing: Point = [
          corner.point[0] + part * (next.point[0] - corner.point[0]),
          corner.point[1] + part * (next.point[1] - corner.point[1]),
        ]
        if (here <= 0) return there <= 0 ? [corner] : [corner, { point: crossing, beyond }]
        return there < 0 ? [{ point: crossing, beyond: corner.beyond }] : []
      })
    },
    boxAround([ownX, ownY], reach),
  )
}
