/**
 * The third publisher, with the 135 columns and habits of the Global Terrorism Database (codebook of START, University of
 * Maryland): attacks that others than the government begin. A year is missing altogether, as 1993 is there; until its method
 * changed it found fewer; what happens where the attacker rules itself rarely reaches it.
 */
import { bucketDays, bucketOf, formatDay } from '../../src/model/calendar.ts'
import type { DayRange } from '../../src/model/calendar.ts'
import { civilians } from '../happening/dyads.ts'
import { targetOf } from '../happening/incident.ts'
import type { Incident } from '../happening/incident.ts'
import { nameAt } from '../happening/organisations.ts'
import { dayAt } from '../happening/period.ts'
import { holderOf } from '../happening/territory.ts'
import type { Town } from '../land/orland.ts'
import { plainName } from '../land/plain-name.ts'
import { csvField } from './csv-field.ts'
import { blankRow, gtdAttacks, gtdColumns } from './gtd-codes.ts'
import { tellPlace } from './gtd-place.ts'
import { gtdSummary } from './notes.ts'
import { createPrecisions, escapes, perceiveDay, perceiveDeaths, perceiveTown } from './perceive.ts'
import type { Deliver, Desk, Publisher } from './publisher.ts'

const methodBreakAt = 0.5
const missedBeforeBreak = 0.3
const missedUnderOwnRule = 0.7
/** Battles are left out unless somebody takes one for an attack. */
const clashShare = 0.25
const unreportedShare = 0.06
const positions = new Map(gtdColumns.map((name, index) => [name, index]))

export const gtdBreak = (period: DayRange) => dayAt(period, methodBreakAt)

/** The year that is not in the file, where the period is long enough to spare one. */
export function gtdMissingYear(period: DayRange): number | undefined {
  return period.end - period.start > 4 * 365 ? bucketOf(dayAt(period, 0.6), 'year') : undefined
}

