import { Tokenizer, type TokenHandler } from 'parse5'

/** A stretch of decoded text with where it stood in the source. */
export interface SourceRun {
  text: string
  start: number
  end: number
}

const reference = /&(?:#[xX]?[0-9a-fA-F]{1,8};?|[a-zA-Z][a-zA-Z0-9]{1,31};?)/g
const known = new Map<string, string>()
/** Pages use few names; hostile ones must not fill the memory. */
const mostKnown = 4000

/**
 * Text between tags, decoded: runs of the source as they are, and one run for each character reference, so that offsets
 * can be led back.
 */
export function decodeReferences(source: string, start: number, end: number): SourceRun[] {
  const raw = source.slice(start, end)
  const runs: SourceRun[] = []
  let from = 0
  if (raw.includes('&')) {
    for (const match of raw.matchAll(reference)) {
      const decoded = decode(match[0])
      if (decoded === match[0]) continue
      if (match.index > from)
        runs.push({ text: raw.slice(from, match.index), start: start + from, end: start + match.index })
      const to = match.index + match[0].length
      runs.push({ text: decoded, start: start + match.index, end: start + to })
      from = to
    }
  }
  if (from < raw.length) runs.push({ text: raw.slice(from), start: start + from, end })
  return runs
}

/** What a character reference stands for, with the letters that follow a name without a semicolon. */
function decode(written: string): string {
  const decoded = known.get(written)
  if (decoded !== undefined) return decoded
  let text = ''
  const add = ({ chars }: { chars: string }) => {
    text += chars
  }
  const ignore = () => {}
  const handler: TokenHandler = {
    onCharacter: add,
    onWhitespaceCharacter: add,
    onNullCharacter: ignore,
    onComment: ignore,
    onDoctype: ignore,
    onStartTag: ignore,
    onEndTag: ignore,
    onEof: ignore,
  }
  new Tokenizer({}, handler).write(written, true)
  if (known.size < mostKnown) known.set(written, text)
  return text
}
