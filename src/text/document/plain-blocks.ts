import type { ParagraphKind, Span } from '../../model/reading.ts'
import type { Block } from './blocks.ts'
import { groupLines, type LineGroup } from './plain-lines.ts'

/** Which marks of headings a text may hold besides the looks of its lines. */
export type HeadingMarkup = 'wiki' | 'markdown'

/** The paragraphs of a text in which lines are all that there is, with their kinds by the looks of the lines. */
export function readBlocks(text: string, markup: HeadingMarkup): Block[] {
  const groups = groupLines(text)
  const drafts = groups.map((group) => draft(text, group, markup))
  markRows(text, drafts)
  markReferences(text, drafts)
  markPageNotes(text, drafts)
  if (markup === 'wiki') markHeadings(text, drafts)
  dropEditLinks(text, drafts)
  return drafts.map(({ start, end, kind }) => ({ start, end, kind: kind ?? 'text', linkShare: 0, region: null }))
}

interface Draft extends Span {
  /** `null` until its neighbours decide. */
  kind: ParagraphKind | null
  /** What stood before the text of the line: a bullet or a number. */
  marker: string
  group: LineGroup
}

const bullet =
  /^(?:[•●▪◦‣∙○■□➢➤✓*+–—-]|\(?(?:\d{1,3}|[٠-٩]{1,3}|[a-z]|[ivx]{1,4})\)|(?:\d{1,3}|[٠-٩]{1,3}|[a-z])\.|[٠-٩\d]{1,3}[-–])\s+/
const noteMarker =
  /^(?:[•*-]\s+|\d{1,3}\.\s+)?(?:\(\[[\d٠-٩]{1,3}\]\)|\[\^?(?:[\d٠-٩]{1,3}|[a-z]|[ivx]{1,4}|\*)\]|\^|[¹²³⁰⁴-⁹]{1,3}\s*\S)/
