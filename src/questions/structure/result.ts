import type { StandingAsOf } from '../../model/organisation-file.ts'
import type { ClaimStatusOption } from '../claims-reader.ts'

/** What an organisation can be said to have; `area`: where it is said to be. */
export const structureParts = [
  'unit_of',
  'led_by',
  'headquartered_in',
  'formed_in',
  'preceded_by',
  'relations',
  'levels',
  'areas',
] as const
export type StructurePart = (typeof structureParts)[number]

/** One value with who says so. */
export interface StructureValue {
  part: StructurePart
  /** `null`: the source calls it unknown. */
  value: string | null
  standing: StandingAsOf
  /** Ids of the claims. */
  claims: string[]
  /** Whose word it is, each once. */
  said_by: string[]
  /** The times that the claims give, EDTF. */
  times: string[]
  /** ISO 3166 alpha-3 of the countries that the value names; for headquarters and areas. */
  countries?: string[]
  /** The last day for which it is said, or the last day of publication where no time is given; for headquarters and areas. */
  last_day?: string | null
}

/** An organisation or unit of the tree. */
export interface StructureNode {
  key: string
  name: string
  arabic: string | null
  /** 0 for what was asked about, 1 for its units, -1 for what it is a unit of. */
  depth: number
  /** The key of the node above. */
  above: string | null
  /** How its place under the node above stands to the date. */
  standing: StandingAsOf
  values: StructureValue[]
  contested: StructurePart[]
}

export interface StructureResult {
  organisation: { key: string; name: string }
  as_of: string | null
  status: ClaimStatusOption
  /** Parents first, then the tree from the top, each unit behind what it is a unit of. */
  nodes: StructureNode[]
  /** Only in what was published: so many presences are left out as too new. */
  withheld?: number
}
