/** For the tests of this folder: files made of bytes that matter, cut into chunks in any way, and read to the end. */
import fc from 'fast-check'
import type { Dialect } from './dialect.ts'
import { RecordScanner } from './scanner.ts'
import type { SplitItem } from './splitter.ts'
import { splitRecords } from './splitter.ts'

export const csv: Dialect = { delimiter: 0x2c, quote: 0x22 }

/** Few enough different bytes that quotes, line ends, broken UTF-8 and byte order marks meet in every way. */
export const messyBytes = fc
  .array(
    fc
      .constantFrom('"', '"', '""', ',', ',', '\n', '\n', '\r', '\r\n', 'a', 'b,c\n', '"d"', '\0', 'é', '€', '😀')
      .map((text) => Buffer.from(text))
      .chain((bytes) => fc.oneof({ weight: 20, arbitrary: fc.constant(bytes) }, fc.constant(bytes.subarray(0, 1)))),
    { maxLength: 60 },
  )
  .chain((parts) => fc.constantFrom(Buffer.concat(parts), Buffer.concat([Buffer.from('\uFEFF'), ...parts])))

/** Sizes of successive chunks, taken again from the first when they run out. */
export const chunkSizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })

export function cut(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = []
  for (let at = 0; at < bytes.length;) {
    const size = sizes[chunks.length % sizes.length] ?? 1
    chunks.push(bytes.subarray(at, at + size))
    at += size
  }
  return chunks
}

export function scan(bytes: Buffer | string, width: number, { dialect = csv, sizes = [65_536] } = {}) {
  const scanner = new RecordScanner(dialect, width)
  for (const chunk of cut(Buffer.from(bytes), sizes)) scanner.push(chunk)
  return scanner.finish()
}

export async function split(bytes: Buffer | string, width: number, { dialect = csv, sizes = [65_536] } = {}) {
  async function* chunks() {
    yield* cut(Buffer.from(bytes), sizes)
  }
  const items: SplitItem[] = []
  for await (const item of splitRecords(chunks(), dialect, width)) items.push(item)
  return items
}
