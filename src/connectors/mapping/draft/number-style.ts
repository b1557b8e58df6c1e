import { westernDigits } from '../date-formats.ts'
import type { Column } from './column.ts'

/** How the numbers of a column are written; nothing where it is the usual. */
export interface NumberStyle {
  decimal?: ','
  thousands?: string
}

export interface StyledNumbers {
  style: NumberStyle
  /** The number of a text in this style; `undefined` when it is none. */
  read: (text: string) => number | undefined
}

const grouped = (mark: string) => new RegExp(String.raw`^[+-]?\d{1,3}(?:${mark}\d{3})+(?:[.,]\d+)?$`)
const thousandsMarks = [',', '.', ' ', '\u00a0', '\u202f', "'", '’', '٬'] as const

/** No number is longer. */
const LONGEST = 40

const guesses = { whole: new WeakMap<Column, StyledNumbers>(), any: new WeakMap<Column, StyledNumbers>() }

/** The numbers of a column, guessed once. */
export function numbersOf(column: Column, whole: boolean): StyledNumbers {
  const known = whole ? guesses.whole : guesses.any
  const guess = known.get(column) ?? guessNumberStyle(column.distinct, whole)
  known.set(column, guess)
  return guess
}

/**
 * The style in which most of the texts are numbers. `whole`: they count something, so that `1.234` is 1234; else they may have
 * decimals, and `36,746` is one with a decimal comma unless another text has a point too.
 */
export function guessNumberStyle(texts: readonly string[], whole: boolean): StyledNumbers {
  const plain = texts.filter((text) => text.length <= LONGEST).map(westernDigits)
  const candidates: NumberStyle[] = [{}]
  if (!whole || plain.some((text) => /^[+-]?\d+,\d{1,2}$/.test(text))) candidates.push({ decimal: ',' })
  const has = (pattern: RegExp) => plain.some((text) => pattern.test(text))
  for (const mark of thousandsMarks) {
    const pattern = grouped(mark === '.' ? String.raw`\.` : mark)
    if (!plain.some((text) => pattern.test(text))) continue
    // Only a count is surely no number with three decimals.
    const sure = whole || (mark === ',' ? has(/,\d{3}\.\d+$/) : mark !== '.' || has(/\.\d{3},\d+$/))
    // A point between thousands leaves the comma for the decimals.
    if (sure) candidates.push(mark === '.' ? { decimal: ',', thousands: mark } : { thousands: mark })
  }
  const fits = (style: NumberStyle) => {
    const read = reader(style)
    return plain.filter((text) => {
      const value = read(text)
      return value !== undefined && (!whole || Number.isInteger(value))
    }).length
  }
  const [best = {}] = candidates
    .map((style) => ({ style, fit: fits(style) }))
    .toSorted((a, b) => b.fit - a.fit)
    .map(({ style }) => style)
  const read = reader(best)
  return { style: best, read: (text) => read(westernDigits(text)) }
}

function reader({ decimal, thousands }: NumberStyle): StyledNumbers['read'] {
  return (text) => {
    const bare = thousands === undefined ? text : text.replaceAll(thousands, '')
    if (decimal === ',' && bare.includes('.')) return undefined
    const pointed = decimal === ',' ? bare.replace(',', '.') : bare
    return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(pointed) ? Number(pointed) : undefined
  }
}
