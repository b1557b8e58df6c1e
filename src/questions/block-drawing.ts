/** Drawings of block characters for terminals, which have a cell for each letter with its marks. */

/** Eighths of a cell, upwards and to the right. */
const columnBlocks = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const
const barBlocks = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'] as const

/** Stands for what the source does not cover. */
export const notCoveredBlock = '░'

/** The widest drawing, in cells. */
export const widestDrawing = 72

/** One cell of a column that is filled by so many eighths, which may be fewer than none and more than all. */
export const columnBlock = (eighths: number) => columnBlocks[Math.max(0, Math.min(8, eighths))]!

/** A bar that takes `part` (0 to 1) of so many cells, filled up with spaces. */
export function barOfBlocks(part: number, cells: number): string {
  const eighths = Math.round(part * cells * 8)
  return ('█'.repeat(Math.floor(eighths / 8)) + barBlocks[eighths % 8]!).padEnd(cells)
}

function graphemes(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
}

/** How many cells a text takes. */
export const cellsOf = (text: string) => graphemes(text).length

/** A text in so many cells at most; a longer one ends in an ellipsis. */
export function fitCells(text: string, cells: number): string {
  const letters = graphemes(text)
  return letters.length <= cells ? text : `${letters.slice(0, cells - 1).join('')}…`
}
