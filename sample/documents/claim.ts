/** What a document states, beside what is true: for scoring those who read claims out of texts. */
import { csvField } from '../publishers/csv-field.ts'

export interface Claim {
  kind: 'event' | 'quantity' | 'responsibility' | 'structure'
  subject: string
  property: string
  /** A number, or a name. */
  value?: string | number
  low?: number
  high?: number
  approximate?: boolean
  unit?: string
  /** As EDTF: a day `2016-03-05` or a month `2016-03`. */
  time?: string
  place?: string
  attributedTo?: string
}

/** A claim and the passage that states it, in UTF-16 code units of the whole file. */
export interface PlacedClaim extends Claim {
  start: number
  end: number
  quote: string
  /** Ids of the incidents that the passage is about. */
  incidents: readonly string[]
}

export interface WrittenDocument {
  name: string
  text: string
  claims: readonly PlacedClaim[]
}

const columns = [
  ...[
    'document',
    'claim',
    'incident_ids',
    'kind',
    'subject',
    'property',
    'value',
    'low',
    'high',
    'approximate',
    'unit',
  ],
  ...['time', 'place', 'attributed_to', 'start', 'end', 'quote'],
]

/** The first line of truth/claims.csv. */
export const claimsHeader = `${columns.join(',')}\n`

/** Lines of truth/claims.csv about a document; several incidents are joined by `;`. */
export function writeClaims({ name, claims }: WrittenDocument): string {
  return claims
    .map((claim, index) => {
      const cells = [
        ...[name, index + 1, claim.incidents.join(';'), claim.kind, claim.subject, claim.property, claim.value],
        ...[claim.low, claim.high, claim.approximate === true ? 1 : 0, claim.unit, claim.time, claim.place],
        ...[claim.attributedTo, claim.start, claim.end, claim.quote],
      ]
      return `${cells.map((cell) => csvField(String(cell ?? ''))).join(',')}\n`
    })
    .join('')
}
