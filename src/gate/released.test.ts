import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyEvent, madeEvent, madeRef, madeRelease, rowsOf } from '../../test/made-release.ts'
import { countPlaces } from '../events/counting/count-places.ts'
import type { PlaceCount } from '../model/aggregate.ts'
import type { MarsadEvent } from '../model/event.ts'
import type { Figure } from '../model/figure.ts'
import type { Selection } from '../model/selection.ts'
import type { ConcentrationResult } from '../questions/concentration/result.ts'
import { concentration, type ConcentrationOptions } from '../questions/concentration/question.ts'
import type { Engine } from '../events/engine.ts'
import { release } from './released.ts'

const open = [madeRelease()]
const closed = [madeRelease({ licence: { id: 'closed', url: null, rows_public: false, attribution: 'Theirs' } })]
const events = (given: readonly Partial<MarsadEvent>[]) => rowsOf(given)
const publicly = (given: Partial<MarsadEvent>) =>
  release('public', { kind: 'events', events: [madeEvent(given)], releases: open })[0]!

describe('events for the public', () => {
  test('hold no headline, notes or sources; the rest of an event without civilian harm is as it was', () => {
    const event = { headline: 'a name', notes: 'a name', sources: ['a name'] }
    expect(publicly(event)).toEqual(madeEvent({ headline: null, notes: null, sources: [] }))
  })

  test.each<Partial<MarsadEvent>>([{ violence_type: 'one_sided' }, { deaths_civilians: 1 }])(
    'where civilians were harmed lie in the middle of a cell: %j',
    (harm) => {
      expect(publicly({ ...harm, latitude: 33.1234, longitude: 44.9876 })).toMatchObject({
        latitude: 33.25,
        longitude: 44.75,
        radius_km: 40,
        location_name: 'Tell Amrin',
      })
    },
  )

  test('keep a wider circle, and no point where there was none', () => {
    expect(publicly({ violence_type: 'one_sided', radius_km: 90 }).radius_km).toBe(90)
    expect(publicly({ violence_type: 'one_sided', latitude: null, longitude: null, radius_km: null })).toMatchObject({
      latitude: null,
      longitude: null,
      radius_km: null,
    })
  })

  test('never leave the globe, and stay within the stated circle', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 90)),
        fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, 180)),
        (latitude, longitude) => {
          const event = publicly({ violence_type: 'one_sided', latitude, longitude })
          const [y, x] = [event.latitude!, event.longitude!]
          expect(Math.abs(y) < 90 && Math.abs(x) < 180).toBe(true)
          const km = 111.195 * Math.hypot(y - latitude, (x - longitude) * Math.cos((latitude * Math.PI) / 180))
          expect(km).toBeLessThanOrEqual(event.radius_km!)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('are refused where the licence does not allow rows to be passed on; for own use they are not', () => {
    const leaving = { kind: 'events' as const, events: events([{}]), releases: [...open, ...closed] }
    expect(() => release('public', leaving)).toThrow(expect.objectContaining({ code: 'refused', exitCode: 1 }))
    expect(release('internal', leaving)).toEqual(leaving.events)
  })

  test('for own use are whole, and the original is never touched', () => {
    const given = fc.sample(anyEvent, { numRuns: 20, seed: 1 })
    const whole = events(given)
    const before = structuredClone(whole)
    expect(release('internal', { kind: 'events', events: whole, releases: open })).toEqual(before)
    release('public', { kind: 'events', events: whole, releases: open })
    expect(whole).toEqual(before)
  })
})

const figureOf = (question: string, options: Record<string, unknown>, given: Partial<Figure> = {}): Figure => ({
  format: 'marsad-figure/1',
  id: '0',
  language: 'en',
  question,
  options,
  actors_taken: [],
  result: {},
  sentence: 'as it was',
  caveats: [],
  messages: { sentence: { key: 'none', values: {} }, caveats: [] },
  receipt: { profile: null, selection: { releases: [madeRef] } } as unknown as Figure['receipt'],
  ...given,
})
const leave = (figure: Figure, releases = open) => release('public', { kind: 'figure', figure, releases })

