import { encodeGazetteer } from './gazetteer-file.ts'
import { asMainName, placeKinds } from './gazetteer.ts'
import { importance } from './importance.ts'
import { keysOfName, shortNameKey } from './name-key.ts'
import { makeNameTable } from './name-table.ts'
import type { PlaceRow } from './place-rows.ts'
import { readPlaceRows } from './place-sources.ts'
import { articleCountries, manySpellings, soundKey } from './spellings.ts'

/** The bytes of the gazetteer file, from the npm packages and our own tables. Takes some seconds. */
export async function buildGazetteer(fingerprint: string): Promise<Uint8Array<ArrayBuffer>> {
  const rows = await readPlaceRows()
  const numberOf = new Map(rows.flatMap((row, i) => (row.kind === 'admin1' ? [[row.division, i] as const] : [])))
  const countries = [...new Set(rows.flatMap(({ country }) => country ?? []))].sort()
  const countryNumber = new Map(countries.map((country, i) => [country, i + 1]))
  const { exact, loose } = nameTables(rows)
  const encoder = new TextEncoder()
  const names = rows.map(({ name }) => encoder.encode(name))
  const nameStarts = new Uint32Array(rows.length + 1)
  names.forEach((name, i) => (nameStarts[i + 1] = nameStarts[i]! + name.length))
  const allNames = new Uint8Array(nameStarts.at(-1)!)
  names.forEach((name, i) => allNames.set(name, nameStarts[i]))
  return encodeGazetteer(
    {
      kind: Uint8Array.from(rows, ({ kind }) => placeKinds.indexOf(kind)),
      seat: Uint8Array.from(rows, ({ seat }) => seat),
      latitude: Int32Array.from(rows, ({ latitude }) => Math.round(latitude * 1e5)),
      longitude: Int32Array.from(rows, ({ longitude }) => Math.round(longitude * 1e5)),
      population: Uint32Array.from(rows, ({ population }) => population),
      areaKm2: Uint32Array.from(rows, ({ areaKm2 }) => areaKm2),
      country: Uint16Array.from(rows, ({ country }) => (country === null ? 0 : countryNumber.get(country)!)),
      admin1: Uint32Array.from(rows, ({ division }) => (numberOf.get(division) ?? -1) + 1),
      geonamesId: Uint32Array.from(rows, ({ geonamesId }) => geonamesId ?? 0),
      nameStarts,
      names: allNames,
      countries,
      divisions: Object.fromEntries(numberOf),
      exact,
      loose,
    },
    fingerprint,
  )
}

/** Entries by each of their keys; the main names are marked in the uppermost bit. */
function nameTables(rows: readonly PlaceRow[]) {
  const exact = new Map<string, number[]>()
  const loose = new Map<string, number[]>()
  const order = rows.map((_, i) => i).sort((a, b) => importance(rows[b]!) - importance(rows[a]!) || a - b)
  const add = (table: Map<string, number[]>, key: string, value: number) => {
    const values = table.get(key)
    if (values === undefined) table.set(key, [value])
    else if (!values.some((other) => (other ^ value) << 1 === 0)) values.push(value)
  }
  for (const i of order) {
    const { country, mainNames, otherNames, shortNames = [] } = rows[i]!
    for (const name of shortNames) add(exact, shortNameKey(name), asMainName(i))
    const arabic = country !== null && articleCountries.has(country)
    for (const [names, value] of [
      [mainNames, asMainName(i)],
      [otherNames, i],
    ] as const) {
      for (const name of names) {
        for (const key of keysOfName(name, arabic)) add(exact, key, value)
        if (country === null || !manySpellings.has(country)) continue
        const sound = soundKey(name)
        if (sound !== '') add(loose, sound, value)
      }
    }
  }
  return { exact: makeNameTable(exact), loose: makeNameTable(loose) }
}
