import type { Attribution, OrganisationMention, Span } from '../../model/reading.ts'
import { beforeSource, sayingVerbs, speakingNouns, sayingVerbsWithThat } from './cues-data.ts'
import type { NamedSources } from './named-sources.ts'
import { firstFrom, longestSource, sourceIn } from './source-phrase.ts'

const either = (words: string): string => words.trim().replace(/\s+/g, '|')
const BEFORE_SOURCE = new RegExp(`(?<!\\p{L})(?:${beforeSource.join('|')})\\s`, 'giu')
const SAYS = new RegExp(
  `(?<!\\p{L})(?:${either(sayingVerbs)}|(?:${either(sayingVerbsWithThat)})(?=\\s+that\\s|\\s*:|,?\\s*[“"]))(?!\\p{L})`,
  'gu',
)

const SPEAKING = new RegExp(`(?<!\\p{L})(?:${either(speakingNouns)})s?(?!\\p{L})`, 'iu')

/** Whether a phrase after "according to" names someone or a report: "according to the plan" gives no source. */
export const maySpeak = (words: string): boolean => /\p{Lu}/u.test(words) || SPEAKING.test(words)

/** What ends the noun phrase of a source: punctuation, or the verb or conjunction that goes on. */
const PHRASE_END =
  /[,;:.!?()[\]“”"—–]|\s(?:said|says|that|which|who|and|but|while|as|has|have|had|is|are|was|were|in (?:its|a|their)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|between|at least|about|approximately|around|some|more than|over|there|[a-z]*ly)(?=\s)|\s\d/iu

/** How far around a cue the sentence is looked at, in characters. */
const longestClause = 400

/** Attributions of one sentence, in order of the cues. */
export function englishAttributions(
  text: string,
  sentence: Span,
  organisations: readonly OrganisationMention[],
  named: NamedSources,
): Attribution[] {
  const inside = text.slice(sentence.start, sentence.end)
  const found: Attribution[] = []
  for (const match of inside.matchAll(BEFORE_SOURCE)) {
    const attribution = afterCue(text, sentence, match.index, match[0].length, organisations, named)
    if (attribution !== undefined) found.push(attribution)
  }
  const cues = [...found]
  let cue = 0
  for (const match of inside.matchAll(SAYS)) {
    const at = sentence.start + match.index
    while (cues[cue] !== undefined && cues[cue]!.end <= at) cue++
    if (cues[cue] !== undefined && cues[cue]!.start <= at) continue
    const attribution = aroundVerb(text, sentence, at, at + match[0].length, organisations, named)
    if (attribution !== undefined) found.push(attribution)
  }
  const speaker = beforeColon(text, sentence, organisations)
  if (speaker !== undefined && found.length === 0) found.push(speaker)
  return found.sort((a, b) => a.start - b.start)
}

/** "According to X, …", "…, according to X", "…, X was quoted". */
function afterCue(
  text: string,
  sentence: Span,
  index: number,
  length: number,
  organisations: readonly OrganisationMention[],
  named: NamedSources,
): Attribution | undefined {
  const start = sentence.start + index
  const from = start + length
  const reach = text.slice(from, Math.min(sentence.end, from + longestSource))
  const name = organisations[firstFrom(organisations, from)]
  const stop = PHRASE_END.exec(reach)
  let end = stop === null ? from + reach.trimEnd().length : from + stop.index
  if (name !== undefined && name.start < end && name.end > end) ({ end } = name)
  const words = text.slice(from, end).trim()
  const source = resolved(text, { start: from, end }, organisations, named)
  if (source === undefined) return undefined
  if (!maySpeak(words)) return undefined
  named.keep(source, words)
  const rest = text.slice(end, Math.min(sentence.end, end + longestClause))
  const opening = index < 3
  const closing = /^[\s.,;!?)\]”"]*(?:\[[^\]]{1,8}\]\s*)*$/u.test(rest)
  if (opening) {
    const comma = rest.indexOf(', ')
    const skip = /^[\s,]*/.exec(rest)![0].length
    const restart = comma >= 0 && comma < 160 && skip === 0 ? comma + 2 : skip
    const content = trimmed(text, end + restart, sentence.end)
    return /\p{L}/u.test(text.slice(content.start, content.end)) ? { start, end, source, content } : undefined
  }
  const content = closing ? trimmed(text, sentence.start, start) : { ...sentence }
  return /\p{L}/u.test(text.slice(content.start, content.end)) ? { start, end, source, content } : undefined
}

