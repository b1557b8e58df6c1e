import type { Lexeme } from './lexemes.ts'
import { lookUp } from './lexemes.ts'
import { ACTIONS, ARABIC_COUNTED_NOUNS, ARABIC_VERBS_AND_NOUNS, COUNTED, VERBS, type RoleForm } from './roles.ts'

/** Where a quantity stands among the lexemes of its sentence. */
export interface Place {
  /** With its qualifiers. */
  from: number
  /** The first lexeme after the number itself. */
  numberEnd: number
  /** The first lexeme after what is counted. */
  to: number
  /** What is counted is no living being. */
  thing: boolean
  /** Exactly one is counted, so that a verb in the singular may be said of it. */
  one: boolean
  /** Where the numbers of the sentence begin. */
  starts: ReadonlySet<number>
}

export interface Role {
  role: string
  /** The lexeme that says so. */
  cue: number
}

const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|got|get|getting|remain|remains|remained|left|feared|reported|reportedly|confirmed|believed|presumed|declared|found|lay|forced|obliged|compelled|those|them|the)$/
const PASSIVE = /^(?:is|are|was|were|be|been|being|got|get|getting)$/
/** Words that may stand between a verb and the number of those it is done to. */
const LIGHT =
  /^(?:a|an|the|another|additional|further|some|its|his|their|her|our|all|both|as|many|more|other|least|at|total|of|to|up|also|reportedly|only|just|estimated|around|about|nearly|almost|approximately|down|out|off|alone|in|group|number|lives|and|or|["“”'‘«])$/
const ADVERB =
  /(?:ly|also|still|then|later|since|already|now|not|never|more|others|alone|either|reported|confirmed|feared|instantly|subsequently|too)$/
const PREPOSITION =
  /^(?:in|on|at|by|from|with|without|within|near|around|during|after|before|since|until|over|under|across|along|through|throughout|when|while|as|for|following|inside|outside|between|among|amid|into|to|due|because|and|or|but|so|of|et|à|dans|und|ve|last|this|that|who|which|where|per|every|each|according|so|today|yesterday|there|here|overall|nationwide|alone)$/
const CLAUSE_END = /^[.;:!?؟؛—–(){}[\]"“”«»]$/
const REACH = 12

/**
 * What happened to what is counted: by the participle within its phrase ("450 defected members"), the verb before ("killed 30"),
 * the verb or adjective after ("30 people were killed", "30 dead"), the noun before ("the execution of 280 members"), or the
 * counted noun itself ("12 deaths"). `null` when the clause says nothing of the kind.
 */
export function readRole(lexemes: readonly Lexeme[], place: Place): Role | null {
  const arabic = isArabicAround(lexemes, place)
  if (arabic) return readArabicRole(lexemes, place)
  return (
    verbDirectlyBefore(lexemes, place) ??
    participleWithin(lexemes, place) ??
    behind(lexemes, place) ??
    nounBefore(lexemes, place) ??
    countedNoun(lexemes, place)
  )
}

function isArabicAround(lexemes: readonly Lexeme[], { from, to }: Place): boolean {
  for (let at = Math.max(0, from - 3); at < Math.min(lexemes.length, to + 3); at++) {
    if (lexemes[at]!.kind === 'word') return lexemes[at]!.arabic
  }
  return false
}

/** "killed 30", "wounding at least 12", "killed or wounded 300", "took 30 hostages", "killed a total of 12". */
function verbDirectlyBefore(lexemes: readonly Lexeme[], { from, to, thing }: Place): Role | null {
  let at = from - 1
  while (at >= 0 && at >= from - 6 && lexemes[at]!.kind !== 'date' && LIGHT.test(lexemes[at]!.norm)) at--
  const object = objectOf(lexemes, at, to)
  if (object) return object
  const verb = verbAt(lexemes, at)
  if (!verb || (verb.form !== 'past' && verb.form !== 'active')) {
    return drivenOut(lexemes, from, to)
  }
  if (hasPrepositionBetween(lexemes, at + 1, from) || (verb.role === 'claimed' && !thing)) return null
  if (verb.form === 'past' && PASSIVE.test(auxiliaryBefore(lexemes, at))) return null
  if (verb.form === 'active' && isNounUse(lexemes, at)) return null
  return { role: both(lexemes, at, verb) ?? verb.role, cue: at }
}

/** "killed in 30 attacks" does not count the killed; "a total of", "up to", "at least" are no prepositions. */
function hasPrepositionBetween(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { norm } = lexemes[at]!
    if (norm === 'in' || norm === 'and' || norm === 'or') return true
    if (norm === 'at' && lexemes[at + 1]?.norm !== 'least') return true
    if (norm === 'of' && !/^(?:total|number|group)$/.test(lexemes[at - 1]!.norm)) return true
    if (norm === 'to' && lexemes[at - 1]!.norm !== 'up') return true
  }
  return false
}

/** "the arrest 30 …", "its claims": a noun that is spelled as the verb. */
function isNounUse(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]?.norm ?? ''
  return !lexemes[at]!.norm.endsWith('ing') && /^(?:the|a|an|its|his|their|this|of|in|by|on|for)$/.test(before)
}

function auxiliaryBefore(lexemes: readonly Lexeme[], at: number): string {
  let before = at - 1
  while (before >= 0 && before > at - 3 && ADVERB.test(lexemes[before]!.norm)) before--
  return lexemes[before]?.norm ?? ''
}

/** "killed or captured", "killed and injured": one number for both, so neither role alone. */
function both(lexemes: readonly Lexeme[], at: number, verb: RoleForm): string | null {
  const before = joined(verb, verbAt(lexemes, at - 2), lexemes[at - 1]?.norm)
  if (before) return before
  const stop = lexemes[at + 3]
  const ends = !stop || stop.kind === 'mark' || PREPOSITION.test(stop.norm)
  return ends ? joined(verb, verbAt(lexemes, at + 2), lexemes[at + 1]?.norm) : null
}

function joined(verb: RoleForm, other: RoleForm | undefined, link: string | undefined): string | null {
  if (!other || other.role === verb.role || (link !== 'or' && link !== 'and')) return null
  const roles = [verb.role, other.role].toSorted((a, b) => Number(a !== 'killed') - Number(b !== 'killed'))
  const harm = roles.join(' or ')
  return link === 'or' || harm === 'killed or wounded' ? harm : null
}

/** "drove 500 people out of their homes", "forced 30 families to flee". */
function drivenOut(lexemes: readonly Lexeme[], from: number, to: number): Role | null {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const lexeme = lexemes[at]!
    if (lexeme.kind === 'mark' || lexeme.kind === 'number') return null
    if (
      !/^(?:drive|drives|drove|driven|driving|force|forces|forced|forcing|push|pushed|pushing|compelled|compelling|prompted|prompting|caused|causing|made|sent|sending)$/.test(
        lexeme.norm,
      )
    )
      continue
    const behind = lexemes.slice(to, to + 6).map(({ norm }) => norm)
    const gone = behind.some((norm) => /^(?:flee|homes?|fleeing|houses|villages|evacuate)$/.test(norm))
    return gone && /^(?:out|from|to|into|off|off|fleeing)$/.test(behind[0] ?? '')
      ? { role: 'displaced', cue: at }
      : null
  }
  return null
}

