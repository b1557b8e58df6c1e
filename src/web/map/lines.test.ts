import { describe, expect, test } from 'vitest'
import { noUnit } from '../../model/arc-codec.ts'
import { mercatorX, mercatorY } from '../../model/mercator.ts'
import { arcsByCountry, drawArea, drawLine, kindOf, layArcs, type Pen, ringBoxes } from './country-lines.ts'
import { drawBorders, drawRings, layUnits, snapRing } from './own-outlines.ts'

class Notes implements Pen {
  strokes: [number, number][][] = []
  moveTo(x: number, y: number) {
    this.strokes.push([[x, y]])
  }
  lineTo(x: number, y: number) {
    this.strokes.at(-1)!.push([x, y])
  }
  closePath() {
    this.strokes.at(-1)!.push(this.strokes.at(-1)![0]!)
  }
}

/** Units 0 and 1 of the first country, 2 of the second, side by side, each 10 steps wide. */
const arcs = {
  x: Int32Array.from([10, 0, 0, 10, 10, 10, 10, 20, 20, 20, 10, 20, 20, 30, 30, 20]),
  y: Int32Array.from([10, 10, 0, 0, 0, 10, 0, 0, 0, 10, 10, 10, 0, 0, 10, 10]),
  starts: Uint32Array.from([0, 4, 6, 8, 10, 12, 16]),
  left: Uint16Array.from([0, 0, 1, 1, noUnit, 2]),
  right: Uint16Array.from([noUnit, 1, noUnit, 2, 1, noUnit]),
}
const countryOf = [0, 0, 1]
const laid = layArcs(arcs, 1)

describe('lines of the base map', () => {
  test('a line is a coast, a border or one of provinces, by what lies on its sides', () => {
    expect([...arcs.left.keys()].map((arc) => kindOf(arcs.left[arc]!, arcs.right[arc]!, countryOf))).toEqual([
      'coast',
      'province',
      'coast',
      'border',
      'coast',
      'coast', // prettier-ignore
    ])
  })

  test('a country is filled as one area, and knows how far it reaches', () => {
    const touching = arcsByCountry(arcs, countryOf)
    expect(touching.get(1)).toEqual([3, 5])
    const pen = new Notes()
    drawArea(pen, laid, touching.get(0)!, (unit) => countryOf[unit] === 0)
    expect(pen.strokes).toHaveLength(1)
    expect(new Set(pen.strokes[0]!.map(([x]) => x))).toEqual(new Set([0, 10, 20].map(mercatorX)))
    expect(ringBoxes(laid, touching.get(0)!, (unit) => countryOf[unit] === 0)).toEqual([
      mercatorX(0),
      mercatorY(10),
      mercatorX(20),
      mercatorY(0), // prettier-ignore
    ])
  })

  test('where land is cut at 180° no line is drawn', () => {
    const pen = new Notes()
    const cut = { ...arcs, x: Int32Array.from([170, 180, 180, 170]), y: Int32Array.from([0, 0, 10, 10]), starts: Uint32Array.from([0, 4]) } // prettier-ignore
    drawLine(pen, layArcs(cut, 1), 0)
    expect(pen.strokes.map((stroke) => stroke.length)).toEqual([2, 2])
  })
})

const square = (west: number): [number, number][] => [[west, 0], [west + 1, 0], [west + 1, 1], [west, 1], [west, 0]] // prettier-ignore
const units = layUnits(
  [0, 1].map((west) => ({
    properties: { code: String(west), name: `Unit ${west}` },
    geometry: { type: 'Polygon', coordinates: [square(west)] },
  })),
)

describe('boundary files of the workspace', () => {
  test('units have their box and a label inside', () => {
    const [{ box, label }] = units as [(typeof units)[number]]
    expect(box).toEqual([mercatorX(0), mercatorY(1), mercatorX(1), mercatorY(0)])
    expect(label[0]).toBeCloseTo(mercatorX(0.5), 6)
  })

  test('a line that two units share is drawn once, inside; the others lie around all', () => {
    const [inner, outer] = [new Notes(), new Notes()]
    drawBorders(inner, outer, units, 2 ** 22)
    const edges = (pen: Notes) => pen.strokes.reduce((sum, stroke) => sum + stroke.length - 1, 0)
    expect([edges(inner), edges(outer)]).toEqual([1, 6])
  })

  test('a unit smaller than the grid is not drawn', () => {
    expect(snapRing([0.5, 0.5, 0.5001, 0.5, 0.5001, 0.5001, 0.5, 0.5], 64)).toBeNull()
    const pen = new Notes()
    drawRings(pen, units[0]!.rings, 16)
    expect(pen.strokes).toEqual([])
  })
})
