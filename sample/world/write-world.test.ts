import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { MarsadError } from '../../src/model/errors.ts'
import { generateGedLike } from '../ged-like.ts'
import { parseStrictCsv } from '../publishers/strict-csv.ts'
import { gedColumns } from '../publishers/ucdp-like.ts'
import { mappingsFor } from './mappings.ts'
import { readPeriod } from '../happening/period.ts'
import { writeWorld } from './write-world.ts'
import type { WorldOptions } from './write-world.ts'

const base = mkdtempSync(join(tmpdir(), 'orland-world-'))
afterAll(() => rmSync(base, { recursive: true }))

let made = 0
function write(options: WorldOptions): string {
  const folder = join(base, String(made++))
  writeWorld(folder, options)
  return folder
}
const hashes = (folder: string) =>
  Object.fromEntries(
    globSync('**/*.*', { cwd: folder })
      .sort()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  )
type Row = Record<string, string>
function read(path: string): Row[] {
  const [header = [], ...records] = parseStrictCsv(readFileSync(path, 'utf8'))
  return records.map((record) => Object.fromEntries(header.map((name, index) => [name, record[index] ?? ''])))
}

const world = write({ seed: 1 })
const truth = (name: string) => read(join(world, 'truth', name))

describe('a world', () => {
  test('is the same for the same seed, and another for another', () => {
    const small = { seed: 5, events: 60 }
    const [one, same, other] = [write(small), write(small), write({ seed: 6, events: 60 })].map(hashes)
    expect(same).toEqual(one)
    expect(other?.['truth/incidents.csv']).not.toBe(one?.['truth/incidents.csv'])
    expect(other?.['boundaries/orland-districts.geojson']).toBe(one?.['boundaries/orland-districts.geojson'])
  })

  test('has the same incidents whatever the noise', () => {
    const [low, high] = (['low', 'high'] as const).map((level) => hashes(write({ seed: 5, events: 60, level })))
    expect(low?.['truth/incidents.csv']).toBe(high?.['truth/incidents.csv'])
    expect(low?.['deliveries/orland-2014-2019.csv']).not.toBe(high?.['deliveries/orland-2014-2019.csv'])
  })

  test.each([0, 1])('may have %i incidents', (events) => {
    const folder = write({ seed: 1, events })
    expect(read(join(folder, 'truth/incidents.csv'))).toHaveLength(events)
  })

  test('says that everything is invented', () => {
    expect(readFileSync(join(world, 'README.txt'), 'utf8')).toContain('EVERYTHING HERE IS INVENTED')
    for (const path of globSync('documents/*', { cwd: world })) {
      expect(readFileSync(join(world, path), 'utf8')).toMatch(/\nNote: (invented|مُختلَق)/)
    }
    expect(readFileSync(join(world, 'map.svg'), 'utf8')).toContain('nothing here exists or happened')
  })

  test('follows a period of its own, in names, mappings and dates', () => {
    const folder = write({ seed: 1, events: 80, from: '2001-03-01', to: '2002-02-28' })
    expect(globSync('deliveries/orland.csv', { cwd: folder })).toHaveLength(1)
    const mapping = JSON.parse(readFileSync(join(folder, 'mappings/orland-acled-like.mapping.json'), 'utf8'))
    expect(mapping.extent).toMatchObject({ from: '2001-03-01', to: '2002-02-28' })
    const days = read(join(folder, 'truth/incidents.csv')).flatMap(({ date_start = '', date_end = '' }) => [
      date_start,
      date_end,
    ])
    expect(days.every((day) => day >= '2001-03-01' && day <= '2002-02-28')).toBe(true)
  })

  test('has the mappings of this folder in its default period', () => {
    for (const [dataset, text] of mappingsFor(readPeriod())) {
      const url = new URL(`../mappings/${dataset}.mapping.json`, import.meta.url)
      expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(url, 'utf8')))
    }
  })

  test.each<[string, WorldOptions]>([
    ['a number of events', { seed: 1, events: 1.5 }],
    ['a seed', { seed: NaN }],
    ['a level', { seed: 1, level: 'loud' as 'low' }],
    ['a period', { seed: 1, from: '2014-02-30' }],
  ])('is refused for %s that is none', (_, options) => expect(() => write(options)).toThrow(MarsadError))

  test('is not written at once for benchmarks: the first rows of ten million come in a moment', () => {
    const { value } = generateGedLike({ seed: 1, rows: 10_000_000 }).next()
    expect(value?.startsWith(gedColumns.join(','))).toBe(true)
  })
})

