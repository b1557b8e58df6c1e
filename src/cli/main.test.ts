import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gedFile } from '../../test/ged-rows.ts'
import { runMain } from '../../test/run-main.ts'
import { TestWorkspace } from '../../test/test-workspace.ts'
import { openDatabase } from '../judgements/database.ts'
import { readReleaseLog } from '../judgements/release-log.ts'
import { commandAbouts } from './abouts.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())

/** Two datasets, one of them in two releases; `workspace/` is also where commands run. */
beforeAll(async () => {
  const rows = [{}, { date_start: '2015-01-02', date_end: '2015-01-02', year: '2015' }]
  await made.import('GEDEvent_v24_1.csv', gedFile(rows))
  await made.import('GEDEvent_v25_1.csv', gedFile([...rows, {}]))
  await made.import('orland-2014-2019.csv', gedFile(rows))
  writeFileSync(join(made.base, 'no-figure.json'), '{"format":"other"}')
  writeFileSync(join(made.base, 'no-json.json'), '{')
  mkdirSync(join(made.base, 'empty'))
})

const run = (line: string | readonly string[]) => runMain(typeof line === 'string' ? line.split(' ') : line, made.dir)

describe('help', () => {
  test.each(commandAbouts)('of $name has examples and its options', async (about) => {
    const { code, stdout, stderr } = await run([about.name, '--help'])
    expect([code, stderr]).toEqual([0, ''])
    expect(about.examples.length).toBeGreaterThan(0)
    expect(stdout).toContain(about.summary)
    for (const example of about.examples) expect(stdout).toContain(`  ${example}\n`)
    for (const { name } of about.options) expect(stdout).toContain(`--${name}`)
  })

  test.each([[[]], [['--help']], [['help']], [['-h']]])('of %j names every command', async (args) => {
    const { code, stdout } = await run(args)
    expect(code).toBe(0)
    for (const { name, summary } of commandAbouts) expect(stdout).toMatch(new RegExp(`  ${name} +${summary}\n`))
  })

  test('stands before anything else that is wrong', async () => {
    expect(await run('ask nothing --unknown --help')).toMatchObject({ code: 0 })
  })

  test('tells the version', async () => {
    expect((await run('--version')).stdout).toMatch(/^\S+ \d+\.\d+\.\d+\n$/)
  })

  test('every command has a file, and every file a command', () => {
    const files = readdirSync(join(import.meta.dirname, 'commands')).filter((name) => !name.endsWith('.test.ts'))
    expect(files.sort()).toEqual(commandAbouts.map(({ name }) => `${name}.ts`).sort())
  })
})

