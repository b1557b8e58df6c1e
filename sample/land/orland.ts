/**
 * Orland, a country that does not exist, in the empty South Atlantic (28–22° S, 19–11° W). Everything here is fixed: the
 * seed of a world does not change the map. Whatever could be taken for real says "(invented)".
 */
import { createRandom } from '../random.ts'
import type { Random } from '../random.ts'
import { provinceNames, townName } from './names.ts'
import type { Name } from './names.ts'
import { centroidOf, cornerDistanceKm, distanceKm, holds } from './planar.ts'
import type { Point, Ring } from './planar.ts'
import { drawOutlines } from './units.ts'

/** A place as GED names one, with the delivered names of the divisions that it lies in (empty where GED leaves them empty). */
export interface Place {
  name: string
  adm1: string
  adm2: string
  latitude: number
  longitude: number
}

export interface Town extends Place {
  /** Counts the towns of Orland from 0. */
  index: number
  /** Without "town" and the like. */
  stem: string
  arabic: string
  kind: 'city' | 'town' | 'village'
  population: number
  province: Province
  district: District
  /** Kilometres within which everything belongs to its district. */
  clearanceKm: number
}

interface Unit {
  code: string
  /** As delivered: `Askmar district`. */
  name: string
  /** Without "district" and the like. */
  stem: string
  arabic: string
  ring: Ring
  centroid: Place
}

export interface District extends Unit {
  /** Counts the districts of Orland from 0. */
  index: number
  towns: Town[]
}

export interface Province extends Unit {
  /** Counts the provinces from 0. */
  index: number
  /** Its share of the country's incidents. */
  weight: number
  districts: District[]
}

/**
 * No Gleditsch–Ward number 999 is given and ISO 3166-1 leaves XAA–XZZ and 900–999 to its users, so a program may map one to
 * the other without touching a real country.
 */
export const isoCode = 'XOR'
export const country = {
  name: 'Orland (invented)',
  arabic: 'أورلاند (بلد مُختلَق)',
  gwCode: '999',
  region: 'Invented',
} as const

/** Three provinces hold 72 % of the incidents. */
const weights = [0.33, 0.22, 0.17, 0.08, 0.06, 0.05, 0.04, 0.03, 0.01, 0.01]
const townsPerDistrict = 8
/** Seats of districts lie well inside them. */
const borderKm = { seat: 18, other: 4 }
const betweenTownsKm = 9

export const provinces: readonly Province[] = layOut()
export const districts: readonly District[] = provinces.flatMap((province) => province.districts)
export const towns: readonly Town[] = districts.flatMap((district) => district.towns)
export const countryCentroid: Place = placeAt(country.name, '', '', [-15, -25])

function layOut(): Province[] {
  const random = createRandom(1852)
  const counts = { towns: 0, districts: 0 }
  return drawOutlines().provinces.map((outline, index) => {
    const name = provinceNames[index] as Name
    const code = `XO${String(index + 1).padStart(2, '0')}`
    const province: Province = {
      index,
      code,
      ...unitOf(name, 'province', 'محافظة', outline.ring, ''),
      weight: weights[index] as number,
      districts: [],
    }
    province.districts = outline.districts.map((ring, number) => {
      const names = Array.from({ length: townsPerDistrict }, (_, offset) => townName(counts.towns + offset))
      const district: District = {
        index: counts.districts++,
        code: `${code}${String(number + 1).padStart(2, '0')}`,
        ...unitOf(names[0] as Name, 'district', 'قضاء', ring, province.name),
        towns: [],
      }
      names.forEach((each, rank) => {
        const isCapital = number === 0 && rank === 0
        district.towns.push(settle(random, { name: each, index: counts.towns++, rank, isCapital, province, district }))
      })
      return district
    })
    return province
  })
}

function unitOf(name: Name, kind: string, arabicKind: string, ring: Ring, adm1: string): Omit<Unit, 'code'> {
  const full = `${name.latin} ${kind}`
  const centroid = placeAt(full, adm1 || full, adm1 && full, centroidOf(ring))
  return { name: full, stem: name.latin, arabic: `${arabicKind} ${name.arabic}`, ring, centroid }
}

interface Settling {
  name: Name
  index: number
  rank: number
  isCapital: boolean
  province: Province
  district: District
}

/** A town somewhere in its district, off the border and off the other towns. */
function settle(random: Random, { name, index, rank, isCapital, province, district }: Settling): Town {
  const kind = isCapital ? 'city' : rank < 4 ? 'town' : 'village'
  // As some capitals in GED, that of the first province belongs to no district.
  const adm2 = isCapital && province.index === 0 ? '' : district.name
  const point = findSite(random, district, rank === 0 ? borderKm.seat : borderKm.other)
  return {
    ...placeAt(`${name.latin} ${kind}`, province.name, adm2, point),
    ...{ index, stem: name.latin, arabic: name.arabic, kind, province, district },
    population: drawPopulation(random, kind, index === 0),
    clearanceKm: cornerDistanceKm(district.ring, point) - 1.5,
  }
}

function findSite(random: Random, { ring, towns }: District, fromBorderKm: number): Point {
  const [longitudes, latitudes] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
  const [west, south] = [Math.min(...longitudes), Math.min(...latitudes)]
  const [width, height] = [Math.max(...longitudes) - west, Math.max(...latitudes) - south]
  for (;;) {
    const point: Point = [roundMicro(west + width * random.uniform()), roundMicro(south + height * random.uniform())]
    const isFree = towns.every((town) => distanceKm([town.longitude, town.latitude], point) > betweenTownsKm)
    if (isFree && holds(ring, point) && cornerDistanceKm(ring, point) > fromBorderKm) return point
  }
}

/** Rounded to hundreds, as registers of places do. */
function drawPopulation(random: Random, kind: Town['kind'], isCapitalOfOrland: boolean): number {
  const [least, most] = isCapitalOfOrland
    ? [900_000, 1_000_000]
    : ({ city: [90_000, 300_000], town: [8_000, 70_000], village: [400, 6_000] }[kind] as [number, number])
  return Math.round((least * (most / least) ** random.uniform()) / 100) * 100
}

/** A place with its coordinates rounded as GED gives them, to six decimals. */
export function placeAt(name: string, adm1: string, adm2: string, [longitude, latitude]: Point): Place {
  return { name, adm1, adm2, latitude: roundMicro(latitude), longitude: roundMicro(longitude) }
}

function roundMicro(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}
