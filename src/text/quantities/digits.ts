/** Arabic-Indic and Persian digits as European ones; other decimal digits stay. */
export function toEuropeanDigits(digits: string): string {
  return digits.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}

const GROUPED = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/
const GROUPED_DECIMAL = /^\d{1,3}(?:,\d{3})+\.\d+$/
const GROUPED_DECIMAL_COMMA = /^\d{1,3}(?:\.\d{3})+,\d+$/
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/
const DECIMAL = /^\d+[.,]\d+$/
const LONGEST = 21

/**
 * The value of digits with separators: `10,000`, `10.000`, `10 000`, `1,5`, `١٠٬٠٠٠`, `12,34,567`. A single separator before
 * exactly three digits groups thousands, unless `decimal` says that a fraction is more likely there ("1.234 million").
 * `null` for what is no number: a version, a network address, a date, an account.
 */
export function parseDigits(written: string, decimal: boolean): number | null {
  if (written.length > LONGEST) return null
  const plain = toEuropeanDigits(written)
    .replace(/[٬،]/g, ',')
    .replace('٫', '.')
    .replace(/[ \u00a0\u202f\u2009]/g, '')
  if (/^\d+$/.test(plain)) return Number(plain)
  if (decimal && /^\d+\.\d+$/.test(plain)) return Number(plain)
  if (GROUPED.test(plain) && !plain.startsWith('0')) return Number(plain.replace(/[.,]/g, ''))
  if (GROUPED_DECIMAL.test(plain) || INDIAN.test(plain)) return Number(plain.replace(/,/g, ''))
  if (GROUPED_DECIMAL_COMMA.test(plain)) return Number(plain.replace(/\./g, '').replace(',', '.'))
  return DECIMAL.test(plain) ? Number(plain.replace(',', '.')) : null
}
