import type { Lexeme } from './lexemes.ts'
import { isPlural } from './read-unit.ts'
import { isPeople, isThing, type Draft } from './draft.ts'
import { ROLES_OF_PEOPLE } from './roles.ts'
import { RATE_ADVERBS, SYNONYMS } from './units-data.ts'

/** Gives numbers without a noun of their own the noun they refer to, where the sentence makes that clear. */
export function fillUnits(lexemes: readonly Lexeme[], drafts: Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!
    const { unit } = draft
    if (unit.unit !== null) {
      const rate = averageRate(lexemes, draft)
      if (rate !== null && !unit.measured && !unit.unit.includes('/')) unit.unit += `/${rate}`
      continue
    }
    const ages = isAge(lexemes, draft)
    if (ages) {
      unit.unit = 'years'
      unit.measured = true
      continue
    }
    unit.unit = counted(lexemes, draft) ?? inApposition(lexemes, draft) ?? sharedUnit(lexemes, drafts, i)
  }
}

/** "a monthly average of 90 operations". */
function averageRate(lexemes: readonly Lexeme[], { from, amount }: Draft): string | null {
  for (let at = amount.from - 1; at >= Math.max(0, Math.min(from, amount.from) - 3); at--) {
    const rate = RATE_ADVERBS.get(lexemes[at]!.norm)
    if (rate !== undefined && /^average/.test(lexemes[at + 1]?.norm ?? '')) return rate
  }
  return null
}

/** "aged 12", "between the ages of 19 and 49". */
function isAge(lexemes: readonly Lexeme[], { from, numberEnd }: Draft): boolean {
  for (let at = Math.max(0, from - 3); at < numberEnd; at++) {
    if (/^(?:aged|ages|age)$/.test(lexemes[at]!.norm)) return true
  }
  return false
}

/** "the number of fighters reached 20,000", "whose members number 300". */
function counted(lexemes: readonly Lexeme[], { from }: Draft): string | null {
  for (let at = from - 1; at >= 0 && at >= from - 14; at--) {
    const { norm, kind } = lexemes[at]!
    if (kind === 'number' || /^[.;!?؛؟]$/.test(norm)) return null
    if (/^numbers?$/.test(norm) && lexemes[at + 1]?.norm === 'of') return firstPlural(lexemes, at + 2, from)
    if (/^(?:عدد|اعداد)$/.test(norm) && lexemes[at + 1]?.arabic) return arabicNoun(lexemes, at + 1)
    if (/^(?:number|numbered|numbering|totalled|totaled|totalling|totaling)$/.test(norm) && from - at <= 3) {
      return lastPlural(lexemes, at)
    }
  }
  return null
}

/** "the troops in Iraq – some 2,500 in total – will stay". */
function inApposition(lexemes: readonly Lexeme[], { from, to, numberEnd }: Draft): string | null {
  const behind = lexemes.slice(numberEnd, Math.max(to, numberEnd) + 2).map(({ norm }) => norm)
  if (/^(?:in (?:total|all)|altogether)\b/.test(behind.join(' '))) return lastPlural(lexemes, from)
  const set = /^[–—(]$/.test(lexemes[from - 1]?.norm ?? '') && /^[–—)]$/.test(lexemes[to]?.norm ?? '')
  return set ? lastPlural(lexemes, from, 4) : null
}

function firstPlural(lexemes: readonly Lexeme[], from: number, end: number): string | null {
  let found: string | null = null
  for (let at = from; at < end; at++) {
    const lexeme = lexemes[at]!
    if (lexeme.kind !== 'word') break
    if (found !== null && !isPlural(lexeme, false)) break
    if (isPlural(lexeme, false)) found = SYNONYMS.get(lexeme.norm) ?? lexeme.norm
  }
  return found
}

/** The last plural noun before a lexeme, people before things. */
function lastPlural(lexemes: readonly Lexeme[], before: number, reach = 20): string | null {
  let nearest: string | null = null
  for (let at = before - 1; at >= 0 && at >= before - reach; at--) {
    const lexeme = lexemes[at]!
    if (lexeme.kind !== 'word' || lexeme.arabic || !isPlural(lexeme, false)) continue
    const unit = SYNONYMS.get(lexeme.norm) ?? lexeme.norm
    if (isPeople(unit)) return unit
    nearest ??= unit
  }
  return nearest
}

function arabicNoun(lexemes: readonly Lexeme[], at: number): string | null {
  const norm = lexemes[at]!.norm
  return SYNONYMS.get(norm) ?? SYNONYMS.get(norm.replace(/^ال/, '')) ?? null
}

/** Of the number before in the same sentence: "killed three soldiers and wounded five", "from 30 to 40 attacks". */
function sharedUnit(lexemes: readonly Lexeme[], drafts: readonly Draft[], i: number): string | null {
  const draft = drafts[i]!
  const before = drafts[i - 1]
  if (draft.unit.others) return before?.unit.unit && !isThing(before) && !before.unit.measured ? 'people' : null
  if (before && before.unit.unit !== null && !before.unit.measured && draft.from - before.to <= 12) {
    return lexemes.slice(before.to, draft.from).some(({ norm }) => /^[.;:!?]$/.test(norm)) ? null : before.unit.unit
  }
  const next = drafts[i + 1]
  const change = next && next.from - draft.to <= 1 && /^(?:to|or|and|الي|او)$/.test(lexemes[draft.to]?.norm ?? '')
  if (!change || next.unit.unit === null) return null
  draft.unit.measured = next.unit.measured
  return next.unit.unit
}

/** "two car bombs, killing 14": what the 14 took over from the bombs is no noun for people. */
export function dropUnlikelyUnits(drafts: readonly Draft[]): void {
  const people = new Set<string | null>()
  for (const { unit, role } of drafts) {
    if (role === null || !ROLES_OF_PEOPLE.has(role.role)) continue
    if (unit.head === null && !isPeople(unit.unit) && !people.has(unit.unit)) unit.unit = null
    people.add(unit.unit)
  }
}
