import type { Formats } from '../../model/formats.ts'
import type { Digits } from './settings.svelte.ts'

/**
 * A number or date that was written with the digits 0–9, in the digits ٠–٩ with the separators, the percent sign and the
 * minus as Arabic text has them. Only for text that holds nothing but numbers, dates and our own words.
 */
export function inArabicDigits(written: string): string {
  return written
    .replace(/\u200e?%\u200e?/g, '٪')
    .replace(/\u200e-/g, '\u061c-')
    .replace(/(?<=\d),(?=\d)/g, '٬')
    .replace(/(?<=\d)\.(?=\d)/g, '٫')
    .replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!)
}

const PLACE_OF_NUMBER = '\ue000'

/** The same formats in the chosen digits. Words that a caller brings along keep the digits that they came with. */
export function withDigits(formats: Formats, digits: Digits): Formats {
  if (digits === 'latin') return formats
  return {
    integer: (value) => inArabicDigits(formats.integer(value)),
    decimal: (value, decimals) => inArabicDigits(formats.decimal(value, decimals)),
    count: (value) => inArabicDigits(formats.count(value)),
    percent: (share, decimals) => inArabicDigits(formats.percent(share, decimals)),
    month: (iso) => formats.month(iso),
    day: (iso) => inArabicDigits(formats.day(iso)),
    span: (from, to) => inArabicDigits(formats.span(from, to)),
    list: (words) => formats.list(words),
    plural(value, forms) {
      const held = Object.entries(forms).map(([form, text]) => [form, text?.replaceAll('{n}', PLACE_OF_NUMBER)])
      const text = formats.plural(value, Object.fromEntries(held) as typeof forms)
      return text.replaceAll(PLACE_OF_NUMBER, () => inArabicDigits(formats.count(value)))
    },
  }
}
