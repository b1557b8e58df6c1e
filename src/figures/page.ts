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
import { heightOnPage } from './plot-height.ts'
import { sourceLine } from './source-line.ts'
import { frameWords } from './words.ts'
import { element, escapeXml } from './xml.ts'

/** The drawing for screens and paper, and the one for telephones, in pixels. */
const drawings = { wide: { width: 930, height: 470 }, narrow: { width: 360, height: 380 } } as const

/**
 * Figures as one HTML page that needs nothing else. Each has its sentence, drawing with a text alternative, notes, the table
 * behind the drawing, the receipt, the releases with licence and citation. The page has no script and may load nothing; its
 * language is that of the first figure. Throws `figure_not_drawable`.
 */
export async function figurePage(figure: Figure, ...more: readonly Figure[]): Promise<string> {
  const articles = await Promise.all(
    [figure, ...more].map(async (each, index) => article(await knownFigure(each), index)),
  )
  const body = element('main', {}, articles.join(''))
  const style = fontFaces(fontFiles(body, fontWeights)) + pageStyle
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    element('title', {}, escapeXml(plainSentence(figure.sentence))),
    `<style>${style}</style>`,
  ]
  const root = { lang: figure.language, dir: figure.language === 'ar' ? 'rtl' : 'ltr' }
  const html = element('html', root, element('head', {}, head.join('')) + element('body', {}, body))
  return `<!doctype html>\n${html}\n`
}

/** The first figure's sentence heads the page; the others are headings below it. */
async function article(figure: KnownFigure, index: number): Promise<string> {
  const words = frameWords[figure.language]
  const [title, part] = index === 0 ? (['h1', 'h2'] as const) : (['h2', 'h3'] as const)
  const idOf = (id: string) => (index === 0 ? id : `${id}-${index + 1}`)
  const section = (id: string, heading: string, html: string) =>
    element('section', {}, element(part, { id: idOf(id), class: 'part' }, escapeXml(heading)) + html)
  const notes = figure.caveats.map((caveat) => element('li', {}, escapeXml(plainSentence(caveat))))
  return element(
    'article',
    {},
    [
      element(title, { class: 'sentence' }, escapeXml(plainSentence(figure.sentence))),
      element('p', { class: 'muted' }, escapeXml(describeFigure(figure).join(' · '))),
      element('figure', {}, (await drawn(figure, 'wide')) + (await drawn(figure, 'narrow'))),
      notes.length > 0 ? section('notes', words.caveats, element('ul', { class: 'notes' }, notes.join(''))) : '',
      section('table', words.table, tableHtml(figure, idOf('table'))),
      section('receipt', words.receipt, receiptHtml(figure)),
      section('releases', words.releases, releasesHtml(figure)),
      element('footer', {}, escapeXml(sourceLine(figure))),
    ].join(''),
  )
}

async function drawn(figure: KnownFigure, kind: keyof typeof drawings): Promise<string> {
  const { language } = figure
  const { width } = drawings[kind]
  const asTimeline: Drawing = { ...drawings[kind], language, colours: themed }
  const drawing = { ...asTimeline, height: await heightOnPage(figure, asTimeline) }
  const { markup, height: used } = await drawPlot(figure, drawing)
  const label = [plainSentence(figure.sentence), ...describeFigure(figure), frameWords[language].alternative].join(' ')
  const svg = element(
    'svg',
    { viewBox: `0 0 ${width} ${Math.ceil(used)}`, role: 'img', 'aria-label': label, direction: 'ltr', 'font-size': 14 },
    markup,
  )
  return element('div', { class: kind }, legendHtml(await legendOf(figure, drawing)) + svg)
}

function legendHtml(legend: readonly LegendItem[]): string {
  if (legend.length === 0) return ''
  const items = legend.map((item) => {
    const mark = element('svg', { viewBox: '0 0 22 12', 'aria-hidden': 'true' }, legendMark(item, 0, 6))
    return element('li', {}, mark + element('span', {}, escapeXml(plainSentence(item.text))))
  })
  return element('ul', { class: 'legend' }, items.join(''))
}
