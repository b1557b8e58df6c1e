/**
 * The first publisher, in the shape of the UCDP Georeferenced Event Dataset 25.1 (Sundberg & Melander 2013; columns of the
 * release). It takes in fighting and one-sided violence with at least one death, wherever it happens; some rows sum up
 * several incidents of one dyad in one province.
 */
import { bucketOf, daysIn, formatDay } from '../../src/model/calendar.ts'
import type { DayRange } from '../../src/model/calendar.ts'
import { dyads, nameDyad } from '../happening/dyads.ts'
import type { Dyad } from '../happening/dyads.ts'
import type { Incident } from '../happening/incident.ts'
import type { Organisation } from '../happening/organisations.ts'
import { isoCode } from '../land/orland.ts'
import type { Town } from '../land/orland.ts'
import { tellDeaths } from './ged-deaths.ts'
import { createPrecisions, escapes, perceiveDay, perceiveTown } from './perceive.ts'
import type { Precision } from './perceive.ts'
import { placeText } from './place-texts.ts'
import type { Deliver, Desk, Publisher } from './publisher.ts'
import { drawSources, latestReportDays } from './sources.ts'
import { drawWindow } from './window.ts'
import type { Window } from './window.ts'

export const gedColumns = [
  ...['id', 'relid', 'year', 'active_year', 'code_status', 'type_of_violence'],
  ...['conflict_dset_id', 'conflict_new_id', 'conflict_name', 'dyad_dset_id', 'dyad_new_id', 'dyad_name'],
  ...['side_a_dset_id', 'side_a_new_id', 'side_a', 'side_b_dset_id', 'side_b_new_id', 'side_b'],
  ...['number_of_sources', 'source_article', 'source_office', 'source_date', 'source_headline', 'source_original'],
  ...['where_prec', 'where_coordinates', 'where_description', 'adm_1', 'adm_2', 'latitude', 'longitude', 'geom_wkt'],
  ...['priogrid_gid', 'country', 'country_id', 'region', 'event_clarity', 'date_prec', 'date_start', 'date_end'],
  ...['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown', 'best', 'high', 'low', 'gwnoa', 'gwnob'],
]

/** Every so many rows, a row equals the one before it in every column, id included. */
export const duplicateEvery = 700

const idBefore = 9_000_000
const largestIdStep = 5
/** The part of the period, from its start, in which rows may have the older coding of sources. */
const oldPart = 1 / 3
/** A summary holds so many incidents at most. */
const largestSummary = 5
const noTime = ' 00:00:00.000'

const descriptions: readonly ((town: string) => string)[] = [
  (town) => `outskirts of ${town}`,
  (town) => `road north of ${town}`,
  (town) => `${town} market`,
]
const descriptionShare = 0.25

/** A row that is not finished: what it tells of so far. */
interface Draft {
  dyad: Dyad
  town: Town
  window: Window
  where: number
  isSummary: boolean
  /** How many incidents it may hold. */
  room: number
  incidents: number[]
  deathsA: number
  deathsB: number
  deathsCivilians: number
  deaths: number
}