/** "took 30 people hostage", "claimed 30 lives", "put 12 men to death". */
function objectOf(lexemes: readonly Lexeme[], at: number, to: number): Role | null {
  const verb = lexemes[at]?.norm ?? ''
  const head = lexemes[to - 1]?.norm ?? ''
  const next = lexemes[to]?.norm ?? ''
  const hostages = /^hostages?$|^captives?$/
  if (
    /^(?:take|takes|took|taken|taking|held|holds|holding|hold)$/.test(verb) &&
    (hostages.test(next) || hostages.test(head))
  ) {
    return { role: 'kidnapped', cue: at }
  }
  if (/^(?:take|took|taken|taking)$/.test(verb) && next === 'prisoner') return { role: 'captured', cue: at }
  if (/^(?:put|putting)$/.test(verb) && next === 'to' && lexemes[to + 1]?.norm === 'death')
    return { role: 'executed', cue: at }
  if (/^(?:cost|costing|took|taking|claim|claims|claimed|claiming)$/.test(verb) && head === 'lives')
    return { role: 'killed', cue: at }
  if (verb === 'out' && /^(?:carried|carry|carrying|carries)$/.test(lexemes[at - 1]?.norm ?? '')) {
    return { role: 'conducted', cue: at - 1 }
  }
  return null
}

/** "450 defected members", "30 wounded soldiers", "90 claimed operations". */
function participleWithin(lexemes: readonly Lexeme[], { numberEnd, to }: Place): Role | null {
  for (let at = numberEnd; at < to - 1; at++) {
    const verb = verbAt(lexemes, at)
    if (
      verb &&
      (verb.form === 'past' || verb.form === 'state' || (verb.form === 'own' && /ed$|ing$/.test(lexemes[at]!.norm)))
    ) {
      return { role: verb.role, cue: at }
    }
  }
  return null
}

/** "30 people … were killed", "30 dead", "12 injured", "300 who died", "450 defected", "12 clerks, who …, were killed". */
function behind(lexemes: readonly Lexeme[], place: Place): Role | null {
  const main = behindRelative(lexemes, place.to)
  return (main === null ? null : saidFrom(lexemes, place, main)) ?? saidFrom(lexemes, place, place.to)
}

