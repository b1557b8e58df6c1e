import type { FoundQuantity } from './find-quantities.ts'
import { readDual } from './arabic-dual.ts'
import { dropUnlikelyUnits, fillUnits } from './implied-unit.ts'
import type { Lexeme } from './lexemes.ts'
import { isNotQuantity } from './not-a-quantity.ts'
import { readQualifiersBefore, readQualifiersBehind, type Qualifiers } from './qualifiers.ts'
import type { Amount } from './amount.ts'
import { isPeople, isThing, type Draft } from './draft.ts'
import { readRange } from './read-range.ts'
import { readRole, type Role } from './read-role.ts'
import { isBoundElsewhere, readUnit, spanOf, withRate, type UnitPhrase } from './read-unit.ts'
import { shareRoles } from './shared-role.ts'
import { ROLES_OF_PEOPLE, ROLES_OF_THINGS } from './roles.ts'
import { MEASURES } from './units-data.ts'

export function readSentence(text: string, lexemes: readonly Lexeme[]): FoundQuantity[] {
  const drafts: Draft[] = []
  for (let at = 0; at < lexemes.length;) {
    const draft = readDraft(lexemes, at, drafts.at(-1)?.to ?? 0)
    if (draft === null) at++
    else if (typeof draft === 'number') at = draft
    else {
      drafts.push(draft)
      at = Math.max(draft.to, at + 1)
    }
  }
  fillUnits(lexemes, drafts)
  const starts = new Set(drafts.map(({ amount }) => amount.from))
  for (const draft of drafts) draft.role = roleOf(lexemes, draft, starts)
  shareRoles(lexemes, drafts)
  dropUnlikelyUnits(drafts)
  return drafts.filter((draft) => isStated(lexemes, draft)).map((draft) => finish(text, lexemes, draft))
}

/** A draft, or the lexeme to go on from when a number stands here that counts nothing, or `null` for no number. */
function readDraft(lexemes: readonly Lexeme[], at: number, earliest: number): Draft | number | null {
  const dual = readDual(lexemes, at)
  const amount = dual?.amount ?? readRange(lexemes, at)
  if (!amount) return null
  const numberEnd = amount.to
  const begins = Math.max(amount.from, earliest)
  const currency = currencyBefore(lexemes, begins)
  const before = readQualifiersBefore(lexemes, currency?.at ?? begins, amount.low)
  const qualified = before.bounds.size > 0
  if (!dual && isNotQuantity(lexemes, { ...amount, from: at }, qualified || amount.from < at)) return numberEnd
  if (!dual && isBoundElsewhere(lexemes, numberEnd)) return numberEnd
  const plus = readQualifiersBehind(lexemes, numberEnd)
  const unit = dual?.unit ?? (currency ? money(lexemes, currency.unit, plus.at) : unitAfter(lexemes, amount, plus.at))
  const rest = plus.at > numberEnd ? plus : readQualifiersBehind(lexemes, unit.to)
  const to = Math.max(plus.at, unit.to, rest.bounds.size > 0 ? rest.at : 0)
  const bounds = boundsOf(amount, [before, plus, rest])
  const from = Math.max(Math.min(before.at, currency?.at ?? begins), earliest)
  return {
    amount,
    from,
    to,
    numberEnd,
    ...bounds,
    qualified: qualified || amount.from < at || rest.bounds.size > 0,
    unit,
    role: null,
  }
}

function unitAfter(lexemes: readonly Lexeme[], amount: Amount, at: number): UnitPhrase {
  const unit = readUnit(lexemes, at, amount.low === 1 && amount.high === 1)
  return amount.fraction ? { ...unit, unit: 'percent', measured: true, to: Math.max(unit.to, at) } : unit
}

function money(lexemes: readonly Lexeme[], unit: string, at: number): UnitPhrase {
  const after = readUnit(lexemes, at, false)
  if (after.measured && after.unit?.split('/')[0] === unit) return after
  return withRate(lexemes, { unit, to: at, head: null, measured: true, others: false }, at)
}

/** "$", "US$", "USD", "£" before the number. */
function currencyBefore(lexemes: readonly Lexeme[], at: number): { unit: string; at: number } | null {
  const sign = lexemes[at - 1]
  if (!sign || !/^(?:[$£€₺]|usd|eur|gbp|iqd|syp)$/.test(sign.norm)) return null
  const unit = MEASURES.get(sign.norm)
  if (unit === undefined) return null
  const nation = sign.norm === '$' && /^(?:us|u\.s\.)$/.test(lexemes[at - 2]?.norm ?? '')
  return { unit, at: nation ? at - 2 : at - 1 }
}

function boundsOf(amount: Amount, all: readonly Qualifiers[]): Pick<Draft, 'low' | 'high' | 'approximate'> {
  const has = (bound: 'approximate' | 'at_least' | 'at_most'): boolean => all.some(({ bounds }) => bounds.has(bound))
  const approximate = amount.approximate || has('approximate')
  const exact = amount.low === amount.high
  if (has('at_least')) return { low: amount.low, high: null, approximate: exact ? has('approximate') : approximate }
  if (has('at_most')) return { low: null, high: amount.high, approximate: exact ? has('approximate') : approximate }
  return { low: amount.low, high: amount.high, approximate }
}

function roleOf(lexemes: readonly Lexeme[], draft: Draft, starts: ReadonlySet<number>): Role | null {
  if (draft.unit.measured) return null
  const thing = isThing(draft)
  const one = draft.amount.high === 1
  const role = readRole(lexemes, { ...draft, thing, one, starts })
  if (!role) return null
  const other = thing ? ROLES_OF_PEOPLE.has(role.role) : ROLES_OF_THINGS.has(role.role) && isPeople(draft.unit.unit)
  return other ? null : role
}

/** A bare number without noun, verb, qualifier or separator is a label, a cell of a table or a score. */
function isStated(lexemes: readonly Lexeme[], { amount, unit, role, qualified }: Draft): boolean {
  if (unit.unit !== null || role !== null) return true
  if (!amount.digits && amount.high >= 10_000) return true
  if (!amount.digits) return qualified && !/^(?:one|several)$/.test(lexemes[amount.to - 1]!.norm)
  return qualified || /[,٬]/.test(lexemes[amount.to - 1]!.norm)
}

function finish(text: string, lexemes: readonly Lexeme[], draft: Draft): FoundQuantity {
  const span = spanOf(lexemes, draft.from, draft.to)
  const start = span.start + conjunctionLength(text, lexemes[draft.from]!)
  const { end } = span
  const { low, high, approximate, unit, role } = draft
  return {
    mention: {
      start,
      end,
      text: text.slice(start, end),
      low,
      high,
      approximate,
      unit: unit.unit,
      role: role?.role ?? null,
    },
    number: spanOf(lexemes, draft.amount.from, draft.numberEnd),
    head: unit.head && unit.head.to <= draft.to ? spanOf(lexemes, unit.head.from, unit.head.to) : null,
    cue: role ? spanOf(lexemes, role.cue, role.cue + 1) : null,
  }
}

/** The و that joins an Arabic number to what stands before belongs to neither. */
function conjunctionLength(text: string, lexeme: Lexeme): number {
  return lexeme.arabic && /^و(?!احد)/.test(text.slice(lexeme.start, lexeme.end)) && lexeme.norm.length > 2 ? 1 : 0
}
