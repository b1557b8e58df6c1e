import { westernDigits } from './date-formats.ts'

/** How numbers are written. */
export interface NumberMarks {
  decimal: '.' | ','
  /** Every character that may stand between thousands. */
  thousands: string
}

/**
 * The regular expression of a number with marks between thousands: groups of three digits, or in India of two before the last. The
 * marks are taken away in no other text: `1.5` must not become 15.
 */
export function groupedDigits({ decimal, thousands }: NumberMarks): string {
  const mark = `[${thousands.replaceAll(/[\\\]^-]/g, String.raw`\$&`)}]`
  return String.raw`[+-]?\d{1,3}(?:${mark}\d{2,3})*${mark}\d{3}(?:[${decimal}]\d+)?`
}

/** The ends of what a text says of a number; `null` for an end that it leaves open. */
export interface Range {
  low: number | null
  high: number | null
}

const atLeast = /^(?:at least|min(?:imum)?|>=|≥|لا يقل عن|على الأقل)\s*(?<number>.+)$/i
const orMore = /^(?<number>.+?)\s*(?:\+|or more|على الأقل|أو أكثر)$/i
const atMost = /^(?:up to|at most|max(?:imum)?|<=|≤|لا يزيد عن|حتى)\s*(?<number>.+)$/i
const pair = /^(?<low>.+?)\s*(?:-|–|—|to|\.\.\.?|إلى)\s*(?<high>.+)$/i

/**
 * Reads `10-20` and `10 to 20`, `10+`, `>= 10` and `at least 10`, `up to 10` and `<= 10`, and a number alone; the same in Arabic.
 * `undefined` when the text is none of these.
 */
export function readRange(text: string, marks: NumberMarks): Range | undefined {
  const number = (part: string | undefined) => (part === undefined ? undefined : readPlainNumber(part, marks))
  const alone = number(text)
  if (alone !== undefined) return { low: alone, high: alone }
  const least = number((atLeast.exec(text) ?? orMore.exec(text))?.groups?.['number'])
  if (least !== undefined) return { low: least, high: null }
  const most = number(atMost.exec(text)?.groups?.['number'])
  if (most !== undefined) return { low: null, high: most }
  const { low, high } = pair.exec(text)?.groups ?? {}
  const ends = { low: number(low), high: number(high) }
  return ends.low === undefined || ends.high === undefined ? undefined : { low: ends.low, high: ends.high }
}

/** Digits with at most one decimal mark. A sign is none here: in `-10` it may be the half of a range. */
function readPlainNumber(text: string, { decimal, thousands }: NumberMarks): number | undefined {
  const western = westernDigits(text.trim()).replaceAll('٫', decimal).replaceAll('٬', '')
  const isGrouped = thousands !== '' && new RegExp(`^${groupedDigits({ decimal, thousands })}$`).test(western)
  const bare = isGrouped ? [...western].filter((character) => !thousands.includes(character)).join('') : western
  const pointed = decimal === ',' ? bare.replaceAll('.', '?').replace(',', '.') : bare
  return /^\d+(?:\.\d+)?$/.test(pointed) ? Number(pointed) : undefined
}
