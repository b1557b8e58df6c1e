import { afterAll, describe, expect, test } from 'vitest'
import { madeEvent, temporaryFolder, writeReleases } from '../../../test/made-release.ts'
import type { MarsadEvent } from '../../model/event.ts'
import { openDuckDbEngine } from './engine.ts'

const folder = temporaryFolder()
afterAll(folder.remove)

const [was, is] = [
  { dataset: 'made', release: '1' },
  { dataset: 'made', release: '2' },
]

async function differ(before: readonly Partial<MarsadEvent>[], after: readonly Partial<MarsadEvent>[]) {
  const events = [
    ...before.map((event) => madeEvent({ ...event, ...was })),
    ...after.map((event) => madeEvent({ ...event, ...is })),
  ]
  const engine = await openDuckDbEngine(await writeReleases(folder.path, events), { memoryMb: 256 })
  try {
    return await engine.differences(was, is)
  } finally {
    engine.close()
  }
}

describe('two releases', () => {
  test('of the same events in another order do not differ', async () => {
    const events = [
      { source_event_id: 'a', source_row: 1 },
      { source_event_id: 'b', source_row: 2 },
    ]
    const again = [
      { source_event_id: 'b', source_row: 1 },
      { source_event_id: 'a', source_row: 2 },
    ]
    expect(await differ(events, again)).toEqual({ added: 0, removed: 0, changed: 0, fields: {}, months: {} })
  })

  test('differ in what was added, removed and changed, by field and by month', async () => {
    const before = [
      { source_event_id: 'same' },
      { source_event_id: 'gone', date_start: '2014-01-31' },
      { source_event_id: 'moved', date_start: '2014-02-01', date_end: '2014-02-02' },
      { source_event_id: 'told', sources: ['a'], actors: [] },
    ]
    const after = [
      { source_event_id: 'same' },
      { source_event_id: 'moved', date_start: '2014-04-01', date_end: '2014-04-02' },
      { source_event_id: 'told', sources: ['a', 'b'], fatalities_best: null },
      { source_event_id: 'new', date_start: '2015-12-31' },
    ]
    expect(await differ(before, after)).toEqual({
      added: 1,
      removed: 1,
      changed: 2,
      fields: { date_start: 1, date_end: 1, fatalities_best: 1, sources: 1 },
      months: {
        '2014-01': { added: 0, removed: 1, changed: 0 },
        '2014-03': { added: 0, removed: 0, changed: 1 },
        '2014-04': { added: 0, removed: 0, changed: 1 },
        '2015-12': { added: 1, removed: 0, changed: 0 },
      },
    })
  })

  test('a value that became unknown has changed, one that stayed unknown has not', async () => {
    const told = await differ(
      [{ source_event_id: 'a', notes: null, headline: 'x' }],
      [{ source_event_id: 'a', notes: null, headline: null }],
    )
    expect(told.fields).toEqual({ headline: 1 })
  })
})
