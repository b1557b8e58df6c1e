import { isUtf8 } from 'node:buffer'
import { chooseMember } from '../../../events/forms/choose-member.ts'
import { guessEncoding } from '../../../events/forms/guess-encoding.ts'
import { byteOrderMark, utf16Pattern } from '../../../events/forms/encoding-of.ts'
import { firstBytes, firstUnpacked, HEAD_BYTES, headOf, markOf, sizeOf } from '../../../events/forms/peek.ts'
import { headToUtf8 } from '../../../events/forms/to-utf8.ts'
import { workbookPart } from '../../../events/forms/workbook/open-workbook.ts'
import { ZipArchive } from '../../../events/forms/zip-archive.ts'

/** The beginning of a text, as UTF-8, and the encoding that it had to be guessed to be in. */
export interface TextHead {
  text: Buffer
  /** Whether that is all of it. */
  whole: boolean
  /** Nothing when the bytes say themselves how they are encoded. */
  guessed?: string
}

/**
 * The beginning of the text in a file, unpacked; `undefined` when the file holds none: a workbook, a Parquet file. Throws when there is
 * no such file, or nothing in it.
 */
export async function textHead(path: string): Promise<TextHead | undefined> {
  const head = await unpackedHead(path)
  if (head === undefined) return undefined
  const whole = head.length < HEAD_BYTES
  // A picture is a text in no encoding.
  const seen =
    byteOrderMark(head) ?? utf16Pattern(head) ?? (isMostlyUtf8(head) || head.includes(0) ? 'utf-8' : undefined)
  const encoding = seen ?? guessEncoding(head).encoding
  return {
    text: headToUtf8(head, encoding, whole),
    whole,
    ...(seen === undefined && encoding !== 'utf-8' ? { guessed: encoding } : {}),
  }
}

async function unpackedHead(path: string): Promise<Buffer | undefined> {
  await sizeOf(path)
  const head = await firstBytes(path)
  const mark = markOf(head)
  if (mark === 'gzip') return firstUnpacked(path)
  if (mark !== 'zip') return mark === 'text' ? head : undefined
  const archive = await ZipArchive.open(path)
  try {
    if (archive.has(workbookPart)) return undefined
    return await headOf(archive.read(chooseMember(path, archive.names, undefined)))
  } finally {
    archive.close()
  }
}

/** A damaged line or two does not make a text one of another encoding. */
function isMostlyUtf8(head: Buffer): boolean {
  if (isUtf8(head)) return true
  let sound = 0
  let broken = 0
  for (let start = 0; start < head.length;) {
    const found = head.indexOf(0x0a, start)
    const end = found === -1 ? head.length : found
    const line = head.subarray(start, end)
    if (!isUtf8(line)) broken++
    else if (line.some((byte) => byte >= 0x80)) sound++
    start = end + 1
  }
  return sound > broken * 2
}
