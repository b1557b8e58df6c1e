import type { GlobePoints } from '../../stats/index.ts'
import type { GridCell, SpreadSide } from './result.ts'

/** Fewer events in one cell could point at a single household. */
const LEAST_EVENTS = 3
/** More would not be told apart in a drawing, and would make the figure heavy. */
const MOST_CELLS = 2000

/** The cells of half a degree in which points lie: for each point the number of its cell, counted from 0 as they come. */
export interface PointsInCells {
  cellOf: Int32Array
  cells: GridCell[]
}

/** Half a degree is a PRIO-GRID cell: some 55 km, less from west to east away from the equator. */
export function cellsOfPoints({ latitude, longitude, weight }: GlobePoints): PointsInCells {
  const numbers = new Map<number, number>()
  const cells: GridCell[] = []
  const cellOf = Int32Array.from(latitude, (degrees, i) => {
    const [row, column] = [halfDegree(degrees, 90), halfDegree(longitude[i]!, 180)]
    const key = row * 720 + column
    const known = numbers.get(key) ?? cells.length
    if (known === cells.length) {
      numbers.set(key, known)
      cells.push({ latitude: row / 2 - 89.75, longitude: column / 2 - 179.75, expected: 0 })
    }
    cells[known]!.expected += weight[i]!
    return known
  })
  return { cellOf, cells }
}

/** The last cell before the pole or the antimeridian holds the edge itself. */
const halfDegree = (degrees: number, edge: number) => Math.min(edge * 4 - 1, Math.floor((degrees + edge) * 2))

/** The cells as they may be shown to anyone. */
export function gridOf(cells: readonly GridCell[]): SpreadSide['grid'] {
  const few = cells.filter(({ expected }) => expected < LEAST_EVENTS)
  const enough = cells
    .filter(({ expected }) => expected >= LEAST_EVENTS)
    .sort((a, b) => b.expected - a.expected || a.latitude - b.latitude || a.longitude - b.longitude)
  return {
    cells: enough.slice(0, MOST_CELLS),
    total: cells.length,
    withheld: { cells: few.length, expected: few.reduce((sum, { expected }) => sum + expected, 0) },
  }
}
