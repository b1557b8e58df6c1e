import type { Connector } from '../../events/connector.ts'
import { assumedExtent } from '../assumed-extent.ts'
import { gedEventTable, gedRejections, gedStart } from '../ucdp-ged/event-table.ts'
import { recogniseByHeader } from '../ucdp-ged/recognise.ts'
import { about } from './about.ts'

const population = 'invented events with at least one death'

/** `orland-2014-2019.csv` → the years that it covers, which are also its release. */
const fileName = /^orland-(\d{4})-(\d{4})/i

function releaseOf(name: string): string | undefined {
  const match = fileName.exec(name)
  return match ? `${match[1]}-${match[2]}` : undefined
}

export const orland: Connector = {
  about,
  recognise: (file) => (/^orland/i.test(file.name) ? recogniseByHeader(file) : { near: 0, missing: [] }),
  releaseOf,
  rejections: gedRejections,
  table: {
    ...gedEventTable,
    extent(release, seen) {
      const years = release?.split('-')
      if (!years) return assumedExtent(seen, gedStart, population)
      return { from: `${years[0]}-01-01`, to: `${years[1]}-12-31`, countries: ['XOR'], population, basis: 'publisher' }
    },
  },
}
