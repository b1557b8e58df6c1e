import { afterEach, beforeEach, expect, test } from 'vitest'
import { addText } from '../../../test/made-documents.ts'
import { serveTest } from '../../../test/test-server.ts'
import { TestWorkspace } from '../../../test/test-workspace.ts'

const text = `The bureau belongs to the Front, said Ruvana Teskel.
Its media unit began in 2014.
The bureau sat in Orlandia from 2012 to 2014.
Nobody knows where the bureau sits.
The bureau has 300 fighters.`
const structure = { kind: 'structure', subject: 'Orland Bureau' } as const

let held: TestWorkspace
let id: string
beforeEach(async () => {
  held = new TestWorkspace()
  const claims = [
    { ...structure, quote: text.split('\n')[0]!, property: 'unit_of', value: 'Orland Front' },
    { ...structure, quote: 'Its media unit', subject: 'Media', property: 'unit_of', value: 'Orland Bureau' },
    {
      ...structure,
      quote: 'The bureau sat in Orlandia',
      property: 'headquartered_in',
      value: 'Orlandia',
      time: '2012/2014',
    },
    { ...structure, quote: 'Nobody knows', property: 'headquartered_in', value: null },
    { quote: '300 fighters', subject: 'Orland Bureau', unit: 'fighters', value: 300, low: 300, high: 300 },
  ]
  const added = await addText(held, 'report.txt', text, { people: ['Ruvana Teskel'], claims })
  id = added.documents[0]!.id
})
afterEach(() => held.remove())

const serve = () => serveTest(held.workspace)
const ask = (path: string) => serve().askJson(path)
const accept = (number: number) =>
  serve().ask(`/api/claims/${id}.${number}/reviews`, { body: { reviewer: 'noor', verdict: 'accept' } })
const acceptAll = () => Promise.all([1, 2, 3, 4, 5].map(accept))

test('only what people accepted counts, until what nobody has reviewed is asked for', async () => {
  expect(await ask('/api/organisations')).toEqual({ total: 0, organisations: [] })
  const { total, organisations } = await ask('/api/organisations?status=proposed&limit=1&offset=1')
  expect(total).toBe(3)
  expect(organisations).toEqual([
    {
      key: 'orland-bureau',
      name: 'Orland Bureau',
      listed: false,
      claims: 5,
      unit_of: ['Orland Front'],
      units: 1,
      strengths: 1,
    },
  ])
  await accept(5)
  expect((await ask('/api/organisations')).organisations).toMatchObject([{ claims: 1, unit_of: [], strengths: 1 }])
})

test('one is shown with what stands above and below, and each value opens to its quote', async () => {
  await acceptAll()
  const shown = await ask('/api/organisations/orland%20bureau')
  expect(shown.organisation).toMatchObject({ key: 'orland-bureau', as_of: null, contested: ['headquartered_in'] })
  expect(shown.above).toEqual([[{ key: 'orland-front', name: 'Orland Front', standing: 'possible' }]])
  expect(shown.tree).toMatchObject({ key: 'orland-bureau', contested: true, units: [{ name: 'Media', units: [] }] })
  expect(shown.organisation.headquartered_in.map(({ value }: { value: string | null }) => value)).toEqual([
    'Orlandia',
    null,
  ])
  const [{ said }] = shown.organisation.unit_of
  expect(said).toMatchObject([{ claim: `${id}.1`, document: { id, name: 'report.txt' } }])
  expect(shown.quotes[`${id}.1`]).toBe('The bureau belongs to the Front, said [name].')
  expect(Object.keys(shown.quotes)).toHaveLength(5)
  expect(JSON.stringify(shown)).not.toContain('Teskel')
  expect(shown.dated).toEqual([{ from: '2012-01-01', to: '2014-12-31' }])
})

test('as of a date, what had ended before is left out and the dates to choose from stay', async () => {
  await acceptAll()
  const shown = await ask('/api/organisations/Orland%20Bureau?as_of=2016-06')
  expect(shown.organisation.headquartered_in).toMatchObject([{ value: null, standing: 'possible' }])
  expect(shown.organisation.contested).toEqual([])
  expect(shown.quotes).not.toHaveProperty(`${id}.3`)
  expect(shown.dated).toHaveLength(1)
})

test('a unit whose name many have is found by its key', async () => {
  await acceptAll()
  const { tree } = await ask('/api/organisations/orland-bureau')
  const [{ key }] = tree.units
  expect(key).toBe('orland-bureau/media')
  const shown = await ask(`/api/organisations/${key}`)
  expect(shown.organisation).toMatchObject({ key, name: 'Media' })
  expect(shown.above.map((level: { name: string }[]) => level.map(({ name }) => name))).toEqual([
    ['Orland Front'],
    ['Orland Bureau'],
  ])
})

test('what is not there is not found, and what is no date or status is refused', async () => {
  await acceptAll()
  const near = await serve().ask('/api/organisations/orland%20burau')
  expect(near.status).toBe(404)
  expect(await near.json()).toMatchObject({ code: 'no_organisation', expected: 'Orland Bureau' })
  expect((await serve().ask('/api/organisations/orland-bureau?as_of=soon')).status).toBe(400)
  expect((await serve().ask('/api/organisations?status=rumoured')).status).toBe(400)
})
