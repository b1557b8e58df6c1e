/** What a publisher of the sample does: it sees the true incidents in their order and delivers rows about some of them. */
import type { DayRange } from '../../src/model/calendar.ts'
import type { Incident } from '../happening/incident.ts'
import type { Noise } from '../noise.ts'
import type { Random } from '../random.ts'

export interface DeliveredRow {
  /** The record as it stands in the file, its line feed included. */
  text: string
  /** The publisher's id as an import names it: a row that repeats the id of an earlier one has `#2` behind it. */
  sourceEventId: string
  /** The numbers of the incidents that the row tells of: one, or several where it runs them together. */
  incidents: readonly number[]
}

export type Deliver = (row: DeliveredRow) => void

export interface Publisher {
  dataset: string
  fileName: string
  /** What stands before the first row. */
  header: string
  /** Shown every incident, in the order of their first days; delivers the rows that are finished then. */
  see(incident: Incident, deliver: Deliver): void
  /** Delivers the rows that wait for more. */
  end(deliver: Deliver): void
}

/** What a publisher is given. Its own random numbers: what one draws moves no other. */
export interface Desk {
  random: Random
  noise: Noise
  period: DayRange
}
