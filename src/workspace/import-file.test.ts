import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { gedFile } from '../../test/ged-rows.ts'
import { TestWorkspace, errorOf, readParquet } from '../../test/test-workspace.ts'
import { DuckDbSession } from '../events/duckdb/session.ts'
import { literal } from '../events/duckdb/sql.ts'
import type { ImportStage } from '../events/import/progress.ts'
import { importStages } from '../events/import/progress.ts'
import { boundaryLookup } from './boundary-lookup.ts'
import { folders } from './folders.ts'
import { importFile } from './import-file.ts'

const file = gedFile([{}, {}, { date_start: 'x' }])
const other = gedFile([{}, {}, {}])

/** A workspace that goes away with its test. */
function workspaceOfTest(): TestWorkspace {
  const made = new TestWorkspace()
  onTestFinished(() => made.remove())
  return made
}

describe('a first import', () => {
  const made = new TestWorkspace()
  afterAll(() => made.remove())

  test('closes its accounts and leaves a whole release', async () => {
    const { release, already_imported } = await made.import('GEDEvent_v25_1.csv', file)
    expect(already_imported).toBe(false)
    expect(release).toMatchObject({
      dataset: 'ucdp-ged',
      release: '25.1',
      rows_in: 3,
      events: 2,
      rejects: 1,
      flagged: 0,
    })
    expect(await made.raw(release)).toHaveLength(3)
    expect(await made.rejects(release)).toHaveLength(1)
    expect(JSON.parse(readFileSync(join(made.folderOf(release), 'release.json'), 'utf8'))).toEqual(release)
    expect(made.workspace.catalogue.all()).toEqual([release])
    expect(existsSync(folders.importing(made.dir))).toBe(false)
  })

  test('keeps the original byte for byte, for reading only', () => {
    const [release] = made.workspace.catalogue.all()
    const path = folders.original(made.dir, release?.original.sha256 ?? '')
    expect(readFileSync(path, 'utf8')).toBe(file)
    expect(statSync(path).mode & 0o222).toBe(0)
    expect(release?.original).toMatchObject({ name: 'GEDEvent_v25_1.csv', bytes: Buffer.byteLength(file) })
  })

  test('looks places up when it is given boundaries', async () => {
    const inTexas = { country_id: '2', adm_1: 'Texas', latitude: '31', longitude: '-99' }
    const content = gedFile([
      inTexas,
      { ...inTexas, latitude: '31.5', longitude: '74.3' },
      { ...inTexas, where_prec: '6' },
    ])
    const { release } = await made.import('places.csv', content, { lookup: boundaryLookup })
    expect(release).toMatchObject({ boundaries: boundaryLookup.boundaries, flags: { admin_conflict: 1 } })
    const events = await made.events(release)
    expect([...events.values()].map(({ admin1_code }) => admin1_code)).toEqual(['US-TX', null, null])
    expect(events.get('2')?.flags).toEqual(['admin_conflict'])
  })
})

describe('the same bytes again', () => {
  test('are told as already imported, and no file changes', async () => {
    const made = workspaceOfTest()
    const { release } = await made.import('GEDEvent_v25_1.csv', file)
    const before = made.fingerprint()
    for (const name of ['GEDEvent_v25_1.csv', 'renamed.csv']) {
      const again = await made.import(name, file)
      expect(again).toEqual({ release, already_imported: true })
    }
    expect(await made.import('x.csv', file, { release: '25.1' })).toMatchObject({ already_imported: true })
    expect(made.fingerprint()).toEqual(before)
  })

  test('under another name of the release are another release, from one original', async () => {
    const made = workspaceOfTest()
    const { release } = await made.import('GEDEvent_v25_1.csv', file)
    const second = await made.import('GEDEvent_v25_1.csv', file, {
      release: 'mine',
      extent: { from: '1989-01-01', to: '2024-12-31' },
    })
    expect(second).toMatchObject({
      already_imported: false,
      release: { release: 'mine', original: release.original, extent: { basis: 'user' } },
    })
    expect(made.workspace.catalogue.all().map((known) => known.release)).toEqual(['25.1', 'mine'])
  })

  test('with another extent and no name of its own are refused', async () => {
    const made = workspaceOfTest()
    const extent = { from: '1989-01-01', to: '2024-12-31' }
    await made.import('x.csv', file, { extent })
    expect(await made.import('x.csv', file, { extent })).toMatchObject({ already_imported: true })
    expect(await errorOf(made.import('x.csv', file, { extent: { ...extent, to: '2020-12-31' } }))).toMatchObject({
      code: 'release_exists',
    })
  })

  test('packed and unpacked are two deliveries of the same events', async () => {
    const made = workspaceOfTest()
    const plain = await made.import('plain.csv', file)
    const packed = await made.import('packed.csv.gz', gzipSync(file))
    expect(packed.release.original.sha256).not.toBe(plain.release.original.sha256)
    expect(await made.raw(packed.release)).toEqual(await made.raw(plain.release))
    expect(await made.rejects(packed.release)).toEqual(await made.rejects(plain.release))
  })
})

