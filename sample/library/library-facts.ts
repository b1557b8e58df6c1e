/** What the authors of the library write about: when and where the Front is busy, and how strong it is held to be. */
import { bucketDays, bucketOf, formatDay } from '../../src/model/calendar.ts'
import type { DayRange } from '../../src/model/calendar.ts'
import type { Incident } from '../happening/incident.ts'
import { government, vaskFront } from '../happening/organisations.ts'
import { dayAt } from '../happening/period.ts'
import { districts, provinces } from '../land/orland.ts'
import type { Province, Town } from '../land/orland.ts'
import type { Random } from '../random.ts'

export interface LibraryFacts {
  /** The day at a part of the period. */
  day(part: number): number
  /** Whole months, in which the Front is said to have claimed so many operations in each. */
  claimed: DayRange & { perMonth: number; all: number }
  /** Where it is busiest in these months, the busiest first. */
  busiest: readonly [Province, Province, Province]
  /** Fighters of the Front: what the government says, what the observatory says, what the Front says. */
  strength: { government: number; observatory: readonly [low: number, high: number]; own: number }
  /** Men of the Bureau, as the observatory has it. */
  bureauStrength: readonly [low: number, high: number]
  /** An attack of the Front on soldiers that truly happened; absent in a world with few incidents. */
  attack: Attack | undefined
  /** Where the Bureau sits, by two accounts. */
  seats: readonly [first: Town, later: Town]
}

export interface Attack {
  day: number
  town: Town
  /** At least 2. */
  soldiersKilled: number
  wounded: number
  civiliansKilled: number
}

/** It says more often that it did something than it does. */
const boast = 1.4

export function createLibraryFacts(random: Random, period: DayRange) {
  const day = (part: number) => dayAt(period, part)
  const start = bucketDays(bucketOf(day(0.5) - 1, 'month') + 1, 'month').start
  const end = Math.max(start, bucketDays(bucketOf(day(0.75), 'month'), 'month').start - 1)
  const months = bucketOf(end, 'month') - bucketOf(start, 'month') + 1
  let attack: Attack | undefined
  const counts = new Map<Province, number>(provinces.map((province) => [province, 0]))
  const low = 100 * random.integer(20, 28)
  return {
    see(incident: Incident): void {
      const { initiator, firstDay, town } = incident
      if (initiator !== vaskFront || firstDay < start || firstDay > end) return
      attack ??= attackOf(incident)
      counts.set(town.province, (counts.get(town.province) ?? 0) + 1)
    },
    facts(): LibraryFacts {
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
      const perMonth = Math.max(3, Math.round((boast * all) / months))
      const busiest = [...counts].sort(([, a], [, b]) => b - a).map(([province]) => province)
      return {
        day,
        claimed: { start, end, perMonth, all: perMonth * months },
        busiest: busiest.slice(0, 3) as [Province, Province, Province],
        strength: {
          government: 100 * Math.round(low / 200),
          observatory: [low, low + 700],
          own: 1000 * Math.ceil(low / 400),
        },
        attack,
        bureauStrength: [40 * Math.round(low / 400), 50 * Math.round(low / 400)],
        seats: [seatOf('XO0102'), seatOf('XO0103')],
      }
    },
  }
}

/** A daylight attack that a newspaper would write about. */
function attackOf({ kind, dyad, firstDay, lastDay, town, deathsA, deathsB, deathsCivilians, wounded }: Incident) {
  if (kind !== 'ambush' || firstDay !== lastDay || (dyad?.sideA !== government && dyad?.sideB !== government)) return
  const soldiersKilled = dyad.sideA === government ? deathsA : deathsB
  return soldiersKilled < 2
    ? undefined
    : { day: firstDay, town, soldiersKilled, wounded, civiliansKilled: deathsCivilians }
}

function seatOf(code: string): Town {
  return districts.find((district) => district.code === code)?.towns[0] as Town
}

const months = 'January February March April May June July August September October November December'.split(' ')
const arabicMonths = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ')

/** `5 March 2016` */
export function plainDate(day: number): string {
  return `${Number(formatDay(day).slice(8))} ${monthYear(day)}`
}

/** `March 2016` */
export function monthYear(day: number): string {
  return `${months[Number(formatDay(day).slice(5, 7)) - 1]} ${year(day)}`
}

/** `مارس 2016` */
export function arabicMonthYear(day: number): string {
  return `${arabicMonths[Number(formatDay(day).slice(5, 7)) - 1]} ${year(day)}`
}

export function year(day: number): string {
  return formatDay(day).slice(0, 4)
}

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** `six`, `13` */
export function spelled(count: number): string {
  return numbers[count] ?? String(count)
}

/** `2,500` */
export function grouped(count: number): string {
  return count.toLocaleString('en-GB')
}