const captionStart =
  /^[([]?(?:photo|image|picture|fig(?:ure|\.)|map|caption|credit|table|file photo|foto|bild|صورة|الصورة|تصوير|خريطة|شكل|جدول)(?:\s+\d{1,3})?\s*(?:by\b|[:：.\-–—])/i

function draft(text: string, group: LineGroup, markup: HeadingMarkup): Draft {
  const line = text.slice(group.start, group.end)
  const made = (kind: ParagraphKind | null, cut = 0, end = 0, marker = ''): Draft => ({
    start: group.start + cut,
    end: group.end - end,
    kind,
    marker,
    group,
  })
  const heading = headingMarks(line, markup)
  if (markup === 'markdown' && isUnderlined(text, group)) return made('heading')
  if (heading !== null) return made('heading', heading[0], heading[1])
  if (noteMarker.test(line.slice(0, 40))) return made('note', /^[•*-]\s+(?=\^)/.exec(line)?.[0].length ?? 0)
  if (captionStart.test(line.slice(0, 40)) && line.length < 300) return made('caption')
  const [marker] = bullet.exec(line.slice(0, 12)) ?? []
  if (marker !== undefined && marker.length < line.length) return made('list_item', marker.length, 0, marker)
  return made(null)
}

/** How many characters of marks stand before and after a heading: `== X ==`, `## X ##`. */
function headingMarks(line: string, markup: HeadingMarkup): readonly [before: number, after: number] | null {
  const mark = markup === 'wiki' ? '=' : '#'
  let depth = 0
  while (line[depth] === mark) depth += 1
  if (depth === 0 || depth > 6 || line.length > 300) return null
  let closing = 0
  while (line[line.length - 1 - closing] === mark) closing += 1
  if (markup === 'wiki' && closing !== depth) return null
  if (markup === 'markdown' && line[depth] !== ' ') return null
  const inner = line.slice(depth, line.length - closing)
  if (inner.trim() === '') return null
  return [depth + inner.length - inner.trimStart().length, closing + inner.length - inner.trimEnd().length]
}

/** The line below is a rule, as under the headings of Markdown. */
function isUnderlined(text: string, { start, end }: LineGroup): boolean {
  return end - start <= 160 && /^[ \t]*\n(?:=+|-{3,})[ \t]*(?:\n|$)/.test(text.slice(end, end + 200))
}

/**
 * Rows: lines in cells (`Formed | 2014 |`, tabs), and short `Key: value` lines that come several together. A line with
 * two cells is a row of an infobox, with more a row of a table.
 */
function markRows(text: string, drafts: Draft[]) {
  const shapes = drafts.map((each) => rowShape(text.slice(each.start, each.end), each))
  for (const [index, shape] of shapes.entries()) {
    const each = drafts[index]!
    if (shape === null) continue
    const hasNeighbour = shapes[index - 1] === shape || shapes[index + 1] === shape
    if (shape === 'closed_row') each.kind = 'infobox_row'
    else if (hasNeighbour) each.kind = shape === 'cells' ? 'table_row' : 'infobox_row'
  }
}

/** `closed_row`: cells, the last one closed. `pair`: a key and a value. `cells`: three or more. */
function rowShape(line: string, each: Draft): 'closed_row' | 'pair' | 'cells' | null {
  if ((each.kind !== null && each.kind !== 'list_item') || line.length > 400) return null
  const separator = line.includes('|') ? '|' : '\t'
  const cells = line.split(separator)
  const filled = cells.filter((cell) => cell.trim() !== '').length
  if (cells.length > 1 && filled > 2) return 'cells'
  if (separator === '|' && cells.length > 1 && filled > 0) return line.endsWith('|') ? 'closed_row' : 'pair'
  if (separator === '\t' && filled === 2) return 'pair'
  return isKeyWithValue(line) ? 'pair' : null
}

function isKeyWithValue(line: string): boolean {
  const colon = line.indexOf(':')
  if (colon < 2 || colon > 40 || line[colon + 1] !== ' ' || line.length > 130) return false
  const key = line.slice(0, colon)
  const value = line.slice(colon + 1).trim()
  if (value === '' || value.length > 80 || /[.!?؟;؛…]$/.test(value) || /[.!?؟"“”،,]/.test(key)) return false
  return key.split(/\s+/).length <= 5 && value.split(/\s+/).length <= 12
}

const referencesHeading =
  /^(?:\d{1,2}[.)]?\s+)?(?:references|notes|footnotes|endnotes|notes and references|sources|bibliography|works cited|citations|المراجع|مراجع|الهوامش|هوامش|المصادر|مصادر|einzelnachweise|quellen|fußnoten|références|notes et références|kaynakça|referencias|примечания|источники)\s*:?$/i

/** Below a heading such as "References", the lines that look like references are notes. */
function markReferences(text: string, drafts: Draft[]) {
  let inReferences = false
  for (const each of drafts) {
    const line = text.slice(each.start, each.end)
    if (line.length <= 40 && referencesHeading.test(line)) {
      each.kind = 'heading'
      inReferences = true
    } else if (inReferences && each.kind !== 'note') {
      inReferences = each.kind !== 'heading' && (each.marker !== '' || looksLikeReference(line))
      if (inReferences) each.kind = 'note'
    }
  }
}

/** Notes at the foot of a page: numbered lines below a rule, as in text made from PDF. */
function markPageNotes(text: string, drafts: Draft[]) {
  let number: number | null = null
  for (const each of drafts) {
    const given = /^(\d{1,3})[.)]?\s/.exec(each.marker + text.slice(each.start, Math.min(each.end, each.start + 5)))
    const isBelowRule = /_{5,}[ \t]*\n\s*$/.test(text.slice(Math.max(0, each.group.start - 120), each.group.start))
    const isNext: boolean = number !== null && Number(given?.[1]) === number + 1
    number = given !== null && (isBelowRule || isNext) ? Number(given[1]) : null
    if (number !== null) each.kind = 'note'
  }
}

function looksLikeReference(line: string): boolean {
  return /https?:\/\/|\bdoi\b|\bISBN\b|\bISSN\b|\bpp?\.\s?\d|[(,]\s?(?:19|20)\d\d\b|\bibid\b|ص\s?\d/i.test(
    line.slice(0, 1000),
  )
}

/**
 * Lines that look like headings: short, without the end of a sentence, and with longer text, a list or a table below
 * them, if need be after other headings.
 */
function markHeadings(text: string, drafts: Draft[]) {
  let below: Draft | undefined
  for (const each of drafts.toReversed()) {
    const isNumbered = each.kind === 'list_item' && /^\d/.test(each.marker) && text[each.end - 1] === ':'
    if (below !== undefined && (each.kind === null || isNumbered) && isHeadingOver(text, each, below))
      each.kind = 'heading'
    below = each
  }
}

function isHeadingOver(text: string, each: Draft, below: Draft): boolean {
  const line = text.slice(each.start, each.end)
  if (each.group.joined || line.length > 160 || /[.!;؛…,،]$/.test(line) || /^\p{Ll}/u.test(line)) return false
  const words = line.split(/\s+/)
  if (words.length > (/[?؟]$/.test(line) ? 12 : 20)) return false
  if (line.endsWith(':')) {
    const isLead = below.kind === 'list_item' || below.kind === 'infobox_row' || words.length > 10
    if (isLead && capitalShare(words) < 0.6) return false
  }
  if (below.kind === 'list_item') return below.group.afterGap || words.length <= 8
  if (below.kind !== null) return below.kind !== 'note' && words.length <= 14
  return below.end - below.start >= Math.max(words.length <= 4 ? 30 : 60, line.length * 1.3)
}

function capitalShare(words: readonly string[]): number {
  const long = words.filter((word) => /^\p{L}{4}/u.test(word))
  return long.length === 0 ? 0 : long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length
}

/** The links beside headings that copies of wiki pages glue to the first word below: "editThe group". */
const editLink = /^(?:edit|Bearbeiten|modifier|değiştir|editar|تعديل|عدل)(?=[\p{Lu}\p{Lo}\p{N}"“«(\-–•])/u

function dropEditLinks(text: string, drafts: Draft[]) {
  const glued = drafts.filter((each, index) => {
    if (index === 0 || !editLink.test(text.slice(each.start, each.start + 14))) return false
    const above = drafts[index - 1]!
    return above.kind === 'heading' || above.end - above.start <= 60
  })
  for (const each of glued) {
    const [word = ''] = editLink.exec(text.slice(each.start, each.start + 14)) ?? []
    // One line may begin with such letters by chance where the next letter is no capital.
    if (!/^[a-z]+$/.test(word) && glued.length < 2) continue
    const rest = text.slice(each.start + word.length, Math.min(each.end, each.start + word.length + 16))
    const cut = /^(?:[-–•]\s*)*/.exec(rest)?.[0].length ?? 0
    if (each.start + word.length + cut >= each.end) continue
    each.start += word.length + cut
    if (noteMarker.test(text.slice(each.start, each.start + 40))) each.kind = 'note'
    else if (cut > 0) each.kind = 'list_item'
    else if (each.kind === 'heading') each.kind = null
  }
}
