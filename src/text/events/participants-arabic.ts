import type { Span } from '../../model/reading.ts'
import type { Clause } from './clause.ts'
import { isAbout } from './concept-lookup.ts'
import { arabic } from './function-words.ts'
import type { Phrases } from './participants-english.ts'

const longestPhrase = 8

export function findArabicParticipants(clause: Clause): Phrases {
  const key = keyAt(clause, clause.cue)
  if (key === '') return { actor: null, target: null }
  const by = byPhrase(clause)
  const carrying = carryingOutBefore(clause)
  if (carrying !== null) {
    let last = clause.cue - 1
    while (last > carrying && counted.test(keyAt(clause, last))) last -= 1
    return { actor: phrase(clause, carrying + 1, last), target: aimedAt(clause, clause.cue + 1) }
  }
  if (isNounForm(clause)) {
    const aimed = aimedAt(clause, clause.cue + 1)
    const object = ambiguous.has(bare(key)) ? phraseFrom(clause, clause.cue + 1) : null
    return { actor: by ?? carriedOutAfter(clause), target: aimed ?? object }
  }
  if (by) return { actor: by, target: phraseFrom(clause, clause.cue + 1) }
  if (isHeadlineVerb(clause)) {
    return {
      actor: phrase(clause, 0, clause.cue - 1),
      target: aimedAt(clause, clause.cue + 1) ?? phraseFrom(clause, clause.cue + 1),
    }
  }
  return afterVerb(clause)
}

const keyAt = ({ words }: Clause, at: number) => words[at]?.key ?? ''

/** Verbal nouns and things fired: "هجوم", "تفجير", "السيطرة", "قذائف". Those written like verbs are told by what follows. */
function isNounForm(clause: Clause): boolean {
  const key = bare(keyAt(clause, clause.cue))
  if (ambiguous.has(key)) return !isDoer(clause, clause.cue + 1)
  return /^(?:[بلك]?ال|لل)|^ب?(?:هجوم|هجمات|اعتداء|تفجير|انفجار|غار|قصف|كمين|كمائن|اغتيال|اعتقال|اختطاف|اعدام|احتجاز|نزوح|تهجير|اقتحام|استهداف$|اشتباك|مقتل|تبني|احراق|تدمير|سيطره|انسحاب|انشقاق|تعذيب|اغتصاب|ضربه$|ضربات|ضربتين|قذ|صاروخ|صواريخ|عبوه|عبوات|لغم|نار$|نيران|اطلاق|تعزيزات)/.test(
    key,
  )
}

const ambiguous = new Set('نهب خطف حرق هدم قصف ذبح اسر دهس طعن سلب حصار'.split(' '))

/** "شن التنظيم هجوما": the word that stands for doing it, up to six words before. */
function carryingOutBefore(clause: Clause): number | null {
  for (let at = clause.cue - 1; at >= 0 && at >= clause.cue - 6 && !clause.isEdge(at); at -= 1) {
    if (arabic.carryingOut.has(keyAt(clause, at).replace(/^[وف](?=...)/, ''))) return at
    if (arabic.preposition.has(keyAt(clause, at))) return null
  }
  return null
}

/** Words between who did it and what: "ثلاث", "عدة", "سلسلة", "عملية". */
const counted = /^(?:0|\d.*|ثلاث.*|اربع.*|خمس.*|ست|سته|سبع.*|ثمان.*|تسع.*|عشر.*|عده|سلسله|عمليه|عمليات|عشرات|مئات)$/

/** "ضربة نفذتها طائرة", "كمين نصبه متشددون". */
function carriedOutAfter(clause: Clause): Span | null {
  for (let at = clause.cue + 1; at < clause.words.length && at <= clause.cue + 3; at += 1) {
    if (/^(?:نفذ|شن|نصب|اطلق)ت?(?:ه|ها|هما)$/.test(keyAt(clause, at))) return phraseFrom(clause, at + 1)
  }
  return null
}

/** After "على يد", "من قبل"; after "برصاص" where no deed is left to name. */
function byPhrase(clause: Clause): Span | null {
  for (let at = clause.cue + 1; at < clause.words.length && at <= clause.cue + 2 * longestPhrase; at += 1) {
    if (arabic.by.some(([a, b]) => keyAt(clause, at) === a && keyAt(clause, at + 1) === b))
      return phraseFrom(clause, at + 2)
    if (keyAt(clause, at) === 'برصاص') return phraseFrom(clause, at + 1)
  }
  return null
}

/** After "على", "ضد" and the like, as far as no other verb comes between. */
function aimedAt(clause: Clause, from: number): Span | null {
  for (let at = from; at < clause.words.length && at <= from + 5; at += 1) {
    if (at > from && clause.isEdge(at - 1)) return null
    const key = keyAt(clause, at)
    const isBy = arabic.by.some(([a, b]) => key === a && keyAt(clause, at + 1) === b)
    if ((key === 'علي' || key === 'ضد') && !isBy && keyAt(clause, at + 1) !== 'الاقل') return phraseFrom(clause, at + 1)
    if (isAbout(key, 'shell') && /^[يت]?ستهدف|^استهدف/.test(key)) return phraseFrom(clause, at + 1)
  }
  return null
}