describe('figures for the public', () => {
  test('say under which profile they left', () => {
    const figure = figureOf('tempo', { by: 'day' })
    expect(leave(figure).receipt.profile).toBe('public')
    expect(release('internal', { kind: 'figure', figure, releases: open }).receipt.profile).toBe('internal')
    expect(figure.receipt.profile).toBeNull()
  })

  test.each([
    ['tempo', { by: 'day' }],
    ['concentration', { place_level: 'admin2' }],
    ['concentration', { place_level: 'cell' }],
    ['concentration', { place_level: 'h3', resolution: 0 }],
    ['concentration', { place_level: 'area', boundaries: { id: 'provinces', sha256: 'a1'.repeat(32) } }],
  ])('of a closed release are refused where finer than province and week: %s %j', (question, options) => {
    expect(() => leave(figureOf(question, options), closed)).toThrow(
      expect.objectContaining({ code: 'refused', exitCode: 1 }),
    )
    expect(
      release('internal', { kind: 'figure', figure: figureOf(question, options), releases: closed }).result,
    ).toEqual({})
  })

  test.each([
    ['tempo', { by: 'week' }],
    ['concentration', { place_level: 'admin1' }],
    ['concentration', { place_level: 'country' }],
    ['coverage', { by: 'month' }],
  ])('of a closed release pass otherwise: %s %j', (question, options) => {
    expect(leave(figureOf(question, options), closed).sentence).toBe('as it was')
  })
})

describe('figures of an area that somebody drew', () => {
  const drawn: Partial<Selection>[] = [
    { bbox: [44, 33, 44.1, 33.1] },
    { cell: [1] },
    { h3: ['842ca29ffffffff'] },
    { area: [{ id: 'streets', sha256: 'a1'.repeat(32) }] },
    { polygon: [[[[44, 33], [44.1, 33], [44, 33.1], [44, 33]]]] }, // prettier-ignore
  ]
  const figure = (first: Partial<Selection>, second?: Partial<Selection>) =>
    figureOf(
      'tempo',
      { by: 'week' },
      {
        receipt: {
          profile: null,
          selection: { releases: [madeRef], ...first },
          versus: second ? { selection: { releases: [madeRef], ...second }, events_digest: null, rows: '' } : null,
        } as unknown as Figure['receipt'],
      },
    )

  test.each(drawn)('are refused of a closed release, as either side of a comparison too: %j', (words) => {
    const refused = expect.objectContaining({ code: 'refused', exitCode: 1 }) as Error
    expect(() => leave(figure(words), closed)).toThrow(refused)
    expect(() => leave(figure({}, words), closed)).toThrow(refused)
    expect(leave(figure({}, {}), closed).sentence).toBe('as it was')
    expect(leave(figure(words)).sentence).toBe('as it was')
  })
})

describe('H3 cells for the public', () => {
  const ofResolution = (resolution: number) =>
    figureOf(
      'concentration',
      { place_level: 'h3', resolution },
      { result: { place_level: 'h3', resolution, places: [] } },
    )

  test('are refused where they are finer than about a half-degree cell', () => {
    expect(() => leave(ofResolution(5))).toThrow(
      expect.objectContaining({ code: 'refused', hint: expect.stringContaining('--resolution 4') as string }),
    )
    expect(leave(ofResolution(4)).sentence).toBe('as it was')
    expect(release('internal', { kind: 'figure', figure: ofResolution(15), releases: open }).sentence).toBe('as it was')
  })
})

