/** What of a long list is drawn. Rows and pixels count from the top of the list. */
export interface WindowOfRows {
  first: number
  /** One beyond the last. */
  end: number
  /** Where the first of them stands inside the scrolled element. */
  top: number
}

/** Browsers lose precision in elements that are higher than some ten million pixels. */
const HIGHEST = 8_000_000

/** The height of the scrolled element: that of all rows, until it grows too high to scroll exactly. */
export function scrolledHeight(rows: number, rowHeight: number): number {
  return Math.min(rows * rowHeight, HIGHEST)
}

interface Scrolled {
  rows: number
  rowHeight: number
  /** Height of what is seen. */
  height: number
  scrollTop: number
}

/** How far the rows reach beyond the view, so that a quick hand finds no gap. */
const SPARE = 6

/** The rows to draw at a place of scrolling. In a list too high for a browser the scroll bar stands for a share of the way. */
export function windowOf({ rows, rowHeight, height, scrollTop }: Scrolled): WindowOfRows {
  if (rows === 0 || rowHeight <= 0) return { first: 0, end: 0, top: 0 }
  const real = rows * rowHeight
  const scrolled = scrolledHeight(rows, rowHeight)
  const kept = Math.max(0, Math.min(scrollTop, Math.max(0, scrolled - height)))
  const offset = real <= scrolled ? kept : (kept / Math.max(1, scrolled - height)) * (real - height)
  const first = Math.max(0, Math.floor(offset / rowHeight) - SPARE)
  const end = Math.min(rows, Math.ceil((offset + height) / rowHeight) + SPARE)
  return { first, end, top: kept - offset + first * rowHeight }
}

/** Where to scroll so that a row is wholly seen; where it is already, the place stays. */
export function scrollTopFor(row: number, { rows, rowHeight, height, scrollTop }: Scrolled): number {
  const real = rows * rowHeight
  const scrolled = scrolledHeight(rows, rowHeight)
  const scale = real <= scrolled ? 1 : Math.max(1, scrolled - height) / (real - height)
  const offset = scrollTop / scale
  if (row * rowHeight < offset) return row * rowHeight * scale
  if ((row + 1) * rowHeight > offset + height) return Math.max(0, (row + 1) * rowHeight - height) * scale
  return scrollTop
}

/** The row that a key moves to; `undefined` for a key that moves none. */
export function rowAfterKey(key: string, row: number, rows: number, rowsInSight: number): number | undefined {
  const page = Math.max(1, rowsInSight - 1)
  const moved: Record<string, number> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: rows - 1,
  }
  const next = moved[key]
  return next === undefined || rows === 0 ? undefined : Math.max(0, Math.min(rows - 1, next))
}
