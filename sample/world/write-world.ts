/** Writes a world into a folder: the land, what happened in it, what four publishers deliver about it, and texts. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DayRange } from '../../src/model/calendar.ts'
import { wrongUsage } from '../../src/model/errors.ts'
import { claimsHeader, writeClaims } from '../documents/claim.ts'
import type { WrittenDocument } from '../documents/claim.ts'
import { createWriters } from '../documents/create-writers.ts'
import { expectWhole } from '../ged-like.ts'
import { drawIncidents } from '../happening/draw-incidents.ts'
import { incidentId } from '../happening/incident.ts'
import type { Incident } from '../happening/incident.ts'
import { readPeriod } from '../happening/period.ts'
import { drawTempo } from '../happening/tempo.ts'
import { drawMap } from '../land/draw-map.ts'
import { districtGeoJson, provinceGeoJson } from '../land/geojson.ts'
import { createLibrary } from '../library/write-library.ts'
import { noise, noiseLevels, noiseVersion } from '../noise.ts'
import type { NoiseLevel } from '../noise.ts'
import { createAcledLike } from '../publishers/acled-like.ts'
import { createGtdLike } from '../publishers/gtd-like.ts'
import { createMediaMonitor } from '../publishers/media-monitor.ts'
import type { Desk, Publisher } from '../publishers/publisher.ts'
import { createUcdpLike } from '../publishers/ucdp-like.ts'
import { createBranch } from '../random.ts'
import { archiveMapping, archiveName, issuer, writeArchive } from '../statements/write-archive.ts'
import { openBufferedFile } from './buffered-file.ts'
import { mappingsFor } from './mappings.ts'
import { readmeText } from './readme-text.ts'
import { incidentColumns, incidentLine, townTable, truthTables } from './truth-tables.ts'

export interface WorldOptions {
  /** A whole number; the same seed gives the same bytes. */
  seed: number
  /** How many incidents truly happen; default 2,000. */
  events?: number
  /** Default `medium`. */
  level?: NoiseLevel
  /** First day, `YYYY-MM-DD`; default 2014-01-01. */
  from?: string | undefined
  /** Last day, `YYYY-MM-DD`; default 2019-12-31. */
  to?: string | undefined
}

export interface WrittenWorld {
  incidents: number
  /** Rows delivered, by dataset. */
  rows: Record<string, number>
  /** Paths of the deliveries, in the order of the publishers. */
  deliveries: { dataset: string; path: string; mapping: string | undefined }[]
  documents: number
  /** The folder of longer documents about one organisation. */
  library: string
  /** An archive of statements, with the mapping that reads it and who issued them. */
  statements: { path: string; mapping: string; organisation: string }
}

/** A larger world has tables only. */
export const mostEventsWithTexts = 20_000
/** The map shows no more dots than these. */
const mostDots = 4_000

const makers: readonly ((desk: Desk) => Publisher)[] = [
  createUcdpLike,
  createAcledLike,
  createGtdLike,
  createMediaMonitor,
]

/**
 * Everything is written as it comes: the memory needed does not grow with the number of incidents.
 *
 * @throws `wrongUsage` for a number, level or period that is none.
 */
export function writeWorld(folder: string, options: WorldOptions): WrittenWorld {
  const { seed, events = 2_000, level = 'medium' } = options
  expectWhole('seed', seed, Number.MIN_SAFE_INTEGER)
  expectWhole('number of events', events, 0)
  if (!noiseLevels.includes(level)) {
    throw wrongUsage('bad_noise', 'There is no such level of noise.', {
      received: level,
      expected: noiseLevels.join(', '),
    })
  }
  const period = readPeriod(options.from, options.to)
  for (const part of ['boundaries', 'deliveries', 'documents', 'library', 'mappings', 'statements', 'truth']) {
    mkdirSync(join(folder, part), { recursive: true })
  }
  const publishers = makers.map((make, index) =>
    make({ random: createBranch(seed, index + 1), noise: noise[level], period }),
  )
  const { rows, documents, dots } = writeHappenings(folder, { seed, events, period, publishers })
  writeLand(folder, period, { events, dots })
  writeTruth(folder, { seed, level, period })
  const statements = writeStatements(folder, seed, period)
  const mappings = mappingsFor(period)
  for (const [dataset, text] of mappings) writeFileSync(join(folder, 'mappings', `${dataset}.mapping.json`), text)
  writeFileSync(join(folder, 'README.txt'), readmeText({ seed, events, level, period, rows, documents }))
  return {
    incidents: events,
    rows,
    documents,
    library: join(folder, 'library'),
    statements,
    deliveries: publishers.map(({ dataset, fileName }) => ({
      dataset,
      path: join(folder, 'deliveries', fileName),
      mapping: mappings.has(dataset) ? join(folder, 'mappings', `${dataset}.mapping.json`) : undefined,
    })),
  }
}

