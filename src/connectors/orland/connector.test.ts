import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { TestWorkspace } from '../../../test/test-workspace.ts'
import { recogniseFile } from '../recognise-file.ts'
import { gedColumns } from '../ucdp-ged/columns.ts'
import { orland } from './connector.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())
const sample = readFileSync(new URL('sample.csv', import.meta.url))

test('the name of the file says that the country is invented, and what the file covers', async () => {
  const { release } = await made.import('orland-2014-2019.csv', sample)
  expect(release).toMatchObject({
    dataset: 'orland',
    release: '2014-2019',
    events: 3,
    rejects: 0,
    licence: { id: 'CC0-1.0', rows_public: true },
    extent: { from: '2014-01-01', to: '2019-12-31', countries: ['XOR'], basis: 'publisher' },
  })
})

test('without years in its name the extent is assumed', async () => {
  expect(orland.releaseOf('orland.csv')).toBeUndefined()
  const { release } = await made.import('Orland_new.csv', sample, { release: 'new' })
  expect(release).toMatchObject({
    dataset: 'orland',
    extent: { from: '2014-03-01', to: '2015-06-30', basis: 'assumed' },
  })
})

test('the same columns under another name are UCDP GED', () => {
  expect(recogniseFile([{ name: 'not-orland.csv', firstRecord: gedColumns }], undefined).connector.about.id).toBe(
    'ucdp-ged',
  )
})
