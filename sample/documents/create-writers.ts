/** Decides which incidents somebody writes about: about a hundred texts, whatever the number of incidents. */
import { daysIn } from '../../src/model/calendar.ts'
import type { DayRange } from '../../src/model/calendar.ts'
import type { Incident } from '../happening/incident.ts'
import type { Random } from '../random.ts'
import type { WrittenDocument } from './claim.ts'
import { writeReport } from './observatory-report.ts'
import { writeStatement } from './statement.ts'

/** Wanted in the mean, where there are incidents enough. */
const statements = 75
const reports = 60
/** Seen: so many of all incidents are claimed by an organisation. */
const claimedShare = 0.25
/** A note takes in what happened in its province in so many days, three incidents at most. */
const noteDays = 4
const largestNote = 3

interface Desk {
  random: Random
  period: DayRange
  /** How many incidents there are. */
  events: number
}

export function createWriters({ random, period, events }: Desk) {
  const statementShare = Math.min(0.6, statements / (claimedShare * events))
  const reportShare = Math.min(0.4, reports / events)
  const partOf = (day: number) => (day - period.start) / daysIn(period)
  let number = 0
  /** Notes that may still take in more, by province. */
  const open = new Map<number, Incident[]>()

  function closeBefore(day: number, write: (document: WrittenDocument) => void): void {
    for (const [province, incidents] of open) {
      if ((incidents[0] as Incident).firstDay + noteDays >= day) continue
      open.delete(province)
      write(writeReport(random, incidents, partOf, ++number))
    }
  }

  return {
    /** Shown every incident in order; writes what is finished then. */
    see(incident: Incident, write: (document: WrittenDocument) => void): void {
      closeBefore(incident.firstDay, write)
      const note = open.get(incident.town.province.index)
      if (note !== undefined && note.length < largestNote) note.push(incident)
      else if (note === undefined && random.chance(reportShare)) open.set(incident.town.province.index, [incident])
      if (!incident.isClaimed || !random.chance(statementShare)) return
      const document = writeStatement(random, incident, partOf(incident.firstDay), number + 1)
      if (document === undefined) return
      number++
      write(document)
    },
    end(write: (document: WrittenDocument) => void): void {
      closeBefore(Infinity, write)
    },
  }
}
