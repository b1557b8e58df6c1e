import { plot } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { languages } from '../../model/figure.ts'
import type { Drawing } from '../drawing.ts'
import { gatherPoints } from './gather-points.ts'
import { cellsOfPoints, gridOf } from './grid-cells.ts'
import { localMap } from './local-map.ts'
import { madePoints, type MadePoint, scattered } from './made-points.ts'
import { scaleLength, spreadLegend, spreadPlot } from './plot.ts'
import type { SpreadResult, SpreadSide } from './result.ts'
import { shown } from './shown.ts'

/** As much of a DOM element as is looked at here; the DOM types are the browser's. */
interface Drawn {
  outerHTML: string
  textContent: string
  getAttribute(name: string): string | null
  querySelectorAll(selector: string): Drawn[]
}

const colours = { paper: '#ffffff', ink: '#000001', muted: '#000002', rule: '#000003', data: '#0000dd', lines: ['#00aa01', '#00aa02'] } // prettier-ignore
const drawing: Drawing = { width: 900, height: 400, language: 'en', colours }
const render = (result: SpreadResult, with_: Partial<Drawing> = {}) => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  return plot({ ...spreadPlot(result, { ...drawing, ...with_ }), document }) as unknown as Drawn
}
const texts = (element: Drawn) =>
  [...element.querySelectorAll('text')].map(({ textContent }) => textContent.replaceAll(/[\u2066-\u2069]/g, ''))
const dots = (element: Drawn) =>
  [...element.querySelectorAll('circle')].map((dot) =>
    ['cx', 'cy', 'r'].map((name) => Number(dot.getAttribute(name))),
  ) as [x: number, y: number, r: number][]

function side(points: readonly MadePoint[], given: Partial<SpreadSide> = {}): SpreadSide {
  const gathered = gatherPoints(madePoints(points))
  const { cells } = cellsOfPoints(gathered.known)
  return {
    events: gathered.events,
    outside: 0,
    places: { certain: 1, touched: 1, possible: 1, unallocated: 0 },
    points: { events: gathered.knownEvents, mass: gathered.knownMass, distinct: 1, cells: 1, fullest_cell: 1 },
    unplaced: { total: 0, by_precision: {} },
    mean_centre: { latitude: 33, longitude: 44 },
    median_centre: { latitude: 33, longitude: 44 },
    standard_distance: { km: 200, low: 180, high: 230, circles_low: 200, circles_high: 200 },
    ellipse: { major_km: 160, minor_km: 120, bearing: 30 },
    with_areas: null,
    grid: gridOf(cells),
    ...given,
  }
}
const single = (a: SpreadSide): SpreadResult => ({ place_level: 'admin1', a, b: null, comparison: null })
const pair = (a: SpreadSide, b: SpreadSide): SpreadResult => ({
  place_level: 'admin1',
  a,
  b,
  comparison: {
    difference: { a_countries: ['IRQ'], b_countries: ['SYR'] },
    ratio: 1.5,
    low: 1.2,
    high: 1.9,
    verdict: 'more',
    centres_apart: 300,
    shared_events: 0,
  },
})
const nowhere = side([], { mean_centre: null, median_centre: null, standard_distance: null, ellipse: null })

