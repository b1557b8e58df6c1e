import { asMainName, entryOf, type Gazetteer, type GazetteerEntry, type NamedEntries } from './gazetteer.ts'
import { importance } from './importance.ts'
import { type KeyHash, hashKey, keysOfName, keyWords, looseKey } from './name-key.ts'
import type { PlaceRow } from './place-rows.ts'

/** A place that a user adds: villages, renamed places, camps. */
export interface SupplementRow extends Pick<
  PlaceRow,
  'kind' | 'name' | 'latitude' | 'longitude' | 'population' | 'country' | 'geonamesId'
> {
  /** GeoNames code of its first-level division (`IQ.18`), or its name, or `''`. */
  admin1: string
  aliases: readonly string[]
}

/** A gazetteer with more places; the given one stays as it is. Names are compared as the others are. */
export function addSupplement(gazetteer: Gazetteer, rows: readonly SupplementRow[]): Gazetteer {
  const entries = rows.map((row) => entryOfRow(gazetteer, row))
  const exact = new Map<string, number[]>()
  const loose = new Map<string, number[]>()
  const add = (table: Map<string, number[]>, key: string, entry: number) => {
    if (key === '') return
    const hash = textOf(hashKey(key))
    const numbers = table.get(hash)
    if (numbers === undefined) table.set(hash, [entry])
    else if (!numbers.includes(entry)) numbers.push(entry)
  }
  rows.forEach(({ name, aliases }, i) => {
    for (const one of [name, ...aliases]) {
      for (const key of keysOfName(one, true)) add(exact, key, gazetteer.size + i)
      add(loose, looseKey(keyWords(one, 0, one.length).map(({ fold }) => fold)), gazetteer.size + i)
    }
  })
  const entry = (number: number) =>
    number < gazetteer.size ? gazetteer.entry(number) : entries[number - gazetteer.size]!
  const joined = (known: NamedEntries, own: readonly number[] | undefined): NamedEntries => {
    if (own === undefined) return known
    const all = [...known, ...own.map(asMainName)]
    const weight = (value: number) => importance(entry(entryOf(value)))
    return Uint32Array.from(all.sort((a, b) => weight(b) - weight(a)))
  }
  return {
    size: gazetteer.size + entries.length,
    entry,
    division: (code) => gazetteer.division(code),
    named: (key) => joined(gazetteer.named(key), exact.get(textOf(key))),
    soundingLike: (key) => joined(gazetteer.soundingLike(key), loose.get(textOf(key))),
  }
}

const textOf = ({ high, low }: KeyHash): string => `${high} ${low}`

function entryOfRow(gazetteer: Gazetteer, row: SupplementRow): GazetteerEntry {
  const { kind, name, latitude, longitude, population, country, geonamesId } = row
  const admin1 = divisionOf(gazetteer, row)
  return { kind, name, latitude, longitude, population, country, geonamesId, admin1, seat: 0, areaKm2: 0 }
}

function divisionOf(gazetteer: Gazetteer, { admin1, country }: SupplementRow): number | null {
  const byCode = gazetteer.division(admin1)
  if (byCode !== undefined) return byCode
  for (const key of keysOfName(admin1, true)) {
    for (const value of gazetteer.named(hashKey(key))) {
      const number = entryOf(value)
      const entry = gazetteer.entry(number)
      if (entry.kind === 'admin1' && entry.country === country) return number
    }
  }
  return null
}
