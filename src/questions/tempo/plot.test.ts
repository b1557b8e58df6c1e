import { plot } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { timeline } from '../invented-results.ts'
import type { Drawing } from '../drawing.ts'
import { tempoLegend, tempoPlot } from './plot.ts'
import type { TempoResult } from './result.ts'

/** As much of a DOM element as is looked at here; the DOM types are the browser's. */
interface Drawn {
  outerHTML: string
  textContent: string
  getAttribute(name: string): string | null
  querySelector(selector: string): Drawn | null
  querySelectorAll(selector: string): Drawn[]
}

const colours = {
  paper: '#ffffff',
  ink: '#000001',
  muted: '#000002',
  rule: '#000003',
  data: '#0000dd',
  lines: ['#00aa01', '#00aa02'],
}
const drawing: Drawing = { width: 900, height: 400, language: 'en', colours }
const render = (result: TempoResult, with_: Partial<Drawing> = {}) => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  return plot({ ...tempoPlot(result, { ...drawing, ...with_ }), document }) as unknown as Drawn
}
const texts = (element: Drawn) => [...element.querySelectorAll('text')].map((text) => text.textContent)
const legend = (result: TempoResult, with_: Partial<Drawing> = {}) =>
  tempoLegend(result, { ...drawing, ...with_ }).map(({ text }) => text)

const gaps = (index: number) => (index < 20 ? 'none' : index === 20 ? 'partial' : 'full')

describe('tempoPlot', () => {
  test.each([1, 12, 60, 61, 400])('%i bins: counts from zero, and nothing that is no number', (bins) => {
    const result = timeline({ by: 'week', bins, covered: gaps, rolling: [28] })
    const options = tempoPlot(result, drawing)
    expect((options.y!.domain as number[])[0]).toBe(0)
    expect(render(result).outerHTML).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('the axis of counts reaches the largest possible count', () => {
    const result = timeline({ by: 'month', bins: 24 })
    const largest = Math.max(...result.bins.map(({ possible }) => possible!))
    expect((tempoPlot(result, drawing).y!.domain as number[])[1]).toBeGreaterThanOrEqual(largest)
  })

  test('up to 60 bins are bars, more are a line', () => {
    expect(render(timeline({ by: 'month', bins: 60 })).querySelectorAll('rect').length).toBe(120)
    const lines = render(timeline({ by: 'month', bins: 61 }))
    expect(lines.querySelectorAll('rect').length).toBe(0)
    expect(lines.querySelectorAll('path[stroke="#0000dd"], [stroke="#0000dd"] path').length).toBeGreaterThan(0)
  })

  test('what is not covered is hatched and named, and has neither bar nor dot', () => {
    const result = timeline({ by: 'month', bins: 40, covered: gaps })
    const drawn = render(result)
    expect(texts(drawn)).toContain('not covered')
    expect(drawn.querySelectorAll('rect').length).toBe(2 * 20)
    expect(drawn.querySelectorAll('circle').length).toBe(0)
  })

  test('a gap breaks the line', () => {
    const result = timeline({ by: 'month', bins: 100, covered: (index) => (index === 50 ? 'none' : 'full') })
    const path = render(result).querySelector('[stroke="#0000dd"] path')!.getAttribute('d')!
    expect(path.match(/M/g)!.length).toBe(2)
  })

  test('a covered bin without events is a dot on the axis; where nobody stated the extent it is not', () => {
    const empty = { by: 'month', bins: 10, level: () => 0 } as const
    expect(render(timeline(empty)).querySelectorAll('circle').length).toBe(10)
    expect(render(timeline({ ...empty, covered: () => 'unknown' })).querySelectorAll('circle').length).toBe(0)
  })

  test('bins covered in part are lighter', () => {
    const drawn = render(timeline({ by: 'month', bins: 3, covered: (index) => (index === 0 ? 'partial' : 'full') }))
    const opacities = [...drawn.querySelectorAll('rect')].map((rect) => rect.getAttribute('fill-opacity'))
    expect(opacities.filter((opacity) => opacity === '0.45').length).toBe(1)
  })

  test('a line between two gaps that is one bin long is a dot and a band', () => {
    const result = timeline({
      by: 'month',
      bins: 70,
      covered: (index) => (index === 9 || index === 11 ? 'none' : 'full'),
    })
    const drawn = render(result)
    expect(drawn.querySelectorAll('circle').length).toBe(1)
    expect(drawn.querySelectorAll('rect').length).toBe(1)
  })

  test('trailing means are named beside their ends, in the legend where there is no room', () => {
    const result = timeline({ by: 'week', bins: 100, rolling: [28, 91] })
    expect(texts(render(result))).toEqual(expect.arrayContaining(['28-day mean', '91-day mean', 'expected']))
    expect(texts(render(result, { width: 360 }))).not.toContain('28-day mean')
    expect(legend(result, { width: 360 })).toContain('28-day mean')
    expect(legend(result)).toContain('trailing means, scaled to a week')
  })

  test('trailing means are scaled to a bin, and left out where they are shorter than one', () => {
    const result = timeline({ by: 'month', bins: 12, level: () => 30 })
    const daily = { ...result, rolling: [{ days: 90, values: Array<number>(12).fill(2) }] }
    expect((tempoPlot(daily, drawing).y!.domain as number[])[1]).toBeGreaterThanOrEqual(2 * 30.4)
    const short = { ...result, rolling: [{ days: 7, values: Array<number>(12).fill(200) }] }
    expect((tempoPlot(short, drawing).y!.domain as number[])[1]).toBeLessThan(200)
    expect(legend(short)).not.toContain('trailing means, scaled to a month')
  })

  test('says that nothing matched, and that nothing is covered', () => {
    const nothing = timeline({ by: 'month', bins: 5, level: () => 0 })
    expect(texts(render(nothing))).toContain('No event matches the selection.')
    expect(texts(render({ ...nothing, bins: [], rolling: [] }))).toEqual(['No event matches the selection.'])
    const outside = timeline({ by: 'month', bins: 5, covered: () => 'none' })
    expect(texts(render(outside))).toContain('The release does not cover this period.')
  })

  test('in Arabic time still runs from left to right, and every line of Arabic is turned', () => {
    const result = timeline({ by: 'month', bins: 24, covered: (index) => (index < 6 ? 'none' : 'full') })
    const drawn = render(result, { language: 'ar' })
    expect(texts(drawn)).toContain('\u2067خارج التغطية\u2069')
    const years = [...drawn.querySelectorAll('text')].filter((text) => /201[45]\u2069$/.test(text.textContent))
    const xs = years.map((text) => Number(/translate\(([\d.]+)/.exec(text.getAttribute('transform')!)![1]))
    expect(xs).toEqual(xs.toSorted((a, b) => a - b))
    expect(xs.length).toBe(2)
  })
})

describe('tempoLegend', () => {
  test('explains only what is drawn', () => {
    expect(legend(timeline({ by: 'month', bins: 5 }))).toEqual(['expected', 'certain to possible'])
    expect(legend(timeline({ by: 'month', bins: 5, level: () => 0 }))).toEqual(['none recorded'])
    expect(legend(timeline({ by: 'month', bins: 30, covered: gaps }))).toEqual([
      'expected',
      'certain to possible',
      'partly covered',
      'not covered',
    ])
  })
})
