import type { Column } from './column.ts'

/** At least this share of the filled texts hold more than one entry. */
const leastLists = 0.02
/** What stands between the commas of a list, and not in a sentence. */
const entryBetweenCommas = /^[\p{L}\p{M}&'’ -]{2,40}$/u

/** What stands between the entries of a list in a column; `undefined` when its texts are no lists. */
export function findSeparator({ texts }: Column, marks: readonly string[]): string | undefined {
  return marks.find((mark) => {
    const lists = texts.filter((text) => text.includes(mark))
    if (lists.length === 0 || lists.length < texts.length * leastLists) return false
    if (mark !== ',' && mark !== '،') return true
    return lists.every((text) => text.split(mark).every((entry) => entryBetweenCommas.test(entry.trim())))
  })
}
