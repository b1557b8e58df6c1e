/**
 * The true incidents of Orland, one after the other. Some begin by themselves (tempo.ts); each may set off others near it soon
 * after, a branching process as in Hawkes (1971, Biometrika 58) with lags of some days. Made as they are asked for: memory
 * holds those that are set off and have not begun yet.
 */
import { daysIn } from '../../src/model/calendar.ts'
import type { DayRange } from '../../src/model/calendar.ts'
import type { Random } from '../random.ts'
import { createIncidentMaker } from './make-incident.ts'
import type { Incident } from './incident.ts'
import { drawTempo, regimeChanges } from './tempo.ts'

/** How many others an incident sets off in the mean. */
export const offspringMean = 0.3
/** After so many days in the mean, and at most. */
export const lagMeanDays = 4
export const lagLongestDays = 28

/** As many slots as days that a lag may reach, and today's. */
const slots = lagLongestDays + 1

/**
 * @param wanted how many more are wanted than were given so far; asked before each. The incidents spread over the whole
 * period however many are wanted in the end, and stop when the answer is 0 or less.
 */
export function* drawIncidents(random: Random, period: DayRange, wanted: () => number): Generator<Incident> {
  const { cumulative, burstShare, burstProvince } = drawTempo(random, period)
  const make = createIncidentMaker(random, period, regimeChanges(period))
  const lastIndex = daysIn(period) - 1
  const pending: Incident[][] = Array.from({ length: slots }, () => [])
  let pendingCount = 0
  let today = 0
  let quantile = 0
  let quantileDay = 0
  let nextDay: number | undefined

  /** The next of many sorted uniform numbers, drawn one after the other (Bentley & Saxe 1980, ACM TOMS 6), as a day. */
  function drawNextDay(left: number): number {
    const beginning = Math.max(1, left * (1 - offspringMean))
    quantile = 1 - (1 - quantile) * Math.exp(-random.exponential() / beginning)
    while (quantileDay < lastIndex && (cumulative[quantileDay] as number) <= quantile) quantileDay++
    return Math.max(today, quantileDay)
  }

  for (let number = 1; ; number++) {
    const left = wanted()
    if (left <= 0) return
    if (nextDay === undefined && left > pendingCount) nextDay = drawNextDay(left - pendingCount)
    while (pending[today % slots]?.length === 0 && nextDay !== today) today++

    const parent = pending[today % slots]?.pop()
    let incident: Incident
    if (parent !== undefined) {
      pendingCount--
      incident = make.after(number, today, parent)
    } else {
      const inBurst = random.chance(burstShare[today] as number)
      incident = make.alone(number, today, inBurst ? (burstProvince[today] as number) : undefined)
      nextDay = undefined
    }
    const offspring = Math.min(
      drawPoisson(random, offspringMean),
      left - 1 - pendingCount - (nextDay === undefined ? 0 : 1),
    )
    for (let child = 0; child < offspring; child++) {
      const lag = Math.min(Math.floor(lagMeanDays * random.exponential()), lagLongestDays, lastIndex - today)
      pending[(today + lag) % slots]?.push(incident)
      pendingCount++
    }
    yield incident
  }
}

/** By multiplying uniform numbers (Knuth, TAOCP 3.4.1), which is quick for small means. */
function drawPoisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = random.uniform(); product > limit; product *= random.uniform()) count++
  return count
}
