import { plot, type PlotOptions } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { languages } from '../../model/figure.ts'
import type { Drawing } from '../drawing.ts'
import { inventedCoverage } from './invented-coverage.ts'
import { mixesHeight, mixesPlot } from './mixes-plot.ts'
import { sharesLegend, sharesPlot } from './plot.ts'
import type { CoverageResult } from './result.ts'
import { shown } from './shown.ts'

/** As much of a DOM element as is looked at here; the DOM types are the browser's. */
interface Drawn {
  outerHTML: string
  textContent: string
  getAttribute(name: string): string | null
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
const drawing: Drawing = { width: 930, height: 470, language: 'en', colours }
const render = (options: PlotOptions) => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  return plot({ ...options, document }) as unknown as Drawn
}
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const texts = (element: Drawn) => [...element.querySelectorAll('text')].map((text) => plain(text.textContent))
const bars = (element: Drawn) => element.querySelectorAll('rect').length
const legend = (result: CoverageResult) => sharesLegend(result, drawing).map(({ text }) => text)
const years = (given: Partial<Parameters<typeof inventedCoverage>[0]> = {}) =>
  inventedCoverage({ by: 'year', bins: 10, ...given })

describe('shares over time', () => {
  test.each([1, 12, 60, 61, 400])('of %i bins have nothing that is no number', (bins) => {
    const covered = (index: number) => (index < 3 && bins > 3 ? 'none' : 'full')
    const result = inventedCoverage({ by: 'month', bins, covered })
    expect(render(sharesPlot(result, drawing)).outerHTML).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('are a strip each, named with the share over all', () => {
    const drawn = render(sharesPlot(years(), drawing))
    expect(bars(drawn)).toBe(3 * 10)
    expect(texts(drawn)).toEqual(
      expect.arrayContaining([
        'dated only to a window of days; 20.0 % of all',
        'not placed at or near a point; 20.0 % of all',
        'one named source or none; 60.0 % of all',
      ]),
    )
  })

  test('have no strip for what no dataset says', () => {
    const drawn = render(sharesPlot({ ...years(), few_sources: null }, drawing))
    expect(bars(drawn)).toBe(2 * 10)
    expect(drawn.outerHTML).not.toContain('named source')
  })

  test('over more than 60 bins are lines that a gap breaks', () => {
    const result = inventedCoverage({ by: 'month', bins: 100, covered: (index) => (index === 50 ? 'none' : 'full') })
    const paths = render(sharesPlot(result, drawing)).querySelectorAll('[stroke="#0000dd"] path')
    expect(paths.length).toBe(3)
    for (const path of paths) expect(path.getAttribute('d')!.match(/M/g)!.length).toBe(2)
  })

  test('of fewer than ten events are lighter', () => {
    const drawn = render(sharesPlot(years({ level: () => 3 }), drawing))
    expect(drawn.outerHTML).toContain('fill-opacity="0.45"')
    expect(legend(years({ level: () => 3 }))).toContain('fewer than ten events')
  })

  test('of zero are a dot', () => {
    const drawn = render(sharesPlot(years(), drawing))
    expect(drawn.querySelectorAll('circle').length).toBe(2)
    expect(legend(years())).toContain('none')
  })

  test('are hatched where nothing is covered, with the words only where there is room', () => {
    const result = years({ covered: (index) => (index < 5 ? 'none' : 'full') })
    expect(texts(render(sharesPlot(result, drawing)))).toContain('not covered')
    expect(texts(render(sharesPlot(result, { ...drawing, width: 360 })))).not.toContain('not covered')
    expect(legend(result)).toContain('not covered')
  })

  test('show where the method changes', () => {
    const broken = {
      ...years(),
      breaks: [{ dataset: 'made', release: '1', date: '2016-01-01', what: { en: '', ar: '' } }],
    }
    expect(render(sharesPlot(broken, drawing)).outerHTML).toContain('#00aa02')
    expect(render(sharesPlot(years(), drawing)).outerHTML).not.toContain('#00aa02')
    expect(legend(broken)).toContain('the method of the dataset changes')
  })

  test('say that nothing matched, and that nothing is covered', () => {
    expect(texts(render(sharesPlot(years({ level: () => 0 }), drawing)))).toEqual(['No event matches the selection.'])
    const outside = years({ covered: () => 'none' })
    expect(texts(render(sharesPlot(outside, drawing)))).toEqual(['The release does not cover this period.'])
  })
})

describe('the mixes', () => {
  const result = years()

  test('have a bar for each precision that occurs and each missing field', () => {
    const drawn = render(mixesPlot(result, { ...drawing, width: 330, height: mixesHeight(result) }))
    expect(texts(drawn)).toEqual(
      expect.arrayContaining(['Date known to', 'the month', 'near a point', 'Missing', 'district']),
    )
    expect(texts(drawn)).not.toContain('more than a month')
    // A ground and a bar in each line.
    expect(bars(drawn)).toBe(2 * (4 + 8 + 2))
  })

  test('show as many lines as there is room for', () => {
    expect(bars(render(mixesPlot(result, { ...drawing, width: 330, height: 200 })))).toBeLessThan(2 * 14)
  })

  test('in Arabic grow from the right, and every line of Arabic is turned', () => {
    const drawn = render(mixesPlot(result, { ...drawing, language: 'ar', width: 330, height: 400 }))
    expect(texts(drawn)).toContain('\u2067القضاء\u2069')
    const widths = [...drawn.querySelectorAll('rect')].map((rect) => Number(rect.getAttribute('x')))
    expect(new Set(widths).size).toBeGreaterThan(1)
  })
})

describe('the drawing', () => {
  test.each(languages)('stands side by side where there is room, else below one another: %s', async (language) => {
    const wide = await shown.panels(years(), { ...drawing, language })
    expect(wide.map(({ y = 0 }) => y)).toEqual([0, 0])
    expect(wide[0]!.x).not.toBe(wide[1]!.x)
    const narrow = await shown.panels(years(), { ...drawing, language, width: 360 })
    expect(narrow.map(({ x }) => x)).toEqual([0, 0])
    expect(narrow[1]!.y).toBeGreaterThanOrEqual(narrow[0]!.options.height!)
    const height = await shown.pageHeight!(years(), { ...drawing, width: 360 })
    expect(height).toBeGreaterThanOrEqual(narrow[1]!.y! + narrow[1]!.options.height!)
  })

  test('in a terminal has a line a share, none wider than 72 cells', () => {
    for (const language of languages) {
      const lines = shown.terminal(years(), language)
      expect(lines).toHaveLength(6)
      for (const line of lines) expect([...new Intl.Segmenter().segment(line)].length).toBeLessThanOrEqual(72)
    }
    expect(shown.terminal(years({ level: () => 0 }), 'en')).toEqual(['No event matches the selection.'])
  })

  test('as a table has a row a bin', () => {
    const { rows, columns, foot } = shown.table(years(), 'en')
    expect(rows).toHaveLength(10)
    for (const row of rows) expect(row).toHaveLength(columns.length)
    expect(plain(foot!.text)).toMatch(/^[\d,]+; dated only to a window of days: 20\.0 %; /)
  })
})
