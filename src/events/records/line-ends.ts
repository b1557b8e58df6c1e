import { carriageReturn, lineFeed } from './dialect.ts'

/** Index of the first CR or LF from `from` on, or `limit` if there is none before it. */
export function findLineEnd(bytes: Uint8Array, from: number, limit: number): number {
  let i = from
  while (i < limit && bytes[i] !== lineFeed && bytes[i] !== carriageReturn) i++
  return i
}

/** Index of the first byte from `from` on that is neither CR nor LF, or `limit`: line ends and empty lines passed over. */
export function skipLineEnds(bytes: Uint8Array, from: number, limit: number): number {
  let i = from
  while (i < limit && (bytes[i] === lineFeed || bytes[i] === carriageReturn)) i++
  return i
}

/** Index after the last byte before `from` that is neither CR nor LF; there is one. */
export function skipLineEndsBack(bytes: Uint8Array, from: number): number {
  let i = from
  while (bytes[i - 1] === lineFeed || bytes[i - 1] === carriageReturn) i--
  return i
}

/** Length of the UTF-8 byte order mark that the first bytes of a file begin with, or 0. */
export function byteOrderMarkBytes(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
}
