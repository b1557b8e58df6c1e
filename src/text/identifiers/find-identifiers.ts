import type { Span } from '../../model/reading.ts'
import { readLink } from './read-link.ts'

/** Something in a text by which an account, a person or a hidden place of the network could be reached. */
export interface Identifier extends Span {
  kind: 'account' | 'phone' | 'email' | 'invite' | 'link'
  /** What two spellings of the same thing have in common. */
  canonical: string
  /** What is written before the hash that takes its place, or, for a link, in place of the whole. */
  shown: string
}

/**
 * Accounts (`@name`, links to profiles), telephone numbers, e-mail addresses, links that let into a group, and all other links. Rather too
 * much than too little: a long bare number is taken as a telephone number. In order, without overlap; linear in the length of the
 * text; never throws.
 */
export function findIdentifiers(text: string): Identifier[] {
  const found: Identifier[] = []
  for (const match of text.matchAll(pattern)) {
    const { email, link, handle, number } = match.groups as Partial<Record<string, string>>
    const start = match.index
    const raw = match[0]
    if (email !== undefined) {
      found.push({ kind: 'email', canonical: raw.toLowerCase(), shown: '', start, end: start + raw.length })
    } else if (link !== undefined) {
      const trimmed = raw.replace(afterLink, '')
      const read = readLink(trimmed)
      if (read) found.push({ ...read, start, end: start + trimmed.length })
    } else if (handle !== undefined) {
      const canonical = handle.slice(1).toLowerCase()
      found.push({ kind: 'account', canonical, shown: '', start, end: start + raw.length })
    } else if (number !== undefined) {
      const trimmed = raw.replace(/[^\p{Nd}]+$/u, '')
      const canonical = phoneOf(trimmed)
      if (canonical) found.push({ kind: 'phone', canonical, shown: '', start, end: start + trimmed.length })
    }
  }
  return found
}

/** White space, quotation marks and marks of direction end a link. */
const behindLink = String.raw`[^\s<>"'«»“”\u200E\u200F\u202A-\u202E\u2066-\u2069]`
/** A link written without a scheme, in whatever script the word before it is. */
const bareHost = String.raw`(?<![a-z0-9@._\/-])(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,10}(?![a-z0-9])`

/** Each repetition is bounded or stands behind a boundary, so that no stretch is read more than a few times. */
const pattern = new RegExp(
  [
    String.raw`(?<email>(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})`,
    String.raw`(?<link>(?:(?:https?|hxxps?|ftp|tg|whatsapp|signal|viber):\/\/|(?<![a-z0-9])(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\d?\.|tel:|mailto:))${behindLink}{1,4000}|${bareHost}(?:[\/?]${behindLink}{0,4000})?)`,
    String.raw`(?<handle>[@＠][\p{L}\p{N}_](?:[\p{L}\p{N}_.]{0,62}[\p{L}\p{N}_])?)`,
    String.raw`(?<number>(?<![\p{Nd}.,٫٬/:-])[+＋]?\(?\p{Nd}(?:[ \u00A0().\-‐‑–/]{0,2}\p{Nd}){6,18}(?!\p{Nd}))`,
  ].join('|'),
  'giu',
)

/** Marks that end the sentence and not the link. */
const afterLink = /[.,;:!?…،؛؟)\]}*_~|]{1,8}$/u

const indic = '٠١٢٣٤٥٦٧٨٩'
const persian = '۰۱۲۳۴۵۶۷۸۹'

/** The digits of a telephone number, `00` as `+`; `undefined` for what reads as another number: a date, an amount. */
function phoneOf(raw: string): string | undefined {
  const plain = raw.replace(/\p{Nd}/gu, (digit) => {
    const value = Math.max(indic.indexOf(digit), persian.indexOf(digit))
    return value >= 0 ? String(value) : digit
  })
  const digits = plain.replace(/\D/g, '')
  if (/^[+＋]/u.test(plain)) return digits.length >= 7 && digits.length <= 15 ? `+${digits}` : undefined
  if (digits.startsWith('00') && digits.length >= 9) return `+${digits.slice(2)}`
  if (isDate(plain)) return undefined
  if (digits.startsWith('0')) return digits.length >= 9 && digits.length <= 12 ? digits : undefined
  const isGrouped = /\D/.test(plain)
  return digits.length >= (isGrouped ? 10 : 9) && !/^\d{1,3}(?:[ \u00A0.]\d{3})+$/.test(plain) ? digits : undefined
}

/** `2016-03-05`, `05/03/2016`, two of them, or with a time. */
const isDate = (plain: string) =>
  /(?:^|\D)(?:(?:19|20)\d\d[-/.–]\d{1,2}(?:[-/.–]\d{1,2})?|\d{1,2}[-/.–]\d{1,2}[-/.–](?:19|20)\d\d|(?:19|20)\d\d[-–/](?:19|20)\d\d)(?!\d)/.test(
    plain,
  )