describe('what works', () => {
  const one = '--dataset orland'
  const cases: [line: string, shape: unknown][] = [
    ['releases', [{ dataset: 'orland' }, { dataset: 'ucdp-ged' }, { dataset: 'ucdp-ged' }]],
    [`ask tempo --by year ${one}`, { question: 'tempo', options: { by: 'year' }, result: { total: { events: 2 } } }],
    [`ask concentration ${one}`, { question: 'concentration', receipt: { rows: expect.anything() as unknown } }],
    [`events ${one}`, { total: 2, events: [{ source_event_id: '1' }, { source_event_id: '2' }] }],
    [`events ${one} --from 2015 --to 2015`, { total: 1 }],
    [`events ${one} --country IRQ`, { total: 0, events: [] }],
    [`events ${one} --bbox -20,-30,-10,-20`, { total: 2 }],
    [`events ${one} --bbox=-20,-30,-10,-20`, { total: 2 }],
    [`events ${one} --actor ucdp:990002`, { total: 2, actors_taken: [{ names: ['Vask Front (invented)'] }] }],
    [`events ${one} --format geojson`, { type: 'FeatureCollection' }],
    [`events ${one} --format csv --out list.csv`, { total: 2, written: 2 }],
    ['events --dataset ucdp-ged --release 25.1 --limit 1', { total: 3, events: [{ release: '25.1' }] }],
    ['show orland/2014-2019/2', { event: { event_id: 'orland/2014-2019/2' }, delivered: { date_start: '2015-01-02' } }],
    ['diff ucdp-ged 24.1 25.1', { added: 1, removed: 0, changed: 0, figures: [] }],
    ['init new-one', { name: 'new-one' }],
    ['import ../delivered/orland-2014-2019.csv', { dataset: 'orland', already_imported: true, rows_in: 2 }],
    [
      'import ../delivered/orland-2014-2019.csv ../delivered/GEDEvent_v25_1.csv',
      [{ dataset: 'orland' }, { dataset: 'ucdp-ged', events: 3 }],
    ],
  ]

  test.each(cases)('%s --json prints one document and nothing else', async (line, shape) => {
    const { code, stdout } = await run(`${line} --json`)
    expect(JSON.parse(stdout)).toMatchObject(shape as object)
    expect(stdout.trim()).toMatch(/^[[{]/)
    expect(code).toBe(0)
  })

  test('a file asked for lies where the person stands', () => {
    expect(readFileSync(join(made.dir, 'list.csv'), 'utf8').split('\n')).toHaveLength(4)
  })

  test('a question that matches nothing is an answer', async () => {
    const { code, stdout } = await run(`ask tempo --by year ${one} --country IRQ`)
    expect(code).toBe(0)
    expect(stdout.trim()).not.toBe('')
  })

  test('a figure verifies, and says so when it does not', async () => {
    expect(await run(`ask tempo --by year ${one} --out figure`)).toMatchObject({ code: 0 })
    const path = join(made.dir, 'figure', 'figure.json')
    const same = await run(`verify ${path} --json`)
    expect([same.code, JSON.parse(same.stdout)]).toMatchObject([0, { identical: true, changes: [] }])
    const figure = JSON.parse(readFileSync(path, 'utf8')) as { result: { total: { events: number } } }
    figure.result.total.events = 7
    writeFileSync(path, JSON.stringify(figure))
    const other = await run(`verify ${path} --json`)
    expect([other.code, JSON.parse(other.stdout)]).toMatchObject([1, { identical: false }])
    expect((await run(`verify ${path}`)).stdout).toContain('Not identical')
  })
})

describe('two selections', () => {
  const ask = ['ask', 'tempo', '--by', 'year', '--dataset', 'orland']

  test('are compared in one answer, the words of the second replacing those of the first', async () => {
    const { code, stdout } = await run([...ask, '--to', '2014', '--versus', '--from 2015 --to 2015', '--json'])
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      {
        result: { total: { events: 1 }, versus: { total: { events: 1 } }, comparison: { ratio: 1 } },
        versus_actors_taken: [],
        receipt: { versus: { selection: { from: '2015-01-01', to: '2015-12-31' } } },
      },
    ])
  })

  test('of two datasets leave as a figure that verifies, with the releases of both in the log', async () => {
    const versus = '--dataset ucdp-ged --release 25.1'
    expect(await run([...ask, '--versus', versus, '--out', 'compared'])).toMatchObject({ code: 0 })
    const { code, stdout } = await run('verify compared/figure.json --json')
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      { identical: true, releases: [{ dataset: 'orland' }, { dataset: 'ucdp-ged', release: '25.1' }] },
    ])
    const page = readFileSync(join(made.dir, 'compared', 'figure.html'), 'utf8')
    expect(page).toContain('Compared with')
    expect(page).toContain('marsad events --dataset ucdp-ged --release 25.1')
    const database = openDatabase(join(made.dir, 'judgements.sqlite'))
    const logged = readReleaseLog(database).filter(({ target }) => target.includes('compared'))
    database.close()
    expect(logged.length).toBeGreaterThan(4)
    for (const { releases } of logged) {
      expect(releases).toEqual([
        { dataset: 'orland', release: '2014-2019' },
        { dataset: 'ucdp-ged', release: '25.1' },
      ])
    }
  })

  test('are named in words with the rows of each', async () => {
    const { stdout } = await run([...ask, '--versus', '--dataset ucdp-ged --release 25.1'])
    expect(stdout).toMatch(/Rows: marsad events --dataset orland.*\n +Compared with: marsad events --dataset ucdp-ged/)
  })
})

