import type { Line } from './line-looks.ts'
import { commentsHeading, commentsOpening, relatedLine, relatedOpening } from './part-phrases-data.ts'
import type { PartMarks } from './parts.ts'

/** Paragraphs to look ahead; what follows farther on says nothing about a list. */
const farthest = 100

/**
 * Lists of other articles: from an opening such as "Related articles" over headlines and their openings, until the article
 * goes on with two paragraphs of sentences, or one long one. Single lines such as "Read also: …" likewise.
 */
export function markRelated(lines: readonly Line[], marks: PartMarks) {
  let isInArticle = false
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!
    if (marks[index] !== null) continue
    if (line.isSentence && line.words > 12) isInArticle = true
    if (line.length <= 300 && !isStatement(line) && relatedLine.test(line.plain)) marks[index] = 'other_article'
    else if (line.length <= 90 && relatedOpening.test(line.plain)) {
      const end = listEnd(lines, marks, index + 1, isInArticle)
      if (end === index + 1) marks[index] = 'boilerplate'
      for (let at = index; at < end; at += 1) marks[at] ??= 'other_article'
      index = Math.max(index, end - 1)
    }
  }
}

/** A sentence, but no question: headlines ask. */
function isStatement({ isSentence, plain }: Line): boolean {
  return isSentence && !/[?؟!]$/.test(plain)
}

function listEnd(lines: readonly Line[], marks: PartMarks, from: number, isInArticle: boolean): number {
  let headlines = 0
  let index = from
  for (; index < lines.length; index += 1) {
    const line = lines[index]!
    if (marks[index] !== null) continue
    if (line.length <= 120 && (commentsOpening.test(line.plain) || commentsHeading.test(line.plain))) break
    if (!line.isSentence && line.length <= 260) headlines += 1
    else if (goesOn(lines, marks, index, headlines)) break
  }
  // The title of the article itself stands right above its first paragraph.
  const hasTitle = !isInArticle && index < lines.length && index > from + 1 && lines[index - 1]!.isHeadline
  return hasTitle ? index - 1 : index
}

/** The article goes on here: a long paragraph, or sentences after sentences. */
function goesOn(lines: readonly Line[], marks: PartMarks, index: number, headlines: number): boolean {
  if (headlines === 0) return true
  const rest = restOf(lines, marks, index)
  if (rest.paragraphs <= 1 && rest.length <= 600) return false
  if (lines[index]!.length > 420) return true
  const next = nextOpen(marks, index)
  return next !== null && (lines[next]!.isSentence || lines[next]!.length > 420)
}

/** Sentences from here on, up to a few. */
function restOf(lines: readonly Line[], marks: PartMarks, from: number) {
  let length = 0
  let paragraphs = 0
  const end = Math.min(lines.length, from + farthest)
  for (let index = from; index < end && paragraphs < 4; index += 1) {
    if (marks[index] !== null || !lines[index]!.isSentence) continue
    length += lines[index]!.length
    paragraphs += 1
  }
  return { length, paragraphs }
}

function nextOpen(marks: PartMarks, index: number): number | null {
  const end = Math.min(marks.length, index + farthest)
  for (let at = index + 1; at < end; at += 1) if (marks[at] === null) return at
  return null
}
