import type { PlaceMention, Span } from '../../model/reading.ts'
import { anaphorWithin, antecedentOf, spoken } from './antecedents.ts'
import type { ClaimContext, SentenceContext } from './claim-context.ts'

/**
 * The organisation that a stretch is about: one within it, else the nearest before it in its clause, else behind it
 * there, else before it in its sentence (there also a state that acts), else what the paragraph goes on about; `null`
 * when the sentence is about none. Of those who were harmed, the one within the stretch comes last.
 */
export function concernedBy(
  context: ClaimContext,
  sentence: SentenceContext,
  clause: Span,
  core: Span,
  harmed = false,
): string | null {
  const known = spoken(sentence)
  const within = known.find(({ start, end }) => start >= core.start && end <= core.end)?.name
  const before = known.findLast(({ start, end }) => start >= clause.start && end <= core.start)
  const behind = known.find(({ start, end }) => start >= core.end && end <= clause.end)
  const earlier = known.findLast(({ end }) => end <= clause.start)
  const near = (before ?? behind)?.name ?? (harmed ? openingActor(context, sentence, clause) : undefined)
  const found = harmed ? (near ?? within) : (within ?? near)
  if (found !== undefined) return found
  const acting = actingStates(context.text, sentence).findLast(({ end }) => end <= core.start)
  const last = [earlier, acting].filter((mention) => mention !== undefined).sort((a, b) => b.end - a.end)[0]
  if (last) return 'name' in last ? last.name : last.text
  const standing = anaphorWithin(context.text, { start: sentence.start, end: core.start })
  return standing && antecedentOf(context, sentence, standing)
}

/** Who a sentence begins with, before a clause: an organisation, or what stands for one. */
export function openingActor(context: ClaimContext, sentence: SentenceContext, clause: Span): string | undefined {
  const first = spoken(sentence).find(({ end }) => end <= clause.start)
  const standing = anaphorWithin(context.text, { start: sentence.start, end: first?.start ?? clause.start })
  return (standing && antecedentOf(context, sentence, standing)) ?? first?.name
}

const beforeActor = /^\W*(?:(?:if|when|while|as|after|before|although|since|that|but|and|once|until)\s+)?(?:the\s+)?$/iu
const actsNow =
  /^\s+(?:also\s+|now\s+|still\s+)?(?:has|had|have|is|was|will|would|may|might|could|can|\p{Ll}{3,}(?:s|ed))\s/u

/** Countries that do something: "if the United States withdraws". */
const actingStates = (text: string, sentence: SentenceContext): readonly PlaceMention[] =>
  sentence.places.filter(({ start, end, location_precision }) => {
    if (location_precision !== 'country' || !actsNow.test(text.slice(end, end + 40))) return false
    const clause = sentence.clauses.find((candidate) => start < candidate.end)
    return beforeActor.test(text.slice(clause?.start ?? sentence.start, start))
  })