describe('other bytes under the name of a release', () => {
  test('are refused, and the release stays as it is', async () => {
    const made = workspaceOfTest()
    await made.import('GEDEvent_v25_1.csv', file)
    const before = made.fingerprint()
    const error = await errorOf(made.import('GEDEvent_v25_1.csv', other))
    expect(error).toMatchObject({
      code: 'release_exists',
      exitCode: 1,
      hint: expect.stringContaining('--release') as string,
    })
    expect(await errorOf(made.import('x.csv', other, { release: '25.1' }))).toMatchObject({ code: 'release_exists' })
    expect(made.fingerprint()).toEqual(before)
    expect(existsSync(folders.importing(made.dir))).toBe(false)
    await made.import('GEDEvent_v25_1.csv', other, { release: '25.1-corrected' })
    const after = made.fingerprint()
    for (const [path, hash] of Object.entries(before))
      if (!path.endsWith('.sqlite')) expect([path, after[path]]).toEqual([path, hash])
  })
})

describe('the name of a release', () => {
  test('is made of the sha256 when neither the person nor the file gives one', async () => {
    const { release } = await workspaceOfTest().import('x.csv', file)
    expect(release.release).toBe(`sha-${release.original.sha256.slice(0, 8)}`)
  })

  test('must be one that a folder can have', async () => {
    const made = workspaceOfTest()
    for (const release of ['', '.', '..', '../x', 'a/b', 'a b', '-a', 'a\0', 'ä']) {
      expect(await errorOf(made.import('x.csv', file, { release }))).toMatchObject({
        code: 'bad_release_id',
        exitCode: 2,
      })
    }
    for (const dataset of ['', 'A', 'a/b', '..', 'a b']) {
      expect(await errorOf(made.import('x.csv', file, { dataset }))).toMatchObject({
        code: 'bad_dataset_id',
        exitCode: 2,
      })
    }
    expect(made.leftovers()).toEqual([])
  })

  test('is free in another dataset', async () => {
    const made = workspaceOfTest()
    await made.import('x.csv', file, { release: '1' })
    const { release } = await made.import('x.csv', other, { release: '1', dataset: 'my_set-2' })
    expect(release).toMatchObject({ dataset: 'my_set-2', release: '1', connector: { id: 'ucdp-ged' } })
    expect((await made.events(release)).get('1')?.event_id).toBe('my_set-2/1/1')
  })
})