function writeStatements(folder: string, seed: number, period: DayRange): WrittenWorld['statements'] {
  const path = join(folder, 'statements', archiveName)
  const mapping = join(folder, 'mappings', 'vask-front-statements.mapping.json')
  writeFileSync(path, writeArchive(seed, period))
  writeFileSync(mapping, `${JSON.stringify(archiveMapping, null, 2)}\n`)
  return { path, mapping, organisation: issuer }
}

interface Happenings {
  seed: number
  events: number
  period: DayRange
  publishers: readonly Publisher[]
}

function writeHappenings(folder: string, { seed, events, period, publishers }: Happenings) {
  const incidents = openBufferedFile(join(folder, 'truth/incidents.csv'))
  incidents.write(`${incidentColumns.join(',')}\n`)
  const reports = openBufferedFile(join(folder, 'truth/reports.csv'))
  reports.write('incident_id,dataset,source_event_id\n')
  const rows: Record<string, number> = {}
  const desks = publishers.map((publisher) => {
    const { dataset, fileName, header } = publisher
    const file = openBufferedFile(join(folder, 'deliveries', fileName))
    file.write(header)
    rows[dataset] = 0
    const deliver: Parameters<Publisher['see']>[1] = ({ text, sourceEventId, incidents }) => {
      file.write(text)
      for (const number of incidents) reports.write(`${incidentId(number)},${dataset},${sourceEventId}\n`)
      rows[dataset]!++
    }
    return { publisher, file, deliver }
  })
  const claims = openBufferedFile(join(folder, 'truth/claims.csv'))
  claims.write(claimsHeader)
  let documents = 0
  const hasTexts = events <= mostEventsWithTexts
  const writers = hasTexts ? createWriters({ random: createBranch(seed, 9), period, events }) : undefined

  const writeDocument = (document: WrittenDocument) => {
    documents++
    writeFileSync(join(folder, 'documents', document.name), document.text)
    claims.write(writeClaims(document))
  }

  const library = hasTexts ? createLibrary(seed, period) : undefined

  const dots: Incident[] = []
  const dotEvery = Math.ceil(events / mostDots)
  let made = 0
  for (const incident of drawIncidents(createBranch(seed, 0), period, () => events - made)) {
    made++
    incidents.write(incidentLine(incident))
    for (const { publisher, deliver } of desks) publisher.see(incident, deliver)
    writers?.see(incident, writeDocument)
    library?.see(incident)
    if (made % dotEvery === 0) dots.push(incident)
  }
  writers?.end(writeDocument)
  for (const { name, text } of library?.files() ?? []) writeFileSync(join(folder, 'library', name), text)
  for (const { publisher, deliver, file } of desks) {
    publisher.end(deliver)
    file.close()
  }
  for (const file of [incidents, reports, claims]) file.close()
  return { rows, documents, dots }
}

function writeLand(folder: string, period: DayRange, { events, dots }: { events: number; dots: Incident[] }): void {
  writeFileSync(join(folder, 'boundaries/orland-provinces.geojson'), provinceGeoJson())
  writeFileSync(join(folder, 'boundaries/orland-districts.geojson'), districtGeoJson())
  writeFileSync(join(folder, 'towns.csv'), townTable())
  writeFileSync(join(folder, 'map.svg'), drawMap({ period, events, dots }))
}

function writeTruth(
  folder: string,
  { seed, level, period }: { seed: number; level: NoiseLevel; period: DayRange },
): void {
  // The first thing that the incidents draw from their random numbers, hence the same here.
  const tempo = drawTempo(createBranch(seed, 0), period)
  for (const [name, text] of Object.entries(truthTables(period, tempo)))
    writeFileSync(join(folder, 'truth', name), text)
  const used = { noise_version: noiseVersion, level, ...noise[level] }
  writeFileSync(join(folder, 'truth/noise.json'), `${JSON.stringify(used, null, 2)}\n`)
}
