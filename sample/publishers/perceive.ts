/** What reaches a publisher: the true incident with the mistakes that the level of noise allows. */
import type { DayRange } from '../../src/model/calendar.ts'
import type { Incident } from '../happening/incident.ts'
import type { Town } from '../land/orland.ts'
import type { Noise } from '../noise.ts'
import { createChooser } from '../random.ts'
import type { Random } from '../random.ts'

/** The codes of GED; the other publishers translate them into their own. */
export interface Precision {
  /** 1–7 */
  where: number
  /** 1–5 */
  date: number
}

/** Draws both codes together, as often as the rows counted in noise.ts have them. */
export function createPrecisions(noise: Noise): (random: Random) => Precision {
  const codes = noise.precision_counts.flatMap((row, where) =>
    row.map((_, date) => ({ where: where + 1, date: date + 1 })),
  )
  const choose = createChooser(noise.precision_counts.flat())
  return (random) => codes[choose(random)] as Precision
}

/** A day that a publisher is sure of: one on which it happened, or by mistake one or two days beside. */
export function perceiveDay(random: Random, { firstDay, lastDay }: Incident, noise: Noise, period: DayRange): number {
  const day = firstDay === lastDay ? firstDay : random.integer(firstDay, lastDay)
  if (!random.chance(noise.wrong_day_share)) return day
  const wrong = day + random.pick([-2, -1, 1, 2])
  return wrong >= period.start && wrong <= period.end ? wrong : day
}

/** The town that a publisher takes it for: its own, or by mistake another of the district. */
export function perceiveTown(random: Random, { town }: Incident, noise: Noise): Town {
  return random.chance(noise.wrong_place_share) ? random.pick(town.district.towns) : town
}

/** What a publisher takes for the number of dead where there are some: at least one. */
export function perceiveDeaths(random: Random, deaths: number, noise: Noise): number {
  if (deaths === 0 || !random.chance(noise.other_deaths_share)) return deaths
  return Math.max(1, Math.round(deaths * Math.exp(noise.deaths_deviation * random.normal())))
}

/** Whether it escapes a publisher that would take it in; what kills many rarely does. */
export function escapes(random: Random, { deaths }: Incident, noise: Noise): boolean {
  return random.chance(noise.missed_share * (deaths >= 10 ? 0.15 : deaths >= 3 ? 0.6 : 1.2))
}