describe('a file that cannot be taken', () => {
  const cases: [what: string, name: string, content: string | Uint8Array, error: object][] = [
    ['an empty file', 'x.csv', '', { code: 'empty_file', exitCode: 1 }],
    ['an empty gzip file', 'x.csv.gz', gzipSync(''), { code: 'empty_file' }],
    ['nothing but line ends', 'x.csv', '\n\r\n\n', { code: 'empty_file' }],
    ['nothing but a byte order mark', 'x.csv', '\uFEFF', { code: 'empty_file' }],
    ['a header and nothing else', 'x.csv', gedFile([]), { code: 'no_records', exitCode: 1 }],
    [
      'a gzip file cut short',
      'x.csv.gz',
      gzipSync(gedFile(Array.from({ length: 99 }, () => ({})))).subarray(0, -20),
      { code: 'damaged_archive' },
    ],
    ['a gzip file cut in its header', 'x.csv.gz', gzipSync(file).subarray(0, 12), { code: 'damaged_archive' }],
    [
      'a gzip file with a wrong checksum',
      'x.csv.gz',
      gzipSync(file).map((byte, i, all) => (i === all.length - 6 ? byte ^ 1 : byte)),
      { code: 'damaged_archive' },
    ],
    [
      'an encoding that is not UTF-8',
      'x.csv',
      Buffer.from(`é${file}`, 'latin1'),
      { code: 'unreadable_header', exitCode: 1 },
    ],
    ['another table', 'x.csv', 'a,b,c\n1,2,3\n', { code: 'unknown_table', received: 'x.csv: a, b, c' }],
    [
      'a table near to one that is known',
      'x.csv',
      file.replace(',date_prec,', ',how_exact,'),
      { code: 'unknown_table', expected: 'ucdp-ged, which also has: date_prec' },
    ],
    [
      'a table that is not the dataset named',
      'ucdp-actor.csv',
      file,
      { code: 'unknown_table', expected: expect.stringMatching(/^ucdp-actor, which also has: actorid/) as string },
    ],
    [
      'a zip archive cut short',
      'x.zip',
      Buffer.from('PK\x03\x04\x14\0\0\0\x08\0', 'latin1'),
      { code: 'damaged_archive' },
    ],
    [
      'something that only begins as Parquet',
      'x.parquet',
      'PAR1 and no more',
      { code: 'unreadable_file', exitCode: 1 },
    ],
  ]
  const made = new TestWorkspace()
  afterAll(() => made.remove())

  test.each(cases)('%s is refused and leaves nothing', async (what, name, content, expected) => {
    const dataset = what.includes('dataset named') ? { dataset: 'ucdp-actor' } : {}
    const error = await errorOf(made.import(name, content, dataset))
    expect(error).toMatchObject(expected)
    expect(error.message).not.toBe('')
    expect(made.leftovers()).toEqual([])
  })

  test('a folder is refused, a missing file not found', async () => {
    expect(await errorOf(importFile(made.workspace, made.base))).toMatchObject({ code: 'unreadable_file', exitCode: 1 })
    const missing = join(made.base, 'none.csv')
    expect(await errorOf(importFile(made.workspace, missing))).toMatchObject({
      code: 'no_such_file',
      exitCode: 3,
      received: missing,
    })
    const beneath = join(made.deliver('a.csv', file), 'b.csv')
    expect(await errorOf(importFile(made.workspace, beneath))).toMatchObject({ code: 'no_such_file', exitCode: 3 })
    expect(made.leftovers()).toEqual([])
  })

  test('an archive that unpacks to more than 100 times its size is refused', async () => {
    const bytes = Buffer.alloc(76 << 20, 'x')
    bytes.write(gedFile([{}]))
    const bomb = gzipSync(bytes, { level: 9 })
    expect(bomb.length * 100 + (64 << 20)).toBeLessThan(bytes.length)
    expect(await errorOf(made.import('x.csv.gz', bomb))).toMatchObject({ code: 'archive_bomb', exitCode: 1 })
    expect(made.leftovers()).toEqual([])
  })
})

describe('Parquet', () => {
  async function parquetOf(made: TestWorkspace, csv: string, columns: string): Promise<string> {
    const path = made.deliver('x.parquet', '')
    const session = await DuckDbSession.open({ memoryMb: 256 })
    await session.run(
      `COPY (SELECT ${columns} FROM read_csv(${literal(made.deliver('from.csv', csv))}, all_varchar = true, header = true))
       TO ${literal(path)} (FORMAT parquet)`,
    )
    session.close()
    return path
  }
  const typed =
    '* REPLACE (CAST(id AS BIGINT) AS id, CAST(latitude AS DOUBLE) AS latitude, CAST(date_start AS TIMESTAMP) AS date_start, CAST(date_end AS DATE) AS date_end, active_year = $$1$$ AS active_year)'

  test('gives the events that the same table gives as CSV', async () => {
    const made = workspaceOfTest()
    const rows = [{}, { id: '2', date_prec: '2', date_end: '2014-03-06' }]
    const csv = await made.import('x.csv', gedFile(rows))
    const path = await parquetOf(made, gedFile(rows), typed)
    const { release } = await importFile(made.workspace, path, { release: 'p' })
    expect(release).toMatchObject({ rows_in: 2, events: 2, rejects: 0, original: { name: 'x.parquet' } })
    const plain = (events: Awaited<ReturnType<TestWorkspace['events']>>) =>
      [...events.values()].map(({ event_id, release, ...event }) => ({ ...event, known: !!(event_id && release) }))
    expect(plain(await made.events(release))).toEqual(plain(await made.events(csv.release)))
  })

  test('lists what it refuses, without a byte offset', async () => {
    const made = workspaceOfTest()
    const path = await parquetOf(made, gedFile([{}, { id: '' }, { date_start: 'x' }]), '*')
    const { release } = await importFile(made.workspace, path)
    expect(await made.rejects(release)).toMatchObject([
      { record: 2, byte_offset: null, code: 'no_id' },
      { record: 3, byte_offset: null, code: 'date_unreadable', value: 'x' },
    ])
  })

  test('that is damaged is refused wherever the damage lies', async () => {
    const made = workspaceOfTest()
    const bytes = readFileSync(await parquetOf(made, gedFile(Array.from({ length: 50 }, () => ({}))), '*'))
    const damaged = [
      bytes.subarray(0, -10),
      bytes.subarray(0, bytes.length >> 1),
      Buffer.from(bytes).fill(0xff, 8, 400),
    ]
    for (const content of damaged) {
      expect(await errorOf(made.import('damaged.parquet', content))).toMatchObject({
        code: 'unreadable_file',
        exitCode: 1,
      })
    }
    expect(made.leftovers()).toEqual([])
  })
})