/** A figure that compares cells with so many events each, by the number of the cell. */
async function comparedCells(first: Record<string, number>, second: Record<string, number>) {
  const rows = (counts: Record<string, number>) =>
    Object.entries(counts).map(([unit, events]): PlaceCount => ({
      country: 'IRQ',
      unit,
      parent: null,
      touches: null,
      known: true,
      location_precision: 'exact',
      days_inside: 1,
      days: 1,
      events,
    }))
  const subject = (country: string) => {
    return { selection: { releases: [madeRef], country: [country] }, releases: open, actorsTaken: [] }
  }
  const [a, b] = [subject('IRQ'), subject('SYR')]
  const engine = {
    places: async (asked: Selection) => rows(asked === a.selection ? first : second),
    count: async () => 0,
  } as unknown as Engine
  const options = { place_level: 'cell', place_by: 'delivered', allocate: 'none' } as const
  const { result, sentence, caveats } = await concentration.compute(
    { engine, ...a, versus: b, boundaries: () => Promise.reject(new Error('not asked for')) },
    options,
  )
  return leave(figureOf('concentration', { ...options }, { result, messages: { sentence, caveats } }))
}

describe('compared cells for the public', () => {
  test('with few events on either side are withheld on that side, and their comparison altogether', async () => {
    const shown = await comparedCells({ 1: 30, 2: 9, 3: 2, 4: 1 }, { 1: 8, 3: 40, 5: 6 })
    const result = shown.result as Required<ConcentrationResult>
    expect(result.places.map(({ id }) => id)).toEqual(['1', '2'])
    expect(result.withheld).toEqual({ places: 2, expected: 3 })
    expect(result.versus.places.map(({ id }) => id)).toEqual(['3', '1', '5'])
    expect(result.comparison.places.map(({ id, first, second }) => [id, first === null, second === null])).toEqual([
      ['1', false, false],
      ['2', false, false],
      ['3', true, false],
      ['5', true, false],
    ])
    expect(result.comparison.places.filter(({ difference }) => difference === null)).toHaveLength(2)
    expect(result.comparison).toMatchObject({ gini: null, hhi: null })
    expect(shown.messages.sentence).toMatchObject({ key: 'compared', values: { a_place: 'PRIO-GRID 1', a_hhi: null } })
    expect(shown.caveats[0]).toMatch(/^Iraq: 2 grid cells with too few events/)
  })

  test('of which nothing is left on a side are not named', async () => {
    const shown = await comparedCells({ 1: 30, 2: 9 }, { 7: 2, 8: 1 })
    expect(JSON.stringify([shown.sentence, shown.messages.sentence])).not.toContain('PRIO-GRID')
    expect(shown.messages.sentence).toMatchObject({ key: 'compared_totals', values: { a_events: 39, b_events: 3 } })
    expect(shown.caveats[0]).toMatch(/^Syria: /)
  })

  test('pass whole where each holds enough', async () => {
    const shown = await comparedCells({ 1: 30, 2: 9 }, { 7: 20, 8: 4 })
    expect((shown.result as Required<ConcentrationResult>).comparison.places).toHaveLength(4)
    expect(shown.sentence).toBe('as it was')
  })
})

/** A figure about cells with so many events each. */
const cells = (...counts: number[]) => placesOf({ place_level: 'cell' }, counts)

/** The same at any level; areas are of the size given. */
async function placesOf(
  level: Pick<ConcentrationOptions, 'place_level' | 'resolution' | 'boundaries'>,
  counts: readonly number[],
  area_km2 = 1,
) {
  const rows = counts.map((events, index): PlaceCount => ({
    country: 'IRQ',
    unit: String(100 + index),
    parent: null,
    touches: null,
    known: true,
    location_precision: 'exact',
    days_inside: 1,
    days: 1,
    events,
  }))
  const options = { ...level, place_by: 'delivered', allocate: 'none' } as const
  const context = {
    engine: {
      places: async () => rows,
      areas: async () => rows.map(({ unit }) => ({ code: unit, name: `Place ${unit}`, area_km2 })),
    } as unknown as Engine,
    selection: { releases: [{ dataset: 'made', release: '1' }] },
    releases: open,
    actorsTaken: [],
    versus: null,
    boundaries: () => Promise.reject(new Error('not asked for')),
  }
  const { result, sentence, caveats } = await concentration.compute(context, options)
  const figure = figureOf('concentration', { ...options }, { result, messages: { sentence, caveats } })
  return { whole: result, figure, shown: leave(figure), counted: countPlaces(rows, level.place_level) }
}
const resultOf = (figure: Figure) => figure.result as ConcentrationResult

