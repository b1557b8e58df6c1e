import { normaliseWords, type SearchWord } from '../normalise.ts'

/** What was put into a text in place of accounts and links, with the links themselves: no words of whoever wrote it. */
const notWritten =
  /\[(?:account|phone|email|invite) [0-9a-f]{16}\]|(?:hxxps?|fxp):\/\/[^\s<>"]{1,4000}|(?:[a-z0-9-]{1,63}\[\.\]){1,5}[^\s<>"]{1,4000}/giu

/**
 * The words of a statement as they are counted: normalised as in a search, without links and the hashes of accounts. Offsets are into
 * `text`.
 */
export function termWords(text: string): SearchWord[] {
  const cuts = [...text.matchAll(notWritten)].map(({ 0: raw, index }) => ({ start: index, end: index + raw.length }))
  const words = normaliseWords(text)
  if (cuts.length === 0) return words
  let at = 0
  return words.filter(({ start, end }) => {
    while (at < cuts.length && cuts[at]!.end <= start) at += 1
    const cut = cuts[at]
    return cut === undefined || end <= cut.start
  })
}
