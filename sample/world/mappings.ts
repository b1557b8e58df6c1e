/** The mappings of sample/mappings, with the extent and the breaks of another period where one is asked for. */
import { readFileSync } from 'node:fs'
import { bucketDays, bucketOf, formatDay } from '../../src/model/calendar.ts'
import type { DayRange } from '../../src/model/calendar.ts'
import { acledBreak, acledStart } from '../publishers/acled-like.ts'
import { gtdBreak, gtdMissingYear } from '../publishers/gtd-like.ts'
import { mediaOutage } from '../publishers/media-monitor.ts'

interface MappingFile {
  extent: { from: string; to: string; countries: string[]; gaps?: { from: string; to: string }[]; population: string }
  breaks: { date: string; what: string }[]
}

const datasets = ['orland-acled-like', 'orland-gtd-like', 'orland-media-monitor'] as const

/** By dataset, the mapping as JSON text. */
export function mappingsFor(period: DayRange): Map<string, string> {
  return new Map(datasets.map((dataset) => [dataset, `${JSON.stringify(fit(dataset, period), null, 2)}\n`]))
}

function fit(dataset: (typeof datasets)[number], period: DayRange): MappingFile {
  const url = new URL(`../mappings/${dataset}.mapping.json`, import.meta.url)
  const mapping = JSON.parse(readFileSync(url, 'utf8')) as MappingFile
  const from = dataset === 'orland-acled-like' ? acledStart(period) : period.start
  const { population, countries } = mapping.extent
  const gap = gapOf(dataset, period)
  mapping.extent = {
    from: formatDay(from),
    to: formatDay(period.end),
    countries,
    ...(gap && { gaps: [{ from: formatDay(gap.start), to: formatDay(gap.end) }] }),
    population,
  }
  mapping.breaks = breaksOf(dataset, period).map(([day, what]) => ({ date: formatDay(day), what }))
  return mapping
}

/** The span in which a publisher collects nothing. */
function gapOf(dataset: (typeof datasets)[number], period: DayRange): DayRange | undefined {
  if (dataset === 'orland-media-monitor') return mediaOutage(period)
  const year = dataset === 'orland-gtd-like' ? gtdMissingYear(period) : undefined
  return year === undefined ? undefined : bucketDays(bucketOf(dayOf(year), 'year'), 'year')
}

function breaksOf(dataset: (typeof datasets)[number], period: DayRange): [day: number, what: string][] {
  if (dataset === 'orland-acled-like')
    return [[acledBreak(period), 'local papers are read as well: more events without deaths']]
  return dataset === 'orland-gtd-like'
    ? [[gtdBreak(period), 'collected by another method: more attacks are found']]
    : []
}

function dayOf(year: number): number {
  return Date.UTC(year, 0, 1) / 86_400_000
}
