import type { ClaimFields } from '../../model/claim.ts'

/** What people of an organisation are counted as. */
const memberUnits = new Set([
  'fighters',
  'members',
  'militants',
  'soldiers',
  'troops',
  'combatants',
  'recruits',
  'personnel',
  'operatives',
  'followers',
  'men',
])

/**
 * Whether a quantity says how many people an organisation has: its unit counts members, and nothing happened to them (`3 soldiers killed`
 * is no strength).
 */
export function countsMembers({ kind, property, unit }: Pick<ClaimFields, 'kind' | 'property' | 'unit'>): boolean {
  return kind === 'quantity' && unit !== null && memberUnits.has(unit) && property === unit
}
