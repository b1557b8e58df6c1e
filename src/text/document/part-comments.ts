import type { Line } from './line-looks.ts'
import { commentFurniture, commentsHeading, commentsOpening, spamWords } from './part-phrases-data.ts'
import type { PartMarks } from './parts.ts'

/** There must be so much text before comments on it can begin. */
const leastArticle = 200

/**
 * What readers wrote: from an opening such as "3 comments" or "Leave a reply" to the end, a list of the newest comments of
 * a site ("NAME in: TITLE" over a cut sentence), and advertisements that robots leave there.
 */
export function markComments(lines: readonly Line[], marks: PartMarks) {
  const opening = findOpening(lines, marks)
  const widget = findWidget(lines, marks)
  const start = Math.min(opening ?? lines.length, widget ?? lines.length)
  for (let index = start; index < lines.length; index += 1) marks[index] ??= 'comments'
  for (const [index, line] of lines.entries()) {
    if (marks[index] !== null || line.length > 450) continue
    if (commentsOpening.test(line.plain)) marks[index] = 'boilerplate'
    else if (spamWords.test(line.plain) && /https?:|www\./.test(line.plain)) marks[index] = 'comments'
  }
}

/** The first opening that has an article before it and looks like comments after it. */
function findOpening(lines: readonly Line[], marks: PartMarks): number | null {
  const furnitureFrom = countFrom(lines, (line) => line.length <= 120 && commentFurniture.test(line.plain))
  const textFrom = countFrom(
    lines,
    (line, index) => marks[index] === null && line.words > 8,
    (line) => line.length,
  )
  const whole = textFrom[0] ?? 0
  for (const [index, line] of lines.entries()) {
    if (marks[index] !== null || line.length > 200) continue
    const isPlain = commentsOpening.test(line.plain)
    if (!isPlain && !(line.length <= 40 && commentsHeading.test(line.plain))) continue
    const after = textFrom[index + 1] ?? 0
    const before = whole - (textFrom[index] ?? 0)
    if (before < leastArticle) continue
    const furniture = furnitureFrom[index + 1] ?? 0
    // A count of comments may stand below the title of a long article; a section may be called "Comments".
    if (furniture >= (isPlain ? 1 : 2) || (isPlain && after <= before)) return index
  }
  return null
}

/** Of each line on to the end: the sum of `weight` over the lines that fit. */
function countFrom(
  lines: readonly Line[],
  fits: (line: Line, index: number) => boolean,
  weight: (line: Line) => number = () => 1,
): number[] {
  const sums = new Array<number>(lines.length + 1).fill(0)
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index]!
    sums[index] = sums[index + 1]! + (fits(line, index) ? weight(line) : 0)
  }
  return sums
}

const commentOn = /^\S.{0,150}?\s(?:in|on|zu|sur|في|على)\s?[:：]\s\S/u

/** Newest comments of a site: who and on which article, then the beginning of what they wrote; nothing long after it. */
function findWidget(lines: readonly Line[], marks: PartMarks): number | null {
  const longFrom = countFrom(lines, (line, index) => marks[index] === null && line.length > 400)
  let before = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (before >= leastArticle && next !== undefined && longFrom[index] === 0 && marks[index] === null) {
      if (
        line.length <= 260 &&
        next.length <= 260 &&
        next.isCut &&
        !line.plain.includes('. ') &&
        commentOn.test(line.plain)
      )
        return index
    }
    if (marks[index] === null && line.words > 8) before += line.length
  }
  return null
}
