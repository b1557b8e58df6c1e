import type { Sheet, Workbook } from './open-workbook.ts'

/** A range of merged cells; rows and columns from 1. */
export interface MergedCells {
  left: number
  top: number
  right: number
  bottom: number
}

const LONGEST_TAG = 256

/**
 * The merged cells of a sheet. They are listed behind its rows, so that the sheet is unpacked once to its end, and only what
 * looks like the list is taken: nothing else in XML can hold an open bracket before that word.
 */
export async function readMergedCells({ archive }: Workbook, sheet: Sheet): Promise<MergedCells[]> {
  const found = new Map<string, MergedCells>()
  let rest = ''
  for await (const chunk of archive.read(sheet.part)) {
    const text = rest + chunk.toString('latin1')
    rest = text.slice(-LONGEST_TAG)
    if (!text.includes('mergeCell')) continue
    for (const [, range = '', left = '', top, right = left, bottom = top] of text.matchAll(
      /<(?:\w+:)?mergeCell\s[^>]*?ref="(([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?)"/g,
    )) {
      found.set(range, {
        left: columnNumber(left),
        top: Number(top),
        right: columnNumber(right),
        bottom: Number(bottom),
      })
    }
  }
  return [...found.values()]
}

const columnNumber = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
