import { wrongUsage } from '../../model/errors.ts'

/**
 * The encoding of a text, by its WHATWG name: as asked; else by its byte order mark, or as UTF-16 by its pattern of NUL bytes,
 * or UTF-8. `head`: its first bytes. Throws for a label that is not one.
 */
export function encodingOf(head: Buffer, asked: string | undefined): string {
  const marked = byteOrderMark(head)
  if (asked === undefined) return marked ?? utf16Pattern(head) ?? 'utf-8'
  const named = nameOfEncoding(asked)
  // "UTF-16" means little-endian in the standard; a mark in the file knows better.
  return named.startsWith('utf-16') ? (marked ?? named) : named
}

export function byteOrderMark(head: Buffer): string | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return undefined
}

const PATTERN_BYTES = 4096
/** Share of code units whose high byte is NUL in a table in UTF-16: delimiters, digits and line ends are. */
const leastHighNuls = 0.2

/**
 * UTF-16 without a mark shows itself by NULs in every second byte, which no other text has. The first unit must be one, and
 * some line must end: binary files have NULs too.
 */
export function utf16Pattern(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const units = Math.min(head.length, PATTERN_BYTES) >> 1
  const nuls = [0, 0]
  for (let i = 0; i < units * 2; i++) if (head[i] === 0) nuls[i & 1]!++
  const [even = 0, odd = 0] = nuls
  if (odd >= 2 && odd >= units * leastHighNuls && even <= units * 0.01) return 'utf-16le'
  if (even >= 2 && even >= units * leastHighNuls && odd <= units * 0.01) return 'utf-16be'
  return undefined
}

function nameOfEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch (cause) {
    throw wrongUsage('unknown_encoding', 'There is no such encoding.', {
      received: `table.encoding: ${label.slice(0, 100)}`,
      expected:
        'a label such as utf-8, utf-16le, windows-1252 (Western), windows-1256 (Arabic), windows-1251 (Cyrillic) or macintosh',
      hint: 'All labels: https://encoding.spec.whatwg.org/#names-and-labels',
      cause,
    })
  }
}
