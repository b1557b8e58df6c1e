import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { importMapped, mappingOf, tableOf } from '../../../test/mapped-rows.ts'
import { runMain } from '../../../test/run-main.ts'
import { errorOf, TestWorkspace } from '../../../test/test-workspace.ts'
import { connectorOf, datasetOf } from './connector.ts'
import { checkMapping } from './read-mapping.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())
const year = { from: '2014-01-01', to: '2014-12-31' }
const gap = { from: '2014-06-01', to: '2014-08-31' }
const rows = ['2014-01-05', '2014-03-09'].map((date) => ({ date, country: 'Iraq' }))

describe('what a mapping says of the data', () => {
  test('stands in the release, and so does the mapping itself', async () => {
    const mapping = mappingOf(
      {},
      {
        dataset: 'my-list',
        title: 'A list',
        publisher: 'We',
        citation: 'We (2014), A list.',
        licence: { id: 'Ours', url: 'https://example.org', rows_public: true, attribution: 'By us' },
        extent: { ...year, countries: ['IRQ'], gaps: [{ ...gap, comment: 'The office moved.' }], population: 'deaths' },
        caveats: ['Deaths of soldiers are left out.'],
        breaks: [
          { date: '2014-02-01', what: 'two more sources' },
          { date: '2014-03-01', what: { en: 'a new coder', ar: 'مرمّز جديد' } },
        ],
      },
    )
    const { release } = await importMapped(made, mapping, rows)
    expect(release).toMatchObject({
      dataset: 'my-list',
      title: 'A list',
      publisher: 'We',
      citation: 'We (2014), A list.',
      licence: { id: 'Ours', url: 'https://example.org', rows_public: true, attribution: 'By us' },
      extent: { ...year, countries: ['IRQ'], gaps: [gap], population: 'deaths', basis: 'user' },
      caveats: ['Deaths of soldiers are left out.'],
      breaks: [
        { date: '2014-02-01', what: { en: 'two more sources', ar: 'two more sources' } },
        { date: '2014-03-01', what: { en: 'a new coder', ar: 'مرمّز جديد' } },
      ],
    })
    const kept: unknown = JSON.parse(readFileSync(join(made.folderOf(release), 'mapping.json'), 'utf8'))
    expect(checkMapping(kept, 'kept')).toEqual(checkMapping(mapping, 'given'))
    expect(release.connector.id).toMatch(/^mapping-[0-9a-f]{12}$/)
  })

  test('may be nothing: then the extent is assumed, and the file gives the name', async () => {
    const { release } = await importMapped(made, mappingOf({ country: { column: 'country' } }), rows)
    expect(release).toMatchObject({
      publisher: 'not stated',
      licence: { id: 'not stated', rows_public: false },
      extent: { from: '2014-01-01', to: '2014-03-31', countries: ['IRQ'], population: 'not stated', basis: 'assumed' },
    })
    expect(release.dataset).toMatch(/^table-\d+$/)
  })

  test('names of files become ids of datasets', () => {
    const names = {
      'My Événements (2).csv.gz': 'my-evenements-2',
      'أحداث.xlsx': 'table',
      '../x/y.json': 'x-y',
      'a.b.csv': 'a-b',
    }
    expect(Object.keys(names).map(datasetOf)).toEqual(Object.values(names))
  })
})

describe('a file again', () => {
  const workspace = new TestWorkspace()
  afterAll(() => workspace.remove())
  const content = tableOf(rows)
  const importBy = (fields: Record<string, unknown>, release?: string) => {
    const mapping = checkMapping(mappingOf(fields, { dataset: 'again' }), 'm.json')
    return workspace.import('again.csv', content, { connector: connectorOf(mapping, 'again.csv'), release })
  }

  test('with the same mapping is the same release; with another it needs a name', async () => {
    const first = await importBy({})
    expect(first.already_imported).toBe(false)
    expect(await importBy({})).toEqual({ ...first, already_imported: true })
    const error = await errorOf(importBy({ notes: { column: 'country' } }))
    expect(error).toMatchObject({ code: 'release_exists', exitCode: 1 })
    expect(error.hint).toContain('--release NAME')
    const second = await importBy({ notes: { column: 'country' } }, 'second')
    expect(second).toMatchObject({ already_imported: false, release: { release: 'second', dataset: 'again' } })
    expect(second.release.connector.id).not.toBe(first.release.connector.id)
  })
})

describe('from the command line', () => {
  function workspaceOfTest() {
    const workspace = new TestWorkspace()
    onTestFinished(() => workspace.remove())
    const file = workspace.deliver('list.csv', tableOf(rows))
    const run = (...words: string[]) => runMain([...words, '--workspace', workspace.dir], workspace.base)
    const mapped = (mapping: unknown, name = 'm.json') => workspace.deliver(name, JSON.stringify(mapping))
    return { file, run, mapped, base: workspace.base }
  }

  test('a figure says what the mapping says of the data', async () => {
    const { file, run, mapped } = workspaceOfTest()
    const mapping = mapped(mappingOf({}, { caveats: ['Invented, every row.'] }))
    expect((await run('import', file, '--mapping', mapping)).code).toBe(0)
    const asked = await run('ask', 'tempo', '--by', 'month', '--json')
    const { caveats, result } = JSON.parse(asked.stdout) as { caveats: string[]; result: { total: { events: number } } }
    expect(result.total.events).toBe(2)
    expect(caveats.filter((text) => text.includes('Invented, every row.'))).toHaveLength(1)
  })

  test('rows leave only where the licence lets them', async () => {
    const { file, run, mapped, base } = workspaceOfTest()
    await run('import', file, '--mapping', mapped(mappingOf({}, { dataset: 'closed' })))
    await run(
      'import',
      file,
      '--mapping',
      mapped(mappingOf({}, { dataset: 'open', licence: 'CC-BY-4.0' }), 'open.json'),
    )
    const out = join(base, 'rows.csv')
    const refused = await run('events', '--dataset', 'closed', '--format', 'csv', '--out', out, '--json')
    expect(refused.code).toBe(1)
    expect(JSON.parse(refused.stdout)).toMatchObject({ error: { code: 'refused' } })
    expect(existsSync(out)).toBe(false)
    expect((await run('events', '--dataset', 'open', '--format', 'csv', '--out', out)).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toContain('2014-03-09')
  })

  test('a mapping that cannot be used is told before any file is touched', async () => {
    const { file, run, mapped, base } = workspaceOfTest()
    const wrong = await run('import', file, '--mapping', mapped({ fields: {} }), '--json')
    expect([wrong.code, JSON.parse(wrong.stdout)]).toMatchObject([1, { error: { code: 'bad_mapping' } }])
    const gone = await run('import', file, '--mapping', join(base, 'gone.json'), '--json')
    expect([gone.code, JSON.parse(gone.stdout)]).toMatchObject([3, { error: { code: 'no_such_file' } }])
    const folder = await run('import', file, '--mapping', base, '--json')
    expect(folder.code).not.toBe(0)
    expect(JSON.parse(folder.stdout)).toHaveProperty('error.hint')
  })
})