const LONGEST_RELATIVE = 45

/** Where the main clause goes on behind ", who …,"; `null` when no such clause stands behind what is counted. */
function behindRelative(lexemes: readonly Lexeme[], to: number): number | null {
  if (lexemes[to]?.norm !== ',' || !/^(?:who|whose|whom|which|all|both|most)$/.test(lexemes[to + 1]?.norm ?? ''))
    return null
  for (let at = to + 2; at < lexemes.length && at < to + LONGEST_RELATIVE; at++) {
    const { norm } = lexemes[at]!
    if (norm === ';' || norm === '.') return null
    const next = lexemes[at + 1]?.norm ?? ''
    if (norm === ',' && (AUXILIARY_VERB.test(next) || VERBS.get(next)?.form === 'own')) return at + 1
  }
  return null
}

const AUXILIARY_VERB = /^(?:is|are|was|were|has|have|had|got)$/

/** What the words from a lexeme on say of those who are counted. */
function saidFrom(lexemes: readonly Lexeme[], { from, to, one, starts }: Place, first: number): Role | null {
  const inPhrase = isInPhrase(lexemes, from)
  let passive = false
  let crossed = false
  for (let at = first; at < lexemes.length && at < first + REACH; at++) {
    const lexeme = lexemes[at]!
    if (lexeme.kind === 'date') continue
    if (starts.has(at)) {
      if (!passive && !crossed && !PREPOSITION.test(lexemes[at - 1]?.norm ?? '')) return null
      continue
    }
    if (lexeme.kind === 'mark') {
      if (CLAUSE_END.test(lexeme.norm)) return null
      if (lexeme.norm === ',') crossed = true
      continue
    }
    if (PASSIVE.test(lexeme.norm)) {
      if (inPhrase) return null
      if (!one && /^(?:is|was)$/.test(lexeme.norm)) return null
      passive = true
      continue
    }
    const verb = verbAt(lexemes, at)
    if (!verb) {
      if (passive && !AUXILIARY.test(lexeme.norm) && !ADVERB.test(lexeme.norm) && !PREPOSITION.test(lexeme.norm))
        return null
      if ((lexeme.norm === 'and' || lexeme.norm === 'but') && !joinsOthers(lexemes, at, to)) crossed = true
      if (isOtherVerb(lexemes, at)) return null
      continue
    }
    if (passive) return verb.form === 'active' ? null : { role: both(lexemes, at, verb) ?? verb.role, cue: at }
    if (crossed || verb.form === 'active' || (inPhrase && at > first + 1)) return null
    if (inPhrase && verb.form === 'own') return null
    if (verb.form === 'own') return isInfinitive(lexemes, at) ? null : { role: verb.role, cue: at }
    const near = lexemes
      .slice(first, at)
      .every(({ norm, kind }) => kind !== 'word' || AUXILIARY.test(norm) || ADVERB.test(norm))
    const free = verb.form === 'state' || !hasObject(lexemes, at)
    return free && (near || at <= first + 6) ? { role: both(lexemes, at, verb) ?? verb.role, cue: at } : null
  }
  return null
}

/** "120 soldiers and a general", "ten marines and others": the verb is said of both. */
function joinsOthers(lexemes: readonly Lexeme[], at: number, to: number): boolean {
  return (
    at === to && /^(?:an?|another|others?|his|her|its|their|the|several|some|many)$/.test(lexemes[at + 1]?.norm ?? '')
  )
}

/** Behind a preposition a number is not what the verb speaks of: "eight members of one family died", "of the 300, 120 fled". */
export function isInPhrase(lexemes: readonly Lexeme[], from: number): boolean {
  let at = from - 1
  while (/^(?:the|its|their|his|these|those|all)$/.test(lexemes[at]?.norm ?? '')) at--
  const norm = lexemes[at]?.norm ?? ''
  return /^(?:of|in|by|from|with|for|on|at|against|near|across|during|after|among|to)$/.test(norm)
}

/** After "to": a plan, not a fact; "forced to flee" and "had to flee" are facts. */
function isInfinitive(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    lexemes[at - 1]?.norm === 'to' &&
    !/^(?:forced|had|managed|able|obliged|compelled)$/.test(lexemes[at - 2]?.norm ?? '')
  )
}

/** A verb that ends the search: of saying and doing, or a past form with an object ("entered the city"). */
function isOtherVerb(lexemes: readonly Lexeme[], at: number): boolean {
  const { norm } = lexemes[at]!
  const next = lexemes[at + 1]?.norm ?? ''
  if (norm.endsWith('ed') && /^(?:the|a|an|its|his|their|and|but|that|into|,)$/.test(next)) return true
  return /^(?:said|says|say|told|attacked|led|leads|took|take|came|made|make|began|want|wants|stormed|ambushed|carried|opened|fought|helped|including)$/.test(
    norm,
  )
}

