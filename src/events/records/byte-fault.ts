import { isUtf8 } from 'node:buffer'
import type { RejectCode } from './reject-codes.ts'

/** What makes bytes unfit as text, whatever their fields; null when nothing does. */
export function findByteFault(bytes: Buffer): Extract<RejectCode, 'nul_byte' | 'encoding'> | null {
  if (bytes.includes(0)) return 'nul_byte'
  return isUtf8(bytes) ? null : 'encoding'
}
