import { exactly, type Amount } from './amount.ts'
import { parseDigits } from './digits.ts'
import { isGlued, lookUp, type Lexeme } from './lexemes.ts'
import { ARABIC_NUMBER_STARTS, readArabicNumber } from './arabic-number.ts'
import {
  AFTER_ARTICLE,
  FRACTIONS,
  LETTER_SCALES,
  PLURAL_SCALES,
  SCALES,
  SMALL,
  TENS,
  VAGUE,
} from './number-words-data.ts'

/** Every Arabic word that a number may begin with. */
const ARABIC_STARTS = new Set([...FRACTIONS.keys(), ...VAGUE.keys(), ...ARABIC_NUMBER_STARTS])

/** The number that begins at a lexeme; `null` when none does. Ranges are put together by `readRange`. */
export function readAmount(lexemes: readonly Lexeme[], at: number): Amount | null {
  const lexeme = lexemes[at]!
  if (lexeme.kind === 'number') return readDigits(lexemes, at)
  if (lexeme.kind !== 'word') return null
  if (lexeme.arabic) {
    if (!lexeme.forms.some((form) => ARABIC_STARTS.has(form))) return null
    return readArabicFraction(lexemes, at) ?? readVague(lexemes, at) ?? readArabicNumber(lexemes, at)
  }
  return readFraction(lexemes, at) ?? readArticle(lexemes, at) ?? readVague(lexemes, at) ?? readWords(lexemes, at)
}

function readDigits(lexemes: readonly Lexeme[], at: number): Amount | null {
  const scaled = scaleAfter(lexemes, at + 1)
  const value = parseDigits(lexemes[at]!.norm, scaled !== null || isMeasured(lexemes[at + 1]))
  if (value === null) return null
  if (scaled) return exactly(at, scaled.to, value * scaled.scale, { scale: scaled.scale })
  const next = lexemes[at + 1]
  if (next?.norm === 'hundred') return exactly(at, at + 2, value * 100, { scale: 100 })
  if (next?.norm === 'dozen') return exactly(at, at + 2, value * 12, { scale: 12 })
  return exactly(at, at + 1, value, { digits: true })
}

function isMeasured(next: Lexeme | undefined): boolean {
  return (
    next !== undefined &&
    /^(?:%|٪|percent|per|km|kilomet(?:er|re)s?|miles?|tons?|tonnes?|kg|met(?:er|re)s?)$/.test(next.norm)
  )
}

/** Scale words after a number: "1.5 million", "45 thousand million", "$5m", "12 ألف". */
function scaleAfter(lexemes: readonly Lexeme[], at: number): { scale: number; to: number } | null {
  let scale = 1
  let to = at
  for (let next = lexemes[to]; next?.kind === 'word'; next = lexemes[to]) {
    const factor = SCALES.get(next.norm) ?? (to === at && isGlued(lexemes, to) ? letterScale(lexemes, to) : undefined)
    if (factor === undefined || (next.norm === 'bin' && /^lad[ei]n|^salman/.test(lexemes[to + 1]?.norm ?? ''))) break
    scale *= factor
    to++
  }
  return to > at && scale <= 1e15 ? { scale, to } : null
}

/** "5m" is a million after a currency sign and before a noun, else five metres. */
function letterScale(lexemes: readonly Lexeme[], at: number): number | undefined {
  const { norm } = lexemes[at]!
  const currency = /^[$£€¥₺]$/.test(lexemes[at - 2]?.norm ?? '')
  if ((norm === 'm' || norm === 'b') && !currency && !/s$|^people$/.test(lexemes[at + 1]?.norm ?? '')) return undefined
  return LETTER_SCALES.get(norm)
}

/** Cardinals in English words: "eleven", "one hundred and twenty-five thousand", "two dozen", "hundred" after "a". */
function readWords(lexemes: readonly Lexeme[], start: number): Amount | null {
  let total = 0
  let current = 0
  let scale = 1
  let last: 'nothing' | 'unit' | 'ten' | 'hundred' | 'scale' = 'nothing'
  let to = start
  for (let at = start; at < lexemes.length; at++) {
    const { norm, kind } = lexemes[at]!
    if (kind === 'mark') {
      const joined = /^[-‐‑]$/.test(norm) && isGlued(lexemes, at) && isGlued(lexemes, at + 1)
      if (joined && last === 'ten' && (SMALL.get(lexemes[at + 1]!.norm) ?? 10) < 10) continue
      break
    }
    if (kind !== 'word') break
    const small = SMALL.get(norm)
    const ten = TENS.get(norm)
    const factor = SCALES.get(norm)
    if (norm === 'and' && (last === 'hundred' || last === 'scale')) {
      const next = lexemes[at + 1]?.norm ?? ''
      if (SMALL.has(next) || TENS.has(next)) continue
      break
    } else if (small !== undefined && last !== 'unit' && (last !== 'ten' || small < 10)) {
      current += small
      last = 'unit'
    } else if (ten !== undefined && last !== 'unit' && last !== 'ten') {
      current += ten
      last = 'ten'
    } else if (norm === 'hundred' && last === 'unit') {
      current *= 100
      last = 'hundred'
    } else if (norm === 'dozen' && last === 'unit') {
      return exactly(start, at + 1, (total + current) * 12, { scale: 12 })
    } else if (factor !== undefined && last !== 'nothing') {
      total += (current || (last === 'scale' ? 0 : 1)) * factor
      current = 0
      scale = Math.max(scale, factor)
      last = 'scale'
    } else break
    to = at + 1
  }
  if (to === start) return null
  return withHalf(lexemes, exactly(start, to, total + current, { scale }))
}

