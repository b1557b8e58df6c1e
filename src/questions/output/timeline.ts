import { noDeaths } from './no-deaths.ts'
import type { OutputResult } from './result.ts'

/** The result as a timeline that is drawn as those of events are. */
export const timelineOf = ({ by, bins, rolling, total }: OutputResult) => ({
  by,
  measure: 'statements' as const,
  bins: bins.map((bin) => ({ ...bin, ...noDeaths })),
  rolling,
  total: { events: total.statements },
})
