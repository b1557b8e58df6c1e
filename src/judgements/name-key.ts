import { normaliseName } from '../model/normalise-name.ts'
import { findOrganisation } from '../model/organisations.ts'

/** What names are compared by: the id of a listed organisation, else the normalised name; `null` for what is no name. */
export function nameKey(name: string | number | null): string | null {
  if (typeof name !== 'string') return null
  return findOrganisation(name)?.id ?? (normaliseName(name) || null)
}
