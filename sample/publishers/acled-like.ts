/**
 * The second publisher, with the columns and habits of ACLED since 20 March 2023 (codebook and FAQ of that year): all
 * political violence and all demonstrations, a row for each day, one number of deaths, the lowest reported, where 0 says none or
 * unknown. It starts a year late, hears little from behind the lines of the Kéthar Assembly, and took in less of what killed nobody
 * before it changed its sources.
 */
import { bucketDays, bucketOf, formatDay } from '../../src/model/calendar.ts'
import type { DayRange } from '../../src/model/calendar.ts'
import type { Incident } from '../happening/incident.ts'
import { ketharAssembly } from '../happening/organisations.ts'
import { dayAt } from '../happening/period.ts'
import { holderOf } from '../happening/territory.ts'
import { country } from '../land/orland.ts'
import type { Random } from '../random.ts'
import { acledActors, acledTypes } from './acled-codes.ts'
import { csvField } from './csv-field.ts'
import { acledNote } from './notes.ts'
import { createPrecisions, escapes, perceiveDay, perceiveDeaths, perceiveTown } from './perceive.ts'
import type { Deliver, Desk, Publisher } from './publisher.ts'

export const acledColumns = [
  ...['event_id_cnty', 'event_date', 'year', 'time_precision', 'disorder_type', 'event_type', 'sub_event_type'],
  ...['actor1', 'assoc_actor_1', 'inter1', 'actor2', 'assoc_actor_2', 'inter2', 'interaction', 'civilian_targeting'],
  ...['iso', 'region', 'country', 'admin1', 'admin2', 'admin3', 'location', 'latitude', 'longitude', 'geo_precision'],
  ...['source', 'source_scale', 'notes', 'fatalities', 'tags', 'timestamp'],
]

/** When it began to read local papers as well. */
const methodBreakAt = 0.55
const missedBeforeBreak = 0.35
const missedBehindLines = 0.6
/** Deaths that nobody counts are written as 0. */
const uncountedShare = 0.08
const sources = ['Invented Wire', 'Invented Gazette', 'Invented Radio', 'Invented Observer']
const scales = ['National', 'Subnational', 'National-Subnational']

/** The first day that it covers: a year after the others where there are three or more. */
export function acledStart({ start, end }: DayRange): number {
  return end - start > 3 * 365 ? bucketDays(bucketOf(start, 'year') + 1, 'year').start : start
}

export const acledBreak = (period: DayRange) => dayAt(period, methodBreakAt)

export function createAcledLike({ random, noise, period }: Desk): Publisher {
  const drawPrecision = createPrecisions(noise)
  const firstDay = acledStart(period)
  const breakDay = acledBreak(period)
  let id = 0

  function misses(incident: Incident): boolean {
    if (incident.lastDay < firstDay || escapes(random, incident, noise)) return true
    const isHeld = holderOf(incident.town.district, incident.regime) === ketharAssembly
    if (isHeld && random.chance(missedBehindLines)) return true
    return incident.firstDay < breakDay && incident.deaths === 0 && random.chance(missedBeforeBreak)
  }

  function see(incident: Incident, deliver: Deliver): void {
    if (misses(incident)) return
    const { where, date } = drawPrecision(random)
    const timePrecision = date === 1 ? 1 : date <= 3 ? 2 : 3
    const days = timePrecision === 1 ? daysOf(incident) : [nominalDay(random, incident, timePrecision, period)]
    const fatalities = countFatalities(incident)
    const times = random.chance(noise.repeat_share) ? 2 : 1
    for (let time = 0; time < times; time++) {
      days.forEach((day, index) => {
        // Split evenly, the remainder on the first day.
        const share = Math.floor(fatalities / days.length) + (index === 0 ? fatalities % days.length : 0)
        id++
        const text = writeRow(incident, { day, timePrecision, where, fatalities: share })
        deliver({ text, sourceEventId: `XOR${id}`, incidents: [incident.number] })
      })
    }
  }

  /** Each day that it went on and is covered; where it was one, the day as it was heard. */
  function daysOf(incident: Incident): number[] {
    if (incident.firstDay === incident.lastDay)
      return [Math.max(firstDay, perceiveDay(random, incident, noise, period))]
    const from = Math.max(firstDay, incident.firstDay)
    return Array.from({ length: incident.lastDay - from + 1 }, (_, index) => from + index)
  }

  function nominalDay(random: Random, incident: Incident, timePrecision: number, { end }: DayRange): number {
    const day = Math.max(firstDay, incident.firstDay)
    if (timePrecision === 2)
      return Math.min(Math.max(firstDay, bucketDays(bucketOf(day, 'week'), 'week').start + 3), end)
    const month = bucketDays(bucketOf(day, 'month'), 'month')
    return Math.min(random.pick([month.start, month.start + 14, month.start + 14, month.start + 14, month.end]), end)
  }

  function countFatalities({ deaths }: Incident): number {
    if (deaths === 0 || random.chance(uncountedShare)) return 0
    const heard = perceiveDeaths(random, deaths, noise)
    if (heard < 3 || !random.chance(noise.heaped_share)) return random.chance(0.2) ? Math.ceil(0.7 * heard) : heard
    return heard >= 100 ? 100 : heard >= 20 ? 12 : random.pick([3, 10])
  }

  interface Told {
    day: number
    timePrecision: number
    where: number
    fatalities: number
  }

  function writeRow(incident: Incident, { day, timePrecision, where, fatalities }: Told): string {
    const heard = perceiveTown(random, incident, noise)
    const geoPrecision = where === 1 ? 1 : where <= 3 ? 2 : 3
    const town = geoPrecision === 3 ? (heard.province.districts[0]?.towns[0] ?? heard) : heard
    const type = acledTypes(incident)
    const { actor1, assoc1, inter1, actor2, inter2 } = acledActors(
      incident,
      (day - period.start) / (period.end - period.start + 1),
    )
    const date = formatDay(day)
    const note = acledNote(incident, { actor1, actor2, town: town.stem, date, fatalities, timePrecision })
    const paper = random.pick(sources)
    const interaction = inter2 === '' ? `${inter1} only` : `${inter1}-${inter2}`
    return (
      `XOR${id},${date},${date.slice(0, 4)},${timePrecision},${type.disorder},${type.event},${type.sub},` +
      `${csvField(actor1)},${csvField(assoc1)},${inter1},${csvField(actor2)},,${inter2},${interaction},` +
      `${type.targetsCivilians ? 'Civilians targeted' : ''},999,${country.region},${country.name},` +
      `${heard.province.stem},${town.district.stem},,${town.stem},${town.latitude.toFixed(4)},${town.longitude.toFixed(4)},` +
      `${geoPrecision},${paper},${random.pick(scales)},${csvField(note)},${fatalities},,` +
      `${(day + random.integer(2, 40)) * 86_400 + random.integer(0, 86_399)}\n`
    )
  }

  return {
    dataset: 'orland-acled-like',
    fileName: 'orland-acled-like.csv',
    header: `${acledColumns.join(',')}\n`,
    see,
    end: () => {},
  }
}
