import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { notFound } from '../../model/errors.ts'
import { decodeGazetteer, type GazetteerColumns } from './gazetteer-file.ts'
import { type Gazetteer, type GazetteerEntry, type NamedEntries, placeKinds } from './gazetteer.ts'
import { lookUp } from './name-table.ts'

/** The same place for a checkout (`src/text/gazetteer`) and for the package (`dist/text/gazetteer`). */
const folder = new URL('../../../dist/gazetteer/', import.meta.url)

/** What the file is made from, the npm packages aside: a change of any of them makes it out of date. */
const sources = [
  'build-gazetteer',
  'countries-data',
  'division-names-data',
  'gazetteer-file',
  'importance',
  'name-key',
  'name-table',
  'place-rows',
  'place-sources',
  'regions-data',
  'spellings',
  'town-names-data',
  'towns-within',
]

let loading: Promise<Gazetteer> | undefined

/**
 * The packaged gazetteer, read once per process. In a checkout it is built first, in some seconds, when it is missing,
 * damaged or older than its sources; `said` is told so. In a package it throws `gazetteer_missing` or `gazetteer_unreadable`.
 */
export function loadGazetteer(said: (message: string) => void = () => undefined): Promise<Gazetteer> {
  loading ??= readOrBuild(said).then(gazetteerOf)
  loading.catch(() => (loading = undefined))
  return loading
}

async function readOrBuild(said: (message: string) => void): Promise<GazetteerColumns> {
  const file = new URL('places.bin', folder)
  const fresh = await fingerprint()
  const bytes = await readFile(file).catch(() => undefined)
  if (fresh === undefined) {
    if (bytes !== undefined) return decodeGazetteer(bytes).columns
    throw notFound('gazetteer_missing', 'The gazetteer of the package is missing', {
      expected: fileURLToPath(file),
      hint: 'Install the program again.',
    })
  }
  const known = bytes === undefined ? undefined : readable(bytes)
  if (known?.fingerprint === fresh) return known.columns
  said('Building the gazetteer (once) …')
  const { buildGazetteer } = await import('./build-gazetteer.ts')
  const made = await buildGazetteer(fresh)
  await mkdir(folder, { recursive: true })
  const temporary = new URL(`places.${randomUUID()}.tmp`, folder)
  try {
    await writeFile(temporary, made)
    await rename(temporary, file)
  } finally {
    await rm(temporary, { force: true })
  }
  return decodeGazetteer(made).columns
}

/** What a file holds that may be of another format, or cut short: it is made anew then. */
function readable(bytes: Uint8Array<ArrayBuffer>) {
  try {
    return decodeGazetteer(bytes)
  } catch {
    return undefined
  }
}

/** Of the sources as they are now; `undefined` in the package, which has no sources and a file that fits. */
async function fingerprint(): Promise<string | undefined> {
  if (!import.meta.url.endsWith('.ts')) return undefined
  const hash = createHash('sha256')
  const texts = await Promise.all([
    ...sources.map((name) => readFile(new URL(`${name}.ts`, import.meta.url))),
    readFile(new URL('divisions.tsv', import.meta.url)),
  ])
  for (const text of texts) hash.update(text)
  return hash.digest('hex')
}

const none: NamedEntries = new Uint32Array(0)

/** Entries that were read are kept; beyond this many all are let go. */
const MOST_KEPT = 20_000

function gazetteerOf(columns: GazetteerColumns): Gazetteer {
  const decoder = new TextDecoder()
  const kept = new Map<number, GazetteerEntry>()
  const read = (i: number): GazetteerEntry => ({
    kind: placeKinds[columns.kind[i]!]!,
    name: decoder.decode(columns.names.subarray(columns.nameStarts[i], columns.nameStarts[i + 1])),
    latitude: columns.latitude[i]! / 1e5,
    longitude: columns.longitude[i]! / 1e5,
    population: columns.population[i]!,
    seat: columns.seat[i] as 0 | 1 | 2 | 3,
    country: columns.country[i] === 0 ? null : columns.countries[columns.country[i]! - 1]!,
    admin1: columns.admin1[i] === 0 ? null : columns.admin1[i]! - 1,
    geonamesId: columns.geonamesId[i] || null,
    areaKm2: columns.areaKm2[i]!,
  })
  return {
    size: columns.kind.length,
    entry(i) {
      const known = kept.get(i)
      if (known !== undefined) return known
      if (kept.size >= MOST_KEPT) kept.clear()
      const entry = read(i)
      kept.set(i, entry)
      return entry
    },
    division: (code) => columns.divisions[code],
    named: (key) => lookUp(columns.exact, key) ?? none,
    soundingLike: (key) => lookUp(columns.loose, key) ?? none,
  }
}
