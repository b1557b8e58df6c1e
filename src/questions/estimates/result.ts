import type { ClaimStatus } from '../../model/verdicts.ts'
import type { ClaimStatusOption } from '../claims-reader.ts'
import type { poolings } from './about.ts'

export type Pooling = (typeof poolings)[number]

/** What one claim says. */
export interface Estimate {
  claim: string
  status: ClaimStatus
  /** Whose word it is: the source that the document names, else its publisher, else the document. */
  said_by: string
  document: string
  published: string | null
  /** The time that it is about, EDTF; `null` when not stated. */
  time: string | null
  /** First and last day of that time, or of the publication where it is not stated; `null` where an end is open or not known. */
  from: string | null
  to: string | null
  dated_by: 'claim' | 'publication' | 'nothing'
  /** `null`: the source gives no such bound. */
  low: number | null
  high: number | null
  approximate: boolean
  places: string[]
  /** In the words of the source; `null` when it does not say. */
  method: string | null
  quote: string
}

export interface EstimatesResult {
  organisation: { key: string; name: string }
  measure: string
  as_of: string | null
  status: ClaimStatusOption
  /** In the order of the time that they are about; those without a date last. */
  estimates: Estimate[]
  /** Different sources among them. */
  sources: number
  /** Only when asked for; `null` else, and where no claim has the bounds that it takes. */
  pooled: {
    how: Exclude<Pooling, 'none'>
    low: number | null
    high: number | null
    middle: number | null
    sources: number
  } | null
  /** What else claims count of this organisation, the most often counted first. */
  other_measures: string[]
}
