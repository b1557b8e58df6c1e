import { antecedentOf, spoken } from './antecedents.ts'
import type { ClaimContext, SentenceContext } from './claim-context.ts'
import { cuesIn } from './cues.ts'
import type { Draft } from './draft.ts'
import { nameEndingAt, nameStartingAt } from './names.ts'
import { headNoun } from './organisation-words.ts'
import { quoteOf } from './quote.ts'

/** How one organisation stands to another: the words, and what they mean. */
const relations: readonly (readonly [relation: string, cue: RegExp])[] = [
  ['reports_to', /(?<!\p{L})(?:reports?|reported|answers?|answered)\s+(?:directly\s+)?to(?=\s)|(?<!\p{L})(?:is|was|are|were)\s+(?:directly\s+)?(?:subordinate|subordinated|accountable|answerable)\s+to(?=\s)/giu],
  ['affiliated_with', /(?<!\p{L})(?:is|was|are|were|became|remains?)\s+(?:an?\s+|the\s+)?(?:[\p{Ll}-]+\s+){0,2}?(?:affiliate|affiliates|ally|allies|partner|proxy|franchise)\s+of(?=\s)|(?<!\p{L})(?:is|was|are|were|be)\s+(?:\p{Ll}+\s+)?(?:affiliated|allied|aligned|linked)\s+(?:with|to)(?=\s)/giu],
  ['pledged_allegiance_to', /(?<!\p{L})(?:pledg(?:ed|es|ing)|swore|sworn|swears|declared|gave)\s+(?:(?:its|their|his|an?)\s+)?(?:oath\s+of\s+)?(?:allegiance|loyalty|bay['’]?a(?:h|t)?)\s+to(?=\s)/giu],
  ['merged_with', /(?<!\p{L})(?:merged|merging|amalgamated|joined forces)\s+(?:with|into)(?=\s)/giu],
  ['affiliated_with', /(?<!\p{L})و?(?:(?:ال)?(?:موالي(?:ة)?|مرتبط(?:ة)?|متحالف(?:ة)?)\s+(?:ل|ب|مع\s))/gu],
  ['pledged_allegiance_to', /(?<!\p{L})و?(?:بايع(?:ت)?|(?:أعلن(?:ت)?\s+)?(?:مبايعته|مبايعتها|ولاءه|ولاءها)\s+ل)\s*/gu],
  ['merged_with', /(?<!\p{L})و?(?:اندمج(?:ت)?|اندماج(?:ه|ها)?)\s+(?:مع|في)(?=\s)/gu],
  ['reports_to', /(?<!\p{L})و?(?:يخضع|تخضع)\s+(?:مباشرة\s+)?ل/gu],
] // prettier-ignore

/** How organisations stand to each other, where a sentence says it with its verb. The value names the other one. */
export function relationClaims(context: ClaimContext, sentence: SentenceContext): Draft[] {
  return relations.flatMap(([relation, pattern]) =>
    cuesIn(sentence, pattern).flatMap(({ start, end }): Draft[] => {
      const before = nameEndingAt(context, sentence, start)
      const known =
        before?.kind === 'organisation' ? before.name : spoken(sentence).find((mention) => mention.end <= start)?.name
      const subject = known ?? antecedentOf(context, sentence, { start: sentence.start, end: sentence.start })
      const other = nameStartingAt(context, sentence, end)
      if (
        subject === null ||
        !other ||
        other.name === subject ||
        (other.kind !== 'organisation' && other.kind !== 'person')
      )
        return []
      const core = { start, end: other.end + (headOfIt(context.text, other.end, sentence.end)?.length ?? 0) }
      const quote = quoteOf(context.text, sentence, core)
      const value = `${relation} ${other.name}${context.text.slice(other.end, core.end)}`
      return [
        {
          rule: 'structure/relation@1',
          sentence,
          quote,
          core,
          kind: 'structure',
          subject,
          property: 'relation',
          value,
          place: null,
        },
      ]
    }),
  )
}

const head = new RegExp(`['’]s?\\s+(?:[\\p{Ll}-]+\\s+){0,3}?${headNoun}(?!\\p{L})`, 'uy')

/** "'s overall leader" behind a name: then it is the leader who is meant. */
function headOfIt(text: string, from: number, end: number): string | undefined {
  head.lastIndex = from
  const found = head.exec(text)?.[0]
  return found !== undefined && from + found.length <= end ? found : undefined
}

const levelNouns = '(?:levels|tiers|ranks|layers|echelons|grades|مستويات|طبقات|مراتب|درجات)'
const levels = new RegExp(
  `(?<!\\p{L})(?:divid|consist|compris|structur|organi[sz]|split|compos|arrang|hierarch|has|have|ينقسم|تنقسم|يتألف|تتألف|يتكون|تتكون|مستويات|إلى)[^.]*?(?<!\\p{L})${levelNouns}(?!\\p{L})`,
  'iu',
)
const isLevel = new RegExp(`(?<!\\p{L})(?:${levelNouns})$|^${levelNouns}$`, 'iu')

/** "Divided into four levels": how many levels an organisation has. */
export function levelClaims(context: ClaimContext, sentence: SentenceContext): Draft[] {
  if (!levels.test(sentence.text)) return []
  return sentence.quantities.flatMap((quantity): Draft[] => {
    const { low, high, approximate, unit, start, end } = quantity
    if (
      low === null ||
      low !== high ||
      unit === null ||
      !isLevel.test(unit) ||
      /(?:first|last|these|those)\s+$/i.test(context.text.slice(Math.max(sentence.start, start - 12), start))
    )
      return []
    const core = { start, end }
    const named = spoken(sentence).findLast((mention) => mention.end <= start)?.name
    const subject = named ?? antecedentOf(context, sentence, core)
    const quote = quoteOf(context.text, sentence, core)
    return [
      {
        rule: 'structure/levels@1',
        sentence,
        quote,
        core,
        kind: 'structure',
        subject,
        property: 'levels',
        value: low,
        low,
        high,
        approximate,
        unit,
        place: null,
      },
    ]
  })
}
