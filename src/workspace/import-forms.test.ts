import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { gedFile } from '../../test/ged-rows.ts'
import { columns, csv, forms, withForm } from '../../test/table-forms.ts'
import { TestWorkspace, errorOf } from '../../test/test-workspace.ts'
import { utf16 } from '../events/forms/test-tables.ts'

describe('the same table in another form', () => {
  const made = new TestWorkspace()
  afterAll(() => made.remove())
  const plain = made.import('plain.csv', csv)
  const eventsOf = async (release: Awaited<typeof plain>['release']) =>
    [...(await made.events(release)).values()].map(({ event_id, release, ...event }) => ({
      ...event,
      known: event_id !== '' && release !== '',
    }))

  test.each(forms)('%s gives the same events and rejects', async (what, name, content, form) => {
    const bytes = await content()
    const options = { release: what.replaceAll(/[^A-Za-z0-9]+/g, '-'), ...(form ? { connector: withForm(form) } : {}) }
    const { release } = await made.import(name, bytes, options)
    const { release: expected } = await plain
    expect(release).toMatchObject({ rows_in: 3, events: 2, rejects: 1, original: { name, bytes: bytes.length } })
    expect(await eventsOf(release)).toEqual(await eventsOf(expected))
    expect(await made.rejects(release)).toMatchObject([{ record: 3, code: 'date_unreadable', value: 'x' }])
  })

  test('gives offsets in the file where the file is read as it lies, and none elsewhere', async () => {
    const titled = await made.import('t.csv', `Title\n${csv}`, { release: 't', connector: withForm({ header: 2 }) })
    const [reject] = await made.rejects(titled.release)
    expect(reject?.byte_offset).toBe(
      Buffer.byteLength(`Title\n${csv.slice(0, csv.lastIndexOf('\n', csv.length - 2) + 1)}`),
    )
    const { release } = await made.import('u.csv', utf16(`${csv}"`), { release: 'u' })
    expect((await made.rejects(release)).map(({ byte_offset, code }) => [byte_offset, code])).toEqual([
      [null, 'date_unreadable'],
      [null, 'open_quote'],
    ])
  })
})

describe('a file that is mostly in another encoding', () => {
  test('is refused with the way to name it', async () => {
    const made = new TestWorkspace()
    onTestFinished(() => made.remove())
    const bytes = Buffer.from(gedFile([{ source_headline: 'à' }, { source_headline: 'é' }], { columns }), 'latin1')
    const error = await errorOf(made.import('x.csv', bytes))
    expect(error).toMatchObject({ code: 'nothing_taken', hint: expect.stringContaining('"encoding"') as string })
    expect(made.leftovers()).toEqual([])
  })
})

describe('stopping while a form is read', () => {
  test.each(['x.xlsx', 'x.json', 'x.zip'])('leaves nothing of %s', async (name) => {
    const made = new TestWorkspace()
    onTestFinished(() => made.remove())
    const content = await forms.find((form) => form[1] === name)?.[2]()
    for (const stage of ['receive', 'deliver']) {
      const stop = new AbortController()
      const onProgress = (reached: string) => reached === stage && stop.abort()
      const work = made.import(name, content ?? '', { signal: stop.signal, onProgress })
      expect(await errorOf(work)).toMatchObject({ code: 'cancelled' })
    }
    expect(made.leftovers()).toEqual([])
  })
})
