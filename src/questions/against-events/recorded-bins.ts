import type { AgainstEventsResult } from './result.ts'

/** What is recorded in a bin; all `null` where the releases do not cover it. */
export interface RecordedBin {
  start: string
  end: string
  covered: 'full' | 'partial' | 'none' | 'unknown'
  recorded: number | null
  low: number | null
  high: number | null
}

export const recordedBins = ({ bins, measure }: AgainstEventsResult): RecordedBin[] =>
  bins.map(({ start, end, covered, ...bin }) => ({
    start,
    end,
    covered,
    ...(measure === 'events'
      ? { recorded: bin.expected, low: bin.certain, high: bin.possible }
      : { recorded: bin.fatalities_best, low: bin.fatalities_low, high: bin.fatalities_high }),
  }))
