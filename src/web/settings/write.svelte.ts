import { type Formats, formats } from '../../model/formats.ts'
import { withDigits } from './digits.ts'
import { settings } from './settings.svelte.ts'

/** Arabic digits belong into Arabic text only: between Latin words they would be read in another order. */
const chosen = (): Formats =>
  withDigits(formats(settings.language), settings.language === 'ar' ? settings.digits : 'latin')

/** Numbers, dates and lists in the language and the digits that the reader chose; whoever calls it is told of a change. */
export const write: Formats = {
  integer: (value) => chosen().integer(value),
  decimal: (value, digits) => chosen().decimal(value, digits),
  count: (value) => chosen().count(value),
  percent: (share, digits) => chosen().percent(share, digits),
  month: (iso) => chosen().month(iso),
  day: (iso) => chosen().day(iso),
  span: (from, to) => chosen().span(from, to),
  list: (words) => chosen().list(words),
  plural: (value, forms) => chosen().plural(value, forms),
}
