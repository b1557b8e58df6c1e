import { normaliseName } from '../../model/normalise-name.ts'
import type { DocumentText, OrganisationMention } from '../../model/reading.ts'
import type { SentenceContext } from './claim-context.ts'

/** A definition names its subject first: "The X Brigade (Arabic: …) is an armed group". */
const definition =
  /^(?:The\s+)?([\p{L}\p{M}\p{N}'’ʿ"“”-]+(?:\s[\p{L}\p{M}\p{N}'’ʿ"“”-]+){0,7}?)\s*(?:\([^()]{0,300}\)\s*)?,?\s*(?:is|was|are|were)\s+(?:an?|the|one)\s([^.]{0,160})/u
const arabicDefinition = /^(.{2,80}?)\s*(?:\([^()]{0,300}\)\s*)?[،,]?\s*(?:هو|هي)\s+([^.]{0,160})/u

/** What the definition of an organisation calls it. */
const kindOfOrganisation =
  /(?<!\p{L})(?:organi[sz]ation|group|agency|apparatus|militia|movement|army|forces?|front|party|brigade|battalion|unit|wing|branch|council|committee|bureau|department|ministry|service|directorate|coalition|alliance|network|faction|cell|corps|police|division|body)(?!\p{L})|تنظيم|جماعة|حركة|جبهة|ميليشيا|مليشيا|فصيل|لواء|كتيبة|كتائب|جيش|قوات|حزب|هيئة|جهاز|وكالة|مجلس|تحالف|منظمة|وحدة|ديوان|فرقة|شبكة/u

/** Sentences among which the definition is looked for: it opens a document. */
const OPENING = 6
/** An organisation is what a document is about when it has so many mentions, and so much of all or twice as many as any. */
const LEAST_MENTIONS = 3
const LEAST_SHARE = 0.35

/**
 * The organisation that a document is about: the one that it begins by defining, else the one that is its title, else
 * the one that it names most.
 */
export function documentSubject(document: DocumentText, sentences: readonly SentenceContext[]): string | null {
  for (const sentence of sentences.slice(0, OPENING)) {
    const found = (definition.exec(sentence.text) ?? arabicDefinition.exec(sentence.text)) as RegExpExecArray | null
    const [, name = '', rest = ''] = found ?? []
    const isArabic = /[\u0600-\u06ff]/.test(name)
    if (!found || !kindOfOrganisation.test(rest)) continue
    const first = sentence.organisations[0]
    if (first && first.start - sentence.start <= 4) return first.name
    if (isName(name) && (!isArabic || (sentence.index === 0 && name.split(' ').length <= 4)))
      return name.replace(/["“”]/g, '')
  }
  const all = sentences.flatMap(({ organisations }) => organisations)
  const title = document.title === null ? '' : normaliseName(document.title)
  const titled = title === '' ? undefined : all.find((mention) => normaliseName(mention.text) === title)
  return titled?.name ?? mostNamed(all)
}

/** Words that begin with capitals, or Arabic ones; not "The attack", not a pronoun. */
const isName = (text: string): boolean =>
  /^["“]?(?!(?:It|This|That|There|He|She|They|What|These|Those|One|Who)\b)(?:\p{Lu}|[\u0600-\u06ff])/u.test(text) &&
  text.split(/\s/).filter((word) => /^\p{Ll}{4,}/u.test(word)).length === 0

function mostNamed(mentions: readonly OrganisationMention[]): string | null {
  const counts = new Map<string, number>()
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!best || best[1] < LEAST_MENTIONS) return null
  return best[1] >= LEAST_SHARE * mentions.length || best[1] >= 2 * (second?.[1] ?? 0) ? best[0] : null
}
