import { isUtf8 } from 'node:buffer'
import { byteOrderMark, utf16Pattern } from './encoding-of.ts'
import { letterScore } from './letter-score.ts'

/** An encoding by its WHATWG name, and why it may be another; no doubt where the bytes allow no other. */
export interface EncodingGuess {
  encoding: string
  doubt?: string
}

/** Encodings of one byte a character in which event tables come, the likeliest first: it is taken when two fit alike. */
const candidates = ['windows-1252', 'windows-1256', 'windows-1251', 'windows-1250', 'windows-1254', 'macintosh']

const LOOKED_AT_BYTES = 1 << 18
/** With fewer letters beyond ASCII, chance decides. */
const FEW_LETTERS = 20

/**
 * The likeliest encoding of a text by its first bytes, for a person to confirm. A byte order mark, the pattern of UTF-16 and
 * valid UTF-8 leave no doubt; otherwise the encoding wins in which the bytes spell the most plausible words.
 */
export function guessEncoding(head: Buffer): EncodingGuess {
  const seen = byteOrderMark(head) ?? utf16Pattern(head)
  if (seen !== undefined) return { encoding: seen }
  if (isUtf8(withoutCutCharacter(head))) return { encoding: 'utf-8' }
  const bytes = head.subarray(0, LOOKED_AT_BYTES)
  const beyondAscii = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0)
  const scored = candidates
    .map((encoding) => ({ encoding, score: letterScore(new TextDecoder(encoding).decode(bytes)) / beyondAscii }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  if (!best || !second) return { encoding: 'utf-8' }
  const basis = `${best.encoding} is chosen because its letters fit best; the file does not say so`
  if (beyondAscii < FEW_LETTERS) {
    return { encoding: best.encoding, doubt: `${basis}, and only ${beyondAscii} bytes could tell. Look at its names.` }
  }
  if (best.score - second.score < 0.25) {
    return {
      encoding: best.encoding,
      doubt: `${basis}, and ${second.encoding} fits nearly as well. Look at its names.`,
    }
  }
  return { encoding: best.encoding, doubt: `${basis}.` }
}

/** A head of a file may end within a character: up to three bytes at its end are then left out. */
function withoutCutCharacter(head: Buffer): Buffer {
  for (let length = head.length - 1; length >= head.length - 3 && length >= 0; length--) {
    const byte = head[length] as number
    if (byte < 0x80) return head
    if (byte >= 0xc0) return head.subarray(0, length)
  }
  return head
}