export function createGtdLike({ random, noise, period }: Desk): Publisher {
  const drawPrecision = createPrecisions(noise)
  const breakDay = gtdBreak(period)
  const missingYear = gtdMissingYear(period)
  const nextEventId = createEventIds()

  function misses(incident: Incident): boolean {
    const { initiator, kind, firstDay, town, regime } = incident
    if (initiator === undefined || initiator.kind === 'government' || escapes(random, incident, noise)) return true
    if (kind === 'clash' && !random.chance(clashShare)) return true
    if (bucketOf(firstDay, 'year') === missingYear) return true
    if (holderOf(town.district, regime) === initiator && random.chance(missedUnderOwnRule)) return true
    return firstDay < breakDay && random.chance(missedBeforeBreak)
  }

  function see(incident: Incident, deliver: Deliver): void {
    if (misses(incident)) return
    const times = random.chance(noise.repeat_share / 2) ? 2 : 1
    for (let time = 0; time < times; time++) {
      const { id, text } = writeRow(incident)
      deliver({ text, sourceEventId: id, incidents: [incident.number] })
    }
  }

  function writeRow(incident: Incident): { id: string; text: string } {
    const { where, date } = drawPrecision(random)
    const row: string[] = [...blankRow]
    const set = (values: Record<string, string | number>) => {
      for (const name in values) row[positions.get(name) as number] = csvField(String(values[name]))
    }
    const day = tellDate(incident, date, set)
    const id = nextEventId(day)
    const town = perceiveTown(random, incident, noise)
    set({ eventid: id, ...tellPlace(town, where) })
    tellAttack(incident, set, { day, town, where })
    return { id, text: `${row.join(',')}\n` }
  }

  type Set = (values: Record<string, string | number>) => void

  /** `YYYYMMDD` with 00 for a day or month that is not known. */
  function tellDate(incident: Incident, code: number, set: Set): string {
    const sure = code === 1 ? perceiveDay(random, incident, noise, period) : incident.firstDay
    // A mistake of a day does not lead into a year that is not in the file.
    const day = bucketOf(sure, 'year') === bucketOf(incident.firstDay, 'year') ? sure : incident.firstDay
    const [year = '', month = '', date = ''] = formatDay(day).split('-')
    const known = { year, month: code === 5 ? '00' : month, date: code >= 2 ? '00' : date }
    set({
      iyear: year,
      imonth: Number(known.month),
      iday: Number(known.date),
      approxdate: code === 2 || code === 3 ? approximate(day, code) : '',
      extended: incident.lastDay > incident.firstDay ? 1 : 0,
      resolution: incident.lastDay > incident.firstDay && code === 1 ? formatDay(incident.lastDay) : '',
    })
    return known.year + known.month + known.date
  }

  function approximate(day: number, code: number): string {
    const range =
      code === 3 ? bucketDays(bucketOf(day, 'week'), 'week') : { start: day, end: day + random.integer(1, 5) }
    return `${formatDay(range.start)} to ${formatDay(range.end)}`
  }

  function tellAttack(incident: Incident, set: Set, told: { day: string; town: Town; where: number }): void {
    const { initiator, unit, isClaimed, deaths, deathsA, deathsB, wounded } = incident
    const target = targetOf(incident)
    const name =
      initiator === undefined
        ? 'Unknown'
        : nameAt(initiator, (incident.firstDay - period.start) / (period.end - period.start + 1)).name
    const { attack, weapon, property } = gtdAttacks[incident.kind]
    const isOnCivilians = target === civilians
    const [targetType, targetText] = isOnCivilians
      ? [14, 'Private Citizens & Property']
      : target?.kind === 'government'
        ? [4, 'Military']
        : [17, 'Terrorists/Non-State Militia']
    const dead = random.chance(unreportedShare) ? undefined : perceiveDeaths(random, deaths, noise)
    const ownDead = initiator === incident.dyad?.sideA ? deathsA : deathsB
    const isKidnapping = incident.kind === 'abduction'
    const place =
      told.where <= 2
        ? plainName(told.town.stem)
        : told.where <= 4
          ? plainName(told.town.province.stem)
          : 'an unknown place'
    const date = `${told.day.slice(4, 6)}/${told.day.slice(6)}/${told.day.slice(0, 4)}`
    const targetName = target?.name ?? 'Unknown'
    set({
      summary: gtdSummary(incident, { attacker: name, target: targetName, place, date, dead }),
      crit3: isOnCivilians ? 1 : 0,
      doubtterr: isOnCivilians ? 0 : 1,
      attacktype1: attack[0],
      attacktype1_txt: attack[1],
      targtype1: targetType,
      targtype1_txt: targetText,
      target1: targetName,
      gname: name,
      gsubname: random.chance(0.4) ? (unit?.name ?? '') : '',
      claimed: isClaimed ? 1 : random.chance(0.3) ? -9 : 0,
      claimmode: isClaimed ? 7 : '',
      claimmode_txt: isClaimed ? 'Posted to website, blog, etc.' : '',
      weaptype1: weapon[0],
      weaptype1_txt: weapon[1],
      nperps: random.chance(0.3) ? random.integer(2, 40) : -99,
      nkill: dead ?? '',
      nkillter: dead === undefined ? '' : Math.min(dead, ownDead),
      nwound: random.chance(0.15) ? '' : wounded,
      property,
      ishostkid: isKidnapping ? 1 : 0,
      nhostkid: isKidnapping ? random.integer(1, 12) : '',
      ransom: isKidnapping ? -9 : 0,
      scite1: `"Invented Wire report," ${told.day}.`,
    })
  }

  return {
    dataset: 'orland-gtd-like',
    fileName: 'orland-gtd-like.csv',
    header: `${gtdColumns.join(',')}\n`,
    see,
    end: () => {},
  }
}

/** Twelve digits: the date as far as it is known, then a count of the incidents with that date. */
function createEventIds(): (day: string) => string {
  const counts = new Map<string, number>()
  return (day) => {
    const count = (counts.get(day) ?? 0) + 1
    counts.set(day, count)
    return day + String(count).padStart(4, '0')
  }
}