describe('truth', () => {
  const incidents = new Set(truth('incidents.csv').map(({ incident_id }) => incident_id))
  const reports = truth('reports.csv')

  test.each([
    ['orland', 'orland-2014-2019.csv', 'id'],
    ['orland-acled-like', 'orland-acled-like.csv', 'event_id_cnty'],
    ['orland-gtd-like', 'orland-gtd-like.csv', 'eventid'],
    ['orland-media-monitor', 'orland-media-monitor.csv', 'no'],
  ])('joins every row of %s, and names no row that is not there', (dataset, file, column) => {
    const path = join(world, 'deliveries', file)
    const ids = file.includes('media')
      ? readFileSync(path, 'utf8')
          .trimEnd()
          .split('\n')
          .slice(1)
          .map((line) => line.split(';')[0] ?? '')
      : read(path).map((row) => row[column] ?? '')
    // A repeated id is numbered as an import numbers it.
    const counts = new Map<string, number>()
    const delivered = ids.map((id) => {
      const count = (counts.get(id) ?? 0) + 1
      counts.set(id, count)
      return count === 1 ? id : `${id}#${count}`
    })
    const own = reports.filter((report) => report['dataset'] === dataset)
    expect(new Set(own.map(({ source_event_id }) => source_event_id))).toEqual(new Set(delivered))
    expect(own.filter(({ incident_id }) => !incidents.has(incident_id))).toEqual([])
  })

  test('has the columns that others read', () =>
    expect(Object.keys(reports[0] ?? {})).toEqual(['incident_id', 'dataset', 'source_event_id']))

  test('knows a parent that stands before its child', () => {
    for (const { incident_id = '', parent_id = '' } of truth('incidents.csv'))
      expect(parent_id < incident_id).toBe(true)
  })

  test('has units and leaders that follow one another within the period', () => {
    for (const { from = '', to = '' } of [...truth('units.csv'), ...truth('leaders.csv'), ...truth('regimes.csv')]) {
      expect('2014-01-01' <= from && from <= to && to <= '2019-12-31').toBe(true)
    }
    const front = truth('leaders.csv').filter(({ organisation }) => organisation?.startsWith('Vask'))
    expect(front).toHaveLength(3)
  })

  test('says in claims.csv exactly what stands in the documents', () => {
    const claims = truth('claims.csv')
    const names = globSync('*', { cwd: join(world, 'documents') })
    expect(names.length).toBeGreaterThan(60)
    expect(names.length).toBeLessThan(200)
    expect(['en', 'ar'].map((language) => names.some((name) => name.endsWith(`-${language}.txt`)))).toEqual([
      true,
      true,
    ])
    expect(new Set(claims.map((claim) => claim['document']))).toEqual(new Set(names))
    const texts = new Map(names.map((name) => [name, readFileSync(join(world, 'documents', name), 'utf8')]))
    const wrong = claims.filter(({ document = '', start, end, quote, incident_ids = '' }) => {
      const isQuoted = texts.get(document)?.slice(Number(start), Number(end)) === quote
      return !isQuoted || incident_ids.split(';').some((id) => !incidents.has(id))
    })
    expect(wrong).toEqual([])
  })

  test('lets the observatory stay near the true deaths and organisations go beyond them', () => {
    const deaths = new Map(truth('incidents.csv').map((row) => [row['incident_id'], Number(row['deaths'])]))
    const killed = truth('claims.csv').filter(
      ({ property, incident_ids = '' }) => property === 'killed' && !incident_ids.includes(';'),
    )
    const inDocuments = (kind: string) => killed.filter(({ document }) => document?.includes(`-${kind}-`))
    const beyond = inDocuments('statement').filter(
      ({ low, incident_ids }) => Number(low) > (deaths.get(incident_ids) ?? NaN),
    )
    expect(beyond.length / inDocuments('statement').length).toBeGreaterThan(0.9)
    expect(
      inDocuments('report').filter(({ low, incident_ids }) => Number(low) > (deaths.get(incident_ids) ?? NaN)),
    ).toEqual([])
  })
})

describe('the command', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../write-world.ts'), ...args], { encoding: 'utf8' })

  test('writes a world and says what is in it', () => {
    const folder = join(base, 'command')
    const { status, stdout } = run(folder, '--seed', '5', '--events', '60')
    expect([status, stdout]).toEqual([0, expect.stringContaining('60 incidents')])
    expect(hashes(folder)).toEqual(hashes(write({ seed: 5, events: 60 })))
  })

  test('ends with 2 and says what was expected', () => {
    const { status, stderr } = run('out', '--size', '3')
    expect([status, stderr]).toEqual([2, expect.stringContaining('Expected')])
  })
})
