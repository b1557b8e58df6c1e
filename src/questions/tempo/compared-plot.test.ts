import { plot } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { Drawing } from '../drawing.ts'
import { comparedTimelines } from '../invented-comparisons.ts'
import type { ComparedResult } from './compared.ts'
import { comparedLegend, comparedPlot } from './compared-plot.ts'
import { tempoTable } from './table.ts'
import { tempoInTerminal } from './terminal.ts'

const colours = {
  paper: '#ffffff',
  ink: '#000001',
  muted: '#000002',
  rule: '#000003',
  data: '#0000dd',
  lines: ['#00aa01', '#dd0000', '#00aa02'],
}
const drawing: Drawing = { width: 900, height: 400, language: 'en', colours }
const render = (result: ComparedResult, given: Partial<Drawing> = {}) => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const drawn = plot({ ...comparedPlot(result, { ...drawing, ...given }), document }) as unknown as {
    outerHTML: string
    querySelectorAll(selector: string): { textContent: string }[]
  }
  return { html: drawn.outerHTML, texts: [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent) }
}
const legend = (result: ComparedResult, given: Partial<Drawing> = {}) =>
  comparedLegend(result, { ...drawing, ...given }).map(({ text }) => text)
const gaps = (index: number) => (index < 5 ? 'none' : index === 5 ? 'partial' : 'full')
const none = () => 'none' as const

describe('the drawing of two timelines', () => {
  test.each([1, 2, 12, 61, 400])('%i bins: a line of each colour, and nothing that is no number', (bins) => {
    const { html } = render(comparedTimelines({ by: 'week', bins, rolling: [28] }, { level: () => 9 }))
    expect(html).not.toMatch(/NaN|undefined|Infinity/)
    for (const colour of ['#0000dd', '#dd0000']) expect(html).toContain(colour)
  })

  test('names the lines at their ends, and in the legend where there is no room', () => {
    const result = comparedTimelines({ by: 'month', bins: 24 })
    expect(render(result).texts).toEqual(expect.arrayContaining(['Upper Tarn', 'Port Orland']))
    expect(legend(result)).not.toContain('Upper Tarn')
    expect(render(result, { width: 360 }).texts).not.toContain('Upper Tarn')
    expect(legend(result, { width: 360 })).toEqual(expect.arrayContaining(['Upper Tarn', 'Port Orland']))
  })

  test('a line that ends early has its name above its end, not a leader across the plot', () => {
    const result = comparedTimelines({ by: 'month', bins: 24 }, { first: '2017-01-01' })
    const { html, texts } = render(result)
    expect(texts).toEqual(expect.arrayContaining(['Upper Tarn', 'Port Orland']))
    const leaders = [...html.matchAll(/<path d="M([\d.]+),[\d.]+L([\d.]+),/g)].map(([, from, to]) => +to! - +from!)
    expect(Math.max(...leaders)).toBeLessThan(120)
  })

  test('both stand over one axis of time that holds the whole of both', () => {
    const options = comparedPlot(comparedTimelines({ by: 'month', bins: 12 }, { first: '2016-01-01' }), drawing)
    const [from, to] = options.x!.domain as [Date, Date]
    expect([from.toISOString().slice(0, 10), to.toISOString().slice(0, 10)]).toEqual(['2014-01-01', '2017-01-01'])
  })

  test('the axis of counts reaches the largest possible count of either', () => {
    const result = comparedTimelines({ by: 'month', bins: 12, level: () => 3 }, { level: () => 900 })
    const largest = Math.max(...result.versus.bins.map(({ possible }) => possible!))
    expect((comparedPlot(result, drawing).y!.domain as number[])[1]).toBeGreaterThanOrEqual(largest)
  })

  test('hatched is what neither covers', () => {
    const one = comparedTimelines({ by: 'month', bins: 24, covered: gaps }, { covered: () => 'full' })
    expect(legend(one)).not.toContain('not covered')
    const both = comparedTimelines({ by: 'month', bins: 24, covered: gaps })
    expect(legend(both)).toContain('not covered')
    expect(render(comparedTimelines({ by: 'month', bins: 24, covered: none })).html).not.toMatch(/NaN/)
  })

  test('nothing to draw is said in words', () => {
    const result = comparedTimelines({ by: 'month', bins: 2 })
    const empty = { ...result, bins: [], versus: { ...result.versus, bins: [] } }
    expect(render(empty).texts).toEqual(['No event matches the selection.'])
  })

  test('Arabic words stand in Arabic', () => {
    const result = comparedTimelines({ by: 'month', bins: 24 })
    expect(render(result, { language: 'ar' }).texts.join(' ')).toContain('عدد الأحداث في الشهر')
  })
})

describe('the table of two timelines', () => {
  test('has a row for each bin of either, empty where only the other has it', () => {
    const { columns, rows } = tempoTable(comparedTimelines({ by: 'month', bins: 2 }, { first: '2014-02-01' }), 'en')
    const at = (key: string) => columns.findIndex((column) => column.key === key)
    expect(rows.map((row) => row[0])).toEqual(['2014-01-01', '2014-02-01', '2014-03-01'])
    expect(rows.map((row) => row[at('expected')] === null)).toEqual([false, false, true])
    expect(rows.map((row) => row[at('versus_expected')] === null)).toEqual([true, false, false])
    expect(rows.every((row) => row.length === columns.length)).toBe(true)
    expect(columns[at('versus_expected')]!.heading).toBe('Expected (Port Orland)')
  })
})

test('in a terminal one stands below the other on one scale', () => {
  const lines = tempoInTerminal(comparedTimelines({ by: 'month', bins: 12, level: () => 3 }, { level: () => 90 }), 'en')
  const names = [lines.indexOf('Upper Tarn'), lines.indexOf('Port Orland')]
  expect(names[0]).toBe(0)
  expect(names[1]).toBeGreaterThan(9)
  expect(lines[2]!.split('│')[0]).toBe(lines[names[1]! + 2]!.split('│')[0])
  expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(80)
})
