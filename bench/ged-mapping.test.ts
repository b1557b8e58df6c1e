import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { connectorOf } from '../src/connectors/mapping/connector.ts'
import { readMapping } from '../src/connectors/mapping/read-mapping.ts'
import type { MarsadEvent } from '../src/model/event.ts'
import { gedFile, oneSided } from '../test/ged-rows.ts'
import { TestWorkspace } from '../test/test-workspace.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())

test('the mapping of the benchmark makes the same events as the connector', async () => {
  const content = gedFile([
    {},
    { date_start: '2014-03-05', date_end: '2014-03-07', date_prec: '2', where_prec: '2' },
    { ...oneSided, where_prec: '4', deaths_a: '0', deaths_civilians: '3', active_year: '0' },
    { low: '5', best: '4', high: '3', deaths_b: '-1', latitude: '', source_headline: '', where_description: ' ' },
    { date_prec: '5', side_b_new_id: '', type_of_violence: '2', priogrid_gid: '', where_prec: '6' },
    { date_start: 'x' },
    { date_end: '2013-01-01' },
  ])
  const text = readFileSync(new URL('ged.mapping.json', import.meta.url), 'utf8')
  const connector = connectorOf(readMapping(text, 'ged.mapping.json'), 'ged.csv')
  const { release: ours } = await made.import('ged.csv', content, { connector })
  const { release: theirs } = await made.import('ged.csv', content, { dataset: 'ucdp-ged' })
  // The two name themselves, the authority of ids, and the entries of the sources in their own way, and one knows how parts sum up.
  const common = ({ event_id, dataset, release, sources, actors, flags, ...event }: MarsadEvent) => ({
    ...event,
    named: [event_id.split('/').at(-1), dataset !== '', release !== '', sources.length > 0],
    actors: actors.map((actor) => ({ ...actor, source_id: actor.source_id?.split(':')[1] ?? null })),
    flags: flags.filter((flag) => flag !== 'deaths_sum').toSorted(),
  })
  const [a, b] = [await made.events(ours), await made.events(theirs)]
  expect([...a.values()].map(common)).toEqual([...b.values()].map(common))
  expect(a.size).toBe(5)
  expect((await made.rejects(ours)).map(({ record, code }) => [record, code])).toEqual(
    (await made.rejects(theirs)).map(({ record, code }) => [record, code]),
  )
})