describe('what does not', () => {
  const one = '--dataset orland'
  const cases: [line: string | string[], code: number, error: string, told?: object][] = [
    ['guess', 2, 'unknown_command', { received: 'guess', expected: expect.stringContaining('import') as string }],
    ['events --forom 2014', 2, 'unknown_option', { received: '--forom' }],
    ['events --coun IRQ', 2, 'unknown_option', { expected: expect.stringContaining('--country') as string }],
    ['events -x', 2, 'unknown_option', { received: '-x' }],
    [
      `ask tempo --place-level admin1 ${one}`,
      2,
      'unknown_option',
      { received: '--place-level', expected: expect.stringContaining('--by') as string },
    ],
    ['ask guess', 2, 'unknown_question', { received: 'guess', expected: expect.stringContaining('tempo') as string }],
    ['ask', 2, 'missing_operand'],
    ['show', 2, 'missing_operand'],
    ['verify', 2, 'missing_operand'],
    ['import', 2, 'missing_operand'],
    ['diff', 2, 'missing_operand'],
    ['diff ucdp-ged 24.1', 2, 'missing_operand', { received: 'ucdp-ged 24.1' }],
    ['completion', 2, 'unknown_shell'],
    ['completion tcsh', 2, 'unknown_shell', { received: 'tcsh' }],
    ['events --dataset', 2, 'missing_value', { received: '--dataset' }],
    ['events --release --limit 3', 2, 'missing_value', { received: '--release' }],
    ['releases --json=yes', 2, 'unwanted_value', { received: 'yes' }],
    [
      `ask tempo --by decade ${one}`,
      2,
      'bad_value',
      { received: 'decade', expected: expect.stringContaining('month') as string },
    ],
    [`events ${one} --limit few`, 2, 'bad_value', { received: 'few' }],
    [`events ${one} --limit -3`, 2, 'bad_value', { received: '-3' }],
    [`events ${one} --format xml`, 2, 'bad_value', { received: 'xml' }],
    [`events ${one} --profile secret`, 2, 'bad_value'],
    [`events ${one} --country Iraq`, 2, 'bad_value', { received: 'IRAQ' }],
    [`events ${one} --from 2014-13`, 2, 'bad_value', { received: '2014-13' }],
    [`events ${one} --to yesterday`, 2, 'bad_value'],
    [`events ${one} --from 2015 --to 2014`, 2, 'empty_range', { received: '2015 to 2014' }],
    [`events ${one} --bbox 1,2,3`, 2, 'bad_value', { received: '1,2,3' }],
    [`events ${one} --bbox -20,-20,-10,-30`, 2, 'bad_value', { received: '-20,-20,-10,-30' }],
    [
      `events ${one} --violence-type war`,
      2,
      'bad_value',
      { expected: expect.stringContaining('state_based') as string },
    ],
    [`events ${one} --active-year maybe`, 2, 'bad_value'],
    [`events ${one} --deaths-min 1.5`, 2, 'bad_value'],
    ['events', 2, 'ambiguous_dataset', { expected: expect.stringContaining('orland/2014-2019') as string }],
    ['events --dataset ucdp-ged', 2, 'ambiguous_release', { expected: '24.1, 25.1' }],
    [
      ['events', '--dataset', 'orland', '--actor', 'Vask'],
      2,
      'unknown_actor',
      { hint: expect.stringContaining('Vask Front (invented)') as string },
    ],
    [['events', '--dataset', 'orland', '--admin1', 'Kethar'], 2, 'unknown_admin1', { expected: 'Kéthar province' }],
    [`ask tempo ${one} --versus --by=year`, 2, 'not_a_selection_word', { received: '--by' }],
    [['ask', 'tempo', '--dataset', 'orland', '--versus', ''], 2, 'bad_versus', { received: '--versus ""' }],
    [
      `ask tempo ${one} --versus --dataset=orland`,
      2,
      'same_selection',
      { received: '--dataset orland --release 2014-2019' },
    ],
    [`ask tempo ${one} --versus --dataset=ucdp-ged`, 2, 'ambiguous_release', { expected: '24.1, 25.1' }],
    [`ask coverage ${one} --versus --from=2015`, 2, 'does_not_compare'],
    ['import ../delivered/orland-2014-2019.csv --extent 2015', 2, 'bad_value'],
    ['import ../delivered/orland-2014-2019.csv --extent 2016/2015', 2, 'bad_value'],
    ['import ../delivered/orland-2014-2019.csv --dataset My', 2, 'bad_dataset_id'],
    ['events --dataset acled', 3, 'no_dataset', { expected: 'orland, ucdp-ged' }],
    ['events --dataset ucdp-ged --release 19.1', 3, 'no_release', { expected: '24.1, 25.1' }],
    ['diff ucdp-ged 24.1 9.9', 3, 'no_release'],
    ['show orland/2014-2019/99', 3, 'no_event', { received: 'orland/2014-2019/99' }],
    ['show orland/2020/1', 3, 'no_event'],
    ['show nothing', 3, 'no_event'],
    ['verify none.json', 3, 'no_such_file'],
    ['verify ../no-figure.json', 1, 'not_a_figure'],
    ['verify ../no-json.json', 1, 'not_a_figure'],
    ['import none.csv', 3, 'no_such_file'],
    ['import ..', 1, 'unreadable_file'],
    ['import ../no-json.json', 1, 'no_list'],
    ['releases --workspace ../empty', 3, 'no_workspace'],
    ['import none.csv --workspace ../empty', 3, 'no_such_file'],
    [`events ${one} --workspace ../empty`, 3, 'no_workspace'],
    ['init .', 1, 'workspace_exists'],
  ]

  test.each(cases)('%s ends with %i and the code %s', async (line, code, error, told = {}) => {
    const args = typeof line === 'string' ? line.split(' ') : line
    const plain = await run(args)
    expect([plain.code, plain.stdout]).toEqual([code, ''])
    expect(plain.stderr).not.toMatch(/\n\s+at /)

    const json = await run([...args, '--json'])
    const document = JSON.parse(json.stdout) as { error: Record<string, string | null> }
    expect(json.code).toBe(code)
    expect(document).toEqual({ error: expect.objectContaining({ code: error, ...told }) as unknown })
    expect(Object.keys(document.error)).toEqual(['code', 'message', 'received', 'expected', 'hint'])
    expect(plain.stderr).toContain(document.error['message'])
    if (document.error['received']) expect(plain.stderr).toContain(document.error['received'])
  })

  test('CSV on stdout is not one JSON document', async () => {
    expect((await run(`events ${one} --format csv`)).code).toBe(0)
    expect(await run(`events ${one} --format csv --json`)).toMatchObject({ code: 2 })
  })

  test('a wrong path leaves no workspace behind', () => {
    expect(readdirSync(join(made.base, 'empty'))).toEqual([])
  })

  test('a fault of the program is not dressed up as an error of the person', async () => {
    const broken = { cwd: made.dir, print: () => { throw new TypeError('fault') }, tell: () => {}, interactive: false, signal: AbortSignal.abort() } // prettier-ignore
    const { main } = await import('./main.ts')
    await expect(main(['--help'], broken)).rejects.toThrow(TypeError)
  })
})

describe('an import that is stopped', () => {
  test('ends with 1 and the code cancelled', async () => {
    const path = made.deliver('stopped.csv', gedFile([{}]))
    const { code, stdout } = await runMain(['import', path, '--json'], made.dir, AbortSignal.abort())
    expect([code, JSON.parse(stdout)]).toMatchObject([1, { error: { code: 'cancelled' } }])
  })
})
