import { parse } from 'csv-parse/sync'
import { isCountryCode } from '../../model/states.ts'
import { countryRows } from './countries-data.ts'
import { type PlaceKind, placeKinds } from './gazetteer.ts'
import { townRow } from './place-rows.ts'
import type { SupplementRow } from './supplement.ts'

export interface ReadSupplement {
  rows: SupplementRow[]
  /** Lines that were not taken, by their number from 1 on, and what is wrong with them. */
  rejected: { line: number; problem: string }[]
}

/**
 * The places of a supplement file: GeoNames format (19 columns with tabs between, as in its country files; of these the
 * towns and the divisions below the first level), or CSV with the columns name, lat, lon and, where known, country (ISO 3166),
 * admin1, kind (`town` where it is missing), population and aliases (with `|` between).
 */
export function readSupplement(text: string): ReadSupplement {
  const head = text.slice(0, 4000).split('\n', 1)[0]!
  return head.split('\t').length >= 15 ? readGeonames(text) : readTable(text)
}

const alpha3 = new Map(countryRows.map(([alpha2, country]) => [alpha2, country]))

function readGeonames(text: string): ReadSupplement {
  const found: ReadSupplement = { rows: [], rejected: [] }
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return
    const feature = line.split('\t')[7] ?? ''
    if (!/^(?:PPL|ADM[2-5]$)/.test(feature)) return
    const row = townRow(line, (alpha2) => alpha3.get(alpha2) ?? null)
    if (row === undefined || !isPoint(row.latitude, row.longitude)) {
      found.rejected.push({ line: i + 1, problem: 'not a line of GeoNames with a name and a point in degrees' })
      return
    }
    const { name, latitude, longitude, population, country, geonamesId, mainNames, otherNames } = row
    const kind = feature.startsWith('ADM') ? 'admin2' : row.kind
    const aliases = [...mainNames, ...otherNames]
    found.rows.push({ kind, name, latitude, longitude, population, country, geonamesId, admin1: row.division, aliases })
  })
  return found
}

function readTable(text: string): ReadSupplement {
  const found: ReadSupplement = { rows: [], rejected: [] }
  const records = parse(text, {
    columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  }) as unknown as { record: Record<string, string | undefined>; info: { lines: number } }[]
  for (const { record, info } of records) {
    const problem = takeRecord(record, found.rows)
    if (problem !== undefined) found.rejected.push({ line: info.lines, problem })
  }
  return found
}

function takeRecord(record: Record<string, string | undefined>, rows: SupplementRow[]): string | undefined {
  const { name = '', lat = '', lon = '', admin1 = '', kind = '', population = '', aliases = '' } = record
  const [latitude, longitude] = [Number(lat || NaN), Number(lon || NaN)]
  if (name === '') return 'no name'
  if (!isPoint(latitude, longitude)) return `lat and lon are no point in degrees: ${lat}, ${lon}`
  const country = countryOf(record['country'] ?? '')
  if (country === undefined) return `not a country of ISO 3166: ${record['country']}`
  if (kind !== '' && !(placeKinds as readonly string[]).includes(kind)) {
    return `not a kind of place: ${kind} (there are ${placeKinds.join(', ')})`
  }
  rows.push({
    kind: (kind || 'town') as PlaceKind,
    name,
    latitude,
    longitude,
    population: Number(population) || 0,
    country,
    geonamesId: null,
    admin1,
    aliases: aliases.split('|').filter((alias) => alias.trim() !== ''),
  })
  return undefined
}

/** The alpha-3 of a code of two or three letters; `null` for none given, `undefined` for one that is not known. */
function countryOf(code: string): string | null | undefined {
  if (code === '') return null
  const capital = code.toUpperCase()
  return isCountryCode(capital) ? capital : alpha3.get(capital)
}

const isPoint = (latitude: number, longitude: number): boolean => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
