import { columnsOf } from './pdf-columns.ts'
import { type Direction, directionOf, inReadingOrder, lettersOf, type PdfItem, rightLetter } from './pdf-order.ts'

export interface PdfLine {
  /** A tab stands where the next cell of a table may begin. */
  text: string
  box: readonly [x: number, y: number, width: number, height: number]
}

/**
 * The lines of a page in the order in which they are read: from above, column by column. Presentation forms become letters, each glyph by
 * itself, so that a ligature of lam and alef comes out in its order. A raised number is one of a note: `[3]`.
 */
export function linesOf(given: readonly PdfItem[]): PdfLine[] {
  const usual = usualHeight(given)
  // The library puts spaces without width between a letter and its mark, and one as wide as the gap between cells.
  const isGap = (item: PdfItem) => isBlank(item) && (item.width < usual * 0.05 || item.width > usual * 1.5)
  const items = withMarks(
    given
      .filter((item) => item.text !== '' && !isGap(item))
      .map((item) => (isMark(item) ? { ...item, text: item.text.trim() } : item)),
  )
  const direction = directionOf(items.map(({ text }) => text)) ?? 'left_to_right'
  return columnsOf(rowsOf(items), direction)
    .flatMap(rowsOf)
    .map((row) => lineOf(row, direction))
    .filter(({ text }) => text !== '')
}

/** The height that half of all characters have or exceed. */
function usualHeight(items: readonly PdfItem[]): number {
  const sized = items.filter(({ height }) => height > 0).toSorted((a, b) => a.height - b.height)
  let left = sized.reduce((sum, { text }) => sum + text.length, 0) / 2
  return sized.find(({ text }) => (left -= text.length) <= 0)?.height ?? 0
}

/** Over one letter. */
const MOST_MARKS = 4
/** On a page with more small numbers they are no numbers of notes. */
const MOST_RAISED = 500

/** Glyphs of vowel signs joined to their letters: they stand over it, and come before it in a line that is written from left to right. */
function withMarks(items: readonly PdfItem[]): PdfItem[] {
  const joined: PdfItem[] = []
  let marks: PdfItem[] = []
  const joinTo = (base: PdfItem | undefined): PdfItem | undefined => {
    const isNear = base && rightLetter.test(base.text) && !isMark(base) && marks.every((mark) => isOver(mark, base))
    return isNear
      ? {
          ...base,
          text:
            base.text +
            marks
              .toReversed()
              .map(({ text }) => lettersOf(text))
              .join(''),
        }
      : undefined
  }
  const settle = (next: PdfItem | undefined): PdfItem | undefined => {
    const whole = marks.length > 0 ? joinTo(next) : next
    if (whole === undefined) {
      const at = joined.at(-1)?.text.trim() === '' ? joined.length - 2 : joined.length - 1
      const before = joinTo(joined[at])
      if (before) joined[at] = before
      else joined.push(...marks)
    }
    marks = []
    return whole ?? next
  }
  for (const item of items) {
    if (isMark(item) && marks.length < MOST_MARKS) marks.push(item)
    else if (isBlank(item)) joined.push(item)
    else joined.push(settle(item)!)
  }
  if (marks.length > 0) settle(undefined)
  return joined
}

const isBlank = ({ text }: PdfItem) => text.trim() === ''
const isMark = ({ text }: PdfItem) => /^\s*[\p{M}\ufc5e-\ufc63\ufe70-\ufe7f]+\s*$/u.test(text)
const isOver = (mark: PdfItem, { x, y, width, height }: PdfItem) =>
  mark.x >= x - height && mark.x <= x + width + height && Math.abs(mark.y - y) < height

/** Glyphs on one height, each row from left to right. */
function rowsOf(items: readonly PdfItem[]): PdfItem[][] {
  const usual = usualHeight(items)
  const looksSmall = ({ text, height }: PdfItem) =>
    height > 0 && height < usual * 0.9 && /^\p{Nd}{1,3}$/u.test(text.trim())
  const small = new Set(items.filter(looksSmall))
  if (small.size > MOST_RAISED) small.clear()
  const rows: PdfItem[][] = []
  for (const item of items.filter((each) => !small.has(each) && !isBlank(each)).toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    const near =
      row?.[0] &&
      Math.abs(row[0].y - item.y) < Math.max(2, Math.min(row[0].height || usual, item.height || usual) * 0.4)
    if (row && near) row.push(item)
    else rows.push([item])
  }
  for (const item of items.filter(isBlank)) rowAround(rows, item, usual)?.push(item)
  const alone: PdfItem[][] = []
  for (const item of small) {
    const row = rowAround(rows, item, usual)
    const touches = (other: PdfItem) =>
      Math.min(Math.abs(other.x + other.width - item.x), Math.abs(item.x + item.width - other.x)) < usual * 0.6
    const base = row?.find((other) => other.text.trim() !== '' && other.height > item.height && touches(other))
    const isRaised = base && item.y - base.y > base.height * 0.15
    if (row && base) row.push({ ...item, y: row[0]!.y, text: isRaised ? `[${item.text.trim()}]` : item.text })
    else if (row && Math.abs(row[0]!.y - item.y) < 2) row.push(item)
    else alone.push([item])
  }
  const all = alone.length === 0 ? rows : [...rows, ...alone].sort((a, b) => b[0]!.y - a[0]!.y)
  return all.map((row) => row.sort((a, b) => a.x - b.x))
}

/** The line that a raised or lowered glyph belongs to, of lines from above. */
function rowAround(rows: readonly PdfItem[][], { y }: PdfItem, usual: number): PdfItem[] | undefined {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]![0]!.y > y + usual * 0.35) low = middle + 1
    else high = middle
  }
  const row = rows[low]
  return row && y - row[0]!.y <= usual * 0.8 ? row : undefined
}

function lineOf(row: readonly PdfItem[], direction: Direction): PdfLine {
  let [left, right, low, height] = [Infinity, -Infinity, Infinity, 0]
  for (const item of row) {
    left = Math.min(left, item.x)
    right = Math.max(right, item.x + item.width)
    low = Math.min(low, item.y)
    height = Math.max(height, item.height)
  }
  return { text: inReadingOrder(row, direction), box: [left, low, right - left, height] }
}
