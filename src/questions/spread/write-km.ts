import type { MessageValue } from '../../model/figure.ts'
import type { Formats } from '../../model/formats.ts'

/** Kilometres with as many digits as mean something. */
export function writeKm(value: MessageValue | undefined, { decimal }: Formats): string {
  const km = typeof value === 'number' ? value : null
  return decimal(km, km !== null && km > 0 && km < 10 ? 1 : 0)
}
