import { createHash } from 'node:crypto'
import type { Figure } from '../model/figure.ts'
import { plainSentence } from '../model/plain-text.ts'
import type { Drawing, LegendItem } from '../questions/drawing.ts'
import { themed } from './colours.ts'
import { describeFigure } from './describe-selection.ts'
import { drawPlot, legendOf } from './draw-plot.ts'
import { fontFaces, fontFiles, fontWeights } from './fonts.ts'
import { type KnownFigure, knownFigure } from './known-figure.ts'
import { legendMark } from './legend-marks.ts'
import { receiptHtml, releasesHtml } from './page-receipt.ts'
import { pageStyle } from './page-style.ts'
import { tableHtml } from './page-table.ts'
import { sourceLine } from './source-line.ts'
import { frameWords } from './words.ts'
import { element, escapeXml } from './xml.ts'

/** The drawing for screens and paper, and the one for telephones, in pixels. */
const drawings = { wide: { width: 930, height: 470 }, narrow: { width: 360, height: 380 } } as const
/** Places need a line each, however narrow the page. */
const heightOfPlaces = 560

/**
 * A saved figure as one HTML page that needs nothing else: sentence, drawing with a text alternative, notes, the table
 * behind the drawing, the receipt, the releases with licence and citation. It has no script and may load nothing.
 * Throws `figure_not_drawable`.
 */
export async function figurePage(figure: Figure): Promise<string> {
  const known = knownFigure(figure)
  const words = frameWords[figure.language]
  const sentence = plainSentence(figure.sentence)
  const selection = describeFigure(known).join(' · ')
  const section = (id: string, title: string, html: string) =>
    element('section', {}, element('h2', { id }, escapeXml(title)) + html)
  const notes = figure.caveats.map((caveat) => element('li', {}, escapeXml(plainSentence(caveat))))
  const body = element(
    'main',
    {},
    [
      element('h1', {}, escapeXml(sentence)),
      element('p', { class: 'muted' }, escapeXml(selection)),
      element('figure', {}, (await drawn(known, 'wide')) + (await drawn(known, 'narrow'))),
      notes.length > 0 ? section('notes', words.caveats, element('ul', { class: 'notes' }, notes.join(''))) : '',
      section('table', words.table, tableHtml(known)),
      section('receipt', words.receipt, receiptHtml(known)),
      section('releases', words.releases, releasesHtml(known)),
      element('footer', {}, escapeXml(sourceLine(known))),
    ].join(''),
  )
  const style = fontFaces(fontFiles(body, fontWeights)) + pageStyle
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    element('title', {}, escapeXml(sentence)),
    `<style>${style}</style>`,
  ]
  const root = { lang: figure.language, dir: figure.language === 'ar' ? 'rtl' : 'ltr' }
  const html = element('html', root, element('head', {}, head.join('')) + element('body', {}, body))
  return `<!doctype html>\n${html}\n`
}

async function drawn(figure: KnownFigure, kind: keyof typeof drawings): Promise<string> {
  const { language } = figure
  const { width } = drawings[kind]
  const height = figure.question === 'tempo' ? drawings[kind].height : heightOfPlaces
  const drawing: Drawing = { width, height, language, colours: themed }
  const { markup, height: used } = await drawPlot(figure, drawing)
  const label = [plainSentence(figure.sentence), ...describeFigure(figure), frameWords[language].alternative].join(' ')
  const svg = element(
    'svg',
    { viewBox: `0 0 ${width} ${Math.ceil(used)}`, role: 'img', 'aria-label': label, direction: 'ltr', 'font-size': 14 },
    markup,
  )
  return element('div', { class: kind }, legendHtml(await legendOf(figure, drawing)) + svg)
}

function legendHtml(legend: LegendItem[]): string {
  if (legend.length === 0) return ''
  const items = legend.map((item) => {
    const mark = element('svg', { viewBox: '0 0 22 12', 'aria-hidden': 'true' }, legendMark(item, 0, 6))
    return element('li', {}, mark + element('span', {}, escapeXml(item.text)))
  })
  return element('ul', { class: 'legend' }, items.join(''))
}
