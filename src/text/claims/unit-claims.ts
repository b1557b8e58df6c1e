import type { Span } from '../../model/reading.ts'
import { antecedentOf, spoken } from './antecedents.ts'
import type { ClaimContext, SentenceContext } from './claim-context.ts'
import { cuesIn } from './cues.ts'
import type { Draft } from './draft.ts'
import { nameEndingAt, nameStartingAt, type Named } from './names.ts'
import { arabicUnitNoun, unitNoun } from './organisation-words.ts'
import { trimmed } from './quote.ts'
import type { Rule } from './rules.ts'

const article = '(?:an?|the|one of the|now|also|currently|both|effectively|technically|itself)'

/** "is the armed wing of", "is part of": the part before, the whole behind. */
const copula = new RegExp(
  `(?<!\\p{L})(?:is|was|are|were|remains|became|forms|formed|constitutes)\\s+(?:${article}\\s+)*(?:[\\p{Ll}-]+(?:,|\\s)\\s*){0,5}?${unitNoun}s?\\s+(?:of|within|in|under|inside)(?=\\s)`,
  'giu',
)
/** "X, the armed wing of Y". */
const apposition = new RegExp(
  `,\\s+(?:an?|the|one of the)\\s+(?:[\\p{Ll}-]+\\s+){0,4}?${unitNoun}\\s+(?:of|within)(?=\\s)`,
  'giu',
)
/** "Y's armed wing, X" and "its armed wing, X". */
const possessed = new RegExp(
  `(?:['’]s?|(?<!\\p{L})(?:its|their))\\s+(?:[\\p{Ll}-]+\\s+){0,3}?(?:wing|arm|branch|apparatus|directorate|bureau|unit|affiliate|agency|division),\\s+`,
  'giu',
)
const arabicCopula = new RegExp(
  `(?:(?:هو|هي|يعد|تعد|يعتبر|تعتبر|وهو|وهي|كان|كانت)\\s+)(?:${arabicUnitNoun}|ال${arabicUnitNoun}|[\\p{L}]+\\s+${arabicUnitNoun})(?:\\s+[\\p{L}]+){0,3}?\\s+(?:(?:ال)?تابع(?:ة)?\\s+ل|من\\s|في\\s|ضمن\\s|داخل\\s|ل)`,
  'gu',
)
const arabicApposition = new RegExp(
  `[،,]\\s*(?:ال)?${arabicUnitNoun}(?:\\s+(?:ال)[\\p{L}]+){0,2}\\s+(?:(?:ال)?تابع(?:ة)?\\s+ل|ل(?=[\\p{L}]))`,
  'gu',
)
const arabicBelongs = /(?<!\p{L})(?:(?:ال)?تابع(?:ة)?|يتبع|تتبع|ينتمي|تنتمي)\s+(?:ل|إلى\s)/gu

/** Words too wide to make a whole of what no list calls an organisation. */
const loose = /(?:in|inside|within)\s*$|(?:group|militia|organi[sz]ation|force|army|company|service|part)s?\s+of\s*$/iu

/** Which organisation a unit belongs to, where a sentence says it of one unit. */
export function unitClaims(context: ClaimContext, sentence: SentenceContext): Draft[] {
  return [
    ...pairs(context, sentence, copula, 'structure/definition@1'),
    ...pairs(context, sentence, apposition, 'structure/apposition@1'),
    ...pairs(context, sentence, arabicCopula, 'structure/definition@1'),
    ...pairs(context, sentence, arabicApposition, 'structure/apposition@1'),
    ...pairs(context, sentence, arabicBelongs, 'structure/apposition@1'),
    ...possessions(context, sentence),
  ]
}

function pairs(context: ClaimContext, sentence: SentenceContext, pattern: RegExp, rule: Rule): Draft[] {
  return cuesIn(sentence, pattern).flatMap(({ start, end }) => {
    const part = nameEndingAt(context, sentence, start)
    const whole = nameStartingAt(context, sentence, end)
    return draftOf(context, sentence, part, whole, { start, end }, rule)
  })
}

function possessions(context: ClaimContext, sentence: SentenceContext): Draft[] {
  return cuesIn(sentence, possessed).flatMap(({ start, end, found }) => {
    const owner = ownerBefore(context, sentence, start, found[0])
    return draftOf(
      context,
      sentence,
      nameStartingAt(context, sentence, end),
      owner,
      { start, end },
      'structure/apposition@1',
    )
  })
}

/** Whose: the name with the genitive, or what "its" stands for. */
export function ownerBefore(
  context: ClaimContext,
  sentence: SentenceContext,
  start: number,
  possessive: string,
): Named | null {
  if (/^['’]/u.test(possessive)) {
    const owner = nameEndingAt(context, sentence, start)
    return owner?.kind === 'organisation' ? owner : null
  }
  const name =
    spoken(sentence).findLast(({ end }) => end <= start)?.name ?? antecedentOf(context, sentence, { start, end: start })
  return name === null ? null : { start, end: start, name, kind: 'organisation' }
}

function draftOf(
  context: ClaimContext,
  sentence: SentenceContext,
  part: Named | null,
  whole: Named | null,
  cue: Span,
  rule: Rule,
): Draft[] {
  if (!part || !whole || part.kind === 'person' || part.kind === 'place' || whole.kind === 'person') return []
  // A unit "of Iraq" is a state's; a place is no organisation, but a state has branches.
  if (whole.kind !== 'organisation' && part.kind !== 'organisation') return []
  if (whole.kind === 'place' || part.name === whole.name) return []
  // "A guerrilla group in Colombia" says where it is, "of Ugandan origin" where it is from.
  if (whole.kind !== 'organisation' && loose.test(context.text.slice(cue.start, cue.end))) return []
  const core = { start: Math.min(part.start, cue.start), end: Math.max(whole.end, cue.end) }
  const quote = trimmed(context.text, core)
  const value = whole.name
  return [
    { rule, sentence, quote, core, kind: 'structure', subject: part.name, property: 'unit_of', value, place: null },
  ]
}
