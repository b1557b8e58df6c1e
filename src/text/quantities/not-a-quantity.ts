import { isGlued, type Lexeme } from './lexemes.ts'
import { VERBS } from './roles.ts'
import type { Amount } from './amount.ts'
import { CALENDAR_MONTHS, LABELS, WEAK_LABELS } from './labels-data.ts'

const SENTENCE_MARK = /^[.,;:!?”"’»)\]،؛؟]$/
const CODE_MARK = /^[/\\_=@&#^*№§¶]$/
const UNITS_GLUED =
  /^(?:km|kms|m|mm|cm|kg|g|lb|lbs|ft|mi|mph|kph|kmh|k|mn|bn|tn|b|t|ha|mw|kw|kv|gb|mb|tb|l|usd|eur|gbp|x|yr|yrs|h|hr|hrs|min)$/

/**
 * Whether the number at an amount names or orders something instead of counting it: ordinals, models ("AK-47"), notes, list
 * numbers, labels ("Article 5"), clock times, telephone numbers, coordinates, years that no date rule took.
 */
export function isNotQuantity(lexemes: readonly Lexeme[], amount: Amount, qualified: boolean): boolean {
  const first = lexemes[amount.from]!
  const before = lexemes[amount.from - 1]
  const after = lexemes[amount.to]
  if (first.kind === 'number') {
    if (isPartOfCode(lexemes, amount) || isNote(lexemes, amount) || isLetterSuffix(lexemes, amount)) return true
    if (isClock(lexemes, amount) || isTelephone(lexemes, amount) || isCoordinate(lexemes, amount)) return true
    if (amount.from === 0 && /^[.)]$/.test(after?.norm ?? '') && amount.digits && lexemes.length > 2) return true
    if (isYear(lexemes, amount)) return true
  } else if (first.capital && before?.kind === 'word' && after?.capital && !qualified && !VERBS.has(after.norm))
    return true
  if (/^(?:b\.c\.|a\.d\.|bc|bce|ce|ad|ah|ه)$/.test(after?.norm ?? '') && !isGlued(lexemes, amount.to)) return true
  if (qualified) return false
  return isLabelled(lexemes, amount) || isIdiom(lexemes, amount) || (before?.norm === 'per' && after?.norm !== 'cent')
}

/** Glued to letters or to a code mark: `B52`, `AK-47`, `24/7`, `#12`, addresses. */
function isPartOfCode(lexemes: readonly Lexeme[], { from, to }: Amount): boolean {
  const before = lexemes[from - 1]
  if (before && isGlued(lexemes, from)) {
    if (CODE_MARK.test(before.norm)) return true
    if (before.kind === 'word' && !isArabicPrefix(before) && !/^(?:us|usd|eur|gbp|ca|c)$/.test(before.norm)) return true
    const joined = isGlued(lexemes, from - 1) ? lexemes[from - 2] : undefined
    if (/^[-‐‑–]$/.test(before.norm) && joined && joined.kind !== 'mark' && !isArabicPrefix(joined)) return true
    if (before.norm === '+') return true
    if (/^[.:'’]$/.test(before.norm) && joined) return true
  }
  const after = lexemes[to]
  if (!after || !isGlued(lexemes, to)) return false
  return /^[\\_=@&#^/]$/.test(after.norm) && !/^(?:month|day|week|year|hour|mo|yr)$/.test(lexemes[to + 1]?.norm ?? '')
}

/** و and other particles that are written onto digits: "و30", "بـ30". */
export function isArabicPrefix(lexeme: Lexeme): boolean {
  return lexeme.arabic && /^(?:[وفبلك]|وب|ول|ال|وال|بال|لل)$/.test(lexeme.norm)
}

/** `[12]`, `(3)`, and digits set against the end of a word or sentence. */
function isNote(lexemes: readonly Lexeme[], { from, to }: Amount): boolean {
  const before = lexemes[from - 1]
  const after = lexemes[to]
  if (!before) return false
  if (/^[[(]$/.test(before.norm) && /^[\])]$/.test(after?.norm ?? '')) return true
  return isGlued(lexemes, from) && SENTENCE_MARK.test(before.norm) && from > 1 && isGlued(lexemes, from - 1)
}

/** `3rd`, `1990s`, `38SMB`; not "5km", "50k", "12ألف". */
function isLetterSuffix(lexemes: readonly Lexeme[], { to }: Amount): boolean {
  const after = lexemes[to]
  if (after?.kind !== 'word' || !isGlued(lexemes, to)) return false
  return !after.arabic && !UNITS_GLUED.test(after.norm)
}

function isClock(lexemes: readonly Lexeme[], { from, to, digits }: Amount): boolean {
  if (!digits) return false
  const after = lexemes[to]?.norm ?? ''
  if (after === ':' && isGlued(lexemes, to) && lexemes[to + 1]?.kind === 'number' && isGlued(lexemes, to + 1))
    return true
  if (/^(?:[ap]m|[ap]\.m\.|o'clock|gmt|utc)$/.test(after)) return true
  if (/^[ap]$/.test(after) && lexemes[to + 1]?.norm === '.' && lexemes[to + 2]?.norm === 'm') return true
  if (after === 'hours' && /^[0-2]\d[0-5]\d$/.test(lexemes[from]!.norm)) return true
  return /^ال?ساعه$/.test(lexemes[from - 1]?.norm ?? '')
}

/** Three numbers in a row, with nothing but blanks or hyphens between. */
function isTelephone(lexemes: readonly Lexeme[], { from, to, digits }: Amount): boolean {
  if (!digits) return false
  let run = 1
  for (let at = from - 1; at >= 0 && run < 3; at--) {
    if (lexemes[at]!.kind === 'number') run++
    else if (!/^[-‐‑]$/.test(lexemes[at]!.norm) || lexemes[at - 1]?.kind !== 'number') break
  }
  for (let at = to; at < lexemes.length && run < 3; at++) {
    if (lexemes[at]!.kind === 'number') run++
    else if (!/^[-‐‑]$/.test(lexemes[at]!.norm) || lexemes[at + 1]?.kind !== 'number') break
  }
  return run >= 3
}

function isCoordinate(lexemes: readonly Lexeme[], { from, to }: Amount): boolean {
  const after = lexemes[to]?.norm ?? ''
  const next = lexemes[to + 1]
  if (after === '°') return next?.norm !== 'c' && next?.norm !== 'f'
  if (after === '′' || after === '″' || lexemes[from - 1]?.norm === '°' || lexemes[from - 1]?.norm === '′') return true
  if (/^degrees?$/.test(after) && /^(?:north|south|east|west)$/.test(next?.norm ?? '')) return true
  const fine = /[.٫]\p{Nd}{3,}$/u
  if (!fine.test(lexemes[from]!.norm)) return false
  const second = next?.kind === 'number' && fine.test(next.norm) && /^[,;/]$/.test(after)
  const earlier = lexemes[from - 2]
  return (
    second || (/^[,;/]$/.test(lexemes[from - 1]?.norm ?? '') && earlier?.kind === 'number' && fine.test(earlier.norm))
  )
}

/** Four digits from 1800 to 2099 that count nothing in sight. */
function isYear(lexemes: readonly Lexeme[], { from, to, digits, low }: Amount): boolean {
  if (!digits || low < 1800 || low > 2099 || !Number.isInteger(low)) return false
  if (!/^\p{Nd}{4}$/u.test(lexemes[from]!.norm)) return false
  const before = lexemes[from - 1]?.norm ?? ''
  if (/^(?:in|since|by|until|till|during|from|of|early|late|mid|year|the|and|to|\(|[-–/]|عام|سنه|في|منذ)$/.test(before))
    return true
  if (CALENDAR_MONTHS.has(before)) return true
  const after = lexemes[to]
  if (!after || after.kind !== 'word') return true
  return !after.arabic && !/(?:s|people|men|women|children|killed|dead|wounded|more)$/.test(after.norm)
}

/** "Article 5", "Resolution 2170", "Phase Two", "القرار 1701", and what is added to it: "pages 3 and 4". */
function isLabelled(lexemes: readonly Lexeme[], { from, to }: Amount): boolean {
  let at = from - 1
  for (let steps = 0; steps < 6 && /^(?:and|to|or|[-–,&])$/.test(lexemes[at]?.norm ?? ''); steps++) {
    if (lexemes[at - 1]?.kind !== 'number') break
    at -= 2
  }
  if (
    /^[.°]$/.test(lexemes[at]?.norm ?? '') &&
    /^(?:no|nos|p|pp|art|vol|fig|ch|sec|n|para|nr)$/.test(lexemes[at - 1]?.norm ?? '')
  )
    at--
  const label = lexemes[at]
  if (label?.kind !== 'word' || VERBS.has(label.norm)) return false
  if (label.norm === 'no' || label.norm === 'number' || label.norm === 'part' || label.norm === 'line') {
    return !isNounAfter(lexemes[to]) || label.capital
  }
  const { forms } = label
  if (forms.some((form) => LABELS.has(form))) return true
  if (forms.some((form) => WEAK_LABELS.has(form))) return !isNounAfter(lexemes[to]) || (label.capital && at > 0)
  return label.capital && at > 0 && !isNounAfter(lexemes[to]) && lexemes[to]?.norm !== '%' && !isAuxiliary(lexemes[to])
}

function isNounAfter(lexeme: Lexeme | undefined): boolean {
  if (lexeme?.kind !== 'word') return false
  if (lexeme.arabic) return true
  return !/^(?:of|in|on|at|to|and|or|for|from|by|with|is|was|are|were|has|had|have|the|a|an|that|which|who|as|after|before|under|near|between|during|when|where|but|it|its|he|she|they)$/.test(
    lexeme.norm,
  )
}

function isAuxiliary(lexeme: Lexeme | undefined): boolean {
  return /^(?:were|was|are|have|had|of|others?)$/.test(lexeme?.norm ?? '')
}

/** "one" that counts nothing: "one of", "no one", "one another", "one day", "on the one hand". */
function isIdiom(lexemes: readonly Lexeme[], { from, to }: Amount): boolean {
  const norm = lexemes[from]!.norm
  const after = lexemes[to]?.norm ?? ''
  const before = lexemes[from - 1]?.norm ?? ''
  if (norm === 'one' && to === from + 1) {
    if (/^(?:no|any|every|each|some|another|this|that|which|the|day|by|only)$/.test(before)) return true
    if (
      /^(?:of|another|day|time|by|thing|way|side|hand|such|must|can|could|should|would|might|may|is|has|had|that|who|which|to|in|for|on|with|as|from|or|and|but)$/.test(
        after,
      )
    )
      return true
    return lexemes[to]?.kind !== 'word'
  }
  if (norm === 'several' && /^(?:of|other|times)$/.test(after)) return after === 'times'
  return false
}
