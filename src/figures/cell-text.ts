import type { Formats } from '../model/formats.ts'
import { isolated } from '../model/plain-text.ts'
import type { Cell, ShownColumn } from '../questions/shown.ts'

/** A value of a figure's table as a page shows it; text from data reads in its own direction, nothing is `–`. */
export function cellText(cell: Cell, { kind, words }: Pick<ShownColumn, 'kind' | 'words'>, write: Formats): string {
  if (typeof cell === 'string') {
    if (words && Object.hasOwn(words, cell)) return words[cell]!
    return kind === 'date' ? write.day(cell) : isolated(cell)
  }
  if (kind === 'percent') return write.percent(cell)
  return kind === 'decimal' ? write.decimal(cell, 2) : write.count(cell)
}
