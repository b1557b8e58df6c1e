import type { Span } from '../../model/reading.ts'
import { antecedentOf } from './antecedents.ts'
import type { ClaimContext, SentenceContext } from './claim-context.ts'
import { cuesIn } from './cues.ts'
import type { Draft } from './draft.ts'
import { nameEndingAt, nameStartingAt, type Named } from './names.ts'
import { arabicHeadNoun, headNoun } from './organisation-words.ts'
import { trimmed } from './quote.ts'
import type { Rule } from './rules.ts'
import { ownerBefore } from './unit-claims.ts'

const ledBy =
  /(?:(?<!\p{L})(?:is|was|are|were|been|being|now|currently|then)\s+)*(?<![\p{L}-])(?:led|headed|commanded|chaired|directed|run|overseen|ruled)\s+by(?=\s)|(?<!\p{L})under the (?:leadership|command) of(?=\s)|(?<!\p{L})بقيادة(?=\s)|(?<!\p{L})بزعامة(?=\s)|(?<!\p{L})برئاسة(?=\s)/giu
const arabicLeads = /(?<!\p{L})(?:و?(?:يقود|يرأس|يتزعم|تزعم|ترأس|قاد)(ها|ه|هم)?)(?=\s)/gu
const leads =
  /(?<!\p{L})(?:leads|led|heads|headed|commands|commanded|chairs|chaired|took over|took command of|took charge of)(?=\s)/giu

const adjectives =
  '(?:(?:current|overall|longtime|long-time|supreme|top|late|new|then|former|previous|first|founding|founder and|spiritual|military|political|de facto|slain|self-proclaimed|acting|deputy|reclusive|top military)\\s+){0,2}'
/** "The group's leader, NAME", "its current leader, NAME", "ISIS leader NAME". */
const possessedHead = new RegExp(
  `(?:['’]s?|(?<!\\p{L})(?:its|their))\\s+(${adjectives})(${headNoun})(?!\\p{L}),?\\s+(?:(?:currently|now|is|was|reportedly|widely|believed|thought|said|to be|known as|named|called)\\s+)*`,
  'giu',
)
const bareHead = new RegExp(`(?<=\\s)(${adjectives})(${headNoun})\\s+(?=\\p{Lu})`, 'gu')
/** "NAME, the leader of X" and "the leader of X, NAME". */
const headOf = new RegExp(`(?<!\\p{L})(?:the\\s+)?(${adjectives})(${headNoun})\\s+of\\s+`, 'giu')
const arabicHead = new RegExp(`(?<!\\p{L})(?:و)?(${arabicHeadNoun})\\s+`, 'gu')

/** Who leads an organisation: a person in a published role, or the office. */
export function leaderClaims(context: ClaimContext, sentence: SentenceContext): Draft[] {
  return [
    ...passives(context, sentence),
    ...actives(context, sentence),
    ...possessives(context, sentence),
    ...named(context, sentence),
    ...arabic(context, sentence),
  ]
}

function passives(context: ClaimContext, sentence: SentenceContext): Draft[] {
  return cuesIn(sentence, ledBy).flatMap((cue) => {
    const organisation = nameEndingAt(context, sentence, cue.start)
    const led =
      organisation?.kind === 'organisation'
        ? organisation
        : (definedBefore(context.text, sentence, cue.start) ?? organisation)
    const leader = holderAt(context, sentence, cue.end)
    return draftOf(context, sentence, led, leader, cue, 'structure/led-by@1')
  })
}

/** "The Front is a paramilitary force commanded by": the Front. */
function definedBefore(text: string, { organisations }: SentenceContext, stop: number): Named | null {
  const last = organisations.findLast(({ end }) => end <= stop)
  if (
    !last ||
    !/^\s*(?:\([^()]*\)\s*)?(?:is|was|are|were|,)\s+(?:an?|the)\s+[\p{L}\s-]{0,60}$/u.test(text.slice(last.end, stop))
  )
    return null
  return { start: last.start, end: last.end, name: last.name, kind: 'organisation' }
}

function actives(context: ClaimContext, sentence: SentenceContext): Draft[] {
  return cuesIn(sentence, leads).flatMap((cue) => {
    if (
      /^(?:led|headed|commanded|chaired)$/i.test(cue.found[0]) &&
      /^\s+by\s/.test(context.text.slice(cue.end, cue.end + 5))
    )
      return []
    const leader = nameEndingAt(context, sentence, cue.start)
    const organisation = nameStartingAt(context, sentence, cue.end)
    return leader?.kind === 'person' ? draftOf(context, sentence, organisation, leader, cue, 'structure/leads@1') : []
  })
}

function possessives(context: ClaimContext, sentence: SentenceContext): Draft[] {
  return cuesIn(sentence, possessedHead).flatMap((cue) => {
    const organisation = ownerBefore(context, sentence, cue.start, cue.found[0])
    const leader = personAt(context, sentence, cue.end)
    return draftOf(context, sentence, organisation, leader, cue, 'structure/leader-named@1')
  })
}