describe('cells for the public', () => {
  test('pass whole where each holds at least three events', async () => {
    const { figure, shown } = await cells(9, 3, 4)
    expect(shown.result).toBe(figure.result)
    expect(shown.sentence).toBe('as it was')
  })

  test('with fewer are withheld and told together', async () => {
    const { shown } = await cells(9, 2, 4, 1)
    expect(resultOf(shown).places.map(({ id }) => id)).toEqual(['100', '102'])
    expect(resultOf(shown).withheld).toEqual({ places: 2, expected: 3 })
    expect(resultOf(shown).lorenz).toEqual([])
  })

  test('one alone takes the next smallest with it, since the total would give it away', async () => {
    const { shown } = await cells(9, 2, 4)
    expect(resultOf(shown).withheld).toEqual({ places: 2, expected: 6 })
    expect(resultOf(shown).places.map(({ id }) => id)).toEqual(['100'])
  })

  test('several with fewer than three events together take more with them', async () => {
    const { shown } = await cells(9, 1, 1, 5)
    expect(resultOf(shown).withheld).toEqual({ places: 3, expected: 7 })
  })

  test('all withheld, no cell is named in the sentence', async () => {
    const { shown } = await cells(1, 2)
    expect(resultOf(shown).places).toEqual([])
    expect(shown.sentence).toMatch(/^3 events are recorded; each grid cell holds too few to be shown\.$/)
    expect(JSON.stringify(shown)).not.toMatch(/"1?0[01]"|PRIO-GRID/)
  })

  test('a cell alone is withheld', async () => {
    const { shown } = await cells(2)
    expect(resultOf(shown)).toMatchObject({ places: [], withheld: { places: 1, expected: 2 } })
  })

  test('are H3 cells and small areas as well, and the text says which', async () => {
    const h3 = await placesOf({ place_level: 'h3', resolution: 4 }, [9, 2, 4, 1])
    expect(resultOf(h3.shown).withheld).toEqual({ places: 2, expected: 3 })
    expect(h3.shown.caveats[0]).toMatch(/^2 H3 cells with too few events/)
    const boundaries = { id: 'districts', sha256: 'a1'.repeat(32) }
    const small = await placesOf({ place_level: 'area', boundaries }, [9, 2, 4, 1], 2_999)
    expect(resultOf(small.shown).places.map(({ name }) => name)).toEqual(['Place 100', 'Place 102'])
    expect(resultOf(small.shown)).toMatchObject({ withheld: { places: 2, expected: 3 }, gini_all: null })
    expect(small.shown.caveats[0]).toMatch(/^2 areas with too few events/)
    const large = await placesOf({ place_level: 'area', boundaries }, [9, 2, 4, 1], 3_000)
    expect(resultOf(large.shown).withheld).toBeUndefined()
  })

  test('what is withheld cannot be told from what is shown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 12 }), async (counts) => {
        const { whole, shown } = await cells(...counts)
        const { places, withheld, top, events, lorenz } = resultOf(shown)
        for (const { expected } of places) expect(expected).toBeGreaterThanOrEqual(3)
        const sum = places.reduce((total, { expected }) => total + expected, 0)
        expect(sum + (withheld?.expected ?? 0)).toBe(events)
        expect(places.length + (withheld?.places ?? 0)).toBe(whole.places.length)
        if (!withheld) return
        expect(withheld.places === 1 && whole.places.length > 1).toBe(false)
        if (whole.places.length > withheld.places) expect(withheld.expected).toBeGreaterThanOrEqual(3)
        expect(top.every(({ k }) => k <= places.length)).toBe(true)
        expect(lorenz).toEqual([])
        const hidden = whole.places.slice(places.length)
        for (const { name } of hidden) expect(JSON.stringify([shown.sentence, shown.messages])).not.toContain(name)
        if (places.length < 3) expect(shown.messages.sentence.values['three'] ?? null).toBeNull()
      }),
      { numRuns: 150 },
    )
  })
})
