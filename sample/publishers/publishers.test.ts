import { describe, expect, test } from 'vitest'
import { bucketOf, formatDay, parseDay } from '../../src/model/calendar.ts'
import { drawIncidents } from '../happening/draw-incidents.ts'
import type { Incident } from '../happening/incident.ts'
import { ketharAssembly, orundeBrigades } from '../happening/organisations.ts'
import { readPeriod } from '../happening/period.ts'
import { holderOf } from '../happening/territory.ts'
import { noise, noiseLevels } from '../noise.ts'
import type { NoiseLevel } from '../noise.ts'
import { createBranch } from '../random.ts'
import { acledBreak, acledColumns, acledStart, createAcledLike } from './acled-like.ts'
import { createGtdLike, gtdBreak, gtdMissingYear } from './gtd-like.ts'
import { gtdColumns } from './gtd-codes.ts'
import { createMediaMonitor, mediaColumns, mediaOutage } from './media-monitor.ts'
import type { Desk, Publisher } from './publisher.ts'
import { parseStrictCsv } from './strict-csv.ts'
import { createUcdpLike } from './ucdp-like.ts'

const period = readPeriod()
const incidents: Incident[] = []
for (const incident of drawIncidents(createBranch(3, 0), period, () => 8_000 - incidents.length))
  incidents.push(incident)

interface Row {
  cells: Record<string, string>
  id: string
  incidents: Incident[]
}

const published = new Map<string, Row[]>()

/** The delivery of a publisher at a level, made once. */
function publish(make: (desk: Desk) => Publisher, level: NoiseLevel = 'medium'): Row[] {
  const key = `${make.name} ${level}`
  const rows = published.get(key) ?? makeDelivery(make, level)
  published.set(key, rows)
  return rows
}

function makeDelivery(make: (desk: Desk) => Publisher, level: NoiseLevel): Row[] {
  const publisher = make({ random: createBranch(3, 5), noise: noise[level], period })
  const parse = publisher.header.includes(';')
    ? (text: string) => text.trimEnd().split(';')
    : (text: string) => parseStrictCsv(text)[0] ?? []
  const columns = parse(publisher.header)
  const rows: Row[] = []
  const deliver: Parameters<Publisher['see']>[1] = ({ text, sourceEventId, incidents: numbers }) => {
    const cells = Object.fromEntries(parse(text).map((cell, index) => [columns[index], cell]))
    rows.push({ cells, id: sourceEventId, incidents: numbers.map((number) => incidents[number - 1] as Incident) })
  }
  for (const incident of incidents) publisher.see(incident, deliver)
  publisher.end(deliver)
  return rows
}

const ucdp = publish(createUcdpLike)
const acled = publish(createAcledLike)
const gtd = publish(createGtdLike)
const media = publish(createMediaMonitor)
const told = (rows: Row[]) => new Set(rows.flatMap((row) => row.incidents))
const shareTold = (rows: Row[], among: (incident: Incident) => boolean) => {
  const known = told(rows)
  const some = incidents.filter(among)
  return some.filter((incident) => known.has(incident)).length / some.length
}

describe('each publisher', () => {
  test.each([
    ['UCDP-like', ucdp, 0.35, 0.6],
    ['ACLED-like', acled, 0.5, 0.8],
    ['GTD-like', gtd, 0.08, 0.3],
    ['media monitor', media, 0.5, 0.8],
  ])('%s tells of a part of what happened, under ids of its own', (_, rows, least, most) => {
    const share = told(rows).size / incidents.length
    expect([share > least, share < most]).toEqual([true, true])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })

  test('tells some incidents twice', () => {
    for (const rows of [ucdp, acled, gtd, media]) {
      expect(rows.filter(({ incidents: about }) => about.length === 1).length).toBeGreaterThan(told(rows).size * 0.8)
      const counts = Map.groupBy(rows, ({ incidents: about }) => about[0]?.number)
      expect([...counts.values()].some((group) => group.length > 1)).toBe(true)
    }
  })

  test('misses more where there is more noise', () => {
    for (const make of [createUcdpLike, createAcledLike, createGtdLike, createMediaMonitor]) {
      const [low, high] = [told(publish(make, 'low')).size, told(publish(make, 'high')).size]
      expect(low).toBeGreaterThan(high)
    }
  })
})