describe('stopping', () => {
  const stages = importStages.filter((stage) => stage !== 'receive')

  test.each(stages)('before the stage %s leaves nothing', async (stage: ImportStage) => {
    const made = workspaceOfTest()
    const stop = new AbortController()
    const onProgress = (reached: ImportStage) => reached === stage && stop.abort()
    const error = await errorOf(made.import('x.csv', file, { signal: stop.signal, onProgress }))
    expect(error).toMatchObject({ code: 'cancelled', exitCode: 1 })
    expect(made.leftovers()).toEqual([])
    expect(await made.import('x.csv', file)).toMatchObject({ already_imported: false })
  })

  test('before the beginning, while bytes are read and on the slow path leaves nothing', async () => {
    const made = workspaceOfTest()
    expect(await errorOf(made.import('x.csv', file, { signal: AbortSignal.abort() }))).toMatchObject({
      code: 'cancelled',
    })
    for (const [content, stage] of [
      [file, 'receive'],
      [`${file}broken,"record\n`, 'deliver'],
    ] as const) {
      const stop = new AbortController()
      const onProgress = (reached: ImportStage) => reached === stage && stop.abort()
      expect(await errorOf(made.import('x.csv', content, { signal: stop.signal, onProgress }))).toMatchObject({
        code: 'cancelled',
      })
    }
    expect(made.leftovers()).toEqual([])
  })
})

describe('what a killed import left', () => {
  test('a folder of a release without a row in the catalogue is replaced', async () => {
    const made = workspaceOfTest()
    const orphan = folders.release(made.dir, 'ucdp-ged', '25.1')
    mkdirSync(orphan, { recursive: true })
    writeFileSync(join(orphan, 'events.parquet'), 'half')
    writeFileSync(join(orphan, 'stray'), '')
    const { release } = await made.import('GEDEvent_v25_1.csv', file)
    expect(await readParquet(join(orphan, 'events.parquet'))).toHaveLength(release.events)
    expect(existsSync(join(orphan, 'stray'))).toBe(false)
  })
})

describe('two programs at once', () => {
  const run = promisify(execFile)
  const marsad = join(import.meta.dirname, '../../bin/marsad')

  test('import into one workspace, each its own release', async () => {
    const made = workspaceOfTest()
    const paths = [made.deliver('a/GEDEvent_v24_1.csv', file), made.deliver('b/GEDEvent_v25_1.csv', other)]
    const outputs = await Promise.all(
      paths.map((path) => run(marsad, ['import', path, '--workspace', made.dir, '--json'])),
    )
    expect(outputs.map(({ stdout }) => (JSON.parse(stdout) as { release: string }).release)).toEqual(['24.1', '25.1'])
    expect(
      made.workspace.catalogue
        .all()
        .map(({ release }) => release)
        .sort(),
    ).toEqual(['24.1', '25.1'])
    expect(existsSync(folders.importing(made.dir))).toBe(false)
  })

  test('import the same file: one makes the release, the other finds it', async () => {
    const made = workspaceOfTest()
    const path = made.deliver('GEDEvent_v25_1.csv', file)
    const outputs = await Promise.all(
      [1, 2].map(() => run(marsad, ['import', path, '--workspace', made.dir, '--json'])),
    )
    const told = outputs.map(({ stdout }) => (JSON.parse(stdout) as { already_imported: boolean }).already_imported)
    expect(told.filter((already) => !already)).toHaveLength(1)
    expect(made.workspace.catalogue.all()).toHaveLength(1)
    expect([...(await made.events(made.workspace.catalogue.all()[0]!)).keys()]).toEqual(['1', '2'])
  })
})
