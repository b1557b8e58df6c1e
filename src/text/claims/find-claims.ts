import type { DocumentText, ProposedClaim } from '../../model/reading.ts'
import { claimContext, type ClaimContext, type ClaimSources, type SentenceContext } from './claim-context.ts'
import { distinctClaims } from './distinct-claims.ts'
import { distributionClaims } from './distribution-claims.ts'
import type { Draft } from './draft.ts'
import { eventClaims } from './event-claims.ts'
import { isOfFamily, type GatedFamily } from './family-words-data.ts'
import { infoboxClaims } from './infobox-claims.ts'
import { leaderClaims } from './leader-claims.ts'
import { originClaims } from './origin-claims.ts'
import { quantityClaims } from './quantity-claims.ts'
import { levelClaims, relationClaims } from './relation-claims.ts'
import { responsibilityClaims } from './responsibility-claims.ts'
import { rules } from './rules.ts'
import { seatClaims } from './seat-claims.ts'
import { attributedTo, placesOf, timeOf } from './setting.ts'
import { unitClaims } from './unit-claims.ts'
import { composedOfClaims, unitListClaims, unitsInLineClaims } from './unit-lists.ts'

export type { ClaimSources } from './claim-context.ts'

type Family = (context: ClaimContext, sentence: SentenceContext) => Draft[]

/** What proposes claims from one sentence, and the words without one of which it is not asked. */
const families: readonly (readonly [find: Family, words: GatedFamily | null])[] = [
  [quantityClaims, null],
  [unitClaims, 'units'],
  [unitListClaims, 'units'],
  [unitsInLineClaims, 'units'],
  [composedOfClaims, 'units'],
  [leaderClaims, 'leaders'],
  [seatClaims, 'seats'],
  [originClaims, 'origins'],
  [levelClaims, 'relations'],
  [relationClaims, 'relations'],
  [distributionClaims, 'distribution'],
  [responsibilityClaims, 'responsibility'],
  [eventClaims, null],
]

const draftsOf = (context: ClaimContext, sentence: SentenceContext): Draft[] =>
  sentence.paragraph.kind === 'infobox_row'
    ? infoboxClaims(context, sentence)
    : families.flatMap(([find, words]) =>
        words === null || sentence.hasArabic || isOfFamily(sentence.families, words) ? find(context, sentence) : [],
      )

/**
 * The claims of a document in the order of their quotes: from its body alone, without its headings. Each quote stands
 * verbatim at its offsets and within one sentence; what is said twice is claimed once, where it stands first.
 */
export function findClaims(document: DocumentText, sources: ClaimSources): ProposedClaim[] {
  const context = claimContext(document, sources)
  const drafts = context.sentences.flatMap((sentence) => draftsOf(context, sentence))
  return distinctClaims(drafts.map((draft) => claimOf(context, draft)))
}

function claimOf(context: ClaimContext, draft: Draft): ProposedClaim {
  const { rule, quote, kind, subject, property, value, low, high, approximate, unit } = draft
  return {
    start: quote.start,
    end: quote.end,
    quote: context.text.slice(quote.start, quote.end),
    kind,
    subject,
    property,
    value,
    low: low ?? null,
    high: high ?? null,
    approximate: approximate ?? false,
    unit: unit ?? null,
    time: draft.time === undefined ? timeOf(context, draft) : draft.time,
    place: draft.place === undefined ? placesOf(context, draft, subject) : draft.place && [...draft.place],
    attributed_to: attributedTo(draft),
    probability: rules[rule],
    extractor: rule,
  }
}
