import type { Lexeme } from './lexemes.ts'
import {
  ARABIC_DUAL_SCALES,
  ARABIC_HUNDREDS,
  ARABIC_TEEN_STARTS,
  ARABIC_TENS,
  ARABIC_UNITS,
  SCALES,
} from './number-words-data.ts'
import { exactly, type Amount } from './amount.ts'

/** Every word, without attached particles, that a cardinal may begin with. */
export const ARABIC_NUMBER_STARTS: readonly string[] = [
  ...[ARABIC_UNITS, ARABIC_TEEN_STARTS, ARABIC_TENS, ARABIC_HUNDREDS, ARABIC_DUAL_SCALES].flatMap((words) => [
    ...words.keys(),
  ]),
  ...['الف', 'مليون', 'مليار'],
]

/**
 * A cardinal in Arabic words: خمسة وعشرون ألفا, ثلاثة آلاف وخمسمئة, اثنا عشر. Parts after the first are joined by و; the first may
 * carry an attached particle (لثلاثة). `null` when none begins here.
 */
export function readArabicNumber(lexemes: readonly Lexeme[], start: number): Amount | null {
  let total = 0
  let current = 0
  let scale = 1
  let at = start
  /** Each part must be of another size than the last: "خمسة وعشرون" is one number, "خمسة وستة" are two. */
  let last: 'nothing' | 'unit' | 'ten' | 'hundred' | 'scale' = 'nothing'
  while (at < lexemes.length) {
    const lexeme = lexemes[at]!
    if (lexeme.kind !== 'word' || !lexeme.arabic) break
    const factor = SCALES.get(lexeme.norm)
    if (factor !== undefined && last !== 'nothing' && last !== 'scale') {
      total += current * factor
      current = 0
      scale = Math.max(scale, factor)
      last = 'scale'
      at++
      continue
    }
    const joined = lexeme.norm.startsWith('و')
    if (last === 'unit' && lexeme.norm.startsWith('مئ') && current % 100 >= 3 && current % 100 <= 9) {
      current = current * 100
      last = 'hundred'
      at++
      continue
    }
    if (last !== 'nothing' && !joined) break
    const part = readPart(lexemes, at, last !== 'nothing')
    if (!part || !mayFollow(last, part.size)) break
    if (part.size === 'scale') {
      total += part.value
      scale = Math.max(scale, part.value)
    } else current += part.value
    last = part.size
    at = part.to
  }
  return at > start ? exactly(start, at, total + current, { scale }) : null
}

type Size = 'unit' | 'ten' | 'hundred' | 'scale'

function mayFollow(last: 'nothing' | Size, size: Size): boolean {
  if (last === 'nothing' || last === 'scale') return true
  if (last === 'unit') return size === 'ten'
  return last === 'hundred' && (size === 'unit' || size === 'ten')
}

function readPart(
  lexemes: readonly Lexeme[],
  at: number,
  joined: boolean,
): { value: number; size: Size; to: number } | null {
  const { norm } = lexemes[at]!
  const forms = joined ? [norm.slice(1)] : lexemes[at]!.forms.slice(0, 3)
  for (const form of forms) {
    const isTeen = /^عشره?$/.test(lexemes[at + 1]?.norm ?? '')
    const unit = ARABIC_UNITS.get(form) ?? (isTeen ? ARABIC_TEEN_STARTS.get(form) : undefined)
    if (unit !== undefined && isTeen && unit < 10) return { value: unit + 10, size: 'ten', to: at + 2 }
    if (unit !== undefined) return { value: unit, size: 'unit', to: at + 1 }
    const ten = ARABIC_TENS.get(form)
    if (ten !== undefined) return { value: ten, size: 'ten', to: at + 1 }
    const hundred = ARABIC_HUNDREDS.get(form)
    if (hundred !== undefined) return { value: hundred, size: 'hundred', to: at + 1 }
    const scale = ARABIC_DUAL_SCALES.get(form) ?? singleScale(form)
    if (scale !== undefined) return { value: scale, size: 'scale', to: at + 1 }
  }
  return null
}

/** ألف alone is a thousand; its plural alone is vague and read elsewhere. */
function singleScale(form: string): number | undefined {
  return form === 'الف' || form === 'مليون' || form === 'مليار' ? SCALES.get(form) : undefined
}
