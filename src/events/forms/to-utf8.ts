import type { ByteStep } from './table.ts'

const replacement = '\uFFFD'
/** A byte that occurs nowhere in UTF-8: what cannot be decoded becomes one, so that its record is refused and no other. */
const undecodable = Buffer.from([0xff])
const loneSurrogate = /\p{Surrogate}/u

/**
 * Turns a text of the encoding (a WHATWG name) into UTF-8, chunk by chunk. What its bytes do not spell in that encoding becomes
 * the byte FF, never a silent U+FFFD. UTF-8 itself passes unchanged, with its faults.
 */
export function toUtf8(encoding: string): ByteStep {
  return async function* (source) {
    const decode = decoderOf(encoding)
    for await (const chunk of source) {
      const text = decode(chunk, true)
      if (text.length > 0) yield text
    }
    const rest = decode(Buffer.alloc(0), false)
    if (rest.length > 0) yield rest
  }
}

/** The first bytes of a text as UTF-8. `whole`: they are all of it; else a character that they cut off is left out. */
export function headToUtf8(head: Buffer, encoding: string, whole: boolean): Buffer {
  const decode = decoderOf(encoding)
  const text = decode(head, true)
  return whole ? Buffer.concat([text, decode(Buffer.alloc(0), false)]) : text
}

type Decode = (chunk: Buffer, more: boolean) => Buffer

function decoderOf(encoding: string): Decode {
  if (encoding === 'utf-8') return (chunk) => chunk
  if (encoding.startsWith('utf-16')) return utf16Decoder(encoding === 'utf-16be')
  const decoder = new TextDecoder(encoding)
  return (chunk, more) => {
    const text = decoder.decode(chunk, { stream: more })
    return text.includes(replacement) ? joinParts(text.split(replacement)) : Buffer.from(text)
  }
}

/** A decoder of our own, for a U+FFFD that stands in UTF-16 is a character like any other. The byte order mark is left out. */
function utf16Decoder(bigEndian: boolean): Decode {
  let carry = Buffer.alloc(0)
  let atStart = true
  return (chunk, more) => {
    const bytes = Buffer.concat([carry, chunk])
    let length = bytes.length & ~1
    const units = Buffer.from(bytes.subarray(0, length))
    if (bigEndian) units.swap16()
    const last = length >= 2 ? units.readUInt16LE(length - 2) : 0
    if (more && last >= 0xd800 && last <= 0xdbff) length -= 2
    carry = bytes.subarray(length)
    let text = units.toString('utf16le', 0, length)
    if (atStart && text.startsWith('\uFEFF')) text = text.slice(1)
    if (length > 0) atStart = false
    const parts = text.isWellFormed() ? Buffer.from(text) : joinParts(text.split(loneSurrogate))
    return !more && bytes.length % 2 === 1 ? Buffer.concat([parts, undecodable]) : parts
  }
}

const joinParts = (parts: readonly string[]) =>
  Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [Buffer.from(part)] : [undecodable, Buffer.from(part)])))
