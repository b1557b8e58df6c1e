import type { KeyHash } from './name-key.ts'

/** What a place is, from the widest to the narrowest. */
export const placeKinds = ['region', 'country', 'admin1', 'admin2', 'town', 'quarter'] as const
export type PlaceKind = (typeof placeKinds)[number]

export interface GazetteerEntry {
  kind: PlaceKind
  /** The usual English name, or the local one. */
  name: string
  /** Degrees. */
  latitude: number
  longitude: number
  /** Of what it holds, for divisions and countries; 0 where it is not known. */
  population: number
  /** How important a town is as a seat: 3 of a country, 2 of a first-level division, 1 of a second-level one, else 0. */
  seat: 0 | 1 | 2 | 3
  /** ISO 3166 alpha-3; `null` for what lies in several countries. */
  country: string | null
  /** The entry of its first-level division, or `null`. */
  admin1: number | null
  /** Of GeoNames; `null` for what does not come from there. */
  geonamesId: number | null
  /** Square kilometres; 0 where it is not known or has no meaning. */
  areaKm2: number
}

/**
 * Entries that bear a name, as numbers: the number of the entry, with the uppermost bit set where it is a main name of it and
 * not one of another language or time.
 */
export type NamedEntries = Uint32Array

const MAIN = 0x80000000

/** The number of the entry, without the mark. */
export const entryOf = (named: number): number => named & ~MAIN

export const isMainName = (named: number): boolean => named >= MAIN

export const asMainName = (entry: number): number => (entry | MAIN) >>> 0

/** The places of the world by their names. Made by `loadGazetteer`, extended by `addSupplement`. */
export interface Gazetteer {
  /** Entries are numbered from 0 to `size - 1`. */
  size: number
  entry(number: number): GazetteerEntry
  /** The entry of a first-level division by the code of GeoNames (`IQ.18`). */
  division(code: string): number | undefined
  /** The entries with this name, by `hashKey` of one of `keysOfName`; the most important first. */
  named(key: KeyHash): NamedEntries
  /** The entries of countries with Arabic or Persian names, by `hashKey` of `looseKey`. */
  soundingLike(key: KeyHash): NamedEntries
}

/** To be shown wherever places of the gazetteer are. */
export const gazetteerAttribution = 'Places: GeoNames (geonames.org), CC BY 4.0, with additions'
