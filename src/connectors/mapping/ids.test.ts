import { afterAll, expect, test } from 'vitest'
import { importMapped, mappingOf } from '../../../test/mapped-rows.ts'
import { TestWorkspace } from '../../../test/test-workspace.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())

const told = (events: readonly { source_event_id: string; flags: string[] }[]) =>
  events.map(({ source_event_id, flags }) => [source_event_id, ...flags].join(' '))

test('without a column of ids, events are named by the number of their record, and later copies are flagged', async () => {
  const row = { date: '2014-01-05', place: 'A' }
  const rows = [row, { ...row, place: 'B' }, row, { ...row, date: 'x' }, row, { ...row, place: 'A ' }]
  const { events, rejects, release } = await importMapped(made, mappingOf({ location_name: { column: 'place' } }), rows)
  expect(told(events)).toEqual(['1', '2', '3 duplicate_row', '5 duplicate_row', '6'])
  expect(rejects.map(({ record }) => record)).toEqual([4])
  expect(events.map(({ event_id }) => event_id)[0]).toBe(`${release.dataset}/${release.release}/1`)
})

test('rows that are the same but for a column that the mapping does not read are no copies', async () => {
  const rows = [
    { date: '2014-01-05', other: '1' },
    { date: '2014-01-05', other: '2' },
  ]
  const { events } = await importMapped(made, mappingOf({}), rows)
  expect(told(events)).toEqual(['1', '2'])
})

test('with a column of ids, later ones of the same carry a number', async () => {
  const row = { date: '2014-01-05', id: 'a', n: '1' }
  const rows = [row, row, { ...row, n: '2' }, { ...row, id: 'b' }, { ...row, id: ' a ' }]
  const { events } = await importMapped(made, mappingOf({ source_event_id: { column: 'id' } }), rows)
  expect(told(events)).toEqual(['a', 'a#2 duplicate_row', 'a#3 duplicate_id', 'b', 'a#4 duplicate_id'])
})

test('a record without its id is named by its number and flagged', async () => {
  const rows = [
    { date: '2014-01-05', id: 'a' },
    { date: '2014-01-05', id: '' },
    { date: '2014-01-05', id: 'NA' },
  ]
  const { events, release } = await importMapped(
    made,
    mappingOf({ source_event_id: { column: 'id', missing: ['NA'] } }),
    rows,
  )
  expect(told(events)).toEqual(['a', 'row-2 id_missing', 'row-3 id_missing'])
  expect(release.flags).toEqual({ id_missing: 2 })
})

test('an id may look like the name that is given to one without', async () => {
  const rows = [
    { date: '2014-01-05', id: '' },
    { date: '2014-01-05', id: 'row-1' },
    { date: '2014-01-05', id: "o'1/2 #3" },
  ]
  const { events } = await importMapped(made, mappingOf({ source_event_id: { column: 'id' } }), rows)
  expect(told(events)).toEqual(['row-1 id_missing', 'row-1#2 duplicate_id', "o'1/2 #3"])
})
