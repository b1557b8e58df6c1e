import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { madeRef, rowsOf, temporaryFolder, writeReleases } from '../../../test/made-release.ts'
import type { Engine } from '../engine.ts'
import { openDuckDbEngine } from './engine.ts'

const folder = temporaryFolder()
const front = { name: 'Northern Front', source_id: 'made:1', role: 'side_a' as const }
const bom = '\uFEFFTell Amrin'
let engine: Engine

beforeAll(async () => {
  const events = rowsOf([
    { actors: [front, { ...front, role: 'side_b' }], location_name: 'Isen', country: null },
    { actors: [front, { name: 'Civilians', source_id: null, role: 'target' }], location_name: 'Isen' },
    { actors: [{ ...front, name: 'The Front' }, front], admin1: 'Dor', location_name: bom },
    { actors: [], location_name: null, admin1: null, country: null },
    { actors: [], location_name: 'Isen', admin1: 'Dor', country: 'SYR' },
  ])
  const only = rowsOf([{ actors: [], location_name: null, admin1: null, country: null }], {
    dataset: 'made',
    release: '2',
  })
  engine = await openDuckDbEngine(await writeReleases(folder.path, [...events, ...only]))
})
afterAll(() => {
  engine.close()
  folder.remove()
})

describe('the names of a release', () => {
  test('are counted by events, most frequent first; an event that names an actor twice, or by two names, counts once', async () => {
    expect(await engine.names(madeRef)).toEqual({
      actors: [
        { source_id: 'made:1', name: 'Northern Front', other_names: ['The Front'], events: 3 },
        { source_id: null, name: 'Civilians', other_names: [], events: 1 },
      ],
      countries: [
        { country: 'IRQ', events: 2 },
        { country: 'SYR', events: 1 },
      ],
      provinces: [
        { name: 'Dor', country: 'IRQ', events: 1 },
        { name: 'Dor', country: 'SYR', events: 1 },
        { name: 'Vell', country: null, events: 1 },
        { name: 'Vell', country: 'IRQ', events: 1 },
      ],
      places: [
        { name: 'Isen', country: null, events: 1 },
        { name: 'Isen', country: 'IRQ', events: 1 },
        { name: 'Isen', country: 'SYR', events: 1 },
        { name: bom, country: 'IRQ', events: 1 },
      ],
    })
  })

  test('are none where events carry none', async () => {
    expect(await engine.names({ dataset: 'made', release: '2' })).toEqual({
      actors: [],
      countries: [],
      provinces: [],
      places: [],
    })
  })
})
