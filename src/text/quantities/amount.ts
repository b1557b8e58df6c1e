/** A number as it is written at one place, in lexemes from `from` up to `to` (excluded). */
export interface Amount {
  from: number
  to: number
  low: number
  high: number
  approximate: boolean
  /** What the largest scale word multiplied by; 1 without one. "45-50 thousand" lends it to the 45. */
  scale: number
  /** Only digits, no scale word. */
  digits: boolean
  /** A share of a whole: the value counts hundredths. */
  fraction: boolean
}

/** One value, stated as it is. */
export function exactly(from: number, to: number, value: number, more: Partial<Amount> = {}): Amount {
  return { from, to, low: value, high: value, approximate: false, scale: 1, digits: false, fraction: false, ...more }
}
