import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  anyEvent,
  anySelection,
  dayNumber,
  madeRef,
  rowsOf,
  temporaryFolder,
  writeReleases,
} from '../../../test/made-release.ts'
import { standingOf } from '../../../test/plain-filter.ts'
import { bucketOf } from '../../model/calendar.ts'
import type { MarsadEvent } from '../../model/event.ts'
import { type CoverageCounts, type MissableField, missableFields } from '../../model/quality.ts'
import type { ReleaseRef, Selection } from '../../model/selection.ts'
import type { Engine } from '../engine.ts'
import { openDuckDbEngine } from './engine.ts'

const otherRef: ReleaseRef = { dataset: 'other', release: '2' }
const varied = anyEvent.chain((event) =>
  fc.array(fc.constantFrom('AFP', 'Reuters', 'SANA'), { maxLength: 4 }).map((sources) => ({ ...event, sources })),
)
const drawn = fc.sample(varied, { numRuns: 160, seed: 21 })
/** Every third event a second time, so that there is something to find. */
const made = [...drawn, ...drawn.filter((_, index) => index % 3 === 0)]
const all = [
  ...rowsOf(made),
  ...rowsOf(
    drawn.slice(0, 40).map((event) => ({ ...event, headline: null })),
    otherRef,
  ),
]
const folder = temporaryFolder()
let engine: Engine

beforeAll(async () => {
  engine = await openDuckDbEngine(await writeReleases(folder.path, all), { memoryMb: 256 })
})
afterAll(() => {
  engine.close()
  folder.remove()
})

const isMissing = (event: MarsadEvent, field: MissableField) => {
  if (field === 'coordinates') return event.latitude === null || event.longitude === null
  const value = event[field]
  return value === null || (Array.isArray(value) && value.length === 0)
}

function plainCoverage(selection: Selection): CoverageCounts {
  const given = all.filter(({ dataset }) => selection.releases.some((ref) => ref.dataset === dataset))
  const selected = given.filter((event) => standingOf(event, selection, given) !== 'no')
  const { from = '0001-01-01' } = selection
  const monthOf = ({ date_start }: MarsadEvent) => bucketOf(dayNumber(date_start < from ? from : date_start), 'month')
  const count = <Key>(keyOf: (event: MarsadEvent) => Key) =>
    Map.groupBy(selected, (event) => JSON.stringify(keyOf(event)))
  const known = [
    ...count((event) => [event.dataset, monthOf(event), event.time_precision, event.location_precision]).values(),
  ].map((events) => {
    const having = (is: (event: MarsadEvent) => boolean) => events.filter(is).length
    const [event] = events as [MarsadEvent]
    return {
      dataset: event.dataset,
      month: monthOf(event),
      time_precision: event.time_precision,
      location_precision: event.location_precision,
      events: events.length,
      imprecise_time: having((event) => event.date_end > event.date_start && event.range_kind === 'sometime'),
      flagged: having((event) => event.flags.length > 0),
      no_source: having((event) => event.sources.length === 0),
      one_source: having((event) => event.sources.length === 1),
      two_sources: having((event) => event.sources.length === 2),
      sources: events.reduce((sum, event) => sum + event.sources.length, 0),
    }
  })
  const fields = [...Map.groupBy(selected, ({ dataset }) => dataset)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([dataset, events]) => ({
      dataset,
      events: events.length,
      filled: Object.fromEntries(
        missableFields.map((field) => [field, events.filter((event) => !isMissing(event, field)).length]),
      ) as Record<MissableField, number>,
      never_filled: missableFields.filter((field) =>
        given.every((event) => event.dataset !== dataset || isMissing(event, field)),
      ),
    }))
  const flags = new Map<string, number>()
  for (const flag of selected.flatMap((event) => event.flags)) flags.set(flag, (flags.get(flag) ?? 0) + 1)
  const deaths = new Map<number, number>()
  for (const { fatalities_best: best } of selected) if (best !== null) deaths.set(best, (deaths.get(best) ?? 0) + 1)
  const alike = Map.groupBy(
    selected.filter(({ flags }) => !flags.includes('duplicate_id') && !flags.includes('duplicate_row')),
    (event) =>
      JSON.stringify([
        event.dataset,
        event.date_start,
        event.date_end,
        event.latitude,
        event.longitude,
        event.country,
        event.admin1,
        event.admin2,
        event.location_name,
        event.actors,
        event.fatalities_best,
      ]),
  )
  const groups = [...alike.values()].filter((events) => events.length > 1)
  return {
    known,
    fields,
    flags: [...flags].sort(([a], [b]) => (a < b ? -1 : 1)).map(([flag, events]) => ({ flag, events })),
    deaths: [...deaths].sort(([a], [b]) => a - b).map(([deaths, events]) => ({ deaths, events })),
    near_repeats: { events: groups.flat().length, groups: groups.length },
  }
}

/** Rows in one order, since words are sorted differently by SQL and here. */
const sorted = ({ known, ...rest }: CoverageCounts) => ({
  ...rest,
  known: known.map((row) => JSON.stringify(row)).sort(),
})

describe('what is counted of the quality of events', () => {
  test('is that of plain loops over all of a release, and there is something to count', async () => {
    const told = await engine.coverage({ releases: [madeRef] })
    expect(sorted(told)).toEqual(sorted(plainCoverage({ releases: [madeRef] })))
    expect(told.near_repeats.groups).toBeGreaterThan(20)
  })

  test('is that of plain loops for any selection', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom([madeRef], [madeRef, otherRef]).chain((refs) => anySelection(refs)),
        async (selection) => {
          expect(sorted(await engine.coverage(selection))).toEqual(sorted(plainCoverage(selection)))
        },
      ),
      { numRuns: 25 },
    )
  })

  test('knows a field that the release never fills from one that the selected events lack', async () => {
    const { fields } = await engine.coverage({ releases: [otherRef], location_precision: ['country'] })
    expect(fields[0]!.never_filled).toContain('headline')
    expect(fields[0]!.never_filled).not.toContain('country')
  })

  test('of no event is empty', async () => {
    expect(await engine.coverage({ releases: [madeRef], to: '1990-12-31' })).toEqual({
      known: [],
      fields: [],
      flags: [],
      deaths: [],
      near_repeats: { events: 0, groups: 0 },
    })
  })
})
