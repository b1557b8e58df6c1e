import { formatDay, parseDay } from './calendar.ts'
import type { Language } from './figure.ts'

/** Stands for a number or a date that nobody knows. */
export const noAnswer = '–'

/** Texts by plural category (CLDR); `{n}` in a text is replaced by the number as `count` writes it. */
export interface PluralForms {
  zero?: string
  one?: string
  two?: string
  few?: string
  many?: string
  other: string
}

/** How numbers, dates and lists are written in one language. Everything answers `–` to `null`. */
export interface Formats {
  /** `2,912`; a fraction is rounded to the nearest whole number. */
  integer(value: number | null): string
  /** `48.5`: always `digits` decimals. */
  decimal(value: number | null, digits: number): string
  /** Whole numbers as they are, fractional masses with one decimal; more than nothing but under 0.05 is `< 0.1`. */
  count(value: number | null): string
  /** A share as `34.9 %` with `digits` decimals (default 1); 0 % and 100 % have none; what rounds to nothing is `< 0.1 %`. */
  percent(share: number | null, digits?: number): string
  /** The short name of the month of a date: `2020-01-05` → `Jan`. */
  month(iso: string): string
  /** `2020-01-05` → `5 Jan 2020`; text that is no date comes back as it is. */
  day(iso: string | null): string
  /**
   * First and last day, both included: `Jan 2020–Sep 2021` for whole months, `2014–2018` for whole years, else the days.
   * One period is written once (`2014`, `Jan 2020`, `5 Jan 2020`).
   */
  span(from: string | null, to: string | null): string
  /** `a, b and c`. */
  list(words: readonly string[]): string
  /** The form for a number, with `{n}` replaced by it. */
  plural(value: number, forms: PluralForms): string
}

/** Arabic text keeps the digits 0–9; months have the names that all Arab states read (يناير). */
const locales = { en: 'en-GB-u-ca-gregory', ar: 'ar-u-ca-gregory-nu-latn' } as const
/** British English abbreviates to "Sept"; the others have three letters. */
const monthLocales = { en: 'en-US', ar: locales.ar } as const

const known: Partial<Record<Language, Formats>> = {}

/** The formats of a language; they are made once. */
export function formats(language: Language): Formats {
  return (known[language] ??= makeFormats(language))
}

function makeFormats(language: Language): Formats {
  const locale = locales[language]
  const fixed = Array.from({ length: 7 }, (_, digits) => {
    return new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  })
  const plurals = new Intl.PluralRules(locale)
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' })
  const monthName = new Intl.DateTimeFormat(monthLocales[language], { month: 'short', timeZone: 'UTC' })

  function decimal(value: number | null, digits: number): string {
    if (value === null || !Number.isFinite(value)) return noAnswer
    const rounded = (fixed[digits] ?? fixed.at(-1)!).format(value)
    return /[1-9]/.test(rounded) ? rounded : rounded.replace('-', '')
  }

  function count(value: number | null): string {
    if (value === null || !Number.isFinite(value)) return noAnswer
    if (isWhole(value)) return decimal(value, 0)
    if (value > 0 && value < 0.05) return less(decimal(0.1, 1))
    return decimal(value, 1)
  }

  function percent(share: number | null, digits = 1): string {
    if (share === null || !Number.isFinite(share)) return noAnswer
    const smallest = 10 ** -digits
    if (share > 0 && share * 100 < smallest / 2) return less(withSign(decimal(smallest, digits)))
    return withSign(decimal(share * 100, isWhole(share) ? 0 : digits))
  }

  /** Left-to-right marks keep the sign at its number, as CLDR has it for Arabic. */
  const withSign = (number: string) => (language === 'ar' ? `${number}\u200e%\u200e` : `${number}\u00a0%`)
  /** In words in Arabic, where the sign would be mirrored. */
  const less = (number: string) => (language === 'ar' ? `أقل من ${number}` : `<\u00a0${number}`)

  const month = (iso: string) => monthName.format(new Date(`${iso.slice(0, 7)}-01T00:00:00Z`))
  const monthOfYear = (iso: string) => `${month(iso)} ${year(iso)}`

  function day(iso: string | null): string {
    if (iso === null) return noAnswer
    return parseDay(iso) === undefined ? iso : `${Number(iso.slice(8))} ${monthOfYear(iso)}`
  }

  function span(from: string | null, to: string | null): string {
    if (from === null && to === null) return noAnswer
    const write = from !== null && to !== null ? wholePeriod(from, to) : day
    const [first, last] = [from === null ? '…' : write(from), to === null ? '…' : write(to)]
    return first === last ? first : `${first}–${last}`
  }

  function wholePeriod(from: string, to: string): (iso: string) => string {
    if (from.endsWith('-01-01') && to.endsWith('-12-31')) return year
    const last = parseDay(to)
    return last !== undefined && from.endsWith('-01') && formatDay(last + 1).endsWith('-01') ? monthOfYear : day
  }

  return {
    integer: (value) => decimal(value, 0),
    decimal,
    count,
    percent,
    month,
    day,
    span,
    list: (words) => conjunction.format(words),
    plural(value, forms) {
      return (forms[plurals.select(value)] ?? forms.other).replaceAll('{n}', () => count(value))
    },
  }
}

function year(iso: string): string {
  return String(Number(iso.slice(0, 4)))
}

/** Sums of fractions may miss a whole number by a rounding error. */
function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9
}
