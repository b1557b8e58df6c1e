import type { Span } from '../../model/reading.ts'

/** Lines that belong together, without the white space around them. */
export interface LineGroup extends Span {
  /** An empty line (or the beginning) stands before it. */
  afterGap: boolean
  /** It was put together from lines that had been broken to a width. */
  joined: boolean
}

/** Marks of layout that a line may consist of: rules, empty table cells, lone bullets. */
const onlyMarks = /^[\s|*_=\-–—~#.+•:·●]*$/
/** What begins a list item, a note or a table row: such a line never continues the one before it. */
export const lineMarker =
  /^(?:[•●▪◦‣∙○■□➢➤✓*+–—-]\s+|(?:\d{1,3}|[٠-٩]{1,3}|[a-zA-Z])[.)]\s+|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})\)\s+|(?:- )?\^|\(?\[\S{1,4}\]\)?|[=#|>])/

/**
 * The lines of a text that hold something, as groups: one line a group, unless the text was broken to a width (mails,
 * text made from PDF); then the lines of a paragraph are one.
 */
export function groupLines(text: string): LineGroup[] {
  const lines = filledLines(text)
  const width = brokenWidth(text, lines)
  if (width === null) return lines
  const groups: LineGroup[] = []
  let previous: LineGroup | undefined
  for (const line of lines) {
    const group = groups.at(-1)
    if (
      group !== undefined &&
      previous !== undefined &&
      goesOver(text, previous, width) &&
      !line.afterGap &&
      !startsWithMarker(text, line)
    ) {
      group.end = line.end
      group.joined = true
    } else groups.push({ ...line })
    previous = line
  }
  return groups
}

/** A line with room left ends its paragraph; so does one with a little room that ends a sentence. */
function goesOver(text: string, { start, end }: Span, width: number): boolean {
  const length = end - start
  return length >= leastFull(width) || (length >= width * 0.6 && !sentenceEnd.test(text.slice(end - 1, end)))
}

function filledLines(text: string): LineGroup[] {
  const lines: LineGroup[] = []
  let afterGap = true
  for (let lineStart = 0; lineStart < text.length;) {
    let lineEnd = text.indexOf('\n', lineStart)
    if (lineEnd === -1) lineEnd = text.length
    const line = text.slice(lineStart, lineEnd)
    const content = line.trim()
    if (content === '') afterGap = true
    else if (!onlyMarks.test(content)) {
      const start = lineStart + line.length - line.trimStart().length
      lines.push({ start, end: start + content.length, afterGap, joined: false })
      afterGap = false
    }
    lineStart = lineEnd + 1
  }
  return lines
}

/**
 * The width to which a text was broken, or `null` for a text with a line a paragraph: lines that another follows directly
 * are nearly as long as the longest, and many go on in the middle of a sentence. Counted in characters, so that a block of
 * short lines (a title page, a signature) does not decide.
 */
function brokenWidth(text: string, lines: readonly LineGroup[]): number | null {
  const lengths: number[] = []
  let whole = 0
  let goesOn = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (next === undefined || next.afterGap || startsWithMarker(text, next)) continue
    const length = line.end - line.start
    lengths.push(length)
    whole += length
    const isOpen = !sentenceEnd.test(text.slice(line.end - 1, line.end))
    if (isOpen && continuation.test(text.slice(next.start, next.start + 2))) goesOn += length
  }
  if (lengths.length < 3) return null
  const width = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.9)]!
  if (width < 30 || width > 130) return null
  const full = lengths.reduce((sum, length) => sum + (length >= leastFull(width) ? length : 0), 0)
  return full >= whole * 0.7 && goesOn >= whole * 0.4 ? width : null
}

const sentenceEnd = /[.!?؟:;؛…"”»)\]]/
const continuation = /^[\p{Ll}\p{Lo}\d(“"«]/u

/** A line is full when the next word would not have fitted. */
function leastFull(width: number): number {
  return width - Math.max(14, width * 0.15)
}

function startsWithMarker(text: string, line: Span): boolean {
  return lineMarker.test(text.slice(line.start, Math.min(line.end, line.start + 12)))
}
