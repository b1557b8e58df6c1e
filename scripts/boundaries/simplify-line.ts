import { degreesPerStep } from '../../src/model/arc-codec.ts'

/** Eastward and northward steps. */
export type Point = readonly [number, number]

/** No point of the source lies further than this from the simplified line. */
export const toleranceMetres = 150

const metresPerStep = 111_195 * degreesPerStep

/**
 * The line without the points that lie within the tolerance of it (Douglas and Peucker 1973). The ends stay, so lines
 * that meet still meet; a closed line keeps at least two more points, so that it still holds an area.
 */
export function simplifyLine(line: readonly Point[]): Point[] {
  const last = line.length - 1
  const keep = new Set([0, last])
  const closed = line[0]![0] === line[last]![0] && line[0]![1] === line[last]![1]
  if (closed && last > 2) {
    const opposite = farthest(line, 0, last).index
    const third = [farthest(line, 0, opposite), farthest(line, opposite, last)].sort((a, b) => b.metres - a.metres)[0]!
    keep.add(opposite).add(third.index)
  }
  const corners = [...keep].sort((a, b) => a - b)
  const parts = corners.slice(1).map((end, i) => [corners[i]!, end] as const)
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [start, end] = part
    const { index, metres } = farthest(line, start, end)
    if (metres <= toleranceMetres) continue
    keep.add(index)
    parts.push([start, index], [index, end])
  }
  return [...keep].sort((a, b) => a - b).map((index) => line[index]!)
}

/** The point strictly between start and end that lies furthest from the straight line between them. */
function farthest(line: readonly Point[], start: number, end: number) {
  const [x0, y0] = line[start]!
  const eastScale = Math.cos((y0 * degreesPerStep * Math.PI) / 180)
  const dx = (line[end]![0] - x0) * eastScale
  const dy = line[end]![1] - y0
  const length2 = dx * dx + dy * dy
  let index = -1
  let most = -1
  for (let i = start + 1; i < end; i++) {
    const px = (line[i]![0] - x0) * eastScale
    const py = line[i]![1] - y0
    const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length2))
    const offset2 = (px - along * dx) ** 2 + (py - along * dy) ** 2
    if (offset2 > most) {
      most = offset2
      index = i
    }
  }
  return { index, metres: Math.sqrt(Math.max(0, most)) * metresPerStep }
}
