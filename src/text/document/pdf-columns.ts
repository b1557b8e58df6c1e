import type { Direction, PdfItem } from './pdf-order.ts'

/** Of the width of the text: a column is not narrower. */
const LEAST_WIDTH = 0.2
/** So many lines on each side; and of all lines, so many may run across. */
const LEAST_LINES = 5
const MOST_ACROSS = 0.35
/** Characters of a usual line: cells of a table are shorter. */
const LEAST_CHARACTERS = 18

/**
 * The columns of a page one after the other, each with the glyphs that stand in it. Lines that run across columns part those above them from
 * those below. A page without columns gives one.
 */
export function columnsOf(rows: readonly (readonly PdfItem[])[], direction: Direction): PdfItem[][] {
  const gutter = findGutter(rows)
  if (gutter === null) return [rows.flat()]
  const columns: PdfItem[][] = []
  let band: (readonly PdfItem[])[] = []
  const flush = () => {
    const left = band.map((row) => row.filter(({ x }) => x < gutter)).filter((row) => row.length > 0)
    const right = band.map((row) => row.filter(({ x }) => x >= gutter)).filter((row) => row.length > 0)
    for (const side of direction === 'right_to_left' ? [right, left] : [left, right]) {
      if (side.length > 0) for (const column of columnsOf(side, direction)) columns.push(column)
    }
    band = []
  }
  for (const row of rows) {
    const segments = segmentsOf(row)
    const isTable = segments.length > 2 && segments.every(({ characters }) => characters < LEAST_CHARACTERS)
    if (!isTable && !segments.some(({ start, end }) => start < gutter && end > gutter)) {
      band.push(row)
      continue
    }
    flush()
    columns.push([...row])
  }
  flush()
  return columns
}

interface Segment {
  start: number
  end: number
  characters: number
}

/** Stretches of a line without a wide gap. */
function segmentsOf(row: readonly PdfItem[]): Segment[] {
  const segments: Segment[] = []
  for (const { text, x, width, height } of row) {
    const characters = text.trim().length
    if (characters === 0) continue
    const last = segments.at(-1)
    if (last && x - last.end < Math.max(height, 8) * 0.9) {
      last.end = Math.max(last.end, x + width)
      last.characters += characters
    } else segments.push({ start: x, end: x + width, characters })
  }
  return segments
}

/** Where no line, or few, run across: the middle of the widest such stretch. */
function findGutter(rows: readonly (readonly PdfItem[])[]): number | null {
  const lines = rows.map(segmentsOf).filter((line) => line.length > 0)
  if (lines.length < LEAST_LINES) return null
  let [left, right] = [Infinity, -Infinity]
  for (const { start, end } of lines.flat()) {
    left = Math.min(left, start)
    right = Math.max(right, end)
  }
  const width = right - left
  // Some thousand points at most, whatever a file says of its glyphs.
  if (!(width > 100 && width < 20_000)) return null
  // How many begin or end at each point; summed up, how many run across it.
  const across = new Int32Array(Math.ceil(width) + 2)
  for (const { start, end } of lines.flat()) {
    if (Math.floor(end - left) < Math.ceil(start - left)) continue
    across[Math.ceil(start - left)]! += 1
    across[Math.floor(end - left) + 1]! -= 1
  }
  for (let x = 1; x < across.length; x += 1) across[x]! += across[x - 1]!
  let best: { from: number; to: number } | null = null
  const limit = lines.length * MOST_ACROSS
  for (let x = Math.ceil(width * LEAST_WIDTH); x < width * (1 - LEAST_WIDTH); x += 1) {
    if (across[x]! > limit) continue
    let to = x
    while (to < width * (1 - LEAST_WIDTH) && across[to]! === across[x]!) to += 1
    if ((best === null || across[x]! <= across[Math.round(best.from)]!) && to - x >= 6) {
      const isBetter = best === null || across[x]! < across[best.from]! || to - x > best.to - best.from
      if (isBetter && hasText(lines, left + (x + to) / 2)) best = { from: x, to }
    }
    x = to
  }
  return best === null ? null : left + (best.from + best.to) / 2
}

/** Running text on both sides. */
function hasText(lines: readonly (readonly Segment[])[], gutter: number): boolean {
  const isOpen = (line: readonly Segment[]) => !line.some(({ start, end }) => start < gutter && end > gutter)
  const open = lines.filter(isOpen)
  return [true, false].every((isLeft) => {
    const sizes = open
      .map((line) =>
        line.filter(({ start }) => start < gutter === isLeft).reduce((sum, each) => sum + each.characters, 0),
      )
      .filter((size) => size > 0)
      .sort((a, b) => a - b)
    return sizes.length >= LEAST_LINES && sizes[sizes.length >> 1]! >= LEAST_CHARACTERS
  })
}