export function createUcdpLike({ random, noise, period }: Desk): Publisher & { waiting(): number } {
  const drawPrecision = createPrecisions(noise)
  const dayTexts = Array.from({ length: daysIn(period) + latestReportDays }, (_, index) =>
    formatDay(period.start + index),
  )
  const years = Array.from({ length: daysIn(period) }, (_, index) => bucketOf(period.start + index, 'year'))
  const oldDays = daysIn(period) * oldPart
  const nextRelId = createRelIds()
  /** Summaries that may still take in more, by dyad and province. */
  const open = new Map<number, Draft>()
  let id = idBefore
  let rows = 0

  function see(incident: Incident, deliver: Deliver): void {
    const { dyad, firstDay, lastDay } = incident
    if (open.size > 0) closeBefore(firstDay, deliver)
    if (dyad === undefined || incident.deaths === 0 || escapes(random, incident, noise)) return
    const key = dyad.index * 100 + incident.town.province.index
    const summary = open.get(key)
    if (summary !== undefined && lastDay <= summary.window.end) {
      add(summary, incident)
      if (summary.incidents.length >= summary.room) close(key, summary, deliver)
      return
    }
    const draft = begin(incident, dyad, drawPrecision(random))
    add(draft, incident)
    if (draft.room > 1 && summary === undefined) open.set(key, draft)
    else finish(draft, deliver)
  }

  function begin(incident: Incident, dyad: Dyad, { where, date }: Precision): Draft {
    const sureDay = perceiveDay(random, incident, noise, period)
    const days = date === 1 ? { firstDay: sureDay, lastDay: sureDay } : incident
    const window = drawWindow(random, days, date, period)
    const { rows: of, summaries } = noise.summaries[window.datePrecision === 1 ? 'day' : 'window']
    const isSummary = random.chance(summaries / of)
    return {
      ...{ dyad, window, where, isSummary },
      town: perceiveTown(random, incident, noise),
      room: isSummary ? random.integer(2, largestSummary) : 1,
      incidents: [],
      ...{ deathsA: 0, deathsB: 0, deathsCivilians: 0, deaths: 0 },
    }
  }

  function closeBefore(day: number, deliver: Deliver): void {
    for (const [key, draft] of open) if (draft.window.end < day) close(key, draft, deliver)
  }

  function close(key: number, draft: Draft, deliver: Deliver): void {
    open.delete(key)
    finish(draft, deliver)
  }

  /** Writes the row, now and then once more under another id with other sources, now and then once more as it is. */
  function finish(draft: Draft, deliver: Deliver): void {
    const columns = writeColumns(draft)
    const times = random.chance(noise.repeat_share) ? 2 : 1
    for (let time = 0; time < times; time++) {
      id += random.integer(1, largestIdStep)
      const text = `${id},${columns()}\n`
      deliver({ text, sourceEventId: String(id), incidents: draft.incidents })
      rows++
      if (rows % duplicateEvery !== 0) continue
      deliver({ text, sourceEventId: `${id}#2`, incidents: draft.incidents })
      rows++
    }
  }

  /** Columns `relid` to `gwnob`, with new sources each time. */
  function writeColumns(draft: Draft): () => string {
    const { dyad, town, window, where, isSummary } = draft
    const [start, end] = [window.start - period.start, window.end - period.start]
    const year = years[start] as number
    const place = placeText(random, town, where)
    const named = where <= 3 ? town.stem : place.name
    const description = where <= 3 && random.chance(descriptionShare) ? random.pick(descriptions)(town.stem) : ''
    const deaths = tellDeaths(random, draft, noise)
    const columns =
      `${where},${place.name},${description},${place.divisions},${isSummary ? 2 : 1},${window.datePrecision},` +
      `${dayTexts[start]}${noTime},${dayTexts[end]}${noTime},` +
      `${deaths.sideA},${deaths.sideB},${deaths.civilians},${deaths.unknown},` +
      `${deaths.best},${deaths.high},${deaths.low},${dyad.sideA.gwCode},${dyad.sideB.gwCode}`
    return () => {
      const reported = { town: named, high: deaths.high, lastDayIndex: end, dayTexts, isOld: start < oldDays }
      return `${nextRelId(year, dyad)},${year},${dyadColumns[dyad.index]},${drawSources(random, reported)},${columns}`
    }
  }

  return {
    dataset: 'orland',
    fileName: fileNameOf(period),
    header: `${gedColumns.join(',')}\n`,
    see,
    end: (deliver) => open.forEach((draft, key) => close(key, draft, deliver)),
    waiting: () => open.size,
  }
}

function add(draft: Draft, incident: Incident): void {
  draft.incidents.push(incident.number)
  draft.deathsA += incident.deathsA
  draft.deathsB += incident.deathsB
  draft.deathsCivilians += incident.deathsCivilians
  draft.deaths += incident.deaths
}

/** Columns `active_year` to `side_b`, by dyad. */
const dyadColumns = dyads.map((dyad) => {
  const { id, olderId, conflict, sideA, sideB } = dyad
  const side = (organisation: Organisation) => `${organisation.olderId},${organisation.id},${organisation.name}`
  return [
    `${dyad.active ? 1 : 0},Clear,${dyad.violenceType},${conflict.olderId},${conflict.id},${conflict.name}`,
    `${olderId},${id},${nameDyad(dyad)},${side(sideA)},${side(sideB)}`,
  ].join()
})

/** Texts such as `XOR-2014-1-990201-1`: country, year, type of violence, dyad and a count within dyad and year. */
function createRelIds() {
  const counts = new Map<number, number>()
  return (year: number, dyad: Dyad): string => {
    const key = year * 100 + dyad.index
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return `${isoCode}-${year}-${dyad.violenceType}-${dyad.id}-${count}`
  }
}

/** The connector reads whole years out of the name; another period is left to it to see from the rows. */
function fileNameOf({ start, end }: DayRange): string {
  const [from, to] = [formatDay(start), formatDay(end)]
  const isWhole = from.endsWith('-01-01') && to.endsWith('-12-31')
  return isWhole ? `orland-${from.slice(0, 4)}-${to.slice(0, 4)}.csv` : 'orland.csv'
}
