import type { ShownClaim } from '../../model/document-answers.ts'
import type { Paragraph, Part, PartKind, Span } from '../../model/reading.ts'
import { firstFrom } from '../text/segments.ts'

/** A paragraph with the claims whose quotes begin in it. */
export interface Row extends Paragraph {
  claims: readonly ShownClaim[]
}

/** Rows that are drawn together when the reader comes near them. */
export interface Sheet extends Span {
  rows: readonly Row[]
  /** How high it is likely to be, in pixels. */
  height: number
}

export interface ShownPart {
  kind: PartKind
  sheets: readonly Sheet[]
  /** How many paragraphs it has. */
  paragraphs: number
}

/** A sheet ends with the paragraph that reaches this many characters. */
const SHEET_CHARACTERS = 6000
const LINE_CHARACTERS = 75
const LINE_PX = 26
const GAP_PX = 12

/** The paragraphs of a document part by part, in sheets. Parts without a paragraph are left out. */
export function partsToRead(
  parts: readonly Part[],
  paragraphs: readonly Paragraph[],
  claims: readonly ShownClaim[],
): ShownPart[] {
  const claimsOf = new Map<number, ShownClaim[]>()
  for (const claim of claims) {
    const at = paragraphAt(paragraphs, claim.start)
    claimsOf.set(at, [...(claimsOf.get(at) ?? []), claim])
  }
  let at = 0
  const shown: ShownPart[] = []
  for (const part of parts) {
    const rows: Row[] = []
    for (; at < paragraphs.length && paragraphs[at]!.start < part.end; at += 1) {
      rows.push({ ...paragraphs[at]!, claims: claimsOf.get(at) ?? [] })
    }
    if (rows.length > 0) shown.push({ kind: part.kind, sheets: sheetsOf(rows), paragraphs: rows.length })
  }
  return shown
}

/** The paragraph in which an offset lies, or the last before it. */
function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  const next = firstFrom(paragraphs, offset + 1)
  return Math.max(next - 1, 0)
}

function sheetsOf(rows: readonly Row[]): Sheet[] {
  const sheets: Sheet[] = []
  let open: Row[] = []
  let characters = 0
  const close = () => {
    const [first, last] = [open[0], open.at(-1)]
    if (!first || !last) return
    const height = open.reduce((sum, { start, end }) => sum + linesOf(end - start) * LINE_PX + GAP_PX, 0)
    sheets.push({ start: first.start, end: last.end, rows: open, height })
    open = []
    characters = 0
  }
  for (const row of rows) {
    open.push(row)
    characters += row.end - row.start
    if (characters >= SHEET_CHARACTERS) close()
  }
  close()
  return sheets
}

/** How many lines so many characters are likely to take. */
export const linesOf = (characters: number) => Math.max(Math.ceil(characters / LINE_CHARACTERS), 1)
