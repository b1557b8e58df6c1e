import { plot } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { Drawing } from '../drawing.ts'
import { comparedPlaces } from '../invented-comparisons.ts'
import { orlandProvinces } from '../invented-results.ts'
import type { ComparedResult } from './compared.ts'
import { comparedLeastHeight, comparedLegend, comparedPlot } from './compared-plot.ts'
import { placesTable } from './table.ts'
import { placesInTerminal } from './terminal.ts'

const colours = {
  paper: '#ffffff',
  ink: '#000001',
  muted: '#000002',
  rule: '#000003',
  data: '#0000dd',
  lines: ['#00aa01', '#dd0000'],
}
const drawing: Drawing = { width: 900, height: 560, language: 'en', colours }
const render = (result: ComparedResult, given: Partial<Drawing> = {}) => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const drawn = plot({ ...comparedPlot(result, { ...drawing, ...given }), document }) as unknown as {
    outerHTML: string
    querySelectorAll(selector: string): { textContent: string }[]
  }
  const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '')
  return {
    html: drawn.outerHTML,
    texts: [...drawn.querySelectorAll('text')].map(({ textContent }) => plain(textContent)),
  }
}

describe('the drawing of the places of two selections', () => {
  test.each([1, 3, 15, 16, 22])('%i places: two dots each, and nothing that is no number', (count) => {
    const { html } = render(comparedPlaces(orlandProvinces.slice(0, count), orlandProvinces.slice(0, count)))
    expect(html).not.toMatch(/NaN|undefined|Infinity/)
    const lines = count <= 16 ? count : 16
    expect(html.match(/<circle/g)).toHaveLength(2 * lines)
  })

  test('takes the places with the largest share on either side, the others together', () => {
    const [first, second] = [orlandProvinces.slice(0, 14), orlandProvinces.slice(14)]
    const { texts } = render(comparedPlaces(first, second))
    expect(texts).toContain(first[0])
    expect(texts).toContain(second[0])
    expect(texts).toContain('7 other places')
  })

  test('its columns and legend are under the names of the sides', () => {
    const result = comparedPlaces(['Dor', 'Vell'], ['Vell', 'Dor'])
    expect(render(result).texts).toEqual(expect.arrayContaining(['Upper Tarn', 'Port Orland']))
    expect(comparedLegend(result, drawing)).toMatchObject([
      { colour: '#0000dd', text: 'Upper Tarn' },
      { colour: '#dd0000', text: 'Port Orland' },
    ])
  })

  test('a narrow one has no columns, and its names are shortened', () => {
    const { texts, html } = render(comparedPlaces(orlandProvinces, orlandProvinces), { width: 360 })
    expect(texts).not.toContain('Upper Tarn ')
    expect(texts.some((text) => text.endsWith('…'))).toBe(true)
    expect(html).not.toMatch(/NaN/)
  })

  test('in Arabic shares grow from the right', () => {
    const result = comparedPlaces(['Dor', 'Vell'], ['Vell'])
    expect(comparedPlot(result, { ...drawing, language: 'ar' }).x!.reverse).toBe(true)
    expect(render(result, { language: 'ar' }).texts).toContain('الحصة من الأحداث المعروف مكانها')
  })

  test('asks for a height at which names do not touch', () => {
    const height = comparedLeastHeight(comparedPlaces(orlandProvinces, orlandProvinces), drawing)
    expect(height).toBeGreaterThan(16 * 17)
  })

  test('a share that a public figure does not say has no dot', () => {
    const result = comparedPlaces(['Dor', 'Vell'], ['Vell', 'Dor'])
    const [first, ...others] = result.comparison.places
    const places = [{ ...first!, second: null, difference: null }, ...others]
    const { html, texts } = render({ ...result, comparison: { ...result.comparison, places } })
    expect(html.match(/<circle/g)).toHaveLength(3)
    expect(html).not.toMatch(/NaN/)
    expect(texts).toContain('–')
  })

  test('nothing to draw is said in words', () => {
    expect(render(comparedPlaces([], [])).texts).toEqual(['No event matches the selection.'])
    expect(render(comparedPlaces([], [], 4)).texts).toEqual(['No event selected is known to a place at this level.'])
    expect(comparedLegend(comparedPlaces([], []), drawing)).toEqual([])
  })
})

describe('the table of the places of two selections', () => {
  const { columns, rows, foot } = placesTable(comparedPlaces(['Dor', 'Vell'], ['Vell', 'Brae'], 6), 'en')
  const at = (key: string) => columns.findIndex((column) => column.key === key)

  test('has a row for each place of either, empty where only the other holds it', () => {
    expect(rows.map((row) => row[at('name')])).toEqual(['Dor', 'Vell', 'Brae'])
    expect(rows.map((row) => row[at('share')] === null)).toEqual([false, false, true])
    expect(rows.map((row) => row[at('versus_share')] === null)).toEqual([true, false, false])
    expect(rows.every((row) => row.length === columns.length)).toBe(true)
  })

  test('ends with the difference of the shares, whose sides add up to nothing', () => {
    expect(columns.at(-1)).toMatchObject({ key: 'difference', kind: 'percent' })
    expect(rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBeCloseTo(0, 12)
  })

  test('tells what is not known to a place of either', () => {
    expect(foot!.text.split(' · ')).toHaveLength(2)
  })
})

test('in a terminal one stands below the other', () => {
  const lines = placesInTerminal(comparedPlaces(['Dor', 'Vell'], ['Vell']), 'en')
  expect(lines[0]).toBe('Upper Tarn')
  expect(lines).toContain('Port Orland')
})
