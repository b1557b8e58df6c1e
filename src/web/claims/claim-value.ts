import type { ClaimFields } from '../../model/claim.ts'
import type { Formats } from '../../model/formats.ts'

/** How the value of a claim is put into words. */
export interface ValueWords {
  atLeast(number: string): string
  atMost(number: string): string
  about(number: string): string
  /** For a value that the source itself does not know. */
  unknown: string
  units: Readonly<Record<string, string>>
}

/** What a claim says of its property: our own words around a number, or words of the document. */
export interface ClaimValue {
  text: string
  /** Whether the text is the document's. */
  foreign: boolean
}

type ValueFields = Pick<ClaimFields, 'value' | 'low' | 'high' | 'approximate' | 'unit'>

/** `about 10,000 fighters`, `45,000–50,000`, `at least 20,000`, a name, or that the source calls it unknown. */
export function claimValue(claim: ValueFields, say: ValueWords, write: Formats): ClaimValue {
  const { value, approximate, unit } = claim
  const isBare = typeof value === 'number' && claim.low === null && claim.high === null
  const [low, high] = isBare ? [value, value] : [claim.low, claim.high]
  const counted = (number: number, to?: number) => {
    const range = to === undefined ? exact(number, write) : `${exact(number, write)}–${exact(to, write)}`
    return unit === null ? range : `${range} ${say.units[unit] ?? unit}`
  }
  const told = (text: string) => ({ text: approximate ? say.about(text) : text, foreign: false })
  if (low !== null && high !== null) return told(low === high ? counted(low) : counted(low, high))
  if (low !== null) return told(say.atLeast(counted(low)))
  if (high !== null) return told(say.atMost(counted(high)))
  return value === null ? { text: say.unknown, foreign: false } : { text: String(value), foreign: true }
}

const exact = (value: number, write: Formats) =>
  Number.isInteger(value) ? write.integer(value) : write.decimal(value, 2)
