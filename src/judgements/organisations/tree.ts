import type { OrganisationAsOf, OrganisationFile, OrganisationRef, Said } from '../../model/organisation-file.ts'
import { asOf } from './as-of.ts'

/** A unit below another, with who says that it is. */
export interface UnitNode {
  organisation: OrganisationAsOf
  /** Who says that it is a unit of the one above; empty for the root. */
  said: Said[]
  units: UnitNode[]
  /** Its units stand elsewhere in the tree already and are not repeated. */
  repeated: boolean
}

/** Deeper than any known organisation; a longer chain is cut. */
const DEEPEST = 12

/** The organisation with its units below it, as of a date. One that is said to be above itself is not followed again. */
export function treeOf(
  files: ReadonlyMap<string, OrganisationFile>,
  key: string,
  date: string | null,
): UnitNode | undefined {
  const seen = new Set<string>()
  const grow = (ref: Pick<OrganisationRef, 'key'>, said: Said[], depth: number): UnitNode[] => {
    const file = files.get(ref.key)
    if (!file) return []
    const organisation = asOf(file, date)
    const repeated = seen.has(ref.key) && organisation.units.length > 0
    seen.add(ref.key)
    const below = repeated || depth >= DEEPEST ? [] : organisation.units
    return [{ organisation, said, units: below.flatMap((unit) => grow(unit.value, unit.said, depth + 1)), repeated }]
  }
  return grow({ key }, [], 0)[0]
}
