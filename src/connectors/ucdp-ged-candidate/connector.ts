import type { Connector } from '../../events/connector.ts'
import type { Extent } from '../../model/release.ts'
import { bucketDays, formatDay } from '../../model/calendar.ts'
import { assumedExtent } from '../assumed-extent.ts'
import { gedEventTable, gedRejections, gedStart } from '../ucdp-ged/event-table.ts'
import { recogniseByHeader, recogniseWithoutHeader } from '../ucdp-ged/recognise.ts'
import { about } from './about.ts'

const population = 'candidate events with at least one direct death, not yet through the yearly checks'

/** One month (`24.0.1`) or a span of months (`25.01.25.03`). */
const releasePattern = /^ged[a-z]*[_-]?v?(\d{2})[._](\d{1,2})[._](\d{1,2})(?:[._](\d{1,2}))?(?![\d._]*\d)/i

function releaseOf(fileName: string): string | undefined {
  const match = releasePattern.exec(fileName)
  return match ? match.slice(1).filter(Boolean).join('.') : undefined
}

function periodOf(release: string): Pick<Extent, 'from' | 'to'> | undefined {
  const parts = release.split('.').map(Number)
  const [year = 0, second = 0, third = 0, fourth] = parts
  const [first, last] =
    fourth === undefined
      ? [
          [year, third],
          [year, third],
        ]
      : [
          [year, second],
          [third, fourth],
        ]
  const months = [first, last].map(([y = 0, m = 0]) => (m >= 1 && m <= 12 ? (2000 + y) * 12 + m - 1 : NaN))
  const [start = NaN, end = NaN] = months
  if (!(start <= end)) return undefined
  return { from: formatDay(bucketDays(start, 'month').start), to: formatDay(bucketDays(end, 'month').end) }
}

export const ucdpGedCandidate: Connector = {
  about,
  recognise(file) {
    const headless = recogniseWithoutHeader(file)
    if ('layout' in headless) return headless
    // With a header only the file's name tells a candidate release from a yearly one.
    const headed = recogniseByHeader(file)
    if (releaseOf(file.name) !== undefined) return headed
    return 'layout' in headed ? { near: 0, missing: [] } : { ...headed, near: headed.near / 2 }
  },
  releaseOf,
  rejections: gedRejections,
  table: {
    ...gedEventTable,
    extent(release, seen) {
      const period = release === undefined ? undefined : periodOf(release)
      if (!period) return assumedExtent(seen, gedStart, population)
      return { ...period, countries: null, population, basis: 'publisher' } as Extent
    },
  },
}
