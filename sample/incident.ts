/** What happened, where, when and to how many: one invented incident as the CSV text of the columns that say so. */
import { bucketOf, formatDay } from '../src/model/calendar.ts'
import type { DayRange } from '../src/model/calendar.ts'
import { drawDeaths } from './deaths.ts'
import { dyads } from './dyads.ts'
import type { Dyad } from './dyads.ts'
import { country, countryCentroid, prioGridId, provinces, regions, waters } from './orland.ts'
import type { Place } from './orland.ts'
import { createChooser } from './random.ts'
import type { Random } from './random.ts'
import { datePrecisionShares, summaryShares, violenceTypeShares, wherePrecisionShares } from './shares.ts'
import { drawTempo } from './tempo.ts'
import { drawWindow } from './window.ts'

export interface Incident {
  year: number
  dyad: Dyad
  /** Columns `where_prec` to `gwnob`. */
  columns: string
  /** The name of the place, without "town" and the like. */
  town: string
  high: number
  /** Days since the start of the period. */
  dayIndex: number
  /** The last day of its window, counted in the same way. */
  lastDayIndex: number
}

/** Draws an incident. @param quantile 0 ≤ x ≤ 1, the share of all events that come before it; never less than in the last call. */
export type DrawIncident = (quantile: number) => Incident

/** A place as CSV text: before and after the column `where_description`. */
interface PlaceText {
  name: string
  town: string
  divisions: string
}

const countryColumns = `${country.name},${country.gwCode},${country.region}`
const noTime = ' 00:00:00.000'

/** Towns of each province, the larger first; a few hold most of the events (Zipf). */
const townTexts = provinces.map(({ districts }) =>
  districts
    .flatMap(({ towns }) => towns.map((town, rank) => ({ town, rank })))
    .sort((one, other) => one.rank - other.rank)
    .map(({ town }) => writePlace(town)),
)
const chooseTown = createChooser((townTexts[0] ?? []).map((_, rank) => 1 / (rank + 1)))
const districtTexts = provinces.map(({ districts }) => districts.map(({ centroid }) => writePlace(centroid)))
const provinceTexts = provinces.map(({ centroid }) => [writePlace(centroid)])
const regionTexts = regions.map(writePlace)
const countryTexts = [writePlace(countryCentroid)]
const waterTexts = waters.map(writePlace)

const descriptions: readonly ((town: string) => string)[] = [
  (town) => `outskirts of ${town}`,
  (town) => `road north of ${town}`,
  (town) => `${town} market`,
]
const descriptionShare = 0.25

const chooseProvince = createChooser(provinces.map(({ weight }) => weight))
const chooseViolenceType = createChooser(violenceTypeShares)
const chooseWherePrecision = createChooser(wherePrecisionShares)
const chooseDatePrecision = {
  located: createChooser(datePrecisionShares.located),
  broad: createChooser(datePrecisionShares.broad),
}

/** For each type of violence its dyads, and for each province a chooser among them. */
const dyadsByType = ([1, 2, 3] as const).map((violenceType) => {
  const ofType = dyads.filter((dyad) => dyad.violenceType === violenceType)
  const choosers = provinces.map((_, province) =>
    createChooser(ofType.map(({ weight, home }) => (home.includes(province) ? 4 * weight : weight))),
  )
  return { ofType, choosers }
})

/** @param dayTexts `YYYY-MM-DD` for each day of the period. */
export function createIncidents(random: Random, period: DayRange, dayTexts: readonly string[]): DrawIncident {
  const { cumulative, burstShare, burstProvince } = drawTempo(random, period)
  const years = cumulative.map((_, index) => bucketOf(period.start + index, 'year'))
  let dayIndex = 0

  return (quantile) => {
    while (dayIndex < cumulative.length - 1 && (cumulative[dayIndex] as number) <= quantile) dayIndex++

    const inBurst = random.chance(burstShare[dayIndex] as number)
    const province = inBurst ? (burstProvince[dayIndex] as number) : chooseProvince(random)
    const { ofType, choosers } = dyadsByType[chooseViolenceType(random)] as (typeof dyadsByType)[number]
    const dyad = ofType[choosers[province]?.(random) ?? 0] as Dyad

    const wherePrecision = chooseWherePrecision(random) + 1
    const place = drawPlace(random, wherePrecision, province)
    const isLocated = wherePrecision <= 3
    const description = isLocated && random.chance(descriptionShare) ? random.pick(descriptions)(place.town) : ''

    const drawnPrecision = chooseDatePrecision[isLocated ? 'located' : 'broad'](random) + 1
    const window = drawWindow(random, period.start + dayIndex, drawnPrecision, period)
    const { datePrecision } = window
    const isSummary = random.chance(datePrecision === 1 ? summaryShares.day : summaryShares.window)
    const deaths = drawDeaths(random, dyad.violenceType, isSummary)
    const lastDayIndex = window.end - period.start

    const columns =
      `${wherePrecision},${place.name},${description},${place.divisions},${countryColumns},` +
      `${isSummary ? 2 : 1},${datePrecision},` +
      `${dayTexts[window.start - period.start]}${noTime},${dayTexts[lastDayIndex]}${noTime},` +
      `${deaths.sideA},${deaths.sideB},${deaths.civilians},${deaths.unknown},` +
      `${deaths.best},${deaths.high},${deaths.low},${dyad.sideA.gwCode},${dyad.sideB.gwCode}`
    const year = years[dayIndex] as number
    return { year, dyad, columns, town: place.town, high: deaths.high, dayIndex, lastDayIndex }
  }
}

function drawPlace(random: Random, wherePrecision: number, province: number): PlaceText {
  if (wherePrecision <= 2) return townTexts[province]?.[chooseTown(random)] as PlaceText
  return random.pick(broadPlaces(wherePrecision, province))
}

function broadPlaces(wherePrecision: number, province: number): readonly PlaceText[] {
  if (wherePrecision === 3) return districtTexts[province] as PlaceText[]
  if (wherePrecision === 4) return provinceTexts[province] as PlaceText[]
  return wherePrecision === 5 ? regionTexts : wherePrecision === 6 ? countryTexts : waterTexts
}

/** No name of Orland needs quotes. */
function writePlace({ name, adm1, adm2, latitude, longitude }: Place): PlaceText {
  const point = `POINT (${longitude.toFixed(6)} ${latitude.toFixed(6)})`
  const town = name.replace(/ (city|town|village)$/, '')
  return {
    name,
    town,
    divisions: `${adm1},${adm2},${latitude},${longitude},${point},${prioGridId(latitude, longitude)}`,
  }
}

/** `YYYY-MM-DD` for each day of the period and the `extra` days after it. */
export function writeDays(period: DayRange, extra: number): string[] {
  return Array.from({ length: period.end - period.start + 1 + extra }, (_, index) => formatDay(period.start + index))
}