describe('the UCDP-like one', () => {
  test('takes in only fights and one-sided violence with a death', () =>
    expect(
      ucdp.filter(({ incidents: about }) => about.some(({ deaths, dyad }) => deaths === 0 || dyad === undefined)),
    ).toEqual([]))

  test('sums up incidents of one dyad and province within the window of the row', () => {
    const sums = ucdp.filter(({ incidents: about }) => about.length > 1)
    expect(sums.length).toBeGreaterThan(50)
    for (const { cells, incidents: about } of sums) {
      expect(cells['event_clarity']).toBe('2')
      expect(new Set(about.map(({ dyad, town }) => `${dyad?.id} ${town.province.code}`)).size).toBe(1)
    }
  })

  test('gives a window that holds the true days, where it gives one', () => {
    const windows = ucdp.filter(({ cells, incidents: about }) => cells['date_prec'] !== '1' && about.length === 1)
    const missed = windows.filter(({ cells, incidents: [incident] }) => {
      const [start, end] = [cells['date_start'], cells['date_end']].map(
        (text) => parseDay((text ?? '').slice(0, 10)) ?? NaN,
      )
      return !((start ?? NaN) <= (incident?.firstDay ?? NaN) && (incident?.firstDay ?? NaN) <= (end ?? NaN))
    })
    expect([windows.length > 100, missed]).toEqual([true, []])
  })
})

describe('the ACLED-like one', () => {
  const dayOf = ({ cells }: Row) => parseDay(cells['event_date'] ?? '') ?? NaN

  test('has the 31 columns, and says on every row that it is invented', () => {
    expect(acledColumns).toHaveLength(31)
    expect(
      acled.every(({ cells }) => cells['country'] === 'Orland (invented)' && cells['notes']?.includes('(invented)')),
    ).toBe(true)
  })

  test('starts a year late', () => {
    expect(formatDay(acledStart(period))).toBe('2015-01-01')
    expect(acled.filter((row) => dayOf(row) < acledStart(period))).toEqual([])
  })

  test('takes in protests and what killed nobody, more of it after its break', () => {
    expect(acled.some(({ cells }) => cells['event_type'] === 'Protests')).toBe(true)
    const share = (from: number, to: number) =>
      shareTold(acled, ({ deaths, firstDay }) => deaths === 0 && firstDay >= from && firstDay < to)
    expect(share(acledBreak(period), period.end) - share(acledStart(period), acledBreak(period))).toBeGreaterThan(0.15)
  })

  test('hears little from behind the lines of the Kéthar Assembly', () => {
    const isHeld = ({ town, regime }: Incident) => holderOf(town.district, regime) === ketharAssembly
    const isCovered = ({ firstDay }: Incident) => firstDay >= acledBreak(period)
    expect(shareTold(acled, (each) => isCovered(each) && isHeld(each))).toBeLessThan(0.5)
    expect(shareTold(acled, (each) => isCovered(each) && !isHeld(each))).toBeGreaterThan(0.75)
  })

  test('writes the middle of the week, and splits an incident known to the day into its days', () => {
    for (const row of acled.filter(({ cells }) => cells['time_precision'] === '2')) {
      const first = Math.max(row.incidents[0]?.firstDay ?? NaN, acledStart(period))
      expect(Math.abs(dayOf(row) - first)).toBeLessThanOrEqual(3)
    }
    const long = acled.filter(
      ({ cells, incidents: [one] }) => cells['time_precision'] === '1' && one && one.lastDay > one.firstDay,
    )
    for (const [number, rows] of Map.groupBy(long, ({ incidents: [one] }) => one?.number ?? 0)) {
      const incident = incidents[number - 1] as Incident
      const from = Math.max(incident.firstDay, acledStart(period))
      const days = new Set(rows.map(dayOf))
      expect(days).toEqual(new Set(Array.from({ length: incident.lastDay - from + 1 }, (_, index) => from + index)))
    }
  })

  test('heaps deaths on 3, 10, 12 and 100, the more the more noise', () => {
    const heaped = (level: NoiseLevel) => {
      const rows = publish(createAcledLike, level).filter(({ incidents: [one] }) => (one?.deaths ?? 0) > 12)
      return (
        rows.filter(({ cells }) => ['3', '10', '12', '100'].includes(cells['fatalities'] ?? '')).length / rows.length
      )
    }
    const [low, medium, high] = noiseLevels.map(heaped) as [number, number, number]
    expect([low < medium, medium < high]).toEqual([true, true])
  })
})

