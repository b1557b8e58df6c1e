import type { StoredReading } from '../model/document.ts'
import type { DocumentMark, ListedDocument, MarkKind, ShownDocument } from '../model/document-answers.ts'
import type { Span } from '../model/reading.ts'
import { holdersIn, maskingOf } from './masking.ts'
import { documentNamed } from './open-document.ts'
import { openShown, showClaim } from './shown-claims.ts'
import type { Workspace } from './workspace.ts'

export function listDocuments(workspace: Workspace, limit: number): { total: number; documents: ListedDocument[] } {
  const open = openShown(workspace)
  const documents = workspace.documents.all(limit).map((document) => {
    const number = workspace.documents.numberOf(document.id) as number
    const { masking } = open(number)
    const masked = { ...document, name: masking.words(document.name), title: masking.words(document.title) }
    return { ...masked, claims: workspace.claims.statusesOf(number) }
  })
  return { total: workspace.documents.count(), documents }
}

export function showDocument(workspace: Workspace, id: string): ShownDocument {
  const { document, number } = documentNamed(workspace, id)
  const { text, parts, paragraphs, reading } = workspace.documents.content(number)
  const holders = holdersIn(workspace)
  const masking = maskingOf(workspace, number, text, holders)
  const masked = masking.stretch({ start: 0, end: text.length })
  const moved = <Kind extends Span>(span: Kind): Kind => ({
    ...span,
    start: masked.toMasked(span.start),
    end: masked.toMasked(span.end),
  })
  const claims = workspace.claims.list({ document: number })
  return {
    document: { ...document, name: masking.words(document.name), title: masking.words(document.title) },
    text: masked.text,
    parts: parts.map(moved),
    paragraphs: paragraphs.map(moved),
    people: masking.hidden.map(moved),
    marks: marksOf(reading, (name) => masking.words(name)).map(moved),
    claims: claims.map((claim) => moved(showClaim(claim, { text, masking }))),
  }
}

/** What was read where, in the order of the text. */
function marksOf(reading: StoredReading, mask: (words: string) => string): DocumentMark[] {
  const mark = (kind: MarkKind, { start, end }: Span, ...says: (string | number | null)[]): DocumentMark => ({
    kind,
    start,
    end,
    says: mask(says.filter((part) => part !== null && part !== '').join(' · ')),
  })
  return [
    ...reading.dates.map((date) => mark('date', date, date.edtf)),
    ...reading.quantities.map((quantity) =>
      mark('quantity', quantity, boundsOf(quantity.low, quantity.high), quantity.unit, quantity.role),
    ),
    ...reading.places.map((place) => mark('place', place, place.admin1, place.country)),
    ...reading.organisations.map((organisation) => mark('organisation', organisation, organisation.name)),
    ...reading.events.map((event) =>
      mark('event', event, event.event_type, `${Math.round(event.probability * 100)} %`),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}

function boundsOf(low: number | null, high: number | null): string {
  if (low === high) return low === null ? '' : String(low)
  return `${low ?? '…'}–${high ?? '…'}`
}
