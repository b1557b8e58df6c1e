/**
 * Orland, a country that does not exist. Ten provinces of 2° × 2° lie in the empty South Atlantic (28–22° S,
 * 19–11° W), each cut into three districts from west to east. Everything here is fixed: the seed of a sample does not
 * change the map. Names are made of invented syllables; whatever could be taken for real says "(invented)".
 */
import { createRandom } from './random.ts'

/** Degrees; `west` < `east`, `south` < `north`. */
export interface Box {
  west: number
  south: number
  east: number
  north: number
}

/** A place as GED names one, with the delivered names of the divisions that it lies in (empty where GED leaves them empty). */
export interface Place {
  name: string
  adm1: string
  adm2: string
  latitude: number
  longitude: number
}

export interface District {
  name: string
  box: Box
  centroid: Place
  towns: Place[]
}

export interface Province {
  name: string
  box: Box
  /** Its share of the country's events. */
  weight: number
  centroid: Place
  districts: District[]
}

/**
 * No Gleditsch–Ward number 999 is given and ISO 3166-1 leaves XAA–XZZ to its users, so a program may map one to the other
 * without touching a real country.
 */
export const isoCode = 'XOR'
export const country = { name: 'Orland (invented)', gwCode: '999', region: 'Invented' } as const

/** Three provinces hold 72 % of the events. `cell` counts 2° cells eastwards, then northwards, from 28° S 19° W. */
const provincePlan = [
  { name: 'Vaskåra', cell: 5, weight: 0.33 },
  { name: 'Kéthar', cell: 6, weight: 0.22 },
  { name: 'Ōrunde', cell: 9, weight: 0.17 },
  { name: 'Íthmark', cell: 1, weight: 0.08 },
  { name: 'Nørhelm', cell: 2, weight: 0.06 },
  { name: 'Thalçeda', cell: 10, weight: 0.05 },
  { name: 'Lūmeran', cell: 4, weight: 0.04 },
  { name: 'Grindél', cell: 7, weight: 0.03 },
  { name: 'Ulvãne', cell: 8, weight: 0.01 },
  { name: 'Quersalt', cell: 11, weight: 0.01 },
] as const

const syllables = [
  ['Ask', 'Bréd', 'Cael', 'Dûn', 'Eskel', 'Fjor', 'Grå', 'Hól', 'Ith', 'Jór', 'Kéth', 'Lūm'],
  ['Mør', 'Niv', 'Orl', 'Päv', 'Quer', 'Rōs', 'Ská', 'Thal', 'Ulv', 'Vask', 'Wyr', 'Yst'],
].flat()
const endings = ['mar', 'wenda', 'vath', 'undra', 'eth’is', 'olm', 'ikar', 'essa', 'orun', 'aldé']

const townsPerDistrict = 8
const provinceDegrees = 2
const districtsPerProvince = 3

export const provinces: readonly Province[] = layOut()

export const countryCentroid: Place = placeAt(country.name, '', '', -25, -15)

const [first, second, third] = provinces as unknown as [Province, Province, Province]

/** Lines and fuzzy areas (`where_prec` 5): GED leaves the divisions empty for most of them. */
export const regions: readonly Place[] = [
  placeAt('Northern Orland (invented)', '', '', -23, -15),
  placeAt('Southern Orland (invented)', '', '', -27, -15),
  placeAt('Salt Road between Vaskåra and Kéthar', '', '', -25, -15.02),
  placeAt('Íthal river', '', '', -25.6, -13.4),
  placeAt('Eastern Vaskåra', first.name, '', -25, -15.4),
  placeAt('Kéthar hills', second.name, '', -24.6, -14.2),
  placeAt('Northern Ōrunde', third.name, '', -22.4, -16),
]

/** Lakes and sea (`where_prec` 7). */
export const waters: readonly Place[] = [
  placeAt('Lake Ōrunde', third.name, '', -23.1, -15.8),
  placeAt('Orland coastal waters (invented)', '', '', -25, -10.6),
]

/**
 * The PRIO-GRID cell of a point: half-degree cells counted eastwards, then northwards, from 1 at 90° S 180° W
 * (Tollefsen, Strand & Buhaug 2012, "PRIO-GRID: a unified spatial data structure").
 *
 * @param latitude −90 ≤ x < 90. @param longitude −180 ≤ x < 180.
 */
export function prioGridId(latitude: number, longitude: number): number {
  return Math.floor((latitude + 90) * 2) * 720 + Math.floor((longitude + 180) * 2) + 1
}

function layOut(): Province[] {
  const random = createRandom(1851)
  let townCount = 0
  return provincePlan.map(({ name, cell, weight }, provinceIndex) => {
    const provinceName = `${name} province`
    const west = -19 + (cell % 4) * provinceDegrees
    const south = -28 + Math.floor(cell / 4) * provinceDegrees
    const box = { west, south, east: west + provinceDegrees, north: south + provinceDegrees }
    const width = provinceDegrees / districtsPerProvince

    const districts = Array.from({ length: districtsPerProvince }, (_, districtIndex) => {
      const districtBox = { ...box, west: west + districtIndex * width, east: west + (districtIndex + 1) * width }
      const stems = Array.from({ length: townsPerDistrict }, () => townName(townCount++))
      const districtName = `${stems[0]} district`
      const towns = stems.map((stem, index) => {
        const isCapital = districtIndex === 0 && index === 0
        const kind = isCapital ? 'city' : index < 4 ? 'town' : 'village'
        const latitude = districtBox.south + provinceDegrees * (0.05 + 0.9 * random.uniform())
        const longitude = districtBox.west + width * (0.05 + 0.9 * random.uniform())
        // As some capitals in GED, that of the first province belongs to no district.
        const adm2 = isCapital && provinceIndex === 0 ? '' : districtName
        return placeAt(`${stem} ${kind}`, provinceName, adm2, latitude, longitude)
      })
      return {
        name: districtName,
        box: districtBox,
        centroid: centroidOf(districtBox, provinceName, districtName),
        towns,
      }
    })
    return { name: provinceName, box, weight, centroid: centroidOf(box, provinceName, ''), districts }
  })
}

/** 240 different names. */
function townName(index: number): string {
  const round = Math.floor(index / syllables.length)
  const stem = (index + 5 * round) % syllables.length
  return `${syllables[stem]}${endings[(stem + round) % endings.length]}`
}

function centroidOf(box: Box, adm1: string, adm2: string): Place {
  return placeAt(adm2 || adm1, adm1, adm2, (box.south + box.north) / 2, (box.west + box.east) / 2)
}

function placeAt(name: string, adm1: string, adm2: string, latitude: number, longitude: number): Place {
  return { name, adm1, adm2, latitude: roundMicro(latitude), longitude: roundMicro(longitude) }
}

/** GED gives coordinates in degrees with up to six decimals. */
function roundMicro(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}
