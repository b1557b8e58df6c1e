import { findResponsibility } from '../events/index.ts'
import type { ClaimContext, SentenceContext } from './claim-context.ts'
import { openingActor } from './concerned.ts'
import type { Draft } from './draft.ts'
import { partyOf } from './parties.ts'
import { quoteOf, trimmed } from './quote.ts'
import { clauseAt } from './setting.ts'

/** Who said that they had done it, or that they had not. */
export function responsibilityClaims(context: ClaimContext, sentence: SentenceContext): Draft[] {
  const found = findResponsibility(context.text, sentence, sentence.organisations)
  if (!found?.claimant) return []
  const { claimant, cue, deed, denied } = found
  const party = partyOf(context, sentence, claimant)
  const named = party !== null && party.kind !== 'phrase' ? party.name : null
  const subject = named ?? openingActor(context, sentence, cue) ?? party?.name ?? null
  if (subject === null) return []
  const told = deed && deedIn(context.text, deed, cue.start)
  const core = { start: Math.min(claimant.start, cue.start), end: Math.max(cue.end, deed?.end ?? 0) }
  const clause = clauseAt(sentence, cue.start)
  const within = { start: Math.max(core.start, clause.start), end: Math.max(cue.end, Math.min(core.end, clause.end)) }
  const property = denied ? 'denied_responsibility' : 'claimed_responsibility'
  const quote = quoteOf(context.text, sentence, within)
  return [
    {
      rule: 'responsibility/claimed@1',
      sentence,
      quote,
      core: within,
      kind: 'responsibility',
      subject,
      property,
      value: told,
    },
  ]
}

/** The deed in the words of the sentence; before the cue ("attacks, also claimed by") only its last part. */
function deedIn(text: string, deed: { start: number; end: number }, cue: number): string {
  const span = trimmed(text, deed)
  const words = text.slice(span.start, span.end)
  if (deed.end > cue) return words
  const plain = words.replace(/[,،]?\s+(?:also|later|reportedly|which was|that was|was|were)$/iu, '')
  return (plain.split(/[,،]\s+/u).at(-1) ?? plain).replace(/^including\s+/iu, '')
}
