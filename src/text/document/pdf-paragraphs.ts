import type { ParagraphKind } from '../../model/reading.ts'
import type { Piece } from './assemble.ts'
import type { PdfLine } from './pdf-lines.ts'
import { cellGap } from './pdf-order.ts'

/** So many lines at the top and at the bottom of a page may be its head and its foot; of a page with few lines, one. */
const EDGE_LINES = 2
const FEW_LINES = 8
/** On so many pages the same line is no text but a running head or foot. */
const REPEATED_PAGES = 3
/** A line so much higher than the others is a heading. */
const HEADING_HEIGHT = 1.15

/** The paragraphs of a document, from the lines of its pages; running heads, feet and page numbers are marked. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): Piece[] {
  const running = runningLines(pages)
  const words = wordsOf(pages)
  const heights = pages
    .flat()
    .map(({ box }) => box[3])
    .sort((a, b) => a - b)
  const usual = heights[Math.floor(heights.length / 2)] ?? 0
  return pages.flatMap((lines, index) => {
    const furniture = new Set(edgesOf(lines).filter((line) => running.has(patternOf(line)) || isPageNumber(line)))
    const isRunning = (line: PdfLine) => furniture.has(line)
    return groupsOf(withCells(lines), isRunning, usual).map((group) =>
      pieceOf(group, { page: index + 1, usual, isRunning: isRunning(group[0]!), words }),
    )
  })
}

function runningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const lines of pages) {
    for (const pattern of new Set(edgesOf(lines).map(patternOf))) counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
  }
  const enough = Math.max(REPEATED_PAGES, pages.length / 3)
  return new Set([...counts].filter(([, count]) => count >= enough).map(([pattern]) => pattern))
}

function edgesOf(lines: readonly PdfLine[]): PdfLine[] {
  const edge = lines.length < FEW_LINES ? 1 : EDGE_LINES
  return lines.filter((_, at) => at < edge || at >= lines.length - edge)
}

/** Lines with gaps, one below the other, are rows of a table; a lone gap is a space. The lines stay the same objects. */
function withCells(lines: readonly PdfLine[]): readonly PdfLine[] {
  const gaps = lines.map(({ text }) => text.includes(cellGap))
  for (const [index, line] of lines.entries()) {
    const isRow = gaps[index] && (gaps[index - 1] || gaps[index + 1])
    line.text = line.text.replaceAll(cellGap, isRow ? betweenCells : ' ')
  }
  return lines
}
const betweenCells = ' | '
const patternOf = ({ text }: PdfLine) => text.replace(/\p{Nd}+/gu, '#').replaceAll(cellGap, ' ')
const isPageNumber = ({ text }: PdfLine) =>
  /^[\s\-–|]*(?:page |صفحة |seite |p\. ?)?\p{Nd}{1,4}(?: ?(?:of|\/|من) ?\p{Nd}{1,4})?[\s\-–|]*$/iu.test(text)

/** Lines that follow one another as lines of one paragraph do. */
function groupsOf(lines: readonly PdfLine[], isRunning: (line: PdfLine) => boolean, usual: number): PdfLine[][] {
  const groups: PdfLine[][] = []
  for (const line of lines) {
    const before = groups.at(-1)?.at(-1)
    const goesOn =
      before && !isRunning(before) && !isRunning(line) && isNextLine(before, line) && !beginsAnew(before, line, usual)
    if (goesOn) groups.at(-1)!.push(line)
    else groups.push([line])
  }
  return groups
}

const isNextLine = (before: PdfLine, line: PdfLine) => {
  const [step, height] = [before.box[1] - line.box[1], Math.max(before.box[3], line.box[3], 1)]
  return step > 0 && step <= height * 1.75 && Math.abs(before.box[3] - line.box[3]) <= height * 0.15
}

const bullet = /^(?:[•‣▪●○◦*–-] |\p{Nd}{1,2}[.)] |\[\p{Nd}{1,3}\])/u

const isRow = ({ text }: PdfLine) => text.includes(betweenCells)

/** A row of a table, a list item, a heading by its size, or a line that ends well before the edge with a full stop. */
function beginsAnew(before: PdfLine, line: PdfLine, usual: number): boolean {
  if (bullet.test(line.text) || isRow(before) || isRow(line)) return true
  if (before.box[3] > usual * HEADING_HEIGHT !== line.box[3] > usual * HEADING_HEIGHT) return true
  return /[.!?؟۔:]["”’»)]*$/.test(before.text) && before.box[2] < line.box[2] * 0.8
}

interface Surroundings {
  page: number
  /** Height of most lines. */
  usual: number
  isRunning: boolean
  /** Every word of the document that is not cut at the end of a line. */
  words: ReadonlySet<string>
}

function pieceOf(lines: readonly PdfLine[], { page, usual, isRunning, words }: Surroundings): Piece {
  let text = ''
  const runs: Piece['runs'][number][] = []
  for (const line of lines) {
    if (text.endsWith('\u00ad') || isCutWord(text, line.text, words)) {
      text = text.slice(0, -1)
      runs.at(-1)!.end -= 1
    } else if (text !== '' && !/\p{L}-$/u.test(text)) text += ' '
    runs.push({
      start: text.length,
      end: text.length + line.text.length,
      locator: { kind: 'pdf', page, box: line.box },
    })
    text += line.text
  }
  return { text, kind: kindOf(lines, usual), region: isRunning ? 'boilerplate' : null, runs }
}

/** A hyphen at the end of a line goes only if the document has the word in one elsewhere, and not with the hyphen. */
function isCutWord(text: string, next: string, words: ReadonlySet<string>): boolean {
  const [, before] = /(\p{L}{2,40})-$/u.exec(text.slice(-42)) ?? []
  const [after] = /^\p{Ll}{2,40}/u.exec(next.slice(0, 42)) ?? []
  if (before === undefined || after === undefined) return false
  return words.has(`${before}${after}`.toLowerCase()) && !words.has(`${before}-${after}`.toLowerCase())
}

function wordsOf(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { text } of pages.flat()) {
    for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)*(?!-$)/gu)) words.add(word.toLowerCase())
  }
  return words
}

function kindOf(lines: readonly PdfLine[], usual: number): ParagraphKind {
  const [first] = lines
  if (/^\[\p{Nd}{1,3}\]/u.test(first!.text)) return 'note'
  if (bullet.test(first!.text)) return 'list_item'
  if (isRow(first!)) return 'table_row'
  return lines.length <= 2 && first!.box[3] > usual * HEADING_HEIGHT ? 'heading' : 'text'
}
