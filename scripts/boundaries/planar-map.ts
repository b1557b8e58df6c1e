import { simplifyLine, type Point } from './simplify-line.ts'

/** Closed rings (first point repeated last), in whole steps: the first anticlockwise, holes clockwise. */
export interface Region {
  unit: number
  rings: Point[][]
}

export interface Border {
  left: number | null
  right: number | null
  points: Point[]
}

interface Edge {
  from: number
  to: number
  left: number | null
  right: number | null
  used: boolean
}

/**
 * The lines between regions, each once: edges that two regions share become one line with a region on either side, and
 * edges chain up from one node (where three or more lines meet) to the next. Overlapping regions yield several lines in
 * the same place, so that crossing all of them still enters and leaves every region correctly.
 */
export function bordersOf(regions: Region[]): Border[] {
  const points: Point[] = []
  const pointIds = new Map<number, number>()
  const idOf = ([x, y]: Point) => {
    const key = (x + 200_000) * 400_000 + y + 100_000
    let id = pointIds.get(key)
    if (id === undefined) pointIds.set(key, (id = points.push([x, y]) - 1))
    return id
  }

  const sides = new Map<number, { left: number[]; right: number[] }>()
  for (const { unit, rings } of regions) {
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i++) {
        const from = idOf(ring[i - 1]!)
        const to = idOf(ring[i]!)
        if (from === to) continue
        const key = Math.min(from, to) * 2 ** 26 + Math.max(from, to)
        let side = sides.get(key)
        if (side === undefined) sides.set(key, (side = { left: [], right: [] }))
        side[from < to ? 'left' : 'right'].push(unit)
      }
    }
  }

  const edges: Edge[] = []
  const edgesAt: Edge[][] = points.map(() => [])
  for (const [key, { left, right }] of sides) {
    // A unit on both sides of an edge (two rings of it touching) has no border there.
    for (const unit of [...left]) {
      const other = right.indexOf(unit)
      if (other < 0) continue
      right.splice(other, 1)
      left.splice(left.indexOf(unit), 1)
    }
    const from = Math.floor(key / 2 ** 26)
    const to = key % 2 ** 26
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
      const edge = { from, to, left: left[i] ?? null, right: right[i] ?? null, used: false }
      edges.push(edge)
      edgesAt[from]!.push(edge)
      edgesAt[to]!.push(edge)
    }
  }

  const leftSeenFrom = (edge: Edge, point: number) => (edge.from === point ? edge.left : edge.right)
  const rightSeenFrom = (edge: Edge, point: number) => (edge.from === point ? edge.right : edge.left)
  const isNode = (point: number) => {
    const [one, two, ...more] = edgesAt[point]!
    return (
      !one ||
      !two ||
      more.length > 0 ||
      leftSeenFrom(one, point) !== rightSeenFrom(two, point) ||
      rightSeenFrom(one, point) !== leftSeenFrom(two, point)
    )
  }

  const borders: Border[] = []
  const follow = (start: number, first: Edge) => {
    const ids = [start]
    let edge = first
    let at = start
    for (;;) {
      edge.used = true
      at = edge.from === at ? edge.to : edge.from
      ids.push(at)
      if (at === start || isNode(at)) break
      const next = edgesAt[at]!.find((candidate) => !candidate.used)
      if (!next) break
      edge = next
    }
    const line = simplifyLine(ids.map((id) => points[id]!))
    borders.push({ left: leftSeenFrom(first, start), right: rightSeenFrom(first, start), points: line })
  }
  points.forEach((_, point) => {
    if (isNode(point)) for (const edge of edgesAt[point]!) if (!edge.used) follow(point, edge)
  })
  for (const edge of edges) if (!edge.used) follow(edge.from, edge)
  return borders
}
