import { describe, expect, test } from 'vitest'
import { daysIn, parseDay } from '../../src/model/calendar.ts'
import { MarsadError } from '../../src/model/errors.ts'
import { generateGedLike } from '../ged-like.ts'
import type { GedLikeOptions } from '../ged-like.ts'
import { prioGridId } from '../land/prio-grid.ts'
import { parseStrictCsv } from './strict-csv.ts'
import { duplicateEvery, gedColumns } from './ucdp-like.ts'
import { windowDays } from './window.ts'

const write = (options: GedLikeOptions) => [...generateGedLike(options)].join('')
const text = write({ seed: 1, rows: 20_000 })
const [header = [], ...records] = parseStrictCsv(text)
type Row = Record<string, string>
const rows: Row[] = records.map((record) =>
  Object.fromEntries(header.map((name, index) => [name, record[index] ?? ''])),
)
const shareOf = (holds: (row: Row) => boolean) => rows.filter(holds).length / rows.length
const shareEqual = (column: string, value: string) => shareOf((row) => row[column] === value)
const number = (row: Row, column: string) => Number(row[column])
const windowOf = (row: Row) => ({
  start: parseDay(row.date_start?.slice(0, 10) ?? '') ?? NaN,
  end: parseDay(row.date_end?.slice(0, 10) ?? '') ?? NaN,
})

describe('the file', () => {
  test('has the header of GED 25.1', () =>
    expect(text.slice(0, text.indexOf('\n'))).toBe(
      'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,' +
        'dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,' +
        'number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,' +
        'where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,' +
        'region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,' +
        'high,low,gwnoa,gwnob',
    ))

  test('has as many rows as asked for, each of 49 columns', () => {
    expect(gedColumns).toHaveLength(49)
    expect(records).toHaveLength(20_000)
    expect(records.filter((record) => record.length !== 49)).toEqual([])
  })

  test('is the same for the same seed and another for another', () => {
    expect(write({ seed: 5, rows: 3_000 })).toBe(write({ seed: 5, rows: 3_000 }))
    expect(write({ seed: 5, rows: 3_000 })).not.toBe(write({ seed: 6, rows: 3_000 }))
  })

  test.each([0, 1])('may have %i rows', (count) =>
    expect(parseStrictCsv(write({ seed: 1, rows: count }))).toHaveLength(count + 1),
  )

  test('has rows about as wide as published ones', () => {
    const bytesPerRow = Buffer.byteLength(text) / rows.length
    expect(bytesPerRow).toBeGreaterThan(430)
    expect(bytesPerRow).toBeLessThan(650)
  })

  test.each([
    { rows: -1 },
    { rows: 1.5 },
    { seed: NaN },
    { from: '2014-02-30' },
    { from: '2020-01-01', to: '2019-01-01' },
  ])('is refused for %j', (wrong) => expect(() => write({ seed: 1, rows: 1, ...wrong })).toThrow(MarsadError))
})

