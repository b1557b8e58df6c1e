import type { ProposedClaim, Span } from '../../model/reading.ts'
import type { SentenceContext } from './claim-context.ts'
import type { Rule } from './rules.ts'

/** A claim as a rule proposes it, before time, place and attribution are looked up around it. */
export interface Draft extends Pick<ProposedClaim, 'kind' | 'subject' | 'property' | 'value'> {
  rule: Rule
  sentence: SentenceContext
  quote: Span
  /** The words that the claim is about within the quote: dates and places near them are its own. */
  core: Span
  /** Of a number; a claim without one leaves them out. */
  low?: number | null
  high?: number | null
  approximate?: boolean
  unit?: string | null
  /** Where the rule itself knows them. */
  time?: string | null
  place?: readonly string[] | null
}
