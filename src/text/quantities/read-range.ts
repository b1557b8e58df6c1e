import { isGlued, type Lexeme } from './lexemes.ts'
import type { Amount } from './amount.ts'
import { readAmount } from './read-amount.ts'

const CHANGE =
  /^(?:rose|risen|rise|rises|rising|increased|increase|increasing|grew|grown|growing|fell|fallen|fall|falling|dropped|drop|dropping|declined|decline|decreased|decrease|reduced|reduce|down|jumped|expanded|swelled|shrank|shrunk|climbed|went|gone|moved|soared|surged|doubled|cut|raised|changed|rise|ارتفع|ارتفعت|انخفض|انخفضت|تراجع|تراجعت|زاد|زادت|ازداد)$/
const DASH = /^[-‐‑–−]$/

/**
 * The amount at a lexeme together with a second one that closes a range: "30 to 40", "45-50 thousand", "between 30 and 40",
 * "two or three". "rose from 30 to 40" is a change: two amounts.
 */
export function readRange(lexemes: readonly Lexeme[], at: number): Amount | null {
  const first = readAmount(lexemes, at)
  if (!first) return null
  const between = opening(lexemes, at)
  const join = joint(lexemes, first, between)
  if (join === null) return openedBy(first, null)
  const second = readAmount(lexemes, join)
  if (!second || first.fraction !== second.fraction) return null
  const lent = lendScale(first, second)
  if (lent.low > second.high || (DASH.test(lexemes[first.to]?.norm ?? '') && lent.low === second.high)) return null
  const range = {
    ...second,
    low: lent.low,
    high: second.high,
    approximate: first.approximate || second.approximate || isChoice(lexemes, first),
    digits: first.digits && second.digits,
  }
  return openedBy({ ...range, from: first.from }, between)
}

function openedBy(amount: Amount, between: { from: number } | null): Amount {
  return between ? { ...amount, from: between.from } : amount
}

/** "two or three" names two guesses; "30 to 40" names bounds. */
function isChoice(lexemes: readonly Lexeme[], first: Amount): boolean {
  return /^(?:or|او)$/.test(lexemes[first.to]?.norm ?? '')
}

/** "between", "from", "between the ages of", "بين", "ما بين", "من": where the words that open a range begin. */
function opening(lexemes: readonly Lexeme[], at: number): { from: number; word: 'between' | 'from' } | null {
  let before = at - 1
  while (
    before > at - 5 &&
    /^(?:about|around|approximately|roughly|some|an|estimated|the|ages?|of|at|least)$/.test(lexemes[before]?.norm ?? '')
  )
    before--
  const word = lexemes[before]?.norm ?? ''
  if (/^(?:between|somewhere)$/.test(word)) return { from: before, word: 'between' }
  if (/^[وب]?بين$/.test(word))
    return { from: lexemes[before - 1]?.norm === 'ما' ? before - 1 : before, word: 'between' }
  return word === 'from' || word === 'من' ? { from: before, word: 'from' } : null
}

/** Where the second amount of a range begins; `null` when there is no range. */
function joint(
  lexemes: readonly Lexeme[],
  first: Amount,
  opened: { from: number; word: string } | null,
): number | null {
  let at = first.to
  if (/^[%٪]$/.test(lexemes[at]?.norm ?? '')) at++
  const link = lexemes[at]
  if (!link) return null
  const share = at > first.to
  const next = skipSigns(lexemes, at + 1)
  const second = lexemes[next]
  if (DASH.test(link.norm)) {
    const tight = isGlued(lexemes, at) && isGlued(lexemes, at + 1)
    const loose = !isGlued(lexemes, at) && !isGlued(lexemes, at + 1)
    const digits = lexemes[first.from]?.kind === 'number' && second?.kind === 'number'
    return (tight || (loose && digits)) && startsAmount(lexemes, next, share) ? next : null
  }
  if (link.norm === 'to' || link.norm === 'الي' || link.norm === 'à' || link.norm === 'bis') {
    const changes = opened?.word === 'from' && changesBefore(lexemes, opened.from)
    return !changes && startsAmount(lexemes, next, share) ? next : null
  }
  if (link.norm === 'or' || link.norm === 'او') {
    const guess = /^(?:even|possibly|perhaps|maybe|حتي)$/.test(second?.norm ?? '') ? next + 1 : next
    return startsAmount(lexemes, guess, share) ? guess : null
  }
  if (opened?.word !== 'between') return null
  if (link.norm === 'and' || link.norm === 'و') return startsAmount(lexemes, next, share) ? next : null
  if (link.arabic && link.norm.startsWith('و') && startsAmount(lexemes, at, share)) return at
  return null
}

function skipSigns(lexemes: readonly Lexeme[], at: number): number {
  return /^[$£€~]$/.test(lexemes[at]?.norm ?? '') ||
    /^(?:about|around|nearly|roughly|approximately)$/.test(lexemes[at]?.norm ?? '')
    ? at + 1
    : at
}

/** A percentage is only paired with another one. */
function startsAmount(lexemes: readonly Lexeme[], at: number, share: boolean): boolean {
  const amount = at < lexemes.length ? readAmount(lexemes, at) : null
  return amount !== null && (!share || /^(?:[%٪]|percent|per)$/.test(lexemes[amount.to]?.norm ?? ''))
}

function changesBefore(lexemes: readonly Lexeme[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 12; at--) {
    if (/^[.;!?]$/.test(lexemes[at]!.norm)) return false
    if (CHANGE.test(lexemes[at]!.norm)) return true
  }
  return false
}

/** "45-50 thousand" and "10-15,000" mean thousands on both sides. */
function lendScale(first: Amount, second: Amount): Amount {
  if (!first.digits && first.scale > 1) return first
  if (second.scale > 1 && first.low * second.scale <= second.high) return { ...first, low: first.low * second.scale }
  const thousands = first.digits && second.digits && second.high >= 1000 && second.high % 1000 === 0
  return thousands && first.low < second.high / 1000 ? { ...first, low: first.low * 1000 } : first
}