describe('spreadPlot', () => {
  test.each([...languages])('draws nothing that is no number in %s', (language) => {
    for (const width of [1120, 360]) {
      for (const result of [
        single(side(scattered(33, 44, 0.5))),
        pair(side(scattered(33, 44, 0.5)), nowhere),
        single(nowhere),
      ]) {
        // prettier-ignore
        expect(render(result, { width, height: 700, language }).outerHTML).not.toMatch(/NaN|undefined|Infinity/)
      }
    }
  })

  test('a dot for each listed cell, its area by events', () => {
    const drawn = dots(render(single(side([{ latitude: 33.1, longitude: 44.1, events: 40 }, { latitude: 34.1, longitude: 44.1, events: 10 }])))) // prettier-ignore
    expect(drawn).toHaveLength(2)
    expect(drawn[0]![2] / drawn[1]![2]).toBeCloseTo(2, 6)
    expect(drawn[1]![1]).toBeLessThan(drawn[0]![1])
  })

  test('both maps have one scale: the same distance is as long on either', () => {
    const [narrow, wide] = [side(scattered(33, 44, 0.5)), side(scattered(33, 44, 2))]
    for (const width of [900, 360]) {
      const drawn = dots(render(pair(narrow, wide), { width, height: 760 }))
      const [first, second] = [drawn.slice(0, narrow.grid.cells.length), drawn.slice(narrow.grid.cells.length)]
      const extent = (of: typeof drawn) => Math.max(...of.map(([x]) => x)) - Math.min(...of.map(([x]) => x))
      expect(extent(second) / extent(first)).toBeGreaterThan(3)
      expect(extent(second) / extent(first)).toBeLessThan(4.5)
    }
  })

  test('stands side by side where there is room, the first where reading begins, else one above the other', () => {
    const left = (drawn: Drawn) => Number(drawn.querySelectorAll('rect')[0]!.getAttribute('x'))
    const result = pair(side(scattered(33, 44, 0.5)), side(scattered(35, 38, 0.5)))
    expect(left(render(result))).toBe(0)
    expect(left(render(result, { language: 'ar' }))).toBeGreaterThan(400)
    expect(left(render(result, { width: 360, height: 760, language: 'ar' }))).toBe(0)
    expect(texts(render(result))).toEqual(
      expect.arrayContaining(['Iraq', 'Syria', '200 km (95 % interval 180 to 230)']),
    )
  })

  test('says how many cells are drawn, where not all are', () => {
    const some = side([...scattered(33, 44, 0.5), { latitude: 40, longitude: 44 }])
    expect(texts(render(single(some))).join(' ')).toContain('grid cells drawn; 1 holds under three events')
    expect(texts(render(single(side(scattered(33, 44, 0.5))))).join(' ')).not.toContain('drawn')
  })

  test('says so where there is nothing, or too little for a map', () => {
    expect(texts(render(single({ ...nowhere, events: 0 })))).toEqual(['No event matches the selection.'])
    expect(texts(render(single({ ...nowhere, events: 2 })))).toEqual(['Fewer than three events are known to a point.'])
  })

  test('labels the graticule by hemisphere, across the antimeridian too', () => {
    const fiji = side(scattered(-17.5, 179.9, 0.5).map((row) => ({ ...row, longitude: ((row.longitude! + 540) % 360) - 180 })), { mean_centre: { latitude: -17.5, longitude: 179.9 } }) // prettier-ignore
    const labels = texts(render(single(fiji), { width: 500 }))
    expect(labels).toEqual(expect.arrayContaining(['180°', '18° S']))
    expect(labels.some((label) => /17\d° W/.test(label))).toBe(true)
  })
})

describe('a local map', () => {
  test('has its circle at the standard distance and its ellipse inside', () => {
    const { circle, ellipse, centre } = localMap(side(scattered(33, 44, 0.5)))!
    const from = ({ x, y }: { x: number; y: number }) => Math.hypot(x - centre.x, y - centre.y)
    for (const point of circle) expect(from(point)).toBeCloseTo(200, 6)
    expect(Math.max(...ellipse.map(from))).toBeCloseTo(160, 1)
    expect(Math.min(...ellipse.map(from))).toBeCloseTo(120, 1)
  })

  test('lays the long axis as many degrees from north towards east as it bears', () => {
    const { ellipse, centre } = localMap(side(scattered(33, 44, 0.5)))!
    const tip = ellipse[0]!
    expect((Math.atan2(tip.x - centre.x, tip.y - centre.y) * 180) / Math.PI).toBeCloseTo(30, 8)
  })
})

describe('around the drawing', () => {
  test('the legend names the fullest cell, and is empty where there is no map', () => {
    expect(spreadLegend(single(side(scattered(33, 44, 0.5))), drawing).map(({ mark }) => mark)).toEqual(['dot', 'line', 'thin']) // prettier-ignore
    expect(spreadLegend(single(side([])), drawing).map(({ mark }) => mark)).toEqual(['line', 'thin'])
    expect(spreadLegend(single(nowhere), drawing)).toEqual([])
  })

  test('the table has a row a selection, under which the ratio stands', () => {
    const table = shown.table(pair(side(scattered(33, 44, 0.5)), nowhere), 'en')
    expect(table.rows.map(([name]) => name)).toEqual(['Iraq', 'Syria'])
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
    expect(table.foot?.text).toBe('1.50 (95 % interval 1.20 to 1.90)')
    expect(shown.table(single(nowhere), 'en')).toMatchObject({ foot: undefined, rows: [['All events selected', 0, 0, 0, 0, 1, 0, 1, 1, 1, ...Array<null>(13).fill(null)]] }) // prettier-ignore
  })

  test('the terminal draws both at one scale, in at most 72 columns', () => {
    const wide = side(scattered(33, 44, 0.5), { standard_distance: { km: 400, low: null, high: null, circles_low: 1, circles_high: 1 } }) // prettier-ignore
    const lines = shown.terminal(pair(side(scattered(33, 44, 0.5)), wide), 'en')
    const blocks = (line: string) => [...line].filter((letter) => letter === '█').length
    expect(lines).toHaveLength(3)
    expect([blocks(lines[0]!), blocks(lines[2]!)]).toEqual([12, 24])
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(72)
    expect(shown.terminal(single({ ...nowhere, events: 1 }), 'en')).toEqual([
      'Fewer than three events are known to a point.',
    ])
  })
})

test.each([
  [1, 1],
  [1.9, 1],
  [2, 2],
  [49, 20],
  [50, 50],
  [999, 500],
  [0.3, 0.2],
])('a bar of at most %d km stands for %d', (most, length) => {
  expect(scaleLength(most)).toBeCloseTo(length, 10)
})
