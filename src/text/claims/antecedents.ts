import { normaliseName } from '../../model/normalise-name.ts'
import type { OrganisationMention, Span } from '../../model/reading.ts'
import type { ClaimContext, SentenceContext } from './claim-context.ts'
import { finiteVerb } from './clauses.ts'

/** They stand for an organisation that bears them in its name. "The army" and "the police" are the state's, and stand for none. */
const namedNouns = 'force|council|party|front|brigade|battalion|division|coalition|alliance|service'
const arabicNamedNouns = 'الجبهة|اللواء|الكتيبة|الحزب|الهيئة|المجلس|التحالف|الفرقة'
/** They stand for those who fight, never for those who report. */
const fightingNouns =
  'groups?|movement|militia|militants|jihadists|insurgents|rebels|faction|terrorists|outfit|attackers|assailants|gunmen|fighters'
const arabicFightingNouns = 'التنظيم|الجماعة|الحركة|المليشيا|الميليشيا|الفصيل'
const otherNouns = 'organi[sz]ations?|network|agency|apparatus|bureau|department|unit|body'
const arabicOtherNouns = 'الجهاز|الوكالة|المنظمة|الوحدة|الديوان|الشبكة'

const standing = `(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose)\\s+(?:[\\p{Ll}-]+\\s+){0,2}(?:${namedNouns}|${fightingNouns}|${otherNouns})`
const arabicStanding = `(?:هذا\\s+|هذه\\s+)?(?:${arabicNamedNouns}|${arabicFightingNouns}|${arabicOtherNouns})`

/** What stands for an organisation: "the terrorist organization", "it", "its". */
const atTheEnd = new RegExp(
  `(?<!\\p{L})(?:${standing}(?:['’]s?)?|[Ii]t|[Ii]ts|[Tt]hey|[Tt]heir|itself|${arabicStanding})$`,
  'u',
)
const anywhere = new RegExp(`(?<!\\p{L})(?:${standing}|[Ii]t|[Ii]ts|[Tt]hey|[Tt]heir|${arabicStanding})(?!\\p{L})`, 'u')
const named = new RegExp(`(?:^|\\s)(${namedNouns})(?:['’]s?)?$|(?:ال)?(${arabicNamedNouns})$`, 'iu')
const fighting = new RegExp(`(?:^|\\s)(?:${fightingNouns})(?:['’]s?)?$|(?:${arabicFightingNouns})$`, 'iu')

/** Bodies that report on those who fight, or judge them. */
const reports =
  /\b(?:united nations|un|observatory|ministry|news|times|post|journal|agency|press|red cross|red crescent|commission|human rights|court|university|institute|amnesty|watch|office|monitor|centre|center|unicef|unhcr|ocha|parliament)\b|وكالة|وزارة|المرصد|مرصد|الأمم المتحدة|منظمة العفو|الصليب الأحمر|الهلال الأحمر|محكمة|جامعة|مفوضية/iu

/** The words right before `stop` that stand for an organisation; `null` when they do not. */
export function anaphorEndingAt(text: string, sentence: Span, stop: number): Span | null {
  const from = Math.max(sentence.start, stop - 60)
  const found = atTheEnd.exec(text.slice(from, stop))
  return found ? { start: from + found.index, end: stop } : null
}

/** The first such words of a stretch. */
export function anaphorWithin(text: string, { start, end }: Span): Span | null {
  const found = anywhere.exec(text.slice(start, end))
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : null
}

/** How far back a sentence may refer within its paragraph. */
const SENTENCES_BACK = 6

/** How far back a name may stand that bears the noun itself: "the brigade" after "the River Brigade". */
const SENTENCES_BACK_FOR_NOUN = 20

/**
 * The organisation that words such as "the group" stand for (`at`; empty where there are none, only their place): the
 * nearest before them in their sentence; else the one with which the nearest sentence before it in the paragraph begins,
 * for what a sentence is about stands before its verb; else a name that bears the noun; else the one that the document is about; else the first of the
 * sentences before. Whoever is only quoted is none of these, and whoever the words do not fit.
 */
export function antecedentOf(context: ClaimContext, sentence: SentenceContext, at: Span): string | null {
  const fits = fitting(context.text.slice(at.start, at.end))
  const here = spoken(sentence).findLast(({ end, name }) => end <= at.start && fits(name))
  if (here) return here.name
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const earlier = context.sentences[sentence.index - back]
    if (!earlier || earlier.paragraphIndex !== sentence.paragraphIndex) break
    const first = spoken(earlier).find(({ name }) => fits(name))
    if (first && isBeforeVerb(context.text, earlier, first)) return first.name
  }
  const noun = nounOf(context.text.slice(at.start, at.end))
  for (let back = 1; noun !== null && back <= SENTENCES_BACK_FOR_NOUN; back++) {
    const earlier = context.sentences[sentence.index - back]
    const bearer = earlier && spoken(earlier).find(({ text }) => normaliseName(text).includes(noun))
    if (bearer) return bearer.name
  }
  if (context.subject !== null && fits(context.subject)) return context.subject
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const earlier = context.sentences[sentence.index - back]
    const first = earlier && spoken(earlier).find(({ name }) => fits(name))
    if (first) return first.name
  }
  return null
}

/** The noun of such words, without article and plural; `null` for a pronoun. */
function nounOf(words: string): string | null {
  const last = normaliseName(words).split(' ').at(-1) ?? ''
  const noun = last.replace(/^ال/, '').replace(/s$/, '')
  return noun.length < 4 || /^(?:they|their|itself|group|organi[sz]ation)$/.test(noun) ? null : noun
}

/** Arabic sentences begin with their verb: there the first organisation is near enough to it. */
const isBeforeVerb = (text: string, sentence: Span, { start }: Span): boolean =>
  !finiteVerb.test(text.slice(sentence.start, start))

/** Whether a name can be meant by the words that stand for it. */
function fitting(words: string): (name: string) => boolean {
  const noun = named.exec(words)
  if (noun) {
    const stem = normaliseName(noun[1] ?? noun[2] ?? '').replace(/^ال|s$/g, '')
    return (name) => normaliseName(name).includes(stem)
  }
  return fighting.test(words) ? (name) => !reports.test(name) : () => true
}

/** The organisations of a sentence that do something there, not those whose word is quoted. */
export function spoken({ organisations, attributions }: SentenceContext): readonly OrganisationMention[] {
  if (attributions.length === 0) return organisations
  return organisations.filter(
    ({ start, end, name, text }) =>
      !attributions.some(
        (cue) =>
          (cue.start <= start && end <= cue.end) ||
          ((cue.source === name || cue.source === text) && end <= cue.content.start),
      ),
  )
}