/** Whether somebody stands after a verb to whom it is done: then those before it did it. */
function hasObject(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1]
  if (!next || next.kind === 'mark' || next.kind === 'date') return false
  if (next.kind === 'number') return true
  return !PREPOSITION.test(next.norm) && !ADVERB.test(next.norm)
}

/** "the death of a dozen police officers", "deaths of at least 12", "injuries to 30", "death toll to 30". */
function nounBefore(lexemes: readonly Lexeme[], { from }: Place): Role | null {
  let preposition = -1
  for (let at = from - 1; at >= 0 && at >= from - 7; at--) {
    const lexeme = lexemes[at]!
    if (lexeme.kind === 'date') continue
    if (lexeme.kind !== 'word') return null
    const role = ACTIONS.get(lexeme.norm)
    if (role !== undefined && lexeme.norm === 'toll') return { role, cue: at }
    if (/^(?:of|to)$/.test(lexeme.norm)) preposition = at
    else if (role !== undefined && preposition === at + 1) return { role, cue: at }
    else if (preposition >= 0 && preposition - at > 3) return null
    else if (preposition < 0 && !LIGHT.test(lexeme.norm)) return null
  }
  return null
}

function countedNoun(lexemes: readonly Lexeme[], { numberEnd, to }: Place): Role | null {
  if (to <= numberEnd) return null
  const role = COUNTED.get(lexemes[to - 1]!.norm)
  return role === undefined ? null : { role, cue: to - 1 }
}

function verbAt(lexemes: readonly Lexeme[], at: number): RoleForm | undefined {
  const lexeme = lexemes[at]
  if (lexeme?.kind !== 'word') return undefined
  return VERBS.get(lexeme.norm)
}

/** Arabic puts the verb or its noun first, often far: "قتل في الهجوم 12 شرطيا", "مقتل 12 شرطيا وإصابة آخرين". */
function readArabicRole(lexemes: readonly Lexeme[], { from, numberEnd, to }: Place): Role | null {
  let head: Role | null = null
  for (let at = Math.max(numberEnd - 1, from); at < to; at++) {
    const role = lookUp(ARABIC_COUNTED_NOUNS, lexemes[at])
    if (role !== undefined) head = { role, cue: at }
  }
  const before = arabicBefore(lexemes, from)
  if (head && !(before && /^(?:released|executed|rescued|returned|deported)$/.test(before.role))) return head
  return before ?? arabicAfter(lexemes, to)
}

const ARABIC_PREPOSITION = /^(?:في|خلال|منذ|بعد|قبل|من|علي|الي|مع|ضد|عبر|طوال|مدي)$/

/** Of a verb or its noun; the forms of the present are led back to the past ("يعتقل" to "اعتقل"). */
function arabicRole(lexeme: Lexeme): string | undefined {
  const role = lookUp(ARABIC_VERBS_AND_NOUNS, lexeme)
  if (role !== undefined || !lexeme.arabic) return role
  const present = /^[وف]?(?:س?[يت])(.{3,})$/.exec(lexeme.norm)?.[1]
  if (present === undefined) return undefined
  return ARABIC_VERBS_AND_NOUNS.get(present) ?? ARABIC_VERBS_AND_NOUNS.get(`ا${present}`)
}

function arabicBefore(lexemes: readonly Lexeme[], from: number): Role | null {
  const nearest = lexemes[from - 1]
  if (nearest && (/^(?:في|خلال|منذ|بعد|قبل|طوال|عبر)$/.test(nearest.norm) || nearest.norm === 'ب')) {
    return null
  }
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    const lexeme = lexemes[at]!
    if (lexeme.kind === 'number' || CLAUSE_END.test(lexeme.norm) || lexeme.norm === '،') return null
    const role = arabicRole(lexeme)
    if (role !== undefined && !ARABIC_PREPOSITION.test(lexemes[at - 1]?.norm ?? '')) return { role, cue: at }
    if (role !== undefined && from - at <= 2) return { role, cue: at }
  }
  return null
}

function arabicAfter(lexemes: readonly Lexeme[], to: number): Role | null {
  for (let at = to; at < lexemes.length && at < to + 6; at++) {
    const lexeme = lexemes[at]!
    if (lexeme.kind === 'number' || lexeme.kind === 'mark' || lexeme.norm.startsWith('و')) return null
    const role = arabicRole(lexeme)
    if (role !== undefined && !ARABIC_PREPOSITION.test(lexemes[at - 1]?.norm ?? '')) return { role, cue: at }
  }
  return null
}
