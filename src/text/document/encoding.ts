import { failed } from '../../model/errors.ts'

/**
 * The text of a file: its byte order mark or the encoding that it declares, else UTF-8 if it is valid UTF-8, UTF-16 if
 * every other byte is zero, else windows-1256 (Arabic) or windows-1252 by what the letters would be. Lines end in `\n`
 * and there is no byte order mark; control characters stay.
 *
 * @param declared the label of an encoding that the file or its transport names, e.g. in `<meta charset>`; one that is
 *   unknown or does not fit is passed over
 * @throws MarsadError `document_binary` when it is no text
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  return normaliseLines(decodeBytes(bytes, declared))
}

/** Line ends as `\n`, without a byte order mark. Offsets into an original in text form count in this. */
export function normaliseLines(text: string): string {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  return (start === 0 ? text : text.slice(1)).replace(/\r\n?/g, '\n')
}

function decodeBytes(bytes: Uint8Array, declared: string | null): string {
  const marked = markedEncoding(bytes) ?? zeroPattern(bytes)
  if (marked !== null) return new TextDecoder(marked).decode(bytes)
  if (looksBinary(bytes)) {
    throw failed('document_binary', 'the file is not text', {
      received: `${bytes.length} bytes with many control characters`,
      expected: 'text in UTF-8, UTF-16, windows-1256 or windows-1252, or a document of a known format',
      hint: 'check that the file is complete and that its name ends as its format does',
    })
  }
  const strict = tryDecode(bytes, 'utf-8')
  if (strict !== null) return strict
  const named = declared === null ? null : tryDecode(bytes, declared)
  if (named !== null) return named
  // One broken byte in much UTF-8 is damage, not another encoding.
  const lenient = new TextDecoder('utf-8').decode(bytes)
  if (isMostlyUtf8(lenient)) return lenient
  return new TextDecoder(legacyEncoding(bytes)).decode(bytes)
}

function tryDecode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

const sampleBytes = 4096

/**
 * UTF-16 without a mark: in Latin text nearly every other byte is zero; in Arabic text the high bytes are 06 and the
 * spaces and line ends still have zeros, all on one side.
 */
function zeroPattern(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, sampleBytes) & ~1
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (isHighByte(bytes[i]!)) even += 1
    if (isHighByte(bytes[i + 1]!)) odd += 1
  }
  const units = length / 2
  const hasZero = bytes.subarray(0, length).includes(0)
  if (!hasZero) return null
  if (odd / units > 0.7 && even / units < 0.1) return 'utf-16le'
  if (even / units > 0.7 && odd / units < 0.1) return 'utf-16be'
  return null
}

function isHighByte(byte: number): boolean {
  return byte === 0x00 || byte === 0x06
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleBytes)
  let controls = 0
  for (const byte of sample) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) controls += 1
  }
  return controls > Math.max(2, sample.length * 0.05)
}

function isMostlyUtf8(text: string): boolean {
  let bad = 0
  let multiByte = 0
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (unit === 0xfffd) bad += 1
    else if (unit > 0x7f) multiByte += 1
  }
  return multiByte > bad * 10
}

/**
 * In windows-1256 the letters of Arabic are runs of high bytes; in windows-1252 accented letters stand alone between
 * ASCII letters. Long runs of high bytes decide.
 */
function legacyEncoding(bytes: Uint8Array): 'windows-1256' | 'windows-1252' {
  let inRuns = 0
  let high = 0
  let run = 0
  for (const byte of bytes) {
    if (byte >= 0xc0) {
      high += 1
      run += 1
      if (run === 3) inRuns += 3
      else if (run > 3) inRuns += 1
    } else run = 0
  }
  return inRuns > high / 2 ? 'windows-1256' : 'windows-1252'
}
