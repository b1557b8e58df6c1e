import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { Figure } from '../model/figure.ts'
import { comparedTimelines } from '../questions/invented-comparisons.ts'
import { orlandProvinces, places, timeline } from '../questions/invented-results.ts'
import { concentrationFigure, tempoFigure } from './invented-figures.ts'
import { figurePage } from './page.ts'

const monthly = timeline({ by: 'month', bins: 60, rolling: [90], covered: (index) => (index < 6 ? 'none' : 'full') })
const read = async (figure: Figure) => {
  const html = await figurePage(figure)
  return { html, document: parseHTML(html).document }
}

describe('figurePage', () => {
  test('begins with the sentence and says its language and direction', async () => {
    const { document } = await read(tempoFigure(monthly, 'ar'))
    expect(document.documentElement.getAttribute('dir')).toBe('rtl')
    expect(document.documentElement.getAttribute('lang')).toBe('ar')
    expect(document.querySelector('h1')!.textContent).toBe(tempoFigure(monthly, 'ar').sentence)
  })

  test('each drawing is an image with a text alternative, drawn from left to right', async () => {
    const { document } = await read(tempoFigure(monthly, 'ar'))
    const drawings = [...document.querySelectorAll('figure svg[role="img"]')]
    expect(drawings).toHaveLength(2)
    for (const drawing of drawings) {
      expect(drawing.getAttribute('aria-label')).toContain(tempoFigure(monthly, 'ar').sentence)
      expect(drawing.getAttribute('direction')).toBe('ltr')
    }
  })

  test('the table has a row for every bin, with a dash where nothing is covered', async () => {
    const { document } = await read(tempoFigure(monthly))
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    )
    expect(rows).toHaveLength(60)
    expect(rows[0]!.slice(0, 5)).toEqual(['1 Jan 2014', '31 Jan 2014', 'no', '–', '–'])
    expect(rows[6]![2]).toBe('yes')
    expect(Number(rows[6]![3])).toBe(monthly.bins[6]!.certain)
    expect(document.querySelectorAll('thead th')).toHaveLength(13)
  })

  test('the table has a row for every place and one for events without a place', async () => {
    const { document } = await read(concentrationFigure(places(orlandProvinces, 164)))
    expect(document.querySelectorAll('tbody tr')).toHaveLength(22)
    expect(document.querySelector('tfoot')!.textContent).toContain('164 (6.6\u00a0%)')
  })

  test('the receipt shows releases with checksums, licence and citation, and how to check the figure', async () => {
    const figure = tempoFigure(monthly)
    const text = (await read(figure)).document.body.textContent!
    const [release] = figure.receipt.releases
    for (const part of [
      release!.original_sha256,
      release!.events_sha256,
      release!.licence,
      release!.citation,
      figure.receipt.rows,
      'marsad verify figure.json',
      'counting-with-uncertainty',
      'marsad 0.1.0',
      '“\u2068Northern Front\u2069” was taken to mean \u2068Northern Front\u2069, \u2068orl:7\u2069',
      ...figure.caveats,
    ]) {
      expect(text).toContain(part)
    }
  })

  test('a comparison shows both selections, how to list the rows of each, and the second in the table', async () => {
    const figure = tempoFigure(comparedTimelines({ by: 'month', bins: 12 }))
    const selection = { ...figure.receipt.selection, text: 'bridge' }
    figure.receipt.versus = { selection, events_digest: 'd4'.repeat(32), rows: 'marsad events --text bridge' }
    const { document } = await read(figure)
    const text = document.body.textContent!
    for (const part of [
      'Compared with',
      'text holds “\u2068bridge\u2069”',
      'd4'.repeat(32),
      'marsad events --text bridge',
    ]) {
      expect(text).toContain(part)
    }
    expect([...document.querySelectorAll('thead th')].map((cell) => cell.textContent)).toContain(
      'Expected (Port Orland)',
    )
  })

  test('nothing may be loaded or run: the policy allows its own style alone', async () => {
    const { html, document } = await read(tempoFigure(monthly))
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content')!
    const style = /<style>(.*?)<\/style>/s.exec(html)![1]!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    expect(policy).not.toContain('unsafe')
    expect(html.match(/<style/g)).toHaveLength(1)
    expect(html).not.toMatch(/<script|\sstyle=|\s(src|href)=|\son\w+=|@import/)
    expect(html).not.toMatch(/url\((?!data:font\/woff2;base64,)/)
  })

  test('foreign text stays text', async () => {
    const evil = `</title></style><script>alert(1)</script><img src=x onerror=alert(1)>\u202e`
    const figure = concentrationFigure(places([evil], 2), 'en', { sentence: evil, caveats: [evil] })
    figure.receipt.releases[0]!.citation = evil
    figure.receipt.options = { evil }
    figure.receipt.selection.text = evil
    const { html, document } = await read(figure)
    expect(document.querySelectorAll('script, img')).toHaveLength(0)
    expect(document.querySelector('h1')!.textContent).toContain('<script>alert(1)</script>')
    expect(html.includes('\u202e')).toBe(false)
    expect(document.querySelector('#receipt ~ dl')!.textContent).toContain('\\u202e')
  })

  test('a figure without rows says so', async () => {
    const { document } = await read(concentrationFigure(places([])))
    expect(document.body.textContent).toContain('The table has no rows.')
    expect(document.body.textContent).toContain('No event matches the selection.')
  })

  test('the same figure gives the same page', async () => {
    expect(await figurePage(tempoFigure(monthly))).toBe(await figurePage(structuredClone(tempoFigure(monthly))))
  })
})
