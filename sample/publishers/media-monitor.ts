/**
 * The fourth publisher: a newsroom that keeps a table in its own way. Semicolons, decimal commas, two styles of dates, lists in
 * a field, numbers such as `10-20`, names in Latin letters with and without marks and in Arabic. It reports what papers would:
 * fighting and crowds, the deadlier and the nearer to a large town the surer; nothing from behind the lines of the Ōrunde Brigades;
 * nothing at all while its office was closed. It runs incidents of one province together and tells some twice.
 */
import type { DayRange } from '../../src/model/calendar.ts'
import type { Incident, IncidentKind } from '../happening/incident.ts'
import { orundeBrigades } from '../happening/organisations.ts'
import { dayAt } from '../happening/period.ts'
import { holderOf } from '../happening/territory.ts'
import {
  dotted,
  isWholeMonth,
  monthOnly,
  pickPapers,
  quotedText,
  spelled,
  tellNumber,
  tellParty,
  tellPlace,
} from './media-words.ts'
import { createPrecisions, escapes, perceiveDay, perceiveDeaths, perceiveTown } from './perceive.ts'
import type { Precision } from './perceive.ts'
import type { Deliver, Desk, Publisher } from './publisher.ts'
import { drawWindow } from './window.ts'
import type { Window } from './window.ts'

export const mediaColumns = [
  ...['no', 'published', 'date', 'until', 'date known', 'place', 'district', 'province', 'place known', 'lat', 'lon'],
  ...['what', 'parties', 'killed', 'wounded', 'papers', 'text'],
]

const dateKnown = ['day', 'days', 'week', 'month', 'year'] as const
const words: Record<IncidentKind, readonly [english: string, arabic: string] | undefined> = {
  clash: ['fighting', 'اشتباك'],
  ambush: ['ambush', 'كمين'],
  shelling: ['shelling', 'قصف'],
  bombing: ['explosion', 'انفجار'],
  air_strike: ['air strike', 'غارة جوية'],
  attack_on_civilians: ['attack on civilians', 'هجوم على مدنيين'],
  abduction: undefined,
  property_attack: undefined,
  protest: ['protest', 'احتجاج'],
  riot: ['riot', 'شغب'],
}
/** The office was closed from one part of the period to another. */
const closedFrom = 0.3
const closedTo = 0.34
/** Incidents of a province at most so many days apart are run together, at most so many. */
const lumpDays = 3
const largestLump = 4
const smallTown = 20_000

/** The days on which nothing was collected. */
export function mediaOutage(period: DayRange): DayRange {
  return { start: dayAt(period, closedFrom), end: dayAt(period, closedTo) - 1 }
}

interface Story {
  incidents: Incident[]
  room: number
  precision: Precision
}

export function createMediaMonitor({ random, noise, period }: Desk): Publisher {
  const drawPrecision = createPrecisions(noise)
  const outage = mediaOutage(period)
  /** Stories that may still take in more, by province. */
  const open = new Map<number, Story>()
  let no = 0

  function misses(incident: Incident): boolean {
    const { kind, firstDay, deaths, wounded, town, regime } = incident
    if (words[kind] === undefined || escapes(random, incident, noise)) return true
    if (firstDay >= outage.start && firstDay <= outage.end) return true
    if (holderOf(town.district, regime) === orundeBrigades) return true
    return deaths === 0 && wounded < 3 && town.population < smallTown && random.chance(0.7)
  }

  function see(incident: Incident, deliver: Deliver): void {
    for (const [province, story] of open) {
      if (incident.firstDay > (story.incidents[0] as Incident).firstDay + lumpDays) close(province, story, deliver)
    }
    if (misses(incident)) return
    const province = incident.town.province.index
    const lump = open.get(province)
    if (lump !== undefined && incident.dyad !== undefined) {
      lump.incidents.push(incident)
      if (lump.incidents.length >= lump.room) close(province, lump, deliver)
      return
    }
    const isLump = lump === undefined && incident.dyad !== undefined && random.chance(noise.lump_share)
    const story = {
      incidents: [incident],
      room: isLump ? random.integer(2, largestLump) : 1,
      precision: drawPrecision(random),
    }
    if (isLump) open.set(province, story)
    else tell(story, deliver)
  }

  function close(province: number, story: Story, deliver: Deliver): void {
    open.delete(province)
    tell(story, deliver)
  }

  function tell(story: Story, deliver: Deliver): void {
    const times = random.chance(noise.repeat_share * 1.5) ? 2 : 1
    for (let time = 0; time < times; time++) {
      no++
      const id = `MM-${String(no).padStart(6, '0')}`
      const incidents = story.incidents.map(({ number }) => number)
      deliver({ text: `${id};${writeStory(story, time)}\n`, sourceEventId: id, incidents })
    }
  }

  function writeStory({ incidents, precision }: Story, delay: number): string {
    const main = incidents.reduce((one, other) => (other.deaths > one.deaths ? other : one))
    const window = tellWindow(incidents, precision)
    const town = perceiveTown(random, main, noise)
    const style = random.pick(['marks', 'marks', 'plain', 'arabic'] as const)
    const heard = incidents.reduce((sum, { deaths }) => sum + deaths, 0)
    const killed = tellNumber(random, heard === 0 ? 0 : perceiveDeaths(random, heard, noise), noise.heaped_share)
    const wounded = tellNumber(
      random,
      incidents.reduce((sum, each) => sum + each.wounded, 0),
      noise.heaped_share,
    )
    const part = (main.firstDay - period.start) / (period.end - period.start + 1)
    const parties = [main.dyad?.sideA, main.dyad?.sideB].flatMap((side) =>
      side === undefined ? [] : [tellParty(side, part, style)],
    )
    const writeDate = random.chance(0.6) ? dotted : spelled
    const [english, arabic] = words[main.kind] as readonly [string, string]
    const what = style === 'arabic' ? arabic : english
    const wholeMonth = isWholeMonth(window)
    const place = tellPlace(town, precision.where, style)
    return [
      dotted(Math.min(window.end, main.lastDay) + random.integer(0, 2) + delay),
      wholeMonth ? monthOnly(window.start) : writeDate(window.start),
      window.start === window.end || wholeMonth ? '' : writeDate(window.end),
      dateKnown[window.datePrecision - 1],
      ...place,
      what,
      parties.join(' | '),
      killed,
      wounded,
      pickPapers(random).join(', '),
      quotedText(style, what, place[0] as string, incidents.length),
    ].join(';')
  }

  /** Several incidents are told as the days from the first to the last. */
  function tellWindow(incidents: readonly Incident[], { date }: Precision): Window {
    const [first, last] = [incidents[0] as Incident, incidents.at(-1) as Incident]
    if (incidents.length > 1 && last.firstDay > first.firstDay) {
      return { start: first.firstDay, end: last.firstDay, datePrecision: 2 }
    }
    if (date > 1) return drawWindow(random, first, date, period)
    const day = perceiveDay(random, first, noise, period)
    return { start: day, end: day, datePrecision: 1 }
  }

  return {
    dataset: 'orland-media-monitor',
    fileName: 'orland-media-monitor.csv',
    header: `${mediaColumns.join(';')}\n`,
    see,
    end: (deliver) => open.forEach((story, province) => close(province, story, deliver)),
  }
}
