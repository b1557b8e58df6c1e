/** Places of Orland as the text of GED's columns. */
import { country, countryCentroid, districts, provinces, towns } from '../land/orland.ts'
import { prioGridId } from '../land/prio-grid.ts'
import { regions, waters } from '../land/regions.ts'
import type { Place, Town } from '../land/orland.ts'
import type { Random } from '../random.ts'

/** A place before and after the column `where_description`. No name of Orland needs quotes. */
export interface PlaceText {
  name: string
  /** Columns `adm_1` to `region`. */
  divisions: string
}

const countryColumns = `${country.name},${country.gwCode},${country.region}`
const townTexts = towns.map(writePlace)
const districtTexts = districts.map(({ centroid }) => writePlace(centroid))
const provinceTexts = provinces.map(({ centroid }) => writePlace(centroid))
const regionTexts = regions.map(({ place }) => writePlace(place))
const countryText = writePlace(countryCentroid)
const waterTexts = waters.map(writePlace)

/** By town, the fuzzy areas that it lies in. */
const regionsOf = towns.map((town) => regionTexts.filter((_, index) => regions[index]?.covers(town)))

/** The place that a row names when it knows the town no better than `where` (1–7, `where_prec`) says. */
export function placeText(random: Random, town: Town, where: number): PlaceText {
  if (where <= 2) return townTexts[town.index] as PlaceText
  if (where === 3) return districtTexts[town.district.index] as PlaceText
  if (where === 4) return provinceTexts[town.province.index] as PlaceText
  if (where === 5) return random.pick(regionsOf[town.index] as PlaceText[])
  return where === 6 ? countryText : random.pick(waterTexts)
}

function writePlace({ name, adm1, adm2, latitude, longitude }: Place): PlaceText {
  const point = `POINT (${longitude.toFixed(6)} ${latitude.toFixed(6)})`
  return {
    name,
    divisions: `${adm1},${adm2},${latitude},${longitude},${point},${prioGridId(latitude, longitude)},${countryColumns}`,
  }
}
