/**
 * How many incidents a day brings by itself, before one sets off another: three regimes, a mild season, noise from day to
 * day, and bursts of some days in one province. What is planted here can be looked for by the methods that read the sample.
 */
import { daysIn } from '../../src/model/calendar.ts'
import type { DayRange } from '../../src/model/calendar.ts'
import { provinces } from '../land/orland.ts'
import { createChooser } from '../random.ts'
import type { Random } from '../random.ts'
import { secondRegimeAt, thirdRegimeAt } from './organisations.ts'
import { dayAt } from './period.ts'

/** `start` as a part of the period, `level` relative to the first regime. */
export const regimes = [
  { start: 0, level: 1 },
  { start: secondRegimeAt, level: 2.4 },
  { start: thirdRegimeAt, level: 0.8 },
] as const

/** One day in 45 starts a burst. */
const burstChance = 1 / 45
const seasonAmplitude = 0.15
const seasonPeakDayOfYear = 120

export interface Tempo {
  /** For each day of the period the share of all that begin by themselves up to its end; the last is 1. */
  cumulative: Float64Array
  /** For each day the share of its events that belong to a burst. */
  burstShare: Float64Array
  /** For each day the province of its burst; of no meaning where `burstShare` is 0. */
  burstProvince: Int8Array
  bursts: { firstDay: number; lastDay: number; province: number }[]
}

/** The first day of the second and of the third regime: the changes that are really there. */
export function regimeChanges(period: DayRange): number[] {
  return regimes.slice(1).map(({ start }) => dayAt(period, start))
}

export function drawTempo(random: Random, period: DayRange): Tempo {
  const dayCount = daysIn(period)
  const changes = regimeChanges(period)
  const chooseProvince = createChooser(provinces.map(({ weight }) => weight))
  const cumulative = new Float64Array(dayCount)
  const burstShare = new Float64Array(dayCount)
  const burstProvince = new Int8Array(dayCount)

  const bursts: Tempo['bursts'] = []
  let burst = { daysLeft: 0, length: 1, peak: 0, province: 0 }
  let sum = 0
  for (let index = 0; index < dayCount; index++) {
    const day = period.start + index
    const regime = changes.filter((change) => change <= day).length
    const season = 1 + seasonAmplitude * Math.cos((2 * Math.PI * (day - seasonPeakDayOfYear)) / 365.2425)
    const noise = (random.exponential() + random.exponential() + random.exponential()) / 3
    const base = (regimes[regime]?.level ?? 1) * season * noise

    if (burst.daysLeft === 0 && random.chance(burstChance)) {
      const length = random.integer(3, 9)
      burst = { daysLeft: length, length, peak: 2 + 3 * random.uniform(), province: chooseProvince(random) }
      bursts.push({ firstDay: day, lastDay: Math.min(day + length - 1, period.end), province: burst.province })
    }
    const extra = burst.daysLeft === 0 ? 0 : base * burst.peak * (burst.daysLeft / burst.length)
    if (burst.daysLeft > 0) burst.daysLeft--

    burstShare[index] = extra / (base + extra)
    burstProvince[index] = burst.province
    cumulative[index] = sum += base + extra
  }
  return { cumulative: cumulative.map((value) => value / sum), burstShare, burstProvince, bursts }
}
