import type { Connector } from '../../events/connector.ts'
import { assumedExtent } from '../assumed-extent.ts'
import { about } from './about.ts'
import { gedEventTable, gedRejections, gedStart } from './event-table.ts'
import { recogniseByHeader } from './recognise.ts'

const population =
  'events with at least one direct death, by actors and dyads that reached 25 deaths in a calendar year (see the codebook of the release)'

/** Before release 20.1, which covers 2019, Syria was coded and delivered apart (Riksbankens Jubileumsfond, IN17-0514:1). */
const FIRST_YEAR_WITH_SYRIA = 2019

/** `GEDEvent_v25_1.csv` → `25.1`. Candidate releases, which have more parts, are another dataset. */
function releaseOf(fileName: string): string | undefined {
  const match = /^ged[a-z]*[_-]?v?(\d{2})[._]?(\d)(?![\d._]*\d)/i.exec(fileName)
  return match ? `${match[1]}.${match[2]}` : undefined
}

export const ucdpGed: Connector = {
  about,
  recognise: recogniseByHeader,
  releaseOf,
  rejections: gedRejections,
  table: {
    ...gedEventTable,
    extent(release, seen) {
      if (release === undefined) return assumedExtent(seen, gedStart, population)
      // Release 25.1 came out in 2025 and covers whole years to the one before.
      const lastYear = 2000 + Number(release.split('.')[0]) - 1
      const without = lastYear < FIRST_YEAR_WITH_SYRIA && !seen.countries.includes('SYR') ? { without: ['SYR'] } : {}
      return { from: gedStart, to: `${lastYear}-12-31`, countries: null, ...without, population, basis: 'publisher' }
    },
  },
}
