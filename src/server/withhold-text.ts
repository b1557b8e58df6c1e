import type { EventField, MarsadEvent } from '../model/event.ts'
import { normaliseName } from '../model/normalise-name.ts'
import { countryName } from '../model/states.ts'

/** Fields of our event that hold free text, which may name private persons. */
const freeText = ['headline', 'notes', 'sources'] as const satisfies readonly EventField[]

type Delivered = Record<string, string | null>

export interface ShownEvent {
  event: MarsadEvent
  delivered: Delivered
  /** What is there but not shown: fields of the event, and delivered columns. */
  withheld: { event: string[]; delivered: string[] }
}

/** An event without its free text. */
export const withoutText = (event: MarsadEvent): MarsadEvent => ({ ...event, headline: null, notes: null, sources: [] })

/**
 * An event and its delivered record as they are shown before somebody gives a reason: without free text. Of the delivered columns,
 * whose meaning nobody told, those cells stay that hold no letters, or a code, a measure or a date, or what a shown field holds too.
 */
export function withholdText(event: MarsadEvent, delivered: Delivered): ShownEvent {
  const shown = withoutText(event)
  const names = namesIn(shown)
  const columns = Object.entries(delivered).filter(([, cell]) => cell !== null && !isShown(cell, names))
  const hidden = new Set(columns.map(([column]) => column))
  return {
    event: shown,
    delivered: Object.fromEntries(
      Object.entries(delivered).map(([column, cell]) => [column, hidden.has(column) ? null : cell]),
    ),
    withheld: { event: freeText.filter((field) => (event[field]?.length ?? 0) > 0), delivered: [...hidden] },
  }
}

/** Every text in the shown fields, as names are compared; and the country in words. */
function namesIn(event: MarsadEvent): ReadonlySet<string> {
  const names = new Set<string>()
  const add = (value: unknown) => {
    if (typeof value === 'string') names.add(normaliseName(value))
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(add)
  }
  add(event)
  if (event.country !== null) add([countryName(event.country, 'en'), countryName(event.country, 'ar')])
  return names
}

function isShown(cell: string, names: ReadonlySet<string>): boolean {
  if (!/\p{L}/u.test(cell) || plainForms.some((form) => form.test(cell.trim()))) return true
  if (names.has(normaliseName(cell))) return true
  const parts = cell.split(/[;|,]/).filter((part) => part.trim() !== '')
  return parts.length > 1 && parts.every((part) => names.has(normaliseName(part)))
}

/** Cells with letters that are no prose, whatever the column. */
const plainForms = [
  // Codes: capitals with digits among them, or one or two letters.
  /^(?=.*\d)[A-Z0-9][A-Z0-9._-]{0,23}$/,
  /^[A-Za-z]{1,2}$/,
  // What stands for yes, no and nothing.
  /^(true|false|yes|no|none|null|nan|n\/a)$/i,
  // Numbers with an exponent.
  /^[+-]?\d+(\.\d+)?e[+-]?\d+$/i,
  // Well-known text of a point.
  /^point\s*z?\s*\([-+.\d\s]+\)$/i,
  // Moments: 2014-03-05T00:00:00Z.
  /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:?\d{2})?$/,
  // Days and months in English words.
  /^(\d{1,2}[ -])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?[ -](\d{1,2},? )?\d{4}$/i,
]
