import type { DocumentText, PartKind } from '../../model/reading.ts'
import type { Block } from './blocks.ts'
import { findLicence } from './licence.ts'
import { findWrittenDate } from './written-date.ts'

/** What a document says of itself. */
export type DocumentHead = Pick<DocumentText, 'title' | 'published' | 'publisher' | 'licence'>

/** So many paragraphs may stand above the first long one: title, by-line, date, place. */
const mostHeadLines = 16
const longParagraph = 240

/**
 * Title, date, publisher and licence from the lines of a text: from those above its first long paragraph and the beginning
 * of that; a licence also from the last lines.
 */
export function readHead(text: string, blocks: readonly Block[], kinds: readonly PartKind[]): DocumentHead {
  const body = blocks.filter((_, index) => kinds[index] === 'body')
  const firstLong = body.findIndex(({ start, end }) => end - start > longParagraph)
  const head = body.slice(0, Math.min(firstLong === -1 ? mostHeadLines : firstLong + 1, mostHeadLines))
  const lines = head.map(({ start, end }) => text.slice(start, Math.min(end, start + 400)))
  return {
    title: findKey(lines, titleKey) ?? findTitle(text, head),
    published: findPublished(lines),
    publisher: findKey(lines, publisherKey),
    licence: licenceOf(text, blocks),
  }
}

/** The first heading that is no by-line: a title has several words, or comes back in the text. */
function findTitle(text: string, head: readonly Block[]): string | null {
  const start = text.slice(0, 4000)
  for (const { kind, start: from, end } of head.slice(0, 8)) {
    const line = text.slice(from, end).replace(/\s+/gu, ' ')
    if (kind !== 'heading' || line.length > 300) continue
    const isDate = (findWrittenDate(line)?.end ?? 0) > line.length / 2
    if (isDate || byLine.test(line) || /^(?:posted|updated|distr)/i.test(line)) continue
    if (line.split(' ').length >= 4 || start.split(line).length > 2 || isMarkedUp(text, from)) return line
  }
  return null
}

const byLine = /^(?:by|von|par|por|بقلم|إعداد|كتب|كتبه|كتبها|prepared|issued|published|author|written)\b|^@/iu

function isMarkedUp(text: string, start: number): boolean {
  return /[=#]\s*$/.test(text.slice(Math.max(0, start - 4), start))
}

const publicationWord =
  /publi(?:shed|cation|é|cado)|posted|updated|issued|released|dated?\b|veröffentlicht|stand:|yayın|tarih|опубликован|نشر|تاريخ|صدر|حُرر/iu

/** A line that is a date, begins with one, or says that one is that of publication; or a dateline. */
function findPublished(lines: readonly string[]): string | null {
  for (const line of lines) {
    const date = findWrittenDate(line)
    if (date === null) continue
    const before = line.slice(0, date.start)
    const rest = line.length - (date.end - date.start)
    if (rest <= 24 || date.start <= 2) return date.edtf
    if (date.start <= 60 && publicationWord.test(before)) return date.edtf
    if (line.length <= 140 && (byLine.test(line) || /[|•·–—]\s*$/u.test(before))) return date.edtf
    // A dateline: CITY, 3 March 2016 (AGENCY) – text.
    if (/^\p{Lu}[\p{Lu}\s.'’-]{2,30}[,/(–-]\s*$/u.test(before)) return date.edtf
  }
  return null
}

const titleKey = /^(?:title|headline|العنوان|عنوان|titel|titre|başlık)$/iu
const publisherKey =
  /^(?:published by|publisher|issued by|source|الناشر|المصدر|صادر عن|صدر عن|herausgeber|éditeur|yayıncı|yayımlayan)$/iu

/** The value of a `Key: value` line, or the line below a line that is only the key. */
function findKey(lines: readonly string[], key: RegExp): string | null {
  for (const [index, line] of lines.entries()) {
    const mark = line.search(/[:：|]/)
    if (mark === -1 && !/(?:by|عن)$/i.test(line)) continue
    const value = mark === -1 ? lines[index + 1] : line.slice(mark + 1)
    if (!key.test((mark === -1 ? line : line.slice(0, mark)).trim())) continue
    const plain = (value?.trim() === '' ? lines[index + 1] : value)?.replace(/[\s|]+/gu, ' ').trim()
    if (plain !== undefined && plain !== '' && plain.length <= 160) return plain
  }
  return null
}

function licenceOf(text: string, blocks: readonly Block[]): string | null {
  for (const { start, end } of [...blocks.slice(0, 30), ...blocks.slice(-30)]) {
    const licence = end - start > 1200 ? null : findLicence(text.slice(start, end))
    if (licence !== null) return licence
  }
  return null
}