function named(context: ClaimContext, sentence: SentenceContext): Draft[] {
  const direct = cuesIn(sentence, bareHead).flatMap((cue) => {
    const organisation = nameEndingAt(context, sentence, cue.start)
    const leader = personAt(context, sentence, cue.end)
    return organisation?.kind === 'organisation'
      ? draftOf(context, sentence, organisation, leader, cue, 'structure/leader-named@1')
      : []
  })
  const headed = cuesIn(sentence, headOf).flatMap((cue) => {
    const organisation = nameStartingAt(context, sentence, cue.end)
    if (organisation?.kind !== 'organisation') return []
    const before = nameEndingAt(context, sentence, cue.start)
    const behind = personAt(context, sentence, organisation.end)
    const leader = behind ?? (before?.kind === 'person' ? before : null)
    return draftOf(context, sentence, organisation, leader, cue, 'structure/leader-named@1')
  })
  return [...direct, ...headed]
}

/** "زعيم التنظيم فلان", "قائد لواء X فلان", "يقودها فلان". */
function arabic(context: ClaimContext, sentence: SentenceContext): Draft[] {
  if (!/[\u0600-\u06ff]/.test(sentence.text)) return []
  const heads = cuesIn(sentence, arabicHead).flatMap((cue) => {
    const organisation = organisationOrAnaphor(context, sentence, cue.end)
    const leader = organisation && personAt(context, sentence, organisation.end)
    return draftOf(context, sentence, organisation, leader, cue, 'structure/leader-named@1')
  })
  const verbs = cuesIn(sentence, arabicLeads).flatMap((cue) => {
    const suffix = cue.found[1] !== undefined
    const led = suffix ? null : organisationOrAnaphor(context, sentence, cue.end)
    const leader = personAt(context, sentence, led?.end ?? cue.end)
    const organisation = suffix
      ? nameEndingAt(context, sentence, cue.start)
      : (led ?? (leader && organisationOrAnaphor(context, sentence, leader.end)))
    return draftOf(context, sentence, organisation, leader, cue, 'structure/leads@1')
  })
  return [...heads, ...verbs]
}

const arabicAnaphor =
  /\s*(?:التنظيم|الجماعة|الحركة|الجبهة|المليشيا|الميليشيا|اللواء|الكتيبة|المنظمة|الهيئة|الفصيل)(?!\p{L})/uy

function organisationOrAnaphor(context: ClaimContext, sentence: SentenceContext, offset: number): Named | null {
  const organisation = nameStartingAt(context, sentence, offset)
  if (organisation?.kind === 'organisation') return organisation
  arabicAnaphor.lastIndex = offset
  const found = arabicAnaphor.exec(context.text)
  if (!found) return null
  const span = { start: offset, end: arabicAnaphor.lastIndex }
  const name = antecedentOf(context, sentence, span)
  return name === null ? null : { ...span, name, kind: 'organisation' }
}

/** The person whose name begins behind a cue, a comma or a title apart. */
function personAt(context: ClaimContext, sentence: SentenceContext, offset: number): Named | null {
  const person = sentence.people.find(({ start }) => start >= offset - 1 && start <= offset + 24)
  if (
    !person ||
    !/^[\s,،"“:(]*(?:the\s+)?(?:(?:General|Gen\.|Colonel|Col\.|Sheikh|Shaykh|Mullah|Maulvi|Dr\.|Mr\.|Brigadier|Major|Captain|Emir|Commander|الشيخ|اللواء|العميد|العقيد|المدعو|الملا)\s+)*$/u.test(
      context.text.slice(offset, Math.max(offset, person.start)),
    )
  )
    return null
  return { start: person.start, end: person.end, name: context.text.slice(person.start, person.end), kind: 'person' }
}

const nounPhrase =
  /\s+(?:an?|the|its|their)?\s*((?:[\p{L}\p{M}’'-]+)(?:\s(?!who|which|that|whose|and|in|since|from|with|after|until|,)[\p{L}\p{M}’'-]+){0,5})/uy

/** Who leads, behind "led by": a person, an office, or the noun phrase for one. */
function holderAt(context: ClaimContext, sentence: SentenceContext, offset: number): Named | null {
  const person = personAt(context, sentence, offset)
  if (person) return person
  const named = nameStartingAt(context, sentence, offset)
  if (named?.kind === 'place') return null
  nounPhrase.lastIndex = offset
  const found = nounPhrase.exec(context.text)
  const phrase = found && nounPhrase.lastIndex <= sentence.end ? (found[1] ?? '') : ''
  if (leading.test(phrase)) {
    const end = nounPhrase.lastIndex
    return { start: end - phrase.length, end, name: phrase, kind: 'office' }
  }
  return named
}

const leading = new RegExp(
  `(?<!\\p{L})(?:${headNoun}|council|committee|officer|minister|governor|wali|imam|mufti|sheikh|general|colonel|board|${arabicHeadNoun}|مجلس|لجنة)s?(?!\\p{L})`,
  'iu',
)

function draftOf(
  context: ClaimContext,
  sentence: SentenceContext,
  organisation: Named | null,
  leader: Named | null,
  cue: Span,
  rule: Rule,
): Draft[] {
  if (!organisation || !leader || organisation.name === leader.name) return []
  if (
    organisation.kind !== 'organisation' &&
    !(organisation.kind === 'capitals' && organisation.name === context.subject)
  )
    return []
  const core = {
    start: Math.min(organisation.start, leader.start, cue.start),
    end: Math.max(leader.end, cue.end, organisation.end),
  }
  const quote = trimmed(context.text, core)
  return [
    {
      rule,
      sentence,
      quote,
      core,
      kind: 'structure',
      subject: organisation.name,
      property: 'led_by',
      value: leader.name,
      place: null,
    },
  ]
}
