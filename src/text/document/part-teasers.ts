import type { Line } from './line-looks.ts'
import { readMore } from './part-phrases-data.ts'
import type { PartMarks } from './parts.ts'
import { findWrittenDate } from './written-date.ts'

/** A teaser has at most so many paragraphs and characters between its headline and its end. */
const mostParagraphs = 6
const mostLength = 1800
/** There must be so much of an article before a teaser can be of another. */
const leastArticle = 200

/**
 * Teasers of other articles. One kind ends with "read more": it reaches back to its headline, or to the teaser before
 * it. The other is a headline in capitals or with a by-line under it, and a short opening: two in a row at the end of a
 * longer article.
 */
export function markTeasers(lines: readonly Line[], marks: PartMarks) {
  markClosedTeasers(lines, marks)
  markOpenTeasers(lines, marks)
}

function markClosedTeasers(lines: readonly Line[], marks: PartMarks) {
  let articleLength = 0
  let counted = 0
  let previousEnd = -1
  for (const [index, line] of lines.entries()) {
    if (marks[index] !== null || !closesTeaser(line)) continue
    const isOwnLine = readMoreLine(line)
    const from = teaserStart(lines, marks, index, previousEnd)
    while (counted < (from ?? index)) {
      if (marks[counted] === null && lines[counted]!.words > 8) articleLength += lines[counted]!.length
      counted += 1
    }
    if (from !== null && articleLength >= leastArticle) {
      for (let at = from; at <= index; at += 1) marks[at] ??= 'other_article'
      previousEnd = index
    } else if (isOwnLine) marks[index] = 'boilerplate'
    counted = Math.max(counted, index + 1)
  }
}

function readMoreLine(line: Line): boolean {
  if (line.length > 110) return false
  const pieces = line.plain.split(/\s*[/|»›→>…]+\s*|\.{3}/u).filter((piece) => piece !== '')
  return pieces.length > 0 && pieces.every((piece) => readMore.test(piece))
}

/** "… read more" at the end of the opening itself. */
function closesTeaser(line: Line): boolean {
  if (readMoreLine(line)) return true
  if (line.length > 450 || line.words < 6) return false
  const cut = Math.max(line.plain.lastIndexOf('…'), line.plain.lastIndexOf('...'), line.plain.lastIndexOf('[…'))
  if (cut < line.plain.length - 60 || cut === -1) return false
  return readMore.test(line.plain.slice(cut).replace(/^[.…\][)\s»→>-]+/u, ''))
}

/** Where the teaser that ends at `index` begins; `null` if it has no headline and no other teaser right before it. */
function teaserStart(lines: readonly Line[], marks: PartMarks, index: number, previousEnd: number): number | null {
  let length = 0
  let headline: number | null = null
  for (let at = index - 1; at >= 0 && index - at <= mostParagraphs; at -= 1) {
    if (at === previousEnd) return at + 1
    if (marks[at] !== null) break
    length += lines[at]!.length
    if (length > mostLength) break
    if (headline === null && lines[at]!.isHeadline && lines[at]!.words >= 4 && !isByLine(lines[at]!)) headline = at
  }
  if (headline === null && !readMoreLine(lines[index]!) && index - 1 === previousEnd) return index
  return headline
}

/** Who and when, between a headline and its text. */
function isByLine({ plain, length }: Line): boolean {
  return length <= 90 && (/^(?:by|von|par|por|بقلم|كتبه?|بواسطة)\s/u.test(plain) || findWrittenDate(plain) !== null)
}

/**
 * The last article headlines of a page with their openings: at least two, each with a by-line or a date under a headline,
 * each short against the article before them.
 */
function markOpenTeasers(lines: readonly Line[], marks: PartMarks) {
  const heads: number[] = []
  let end = lines.length
  for (let index = lines.length - 2; index > 0; index -= 1) {
    if (marks[index] !== null || !lines[index]!.isHeadline) continue
    const under = lines[index + 1]!
    if (lines[index]!.words < 5 || marks[index + 1] !== null || !hasByLine(under) || end - index > mostParagraphs)
      continue
    if (textLength(lines, marks, index + 1, end) > 900) break
    heads.unshift(index)
    end = index
  }
  const [first] = heads
  if (first === undefined || heads.length < 2) return
  const article = textLength(lines, marks, 0, first)
  if (article < 1200 || article < 1.2 * textLength(lines, marks, first, lines.length)) return
  for (let index = first; index < lines.length; index += 1) marks[index] ??= 'other_article'
}

function textLength(lines: readonly Line[], marks: PartMarks, from: number, to: number): number {
  let length = 0
  for (let index = from; index < to; index += 1) if (marks[index] === null) length += lines[index]!.length
  return length
}

const year = /\b(?:19|20)\d\d\b|[١٢][٠-٩]{3}/u

/** A by-line: a name after "by", with a date within the first words. */
function hasByLine({ plain }: Line): boolean {
  const head = plain.slice(0, 90)
  return /(?:^|\s)(?:by|von|par|بقلم|كتب|من)\s/u.test(head) && year.test(head)
}