describe('the GTD-like one', () => {
  test('has the 135 columns', () => {
    expect(gtdColumns).toHaveLength(135)
    expect(
      gtd.every(({ cells }) => Object.keys(cells).length === 135 && cells['country_txt'] === 'Orland (invented)'),
    ).toBe(true)
  })

  test('takes in attacks that others than the government began', () =>
    expect(
      gtd.filter(({ incidents: [one] }) => one?.initiator === undefined || one.initiator.kind === 'government'),
    ).toEqual([]))

  test('lacks a year, and finds more after its break', () => {
    expect(gtdMissingYear(period)).toBe(2017)
    expect(gtd.filter(({ cells }) => cells['iyear'] === '2017')).toEqual([])
    const isAmbush = ({ kind, initiator, town, regime }: Incident) =>
      kind === 'ambush' && initiator?.kind === 'rebels' && holderOf(town.district, regime) !== initiator
    const share = (holds: (incident: Incident) => boolean) => shareTold(gtd, (each) => isAmbush(each) && holds(each))
    const before = share(({ firstDay }) => firstDay < gtdBreak(period))
    const after = share(({ firstDay }) => firstDay >= gtdBreak(period) && bucketOf(firstDay, 'year') !== 2017)
    expect(after - before).toBeGreaterThan(0.1)
  })

  test('writes 0 for a day or month that it does not know, in the id as well', () => {
    for (const { id, cells } of gtd) {
      const [month, day] = [cells['imonth'] ?? '', cells['iday'] ?? ''].map((text) => text.padStart(2, '0'))
      expect(id.slice(0, 8)).toBe(`${cells['iyear']}${month}${day}`)
      if (month === '00') expect(day).toBe('00')
    }
    expect(gtd.some(({ cells }) => cells['iday'] === '0' && cells['approxdate'] !== '')).toBe(true)
    expect(gtd.some(({ cells }) => cells['specificity'] === '5' && cells['latitude'] === '')).toBe(true)
  })
})