describe('rows', () => {
  test('have ids of their own apart from the declared duplicates', () => {
    const repeated = rows.flatMap((row, index) => (row.id === rows[index - 1]?.id ? [index] : []))
    expect(repeated).toEqual(Array.from({ length: 28 }, (_, index) => (index + 1) * duplicateEvery))
    for (const index of repeated) expect(rows[index]).toEqual(rows[index - 1])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length - repeated.length)
    expect(new Set(rows.map(({ relid }) => relid)).size).toBe(rows.length - repeated.length)
  })

  test('repeat date, place, dyad and best of the row before in about one of fifty', () => {
    const key = (row: Row) => [row.date_start, row.date_end, row.geom_wkt, row.dyad_new_id, row.best].join()
    const nearRepeats = rows.filter((row, index) => {
      const before = rows[index - 1]
      return before !== undefined && before.id !== row.id && key(before) === key(row)
    })
    expect(nearRepeats.length / rows.length).toBeCloseTo(0.02, 2)
  })

  test('have windows as long as their date_prec says, within the year and the period', () => {
    const text = /^201[4-9]-\d\d-\d\d 00:00:00\.000$/
    const wrong = rows.filter((row) => {
      const days = daysIn(windowOf(row))
      const [shortest = NaN, longest = NaN] = windowDays[number(row, 'date_prec')] ?? []
      const dates = [row.date_start ?? '', row.date_end ?? '']
      const isSound = dates.every((date) => text.test(date) && date.slice(0, 4) === row.year)
      return !(days >= shortest && days <= longest && isSound)
    })
    expect(wrong).toEqual([])
  })

  test('stay within a period asked for, even one shorter than the windows', () => {
    const short = parseStrictCsv(write({ seed: 1, rows: 2_000, from: '2014-12-30', to: '2015-01-03' })).slice(1)
    const days = short.flatMap((record) =>
      ['date_start', 'date_end'].map((name) => record[gedColumns.indexOf(name)] ?? ''),
    )
    expect(days.toSorted().at(0)).toBe('2014-12-30 00:00:00.000')
    expect(days.toSorted().at(-1)).toBe('2015-01-03 00:00:00.000')
  })

  test('have deaths whose parts add up to best', () => {
    const parts = ['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown']
    const wrong = rows.filter((row) => parts.reduce((sum, part) => sum + number(row, part), 0) !== number(row, 'best'))
    expect(wrong).toEqual([])
  })

  test('break the order low, best, high in under one of a hundred, but not in none', () => {
    const broken = shareOf(
      (row) => number(row, 'low') > number(row, 'best') || number(row, 'best') > number(row, 'high'),
    )
    expect(broken).toBeGreaterThan(0.003)
    expect(broken).toBeLessThan(0.01)
  })

  test('have the PRIO-GRID cell and the WKT of their coordinates', () => {
    const wrong = rows.filter((row) => {
      const [latitude, longitude] = [number(row, 'latitude'), number(row, 'longitude')]
      const point = `POINT (${longitude.toFixed(6)} ${latitude.toFixed(6)})`
      return number(row, 'priogrid_gid') !== prioGridId(latitude, longitude) || row.geom_wkt !== point
    })
    expect(wrong).toEqual([])
  })

  test('name the divisions as far as the place is known', () => {
    const emptyOf = (precisions: string, column: string) => {
      const some = rows.filter((row) => precisions.includes(row.where_prec ?? ''))
      return some.filter((row) => row[column] === '').length / some.length
    }
    expect(emptyOf('1234', 'adm_1')).toBe(0)
    expect(emptyOf('12', 'adm_2')).toBeGreaterThan(0.02)
    expect(emptyOf('12', 'adm_2')).toBeLessThan(0.2)
    expect(emptyOf('3', 'adm_2')).toBe(0)
    expect(emptyOf('4567', 'adm_2')).toBe(1)
    expect(emptyOf('6', 'adm_1')).toBe(1)
    expect(emptyOf('5', 'adm_1')).toBeGreaterThan(0.3)
  })

  test('set Civilians against one side in type 3, and only there', () =>
    expect(shareOf((row) => (row.type_of_violence === '3') === (row.side_b === 'Civilians'))).toBe(1))

  test('name the dyad after its sides, and give a government its country code', () => {
    expect(shareOf((row) => row.dyad_name === `${row.side_a} - ${row.side_b}`)).toBe(1)
    expect(shareOf((row) => (row.gwnoa === '999') === row.side_a?.startsWith('Government'))).toBe(1)
  })

  test('list their sources in the style of GED', () => {
    const counted = rows.filter((row) => row.number_of_sources !== '-1')
    const count = (row: Row, column: string) => row[column]?.split(';').length
    const wrong = counted.filter(
      (row) =>
        !/^"[^,]+,\d{4}-\d\d-\d\d,.+"$/s.test(row.source_article ?? '') ||
        count(row, 'source_date') !== number(row, 'number_of_sources') ||
        count(row, 'source_office') !== number(row, 'number_of_sources'),
    )
    expect(wrong).toEqual([])
    expect(counted.some((row) => row.source_headline?.includes('"'))).toBe(true)
    expect(counted.some((row) => row.source_headline?.includes('\n'))).toBe(true)
    expect(counted.some((row) => row.source_headline?.includes(','))).toBe(true)
    expect(rows.some((row) => /[^\x20-\x7e]/.test(row.where_coordinates ?? ''))).toBe(true)
  })

  test('leave the number of sources at −1 in some of the older rows only', () => {
    const older = rows.filter((row) => row.number_of_sources === '-1')
    expect(older.length).toBeGreaterThan(500)
    expect(older.filter((row) => (row.date_start ?? '').slice(0, 10) > '2016-01-01')).toEqual([])
    expect(older.every((row) => row.source_office === '' && row.source_headline === '')).toBe(true)
  })

  test('say that they are invented', () => {
    const marked = (column: string, mark: RegExp) => rows.every((row) => mark.test(row[column] ?? ''))
    expect(marked('country', /^Orland \(invented\)$/)).toBe(true)
    expect(marked('region', /^Invented$/)).toBe(true)
    expect(marked('conflict_name', /\(invented\)/)).toBe(true)
    expect(marked('side_a', /\(invented\)$/)).toBe(true)
    expect(marked('side_b', /\(invented\)$|^Civilians$/)).toBe(true)
    expect(marked('source_article', /Invented/)).toBe(true)
    expect(marked('country_id', /^999$/)).toBe(true)
  })
})

describe('shares', () => {
  test.each([
    ['type_of_violence', { 1: 0.81, 2: 0.09, 3: 0.1 }],
    ['event_clarity', { 1: 0.96, 2: 0.04 }],
    ['active_year', { 1: 0.98, 0: 0.02 }],
  ])('of %s are as planned', (column, expected: Record<string, number>) => {
    expect(new Set(rows.map((row) => row[column]))).toEqual(new Set(Object.keys(expected)))
    for (const [value, share] of Object.entries(expected)) {
      expect(Math.abs(shareEqual(column, value) - share), `${column} ${value}`).toBeLessThan(0.012)
    }
  })

  test('put most events in three provinces', () => {
    const counts = Object.values(Object.groupBy(rows, (row) => row.adm_1 ?? '')).map((group) => group?.length ?? 0)
    const largest = counts.toSorted((one, other) => other - one).slice(0, 3)
    expect(largest.reduce((sum, count) => sum + count, 0) / rows.length).toBeGreaterThan(0.6)
  })
})
