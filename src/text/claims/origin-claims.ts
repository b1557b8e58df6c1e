import type { Span } from '../../model/reading.ts'
import { antecedentOf, spoken } from './antecedents.ts'
import type { ClaimContext, SentenceContext } from './claim-context.ts'
import { cuesIn } from './cues.ts'
import type { Draft } from './draft.ts'
import { nameEndingAt, nameStartingAt, type Named } from './names.ts'
import { trimmed } from './quote.ts'
import type { Rule } from './rules.ts'
import { clauseAt } from './setting.ts'

const began =
  /(?<!\p{L})(?:(?:(?:was|were|been|is|are)\s+(?:(?:first|originally|officially|formally|initially|also)\s+)?)?(?:established|founded|formed|created|set up|launched|constituted|inaugurated)|emerged|first appeared|came into being|came into existence|originated|arose|began operating|was born|dates back to)(?!\p{L})/giu
/** "The group's formation in 2014", "since its founding in 1998". */
const nominal =
  /(?:['’]s?|(?<!\p{L})(?:its|their|the))\s+(?:(?:initial|official|original)\s+)?(?:formation|founding|foundation|establishment|creation|inception|emergence)(?:\s+of)?(?=\s)/giu
const arabicBegan =
  /(?<!\p{L})و?(?:تأسست?|تأسيس(?:ه|ها)?|أسست?|أُسست?|تشكلت?|تشكّلت?|تشكيل(?:ه|ها)?|أنشئت?|أُنشئت?|أنشئ|نشأت?|ظهرت?|برزت?|أعلن عن (?:تأسيس|تشكيل)|انطلقت?)(?!\p{L})/gu

const from =
  /(?<!\p{L})(?:emerg(?:ed|ing)|grew|evolved|originated|sprang|arose|developed|born|formed|created|established)\s+(?:[\p{Ll}\d]+\s+){0,3}?(?:out of|from)\s+(?:the\s+)?(?:(?:remnants|ashes|remains|ranks|merger|core)\s+of\s+)?/giu
const succeeds =
  /(?<!\p{L})(?:(?:is|was|became)\s+)?(?:(?:an?|the)\s+)?(?:\p{Ll}+\s+)?(?:successor(?:\s+(?:organi[sz]ation|group|agency|state))?\s+(?:to|of)|offshoot of|splinter(?:\s+\p{Ll}+)?\s+(?:of|from)|breakaway(?:\s+\p{Ll}+)?\s+(?:of|from)|reincarnation of|rebranding of|continuation of)\s+/giu
const replaced =
  /(?<!\p{L})(?:(?:was|were)\s+)?(?:formerly|previously|originally|once)(?:\s+(?:known as|called|named|the|operating as))?\s+|(?<!\p{L})(?:split|broke away|splintered|separated|defected en masse)\s+(?:off\s+)?from\s+|(?<!\p{L})(?:replaced|succeeded|superseded)\s+(?=\p{Lu}|the\s)|(?<!\p{L})(?:was|were) preceded by\s+/gu
const arabicFrom =
  /(?<!\p{L})و?(?:انبثق(?:ت)?\s+(?:عن|من)\s|انشق(?:ت)?\s+عن\s|منشق(?:ة)?\s+عن\s|خلفا?ً?\s+ل|(?:كان|كانت)?\s*(?:ي|ت)عرف\s+سابقا?ً?\s+(?:باسم|ب)\s|سابقا?ً?\s+باسم\s|المعروف(?:ة)?\s+سابقا?ً?\s+(?:باسم|ب)\s|نشأ(?:ت)?\s+من\s|على أنقاض\s|خلفت\s|خلف\s)/gu

/** When an organisation began, and what came before it. */
export function originClaims(context: ClaimContext, sentence: SentenceContext): Draft[] {
  return [
    ...[began, nominal, arabicBegan].flatMap((pattern) => formations(context, sentence, pattern)),
    ...[from, succeeds, replaced, arabicFrom].flatMap((pattern) => predecessors(context, sentence, pattern)),
  ]
}

function formations(context: ClaimContext, sentence: SentenceContext, pattern: RegExp): Draft[] {
  if (sentence.dates.length === 0) return []
  return cuesIn(sentence, pattern).flatMap(({ start, end }) => {
    const cue = { start, end: end }
    const organisation = subjectOf(context, sentence, cue)
    const clause = clauseAt(sentence, start)
    const behind = sentence.dates.find(
      (date) => date.start >= cue.end && date.start - cue.end < 80 && date.end <= clause.end,
    )
    const before = sentence.dates.findLast((date) => date.end <= cue.start && date.start >= clause.start)
    const date = behind ?? before
    if (!organisation || !date || date.edtf.startsWith('XXXX')) return []
    const core = { start: Math.min(organisation.start, cue.start, date.start), end: Math.max(cue.end, date.end) }
    const quote = trimmed(context.text, core)
    const subject = organisation.name
    const time = date.edtf
    return [
      {
        rule: 'formation/verb@1' as Rule,
        sentence,
        quote,
        core,
        kind: 'formation' as const,
        subject,
        property: 'formed_in',
        value: time,
        time,
      },
    ]
  })
}

/** Who began: the name before the verb, or behind it in Arabic and after "the formation of". */
function subjectOf(context: ClaimContext, sentence: SentenceContext, cue: Span): Named | null {
  const words = context.text.slice(cue.start, cue.end)
  if (/\sof$/.test(words) || /[\u0600-\u06ff]/.test(words)) {
    const behind = nameStartingAt(context, sentence, cue.end)
    if (behind?.kind === 'organisation') return behind
  }
  if (/^(?:its|their)\s/i.test(words)) {
    const name = antecedentOf(context, sentence, cue)
    return name === null ? null : { ...cue, name, kind: 'organisation' }
  }
  const before = nameEndingAt(context, sentence, cue.start)
  if (before && isOrganisation(context, before)) return before
  // "The Front, a group that was founded in 1995": the sentence is about the Front.
  const isRelative = /(?<!\p{L})(?:that|which|who|first|originally)\s+$/u.test(
    context.text.slice(sentence.start, cue.start),
  )
  const first = isRelative ? spoken(sentence)[0] : undefined
  return first && first.end <= cue.start
    ? { start: first.start, end: first.end, name: first.name, kind: 'organisation' }
    : null
}

/** An organisation; or the subject of the document, though no list has its name. */
const isOrganisation = ({ subject }: ClaimContext, { kind, name }: Named): boolean =>
  kind === 'organisation' || (kind === 'capitals' && name === subject)

function predecessors(context: ClaimContext, sentence: SentenceContext, pattern: RegExp): Draft[] {
  return cuesIn(sentence, pattern).flatMap(({ start, end }) => {
    const cue = { start, end: end }
    const before =
      nameEndingAt(context, sentence, bracketStart(context.text, sentence, start)) ?? firstOf(sentence, cue)
    const predecessor = nameStartingAt(context, sentence, cue.end) ?? organisationNear(sentence, cue.end)
    if (!before || !predecessor || !isOrganisation(context, before)) return []
    if (predecessor.kind === 'person' || predecessor.kind === 'place' || predecessor.kind === 'office') return []
    const value = formerName(context.text, before, predecessor)
    if (value === null) return []
    const core = { start: Math.min(before.start, start), end: predecessor.end }
    const quote = trimmed(context.text, core)
    const subject = before.name
    return [
      {
        rule: 'structure/predecessor@1' as Rule,
        sentence,
        quote,
        core,
        kind: 'structure' as const,
        subject,
        property: 'preceded_by',
        value,
      },
    ]
  })
}

/** What came before, by its name; in the words of the text when the same organisation had that name. */
function formerName(text: string, after: Named, before: Named): string | null {
  if (before.name !== after.name) return before.name
  const words = text.slice(before.start, before.end)
  return words === after.name || words === text.slice(after.start, after.end) ? null : words
}

/** "X (formerly Y)": the name stands before the bracket. */
function bracketStart(text: string, sentence: Span, offset: number): number {
  const head = text.slice(sentence.start, offset)
  return offset - (/[\s(,،]*$/u.exec(head)?.[0].length ?? 0)
}

/** "X emerged in 2006 from the remnants of Y": what stands between the name and the cue is a date or an adverb. */
function firstOf(sentence: SentenceContext, cue: Span): Named | null {
  const clause = clauseAt(sentence, cue.start)
  const organisation = sentence.organisations.findLast(({ start, end }) => start >= clause.start && end <= cue.start)
  if (!organisation || cue.start - organisation.end > 60) return null
  return { start: organisation.start, end: organisation.end, name: organisation.name, kind: 'organisation' }
}

function organisationNear(sentence: SentenceContext, offset: number): Named | null {
  const organisation = sentence.organisations.find(({ start }) => start >= offset && start - offset < 20)
  return organisation
    ? { start: organisation.start, end: organisation.end, name: organisation.name, kind: 'organisation' }
    : null
}