/** "two and a half million", "one and a half". */
function withHalf(lexemes: readonly Lexeme[], amount: Amount): Amount {
  const at = amount.to
  if (lexemes[at]?.norm !== 'and' || lexemes[at + 1]?.norm !== 'a' || lexemes[at + 2]?.norm !== 'half') return amount
  const scaled = scaleAfter(lexemes, at + 3)
  if (!scaled) return exactly(amount.from, at + 3, amount.low + amount.scale / 2)
  return exactly(amount.from, scaled.to, (amount.low + 0.5) * scaled.scale, { scale: scaled.scale })
}

/** "a dozen", "a hundred", "a few hundred", "a couple of", "half a million", "several thousand". */
function readArticle(lexemes: readonly Lexeme[], at: number): Amount | null {
  const { norm } = lexemes[at]!
  if (norm === 'several') return readSome(lexemes, at, at, [3, 9])
  if (norm === 'half' && /^an?$/.test(lexemes[at + 1]?.norm ?? '')) return readUnitOfTen(lexemes, at, at + 2, 0.5)
  if (norm !== 'a' && norm !== 'an') return null
  const next = lexemes[at + 1]
  const bounds = lookUp(AFTER_ARTICLE, next)
  if (bounds) return readSome(lexemes, at, at + 1, bounds)
  if (next?.norm === 'half') return readUnitOfTen(lexemes, at, at + 2, 0.5)
  return readUnitOfTen(lexemes, at, at + 1, 1)
}

function readUnitOfTen(lexemes: readonly Lexeme[], from: number, at: number, times: number): Amount | null {
  const norm = lexemes[at]?.norm ?? ''
  const base = norm === 'dozen' ? 12 : norm === 'hundred' ? 100 : norm === 'score' ? 20 : null
  if (base !== null) {
    const more = scaleAfter(lexemes, at + 1)
    return exactly(from, more?.to ?? at + 1, times * base * (more?.scale ?? 1), { scale: base })
  }
  const scaled = /^[a-z]+$/.test(norm) ? scaleAfter(lexemes, at) : null
  return scaled ? exactly(from, scaled.to, times * scaled.scale, { scale: scaled.scale }) : null
}

function readSome(
  lexemes: readonly Lexeme[],
  from: number,
  at: number,
  [low, high]: readonly [number, number],
): Amount {
  const next = lexemes[at + 1]?.norm ?? ''
  const base = next === 'dozen' ? 12 : next === 'hundred' ? 100 : 1
  const scaled = scaleAfter(lexemes, base === 1 ? at + 1 : at + 2)
  const scale = base * (scaled?.scale ?? 1)
  const to = scaled?.to ?? (base === 1 ? at + 1 : at + 2)
  return { from, to, low: low * scale, high: high * scale, approximate: true, scale, digits: false, fraction: false }
}

/** "dozens", "tens of thousands", "مئات الآلاف". */
function readVague(lexemes: readonly Lexeme[], at: number): Amount | null {
  const lexeme = lexemes[at]!
  const bounds = lookUp(VAGUE, lexeme)
  if (!bounds) return null
  const between = /^(?:of|de|من)$/.test(lexemes[at + 1]?.norm ?? '')
  const elliptical = /^(?:more|killed|dead|wounded|injured|arrested|others)$/.test(lexemes[at + 1]?.norm ?? '')
  if ((lexeme.norm === 'tens' || lexeme.norm === 'scores') && !between && !elliptical) return null
  const times = lookUp(PLURAL_SCALES, lexemes[at + (between ? 2 : 1)])
  const to = times === undefined ? at + 1 : at + (between ? 3 : 2)
  const scale = times ?? 1
  const [low, high] = bounds
  return {
    from: at,
    to,
    low: low * scale,
    high: high * scale,
    approximate: true,
    scale: 1,
    digits: false,
    fraction: false,
  }
}

/** "half of", "nearly half the", "two-thirds of", "a quarter of": shares, in hundredths. */
function readFraction(lexemes: readonly Lexeme[], start: number): Amount | null {
  let at = start
  const first = lexemes[at]!.norm
  let times = SMALL.get(first)
  if (times !== undefined || first === 'a' || first === 'an') at++
  if (at > start && lexemes[at]?.norm === '-' && isGlued(lexemes, at)) at++
  const part = FRACTIONS.get(lexemes[at]?.norm ?? '')
  if (part === undefined || lexemes[at]!.arabic) return null
  if (at === start && first !== 'half') return null
  times ??= 1
  const next = lexemes[at + 1]?.norm ?? ''
  if (!/^(?:of|the|its|their|his|our|that|those|these)$/.test(next)) return null
  const scaled = next === 'of' && /^an?$/.test(lexemes[at + 2]?.norm ?? '') ? scaleAfter(lexemes, at + 3) : null
  if (scaled) return exactly(start, scaled.to, (times * part * scaled.scale) / 100, { scale: scaled.scale })
  const before = lexemes[start - 1]?.norm ?? ''
  if (at === start && /^(?:first|second|other|latter|western|eastern|northern|southern|better|top)$/.test(before))
    return null
  const value = times * part
  return value <= 100 ? exactly(start, at + 1, Math.round(value * 10) / 10, { fraction: true }) : null
}

function readArabicFraction(lexemes: readonly Lexeme[], at: number): Amount | null {
  const { forms } = lexemes[at]!
  const part = FRACTIONS.get(forms[0]!) ?? FRACTIONS.get(forms[1] ?? '')
  if (part === undefined) return null
  const scale = lookUp(SCALES, lexemes[at + 1])
  if (scale !== undefined) return exactly(at, at + 2, (part * scale) / 100, { scale })
  if (forms[0] === 'خمس') return null
  return lexemes[at + 1]?.norm.startsWith('ال')
    ? exactly(at, at + 1, Math.round(part * 10) / 10, { fraction: true })
    : null
}
