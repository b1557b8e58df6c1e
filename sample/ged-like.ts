/**
 * An invented file in the shape of the UCDP Georeferenced Event Dataset 25.1 (Sundberg & Melander 2013; columns of the
 * release): for trying the program without anybody's data, and for benchmarks of any size.
 */
import { parseDay } from '../src/model/calendar.ts'
import type { DayRange } from '../src/model/calendar.ts'
import { wrongUsage } from '../src/model/errors.ts'
import { dyads, nameDyad } from './dyads.ts'
import type { Dyad, Organisation } from './dyads.ts'
import { createIncidents, writeDays } from './incident.ts'
import type { Incident } from './incident.ts'
import { isoCode } from './orland.ts'
import { createRandom } from './random.ts'
import { nearRepeatShare } from './shares.ts'
import { drawSources, latestReportDays } from './sources.ts'

export const gedColumns = [
  ...['id', 'relid', 'year', 'active_year', 'code_status', 'type_of_violence'],
  ...['conflict_dset_id', 'conflict_new_id', 'conflict_name', 'dyad_dset_id', 'dyad_new_id', 'dyad_name'],
  ...['side_a_dset_id', 'side_a_new_id', 'side_a', 'side_b_dset_id', 'side_b_new_id', 'side_b'],
  ...['number_of_sources', 'source_article', 'source_office', 'source_date', 'source_headline', 'source_original'],
  ...['where_prec', 'where_coordinates', 'where_description', 'adm_1', 'adm_2', 'latitude', 'longitude', 'geom_wkt'],
  ...['priogrid_gid', 'country', 'country_id', 'region', 'event_clarity', 'date_prec', 'date_start', 'date_end'],
  ...['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown', 'best', 'high', 'low', 'gwnoa', 'gwnob'],
]

export interface GedLikeOptions {
  /** A whole number; the same seed gives the same bytes. */
  seed: number
  /** How many rows, repeats included, the header not. */
  rows: number
  /** First day, `YYYY-MM-DD`; default 2014-01-01. */
  from?: string | undefined
  /** Last day, `YYYY-MM-DD`; default 2019-12-31. */
  to?: string | undefined
}

/** Every so many rows, a row equals the one before it in every column, id included. */
export const duplicateEvery = 700

const chunkChars = 65_536
const idBefore = 9_000_000
const largestIdStep = 5
/** The part of the period, from its start, in which rows may have the older coding of sources. */
const oldPart = 1 / 3

/**
 * The file as CSV text (RFC 4180, line feeds), in chunks of about 64 Ki characters: the header, then the rows in the order of
 * the days drawn for them. Its parts are made as they are asked for, so a stream over it needs the same memory for any size.
 *
 * @throws `wrongUsage` when the options are not whole numbers or the dates not a period.
 */
export function* generateGedLike(options: GedLikeOptions): Generator<string, void, undefined> {
  const { seed, rows } = options
  expectWhole('seed', seed, Number.MIN_SAFE_INTEGER)
  expectWhole('rows', rows, 0)
  const period = readPeriod(options.from ?? '2014-01-01', options.to ?? '2019-12-31')
  const random = createRandom(seed)
  const dayTexts = writeDays(period, latestReportDays)
  const oldDays = (period.end - period.start + 1) * oldPart
  const drawIncident = createIncidents(random, period, dayTexts)
  const nextRelId = createRelIds()

  let chunk = `${gedColumns.join(',')}\n`
  let incident: Incident | undefined
  let text = ''
  let id = idBefore
  let quantile = 0
  for (let row = 0; row < rows; row++) {
    // The next of `rows` sorted uniform numbers, drawn one after the other (Bentley & Saxe 1980, ACM TOMS 6).
    quantile = 1 - (1 - quantile) * Math.exp(-random.exponential() / (rows - row))

    const isDuplicate = row > 0 && row % duplicateEvery === 0
    if (!isDuplicate) {
      if (incident === undefined || !random.chance(nearRepeatShare)) incident = drawIncident(quantile)
      id += random.integer(1, largestIdStep)
      const { year, dyad, columns, town, high, dayIndex, lastDayIndex } = incident
      const sources = drawSources(random, { town, high, lastDayIndex, dayTexts, isOld: dayIndex < oldDays })
      text = `${id},${nextRelId(year, dyad)},${year},${dyadColumns.get(dyad)},${sources},${columns}\n`
    }
    chunk += text
    if (chunk.length >= chunkChars) {
      yield chunk
      chunk = ''
    }
  }
  if (chunk !== '') yield chunk
}

/** Columns `active_year` to `side_b`. */
const dyadColumns = new Map(dyads.map((dyad) => [dyad, writeDyad(dyad)]))

function writeDyad(dyad: Dyad): string {
  const { id, olderId, conflict, sideA, sideB } = dyad
  const side = (organisation: Organisation) => `${organisation.olderId},${organisation.id},${organisation.name}`
  return [
    `${dyad.active ? 1 : 0},Clear,${dyad.violenceType},${conflict.olderId},${conflict.id},${conflict.name}`,
    `${olderId},${id},${nameDyad(dyad)},${side(sideA)},${side(sideB)}`,
  ].join()
}

/** Texts such as `XOR-2014-1-990201-1`: country, year, type of violence, dyad and a count within dyad and year. */
function createRelIds() {
  const counts = new Map<Dyad, number>()
  let countedYear: number | undefined
  return (year: number, dyad: Dyad): string => {
    if (year !== countedYear) counts.clear()
    countedYear = year
    const count = (counts.get(dyad) ?? 0) + 1
    counts.set(dyad, count)
    return `${isoCode}-${year}-${dyad.violenceType}-${dyad.id}-${count}`
  }
}

function readPeriod(from: string, to: string): DayRange {
  const start = parseDay(from)
  const end = parseDay(to)
  if (start === undefined || end === undefined || start > end) {
    throw wrongUsage('bad_period', 'The period of the sample is not one.', {
      received: `${from} to ${to}`,
      expected: 'two dates YYYY-MM-DD, the first not after the second',
    })
  }
  return { start, end }
}

function expectWhole(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return
  throw wrongUsage('bad_number', `The ${name} of the sample cannot be used.`, {
    received: String(value),
    expected: least === 0 ? 'a whole number, 0 or more' : 'a whole number',
  })
}
