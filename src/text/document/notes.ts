import type { Paragraph, Span } from '../../model/reading.ts'

/** A footnote marker in the text with the note that it points to. */
export interface NoteReference {
  /** As it is counted, without brackets, in western digits: `12`, `a`, `*`. */
  marker: string
  /** The marker in the text, brackets included. */
  mention: Span
  /** The text of the note, without its marker. */
  note: Span
}

/**
 * The footnote markers of a text that have a note: `[12]`, `([1])`, `[^1]`, `¹`; `(12)` where the notes
 * begin so, and a number glued to a word (`men.12`, text made from PDF) where they begin with bare numbers. In
 * order of the mentions; a note may be mentioned more than once. Where a number has several notes (they begin anew in
 * each chapter), the next one below counts. Notes without a number (`^ …`) are counted in their order.
 */
export function findNotes(text: string, paragraphs: readonly Paragraph[]): NoteReference[] {
  const notes = collectNotes(text, paragraphs)
  if (notes.size === 0) return []
  return paragraphs.flatMap((paragraph) => (paragraph.kind === 'note' ? [] : mentionsIn(text, paragraph, notes)))
}

interface Note extends Span {
  /** Its own marker stands in round brackets, or is a bare number: so mentions may be, too. */
  style: 'round' | 'bare' | 'other'
}

type Notes = Map<string, Note[]>

const digits: Record<string, string> = { '¹': '1', '²': '2', '³': '3' }

function normalise(marker: string): string {
  return marker
    .replace(/[¹²³]/g, (each) => digits[each] ?? each)
    .replace(/[⁰⁴-⁹]/g, (each) => String(each.charCodeAt(0) - 0x2070))
    .replace(/[٠-٩۰-۹]/g, (each) => String(each.charCodeAt(0) & 0xf))
    .toLowerCase()
}

const ownMarker =
  /^(?:\(?\[\^?([^\][\s]{1,8})\]\)?\s*:?|\(([\d٠-٩]{1,3})\)|([¹²³⁰⁴-⁹]{1,3})|([\d٠-٩]{1,3})[.)-]?(?=\s))\s*(?:\^\s*)?/u
/** `^`, then letters or numbers for each place that mentions the note. */
const backLinks = /^\^\s*(?:(?:[a-z]\s+){2,26}|(?:\d{1,3}\.\d{1,2}\s+){1,26})?/

function collectNotes(text: string, paragraphs: readonly Paragraph[]): Notes {
  const notes: Notes = new Map()
  let order = 0
  for (const { start, end, kind } of paragraphs) {
    if (kind !== 'note') {
      order = 0
      continue
    }
    order += 1
    const head = text.slice(start, Math.min(end, start + 80))
    const match = ownMarker.exec(head)
    const given = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4] ?? numberBefore(text, start)
    const cut = match?.[0].length ?? backLinks.exec(head)?.[0].length ?? 0
    const marker = given === null ? String(order) : normalise(given)
    const list = notes.get(marker) ?? []
    const style = match?.[2] !== undefined ? 'round' : match?.[4] !== undefined ? 'bare' : 'other'
    list.push({ start: start + cut, end, style })
    notes.set(marker, list)
  }
  return notes
}

/** The number of a list item, which stands before its paragraph. */
function numberBefore(text: string, start: number): string | null {
  return /(?:^|\n)[ \t]*\(?([\d٠-٩]{1,3})[.)-]\s+$/.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? null
}

const mention =
  /\(?\[\^?((?:note )?[^\][\s]{1,4})\]\)?|\(([\d٠-٩]{1,3})\)|(?<![\d\s⁰-⁹²³¹])([¹²³⁰⁴-⁹]{1,3})|(?<=\p{L}[.,;:”"’)]{0,2})(\d{1,3})(?=\s|$)/gu
const unit = /(?:^|[^\p{L}])[kcmd]?m$/u

function mentionsIn(text: string, { start, end }: Paragraph, notes: Notes): NoteReference[] {
  const found: NoteReference[] = []
  for (const match of text.slice(start, end).matchAll(mention)) {
    const [whole, square, round, raised, glued] = match
    const from = start + match.index
    const marker = normalise(square ?? round ?? raised ?? glued ?? '')
    const note = nextNote(notes.get(marker) ?? [], from)
    if (note === null || (round !== undefined && note.style !== 'round')) continue
    if (glued !== undefined && note.style !== 'bare') continue
    if (raised !== undefined && unit.test(text.slice(Math.max(start, from - 4), from))) continue
    const opens = whole.startsWith('([') && !whole.endsWith('])') ? 1 : 0
    const closes = whole.endsWith('])') && !whole.startsWith('([') ? 1 : 0
    const span = { start: from + opens, end: from + whole.length - closes }
    found.push({ marker, mention: span, note: { start: note.start, end: note.end } })
  }
  return found
}

/** The first note below `offset`, or the last above it. */
function nextNote(list: readonly Note[], offset: number): Note | null {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.start > offset) high = middle
    else low = middle + 1
  }
  return list[low] ?? list.at(-1) ?? null
}
