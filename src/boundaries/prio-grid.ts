import type { Polygons } from '../model/polygons.ts'

/** The square of a PRIO-GRID cell: half a degree, numbered from the south-west corner, 720 cells a row. */
export function prioGridOutline(cell: number): Polygons {
  const west = ((cell - 1) % 720) / 2 - 180
  const south = Math.floor((cell - 1) / 720) / 2 - 90
  const [east, north] = [west + 0.5, south + 0.5]
  return [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ]
}
