import type { BoundaryFile } from '../../model/boundary-file.ts'
import { ask } from '../api/client.ts'
import { drawBorders, drawRings, layUnits, type OutlineFeature, type OwnUnit } from './own-outlines.ts'

/** Paths of a boundary file at one fineness. */
export interface OwnLines {
  land: Path2D
  inner: Path2D
  outer: Path2D
  /** By the place of the unit. */
  units: Path2D[]
}

export interface OwnFile {
  id: string
  title: string
  units: OwnUnit[]
  /** West, north, east, south in the Mercator square. */
  box: [number, number, number, number]
  lines: Map<number, OwnLines>
}

/** The boundary files of the workspace, drawn as land like the packaged countries. */
class OwnBoundaries {
  /** Those with fewer, larger units first. */
  files = $state.raw<readonly OwnFile[]>([])
  /** Files that could not be fetched. */
  missing = $state.raw<readonly string[]>([])
  #isAsked = false

  async load(): Promise<void> {
    if (this.#isAsked) return
    this.#isAsked = true
    try {
      const listed = await ask<BoundaryFile[]>('/api/boundaries')
      await Promise.all(listed.map((file) => this.#fetch(file)))
    } catch {
      this.#isAsked = false
    }
  }

  async #fetch({ id, title }: BoundaryFile): Promise<void> {
    try {
      const path = `/api/boundaries/${encodeURIComponent(id)}`
      const units = layUnits((await ask<{ features: OutlineFeature[] }>(path)).features)
      const side = (at: 0 | 1 | 2 | 3, pick: (a: number, b: number) => number) =>
        units.reduce((found, { box }) => pick(found, box[at]), units[0]!.box[at])
      const box: OwnFile['box'] = [side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)]
      const file: OwnFile = { id, title, units, box, lines: new Map() }
      this.files = [...this.files, file].sort((a, b) => a.units.length - b.units.length)
    } catch {
      this.missing = [...this.missing, id]
    }
  }
}

/** The lines of a file as fine as a zoom shows them. */
export function linesAt(file: OwnFile, zoom: number): OwnLines {
  const power = fineness.find(({ below }) => zoom < below)!.power
  const known = file.lines.get(power)
  if (known) return known
  const steps = 2 ** power
  const lines: OwnLines = { land: new Path2D(), inner: new Path2D(), outer: new Path2D(), units: [] }
  for (const { rings } of file.units) {
    const unit = new Path2D()
    drawRings(unit, rings, steps)
    lines.units.push(unit)
    lines.land.addPath(unit)
  }
  drawBorders(lines.inner, lines.outer, file.units, steps)
  file.lines.set(power, lines)
  return lines
}

/** Points lie on a grid of 2^power across the world: finer than a pixel up to the zoom. */
const fineness = [
  { below: 6, power: 14 },
  { below: 9.5, power: 18 },
  { below: Infinity, power: 22 },
]

export const ownBoundaries = new OwnBoundaries()