describe('the media monitor', () => {
  test('keeps to its columns', () =>
    expect(media.filter(({ cells }) => Object.keys(cells).length !== mediaColumns.length)).toEqual([]))

  test('tells nothing from the days of its outage or from behind the lines of the Ōrunde Brigades', () => {
    const { start, end } = mediaOutage(period)
    const about = [...told(media)]
    expect(about.filter(({ firstDay }) => firstDay >= start && firstDay <= end)).toEqual([])
    expect(about.filter(({ town, regime }) => holderOf(town.district, regime) === orundeBrigades)).toEqual([])
  })

  test('runs incidents of a province together, a few days apart at most', () => {
    const lumps = media.filter(({ incidents: about }) => about.length > 1)
    expect(lumps.length).toBeGreaterThan(100)
    for (const { incidents: about } of lumps) {
      expect(new Set(about.map(({ town }) => town.province)).size).toBe(1)
      expect((about.at(-1)?.firstDay ?? NaN) - (about[0]?.firstDay ?? NaN)).toBeLessThanOrEqual(3)
    }
  })

  test('writes dates, numbers and names in more ways than one', () => {
    const some = (column: string, pattern: RegExp) => media.some(({ cells }) => pattern.test(cells[column] ?? ''))
    expect(some('date', /^\d\d\.\d\d\.\d{4}$/) && some('date', /^\d{1,2} [A-Z][a-z]{2} \d{4}$/)).toBe(true)
    expect(some('killed', /^\d+-\d+$/) && some('killed', /^$/) && some('lat', /^-\d+,\d+$/)).toBe(true)
    expect(some('place', /^\p{Script=Arabic}+$/u) && some('place', /ø|å|é/) && some('parties', / \| /)).toBe(true)
  })
})

describe('shares', () => {
  /** Four standard errors, and room for windows that did not fit into a year. */
  const allowed = (share: number, count: number) => 4 * Math.sqrt((share * (1 - share)) / count) + 0.004

  test.each(noiseLevels)('of imprecise dates and places at the level %s are those of the counted rows', (level) => {
    const { precision_counts: counts, rows: counted } = noise[level]
    const rows = publish(createUcdpLike, level)
    for (let code = 1; code <= 7; code++) {
      const expected = (counts[code - 1] ?? []).reduce((sum, number) => sum + number, 0) / counted
      const seen = rows.filter(({ cells }) => cells['where_prec'] === String(code)).length / rows.length
      expect(Math.abs(seen - expected), `where_prec ${code}`).toBeLessThan(allowed(expected, rows.length))
    }
    for (let code = 1; code <= 5; code++) {
      const expected = counts.reduce((sum, row) => sum + (row[code - 1] ?? 0), 0) / counted
      const seen = rows.filter(({ cells }) => cells['date_prec'] === String(code)).length / rows.length
      expect(Math.abs(seen - expected), `date_prec ${code}`).toBeLessThan(allowed(expected, rows.length))
    }
  })

  test.each(noiseLevels)('of places known to the town are the same for the others at the level %s', (level) => {
    const expected =
      (noise[level].precision_counts[0] ?? []).reduce((sum, number) => sum + number, 0) / noise[level].rows
    const isExact: [(desk: Desk) => Publisher, (cells: Record<string, string>) => boolean][] = [
      [createAcledLike, ({ geo_precision }) => geo_precision === '1'],
      [createGtdLike, ({ specificity, vicinity }) => specificity === '1' && vicinity === '0'],
      [createMediaMonitor, (cells) => cells['place known'] === 'town'],
    ]
    for (const [make, holds] of isExact) {
      const rows = publish(make, level)
      const seen = rows.filter(({ cells }) => holds(cells)).length / rows.length
      // Days and repeats of one incident share its precision, so there are fewer draws than rows.
      expect(Math.abs(seen - expected)).toBeLessThan(1.3 * allowed(expected, rows.length))
    }
  })

  test.each(noiseLevels)('of summaries and of zeros at the level %s are those of the counted rows', (level) => {
    const { rows: counted, summaries, best_zero_rows } = noise[level]
    const rows = publish(createUcdpLike, level)
    const share = (holds: (cells: Record<string, string>) => boolean) =>
      rows.filter(({ cells }) => holds(cells)).length / rows.length
    const expected = [
      (summaries.day.summaries + summaries.window.summaries) / counted,
      best_zero_rows / counted,
    ] as const
    expect(Math.abs(share(({ event_clarity }) => event_clarity === '2') - expected[0])).toBeLessThan(
      allowed(expected[0], rows.length),
    )
    expect(Math.abs(share(({ best }) => best === '0') - expected[1])).toBeLessThan(allowed(expected[1], rows.length))
  })
})
