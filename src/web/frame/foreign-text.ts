/** A stretch of text as it came, or a character that cannot be seen and is named in its place (`U+202E`). */
export interface Stretch {
  text: string
  named: boolean
}

/**
 * Control characters but tab and line ends, lone surrogates, and what changes the reading order or hides in it. Joiners
 * and direction marks stay: Persian and Arabic text needs them, and they can do no harm beyond their neighbours.
 */
const unseen =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Surrogate}/gu

/** Text from data, with every character that cannot be seen named. Empty text gives no stretch. */
export function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const match of text.matchAll(unseen)) {
    if (match.index > at) stretches.push({ text: text.slice(at, match.index), named: false })
    const code = match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    stretches.push({ text: `U+${code}`, named: true })
    at = match.index + match[0].length
  }
  if (at < text.length) stretches.push({ text: text.slice(at), named: false })
  return stretches
}

/** At most `limit` characters of a text from its beginning, never half of a character as a reader sees it. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text
  // Who stacks more marks on a letter than this has no letter in mind.
  const LONGEST_CHARACTER = 64
  const segments = new Intl.Segmenter().segment(text.slice(0, limit + LONGEST_CHARACTER))
  const last = segments.containing(limit)
  return text.slice(0, last === undefined || limit - last.index > LONGEST_CHARACTER ? limit : last.index)
}

/** Text from data for where only text can stand: labels, titles, options. One line, cut, reading in its own direction. */
export function foreignText(text: string, limit = 120): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const cut = cutText(line, limit)
  const shown = stretchesOf(cut).map(({ text, named }) => (named ? `⟨${text}⟩` : text))
  return `\u2068${shown.join('')}${cut.length < line.length ? '…' : ''}\u2069`
}
