import { plot, type PlotOptions } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { orlandProvinces, places } from '../invented-results.ts'
import type { Drawing } from '../drawing.ts'
import { lorenzPlot } from './lorenz-plot.ts'
import { concentrationLegend, concentrationPlot } from './plot.ts'

/** As much of a DOM element as is looked at here; the DOM types are the browser's. */
interface Drawn {
  outerHTML: string
  textContent: string
  getAttribute(name: string): string | null
  querySelector(selector: string): Drawn | null
  querySelectorAll(selector: string): Drawn[]
}

const colours = {
  paper: '#fff',
  ink: '#000001',
  muted: '#000002',
  rule: '#000003',
  data: '#0000dd',
  lines: ['#00aa01'],
}
const drawing: Drawing = { width: 900, height: 400, language: 'en', colours }
const render = (options: PlotOptions) => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  return plot({ ...options, document }) as unknown as Drawn
}
const texts = (options: PlotOptions) =>
  [...render(options).querySelectorAll('text')].map((text) => text.textContent!.replace(/[\u2067-\u2069]/g, ''))
const names = Array.from({ length: 200 }, (_, index) => `District ${index}`)

describe('concentrationPlot', () => {
  test('shows fifteen places and the others together', () => {
    const shown = texts(concentrationPlot(places(names), drawing))
    expect(shown.filter((text) => text.startsWith('District'))).toHaveLength(15)
    expect(shown).toContain('185 other places')
  })

  test('sixteen places are all shown: one other place would take as much room', () => {
    const shown = texts(concentrationPlot(places(names.slice(0, 16)), drawing))
    expect(shown.filter((text) => text.startsWith('District'))).toHaveLength(16)
  })

  test('counts begin at zero and reach the largest possible count', () => {
    const result = places(orlandProvinces, 164)
    const domain = concentrationPlot(result, drawing).x!.domain as number[]
    expect(domain[0]).toBe(0)
    expect(domain[1]).toBe(Math.max(...result.places.map(({ possible }) => possible)))
  })

  test('writes share and limits of each place', () => {
    const shown = texts(concentrationPlot(places(['Dor', 'Vell'], 100), drawing))
    expect(shown).toContain('59.2\u00a0%')
    expect(shown.some((text) => /^51\.5–\d\d\.\d\u00a0%$/.test(text))).toBe(true)
    expect(shown).toEqual(expect.arrayContaining(['share', 'limits']))
  })

  test('events without a place are a hatched row with their part of all events', () => {
    const options = concentrationPlot(places(['Dor', 'Vell'], 100), drawing)
    expect(texts(options)).toEqual(expect.arrayContaining(['province not known', '12.9\u00a0% of all']))
    expect(render(options).querySelector('path[stroke-opacity="0.45"]')).not.toBeNull()
    expect(texts(concentrationPlot(places(['Dor']), drawing))).not.toContain('province not known')
  })

  test('says that nothing matched, and that no event has a place', () => {
    expect(texts(concentrationPlot(places([]), drawing))).toEqual(['No event matches the selection.'])
    expect(texts(concentrationPlot(places([], 12), drawing))).toContain(
      'No event selected is known to a place at this level.',
    )
  })

  test('few places make a low plot, not thick bars', () => {
    expect(concentrationPlot(places(['Dor']), drawing).height).toBeLessThan(150)
  })

  test.each(['en', 'ar'] as const)('nothing that is no number, %s, at any width', (language) => {
    for (const width of [320, 600, 1120]) {
      for (const given of [[], ['Dor'], orlandProvinces, names]) {
        const options = concentrationPlot(places(given, 7), { ...drawing, width, language })
        expect(render(options).outerHTML).not.toMatch(/NaN|undefined|Infinity/)
      }
    }
  })

  test('in Arabic the bars grow from the right, and countries have their Arabic names', () => {
    const result = { ...places(['Iraq']), place_level: 'country' as const }
    result.places[0]!.id = 'IRQ'
    const options = concentrationPlot(result, { ...drawing, language: 'ar' })
    expect(options.x!.reverse).toBe(true)
    expect(options.marginRight!).toBeGreaterThan(0)
    expect(texts(options)).toContain('العراق')
  })
})

test('the legend says what the limits are measured against', () => {
  const [, band] = concentrationLegend(places(['Dor', 'Vell'], 100), drawing)
  expect(band!.text).toBe(
    'certain to possible; limits: as shares of all 776 selected, for what is known of places, not for sampling',
  )
  expect(concentrationLegend(places([], 3), drawing)).toEqual([])
})

describe('lorenzPlot', () => {
  test('is a square from 0 to 1 with both coefficients in words', () => {
    const options = lorenzPlot(places(orlandProvinces), { ...drawing, width: 290, height: 300 })
    expect(options.x!.domain).toEqual([0, 1])
    expect(options.y!.domain).toEqual([0, 1])
    expect(texts(options)).toEqual(
      expect.arrayContaining(['Gini 0.52 over the 22 places listed', '0.61 over all 26 units', 'Lorenz curve']),
    )
    expect(render(options).outerHTML).not.toMatch(/NaN|undefined/)
  })

  test('leaves out a coefficient that has no answer', () => {
    const result = { ...places(orlandProvinces), gini_all: null, frame: null }
    expect(texts(lorenzPlot(result, { ...drawing, width: 290 })).join(' ')).not.toMatch(/units|null/)
  })
})
