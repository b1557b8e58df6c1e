import type { ClaimKind } from '../model/reading.ts'
import type { ClaimStatus } from '../model/verdicts.ts'

/** The command that lists the claims about an organisation, for a shell. */
export function claimsCommand(organisation: string, statuses: readonly ClaimStatus[], kind?: ClaimKind): string {
  const name = `'${organisation.replaceAll("'", "'\\''")}'`
  const ofKind = kind === undefined ? '' : ` --kind ${kind}`
  return `marsad claims --organisation ${name} --status ${statuses.join(',')}${ofKind}`
}
