import type { Figure } from '../model/figure.ts'
import { formats } from '../model/formats.ts'
import { directed, plainSentence } from '../model/plain-text.ts'
import { type Drawing, type LegendItem, typeSizes } from '../questions/drawing.ts'
import { light, type Theme } from './colours.ts'
import { describeFigure } from './describe-selection.ts'
import { drawPlot, legendOf } from './draw-plot.ts'
import { fontFaces, fontFamilies, fontFiles, fontWeights } from './fonts.ts'
import { type KnownFigure, knownFigure } from './known-figure.ts'
import { layLegend, legendMark } from './legend-marks.ts'
import { leastHeightOf } from './plot-height.ts'
import { sourceLine } from './source-line.ts'
import { frameWords } from './words.ts'
import { wrapText } from './wrap-text.ts'
import { element, escapeXml } from './xml.ts'

/** The two sizes of a figure, in pixels: wide for reports and slides, square for posts. */
export const figureSizes = { wide: { width: 1200, height: 675 }, square: { width: 1080, height: 1080 } } as const
export type FigureSize = keyof typeof figureSizes

const margin = 40
/** Type sizes of the title, largest first, and into how many lines it may then run. */
const titleSteps = [
  { size: 28, lines: 2 },
  { size: 20, lines: 4 },
  { size: 16, lines: Infinity },
]
/** The semibold title is a little wider than the regular widths that are measured. */
const semibold = 1.06

/**
 * A saved figure as one SVG document: the sentence as title, what is counted, the plot, legend, notes, source and
 * licence. The fonts are inside it, or with `named` only named. The same figure gives the same bytes. Throws
 * `figure_not_drawable`.
 */
export async function figureSvg(
  figure: Figure,
  size: FigureSize = 'wide',
  fonts: 'embedded' | 'named' = 'embedded',
): Promise<string> {
  const content = await framed(await knownFigure(figure), size)
  // Every character of the document is in its text, so the text says which parts of the fonts are needed.
  const style = fonts === 'named' ? '' : element('style', {}, fontFaces(fontFiles(content, fontWeights)))
  return rooted(size, figure, style + content)
}

function rooted(size: FigureSize, figure: Figure, content: string): string {
  const { width, height } = figureSizes[size]
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': 'sentence selection',
    'xml:lang': figure.language,
    // The lines of a right-to-left language are turned by their own marks; anchors are physical.
    direction: 'ltr',
    'font-family': fontFamilies,
    'font-size': typeSizes.text,
  }
  return element('svg', attributes, content) + '\n'
}

async function framed(figure: KnownFigure, size: FigureSize): Promise<string> {
  const { language } = figure
  const { width, height } = figureSizes[size]
  const inner = width - 2 * margin
  const colours = light
  const write = lineWriter(figure, width)
  const parts: string[] = [element('rect', { width, height, fill: colours.paper })]

  const sentence = plainSentence(figure.sentence)
  const selection = describeFigure(figure).join(' · ')
  const title = fitTitle(sentence, inner)
  let y = margin - 6
  for (const line of title.lines) parts.push(write(line, (y += title.size * 1.28), title.size, colours.ink, 600))
  y += 6
  for (const line of wrapText(selection, 16, inner)) parts.push(write(line, (y += 23), 16, colours.muted))
  y += 10

  // The footer is laid out from the bottom, the plot has what is left between.
  let bottom = height - margin + 12
  for (const line of wrapText(sourceLine(figure), typeSizes.small, inner).reverse()) {
    parts.push(write(line, bottom, typeSizes.small, colours.muted))
    bottom -= 17
  }
  parts.push(element('path', { d: `M${margin},${bottom - 2}H${width - margin}`, stroke: colours.rule }))
  bottom -= 14

  const drawing: Drawing = { width: inner, height: 0, language, colours }
  const legendLines = layLegend(await legendOf(figure, drawing), inner)
  y += 4
  for (const line of legendLines) {
    y += 21
    parts.push(legendLine(line, y, width, figure, colours))
  }
  y += 12

  const notes = fitNotes(figure, inner, bottom - y - (await leastHeightOf(figure, drawing)))
  for (const line of notes.reverse()) {
    parts.push(write(line, bottom, typeSizes.text, colours.ink))
    bottom -= 20
  }
  const plotted = await drawPlot(figure, { ...drawing, height: Math.max(120, bottom - y - 2) })
  parts.push(element('g', { transform: `translate(${margin},${y})` }, plotted.markup))

  const names =
    element('title', { id: 'sentence' }, escapeXml(sentence)) +
    element('desc', { id: 'selection' }, escapeXml(selection))
  return names + parts.join('')
}

/** Lines begin where the language does: at the left margin, or at the right one. */
function lineWriter({ language }: KnownFigure, width: number) {
  return (line: string, y: number, size: number, fill: string, weight = 400) =>
    element(
      'text',
      {
        x: language === 'ar' ? width - margin : margin,
        y: Math.round(y),
        'font-size': size,
        'font-weight': weight,
        fill,
        'text-anchor': language === 'ar' ? 'end' : 'start',
      },
      escapeXml(directed(line, language)),
    )
}

/** The largest size at which the title is short enough, its lines about equally long. */
function fitTitle(sentence: string, width: number) {
  const step = titleSteps.find(({ size, lines }) => wrapText(sentence, size * semibold, width).length <= lines)!
  const wrap = (narrower: number) => wrapText(sentence, step.size * semibold, narrower)
  let narrow = width
  while (narrow > width / 2 && wrap(narrow - 20).length === wrap(width).length) narrow -= 20
  return { size: step.size, lines: wrap(narrow) }
}

function legendLine(
  items: { item: LegendItem; offset: number }[],
  y: number,
  width: number,
  { language }: KnownFigure,
  colours: Theme,
): string {
  const isArabic = language === 'ar'
  return items
    .map(({ item, offset }) => {
      const markX = isArabic ? width - margin - offset - 22 : margin + offset
      const textX = isArabic ? markX - 7 : markX + 29
      const attributes = {
        x: textX,
        y,
        fill: colours.muted,
        'font-size': typeSizes.text,
        'text-anchor': isArabic ? 'end' : 'start',
      }
      return (
        legendMark(item, markX, y - 5) +
        element('text', attributes, escapeXml(directed(plainSentence(item.text), language)))
      )
    })
    .join('')
}

/** As many notes as fit into the height, at least the first; then how many more there are. */
function fitNotes(figure: KnownFigure, width: number, height: number): string[] {
  const { language, caveats } = figure
  const words = frameWords[language]
  const most = Math.max(2, Math.floor(height / 20))
  const lines: string[] = []
  for (const [index, caveat] of caveats.entries()) {
    const label = caveats.length > 1 ? `${words.caveat} ${index + 1}` : words.caveat
    const wrapped = wrapText(`${label}: ${plainSentence(caveat)}`, typeSizes.text, width)
    const isLast = index === caveats.length - 1
    if (index > 0 && lines.length + wrapped.length > most - (isLast ? 0 : 1)) {
      lines.push(formats(language).plural(caveats.length - index, words.moreCaveats))
      return lines
    }
    lines.push(...wrapped)
  }
  return lines
}
