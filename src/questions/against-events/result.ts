import type { TimeBucket } from '../../model/calendar.ts'
import type { ClaimStatus } from '../../model/verdicts.ts'
import type { TempoBin } from '../tempo/result.ts'

export type ClaimedPart = 'time' | 'place' | 'actor'

/** A part of the claim and what of the selection stands for it. */
export interface TakenPart {
  part: ClaimedPart
  /** In the words of the claim; `null` when it says nothing. */
  claimed: string | null
  /** What it selected: a span of days, countries and provinces, names of actors; empty when nothing of the selection stands for it. */
  selected: string[]
  /** Words of the claim that nothing in the selection stands for. */
  left_out: string[]
}

/** The ways in which the two numbers may measure different things. */
export const differences = [
  'claimed_not_recorded',
  'deadly_only',
  'any_incident',
  'deaths_not_events',
  'own_word',
  'place_wider',
  'time_unbounded',
  'not_comparable',
] as const
export type MeasureDifference = (typeof differences)[number]

export interface AgainstEventsResult {
  claim: {
    id: string
    status: ClaimStatus
    subject: string | null
    said_by: string
    property: string
    unit: string | null
    time: string | null
    places: string[]
    low: number | null
    high: number | null
    approximate: boolean
    quote: string
    document: string
  }
  /** `rate`: so many a day, week, month, quarter or year; `total`: so many over the time. */
  kind: 'rate' | 'total'
  /** What of the events is held against it. */
  measure: 'events' | 'deaths'
  by: TimeBucket
  taken: TakenPart[]
  /** Per bin for a rate, over the whole time for a total; `null` where the releases do not say. Low and high: 95 % interval for a rate, the dataset's own bounds for deaths, certain and possible events else. */
  recorded: { value: number | null; low: number | null; high: number | null }
  /** Events whose window touches the time. */
  events: number
  differs: MeasureDifference[]
  bins: TempoBin[]
}