/** "X said that …", "…, X said.", "“…,” said X". */
function aroundVerb(
  text: string,
  sentence: Span,
  verbStart: number,
  verbEnd: number,
  organisations: readonly OrganisationMention[],
  named: NamedSources,
): Attribution | undefined {
  const after = text.slice(verbEnd, Math.min(sentence.end, verbEnd + longestClause))
  if (/^\s+(?:responsibility|by|to be)(?!\p{L})/u.test(after)) return undefined
  const before = text.slice(Math.max(sentence.start, verbStart - longestClause), verbStart)
  if (/[,”"]\s*$/.test(before)) {
    const inverted = /^\s+(?=\p{Lu}|the\s|an?\s)/u.exec(after)
    if (inverted !== null) {
      const from = verbEnd + inverted[0].length
      const reach = text.slice(from, Math.min(sentence.end, from + longestSource))
      const stop = PHRASE_END.exec(reach)
      const end = from + (stop === null ? reach.length : stop.index)
      const source = resolved(text, { start: from, end }, organisations, named)
      if (source === undefined) return undefined
      named.keep(source, text.slice(from, end))
      const content = trimmed(text, sentence.start, verbStart)
      return content.end > content.start ? { start: verbStart, end, source, content } : undefined
    }
    if (!before.trimEnd().endsWith(',')) return undefined
  }
  const subject = subjectBefore(text, sentence, verbStart)
  if (subject === undefined) return undefined
  const source = resolved(text, subject, organisations, named)
  if (source === undefined) return undefined
  named.keep(source, text.slice(subject.start, subject.end))
  const said = trimmed(text, sentence.start, subject.start)
  const closes = /^\s*(?:on \w+|\w+day|in a statement|at the time)?\s*[.,”"]?\s*$/u.test(after)
  const content = closes
    ? said
    : trimmed(text, verbEnd + (/^[\s,:]*(?:that\s)?/.exec(after)?.[0].length ?? 0), sentence.end)
  return content.end > content.start ? { start: subject.start, end: verbEnd, source, content } : undefined
}

const AUXILIARY =
  /(?:\s(?:has|have|had|also|later|further|recently|previously|publicly|repeatedly|reportedly|earlier|then|now|officially|will|would|could|may|[a-z]+ly|on \w+day))+\s*$/u

/** Directly before such a word there is no verb of saying: "was confirmed", "the alleged", "of reported". */
const NO_SUBJECT =
  /^(?:to|not|be|been|being|is|are|was|were|get|got|so|which|who|this|these|those|there|what|i|we|you|in|on|at|by|with|from|for|of|the|an?|and|or|but|its?|their|his|her|our|all|any|some|no|as|than|more|most|that|\w+ing)$/i

/** What happened says nothing in words: "the attack on the prison revealed". */
const DEED =
  /^(?:(?:the|this|that|these|those|an?|its|their|his|her|recent|latest|last|first|deadly|failed|successful|\S+['’]s)\s)*(?:attack|assault|raid|operation|offensive|bombing|explosion|blast|battle|clash|clashe|war|fighting|defeat|victory|death|killing|assassination|arrest|capture|escape|ambush|massacre|incident|event|withdrawal|collapse|fall)s?(?:\s(?:of|on|in|at|against|by|near|with|from|between)\s.*)?$/iu

/** Where a clause begins: what stands before it is no part of the subject. */
const CLAUSE_START =
  /[;:.!?“”"()[\]—–]\s*|,\s+(?:(?:and|but|while|although|as|whereas|or|which|who|where)\s+)?|(?<!\p{L})(?:that|because|while|when|after|before|if|although|but|whether|as)\s+/giu

/** The noun phrase directly before a verb; with an apposition, "X, a spokesman for Y, said", the part before it. */
function subjectBefore(text: string, sentence: Span, verbStart: number): Span | undefined {
  const from = Math.max(sentence.start, verbStart - longestClause)
  let before = text.slice(from, verbStart).trimEnd()
  before = before.replace(AUXILIARY, '')
  const apposition = /,\s+(?:an?|the|who|his|its|whose|spokes\w+|head|director)\s[^,;“”"]{1,100},$/u.exec(before)
  if (apposition !== null) before = before.slice(0, apposition.index)
  before = before.replace(/,$/, '')
  let start = 0
  for (const match of before.matchAll(CLAUSE_START)) {
    const end = match.index + match[0].length
    if (end < before.length) start = end
  }
  const phrase = before.slice(start)
  const words = phrase.trim().split(/\s+/)
  if (phrase.trim() === '' || words.length > 14) return undefined
  if (NO_SUBJECT.test(words.at(-1)!) && words.at(-1)!.toLowerCase() !== 'it') return undefined
  const preposition = /^(?:in|on|at|by|since|during|despite|for|from|with|to)\s/i.test(phrase)
  if (preposition || DEED.test(phrase)) return undefined
  return { start: from + start, end: from + before.length }
}

/** "Northern Observatory: 20 people …": an organisation as the speaker of a line. */
function beforeColon(
  text: string,
  sentence: Span,
  organisations: readonly OrganisationMention[],
): Attribution | undefined {
  const name = organisations.find(({ start }) => start >= sentence.start)
  if (name === undefined || name.start > sentence.start + 4 || text[name.end] !== ':') return undefined
  const content = trimmed(text, name.end + 1, sentence.end)
  return content.end - content.start > 15
    ? { start: name.start, end: name.end + 1, source: name.name, content }
    : undefined
}

function resolved(
  text: string,
  span: Span,
  organisations: readonly OrganisationMention[],
  named: NamedSources,
): string | undefined {
  const found = sourceIn(text, span, organisations)
  if (found === undefined || (found.organisation && found.source.includes(' '))) return found?.source
  return named.resolve(found.source, text.slice(span.start, span.end).trim())
}

/** A stretch without the white space and punctuation at its ends; a closing full stop stays out too. */
export function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /[\s,;:،؛]/.test(text[start]!)) start++
  while (end > start && /[\s,;:.،؛]/.test(text[end - 1]!)) end--
  return { start, end }
}