/** The subject stands before the verb, as in headlines. */
function isHeadlineVerb(clause: Clause): boolean {
  if (clause.cue === 0 || clause.cue > 3 || !/^[يت]/.test(keyAt(clause, clause.cue))) return false
  if (!isDoer(clause, 0) && !/^ال/.test(keyAt(clause, 0))) return false
  for (let at = 0; at < clause.cue; at += 1) {
    if (
      arabic.preposition.has(keyAt(clause, at)) ||
      arabic.negation.has(keyAt(clause, at)) ||
      keyAt(clause, at) === 'قد'
    )
      return false
    if (clause.isEdge(at)) return false
  }
  return true
}

const doers = ['gunmen', 'armed_group', 'state_force', 'suicide'] as const

function isDoer(clause: Clause, at: number): boolean {
  return (
    doers.some((doer) => isAbout(keyAt(clause, at), doer)) ||
    /^(?:ال)?(?:امني|سلطات|مستوطن|مهاجم|خاطف)/.test(keyAt(clause, at))
  )
}

/** Verbs without an object: who does them is the subject. */
const intransitive = /^[يت]?(?:انتشر|نتشر|تظاهر|احتج|انشق|استسلم|انسحب|اشتبك|تمركز|التحق|انضم|تقاتل|بايع)/

/** How: "ميدانيا", "قسرا", "فجرا". */
const manner = /^(?:ميدانيا|قسرا|فجرا|ليلا|علنا|تعسفيا|صباحا|مساء|ايضا|قرابه|نحو|حوالي|اكثر)$/

/** Verb, then who did it where the words name armed people or a force, then to whom. */
function afterVerb(clause: Clause): Phrases {
  let from = clause.cue + 1
  while (manner.test(keyAt(clause, from)) && !clause.isEdge(from - 1)) from += 1
  const last = phraseEnd(clause, from)
  if (last < from) return { actor: null, target: aimedAt(clause, from) }
  if (intransitive.test(bare(keyAt(clause, clause.cue)))) return { actor: phrase(clause, from, last), target: null }
  let split = from
  while (split <= last && (isDoer(clause, split) || (split > from && isDefiniteAttribute(clause, split)))) {
    split += 1
  }
  if (split === from) {
    // No doer of a known kind: one noun after a verb that may be passive is who suffered it.
    const isPassive = arabic.passive.has(bare(keyAt(clause, clause.cue)))
    const whole = phrase(clause, from, last)
    const aimed = aimedAt(clause, from)
    const indefinite = clause.words.findIndex(({ key }, at) => at > from && at <= last && !key.startsWith('ال'))
    if (keyAt(clause, from).startsWith('ال') && indefinite > 0) {
      return { actor: phrase(clause, from, indefinite - 1), target: phrase(clause, indefinite, last) }
    }
    return isPassive
      ? { actor: null, target: whole }
      : aimed
        ? { actor: phrase(clause, from, last), target: aimed }
        : { actor: null, target: whole }
  }
  const rest = split <= last ? phrase(clause, split, last) : aimedAt(clause, split)
  const whole = phrase(clause, from, split - 1)
  if (!rest && arabic.passive.has(bare(keyAt(clause, clause.cue)))) return { actor: null, target: whole }
  return { actor: whole, target: rest }
}

const bare = (key: string) => key.replace(/^[وف](?=...)/, '')

/** "القوات الحكومية": a definite word after a definite word of the doer. */
function isDefiniteAttribute(clause: Clause, at: number): boolean {
  const head = keyAt(clause, at - 1)
  if (!head.startsWith('ال')) return false
  if (/(?:ون|ين)$/.test(head)) return /^ال.*(?:ون|ين)$/.test(keyAt(clause, at))
  return (/(?:ه|ات)$/.test(head) ? /^ال.*يه$/ : /^ال.*(?:ي|ين|ون|يه)$/).test(keyAt(clause, at))
}

function phraseEnd(clause: Clause, from: number): number {
  let at = from
  while (at < clause.words.length && at < from + longestPhrase) {
    const key = keyAt(clause, at)
    if (at > from && clause.isEdge(at - 1)) break
    const isPartOf = key === 'من' && at > from && quantity.test(keyAt(clause, at - 1))
    if (!isPartOf && (arabic.preposition.has(key) || arabic.negation.has(key))) break
    if (at > from && (weapon.test(key) || /^كان/.test(key))) break
    if (at > from && (/^و..+وا$/.test(key) || (/^و..../.test(key) && isAbout(key, 'kill')))) break
    at += 1
  }
  return at - 1
}

/** "عشرات من الجنود": what is counted comes after "من". */
const quantity =
  /^(?:ال)?(?:عدد|عددا|عشرات|مئات|الاف|بعض|مجموعه|كثير|واحد|واحدا|اثن.*|ثلاث.*|اربع.*|خمس.*|ست|سته|سبع.*|ثمان.*|تسع.*|عشر.*|0)$/

/** "بأسلحة كاتمة": with what. */
const weapon = /^ب(?:ال)?(?:اسلح|سلاح|عبو|قذ|صوار|صاروخ|سكين|رصاص|مسدس|تهم|بناد|متفجر|كابل|رشاش)/

function phraseFrom(clause: Clause, from: number): Span | null {
  return phrase(clause, from, phraseEnd(clause, from))
}

function phrase(clause: Clause, first: number, last: number): Span | null {
  const [from, to] = [clause.words[first], clause.words[last]]
  return from && to && first <= last ? { start: from.start, end: to.end } : null
}
