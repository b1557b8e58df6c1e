import type { Extent } from '../../model/release.ts'

/** The code of the invented country of the sample. */
const ORLAND = 'XOR'

/** Whether all that a workspace holds is invented, so that the reader must be told. */
export function isInvented(releases: readonly { extent: Pick<Extent, 'countries'> }[]): boolean {
  return (
    releases.length > 0 &&
    releases.every(({ extent }) => extent.countries?.length === 1 && extent.countries[0] === ORLAND)
  )
}
