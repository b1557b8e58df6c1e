import type { CitedClaim } from '../../model/organisation-file.ts'
import type { Identities } from './fold-identities.ts'
import { isGenericName } from './generic-names.ts'

/**
 * Keys of names as claims use them. Many organisations have a unit called “Media”: such a name is a unit only below what it is a unit
 * of, and elsewhere in a document it means the unit of that name that the document puts below one organisation alone.
 */
export function unitKeys(claims: readonly CitedClaim[], { keyOf }: Identities) {
  const below = ({ fields }: CitedClaim): string | undefined => {
    const { property, subject, value } = fields
    if (property !== 'unit_of' || subject === null || typeof value !== 'string' || !isGenericName(subject))
      return undefined
    return `${keyOf(value)}/${keyOf(subject)}`
  }
  const inDocuments = new Map<string, Set<string>>()
  for (const claim of claims) {
    const key = below(claim)
    if (key === undefined || claim.fields.subject === null) continue
    const place = `${claim.document.id} ${keyOf(claim.fields.subject)}`
    inDocuments.set(place, (inDocuments.get(place) ?? new Set()).add(key))
  }
  return {
    keyIn(name: string, claim: CitedClaim): string {
      const own = claim.fields.subject === name ? below(claim) : undefined
      if (own !== undefined) return own
      const plain = keyOf(name)
      const [only, ...more] = inDocuments.get(`${claim.document.id} ${plain}`) ?? []
      return only !== undefined && more.length === 0 ? only : plain
    },
  }
}
