import { describe, expect, test } from 'vitest'
import { findHeader } from './find-header.ts'

const rowsOf = (...rows: (string | string[])[]) =>
  rows.flatMap((row, index) => (row === '' ? [] : [{ number: index + 1, cells: [row].flat() }]))

describe('the header', () => {
  test('is the first row', () => {
    expect(findHeader(rowsOf(['date', 'deaths'], ['2014-01-01', '3']))).toEqual({ rows: [1], above: 0 })
  })

  test('stands below titles and blank rows', () => {
    const rows = rowsOf(
      'A register',
      '',
      ['date', 'place', 'deaths'],
      ['2014-01-01', 'Alba', '3'],
      ['2014-01-02', 'Brona', '4'],
    )
    expect(findHeader(rows)).toEqual({ rows: [3], above: 2 })
  })

  test('is two rows where the upper one names groups of columns', () => {
    const data = [
      ['2014-01-01', '2014-01-02', '1', '3'],
      ['2014-02-01', '2014-02-02', '2', '4'],
    ]
    expect(findHeader(rowsOf(['When', '', 'Deaths', ''], ['from', 'to', 'low', 'high'], ...data)).rows).toEqual([1, 2])
  })

  test('is not there when the first row is like those below it', () => {
    expect(findHeader(rowsOf(['20140101', 'Alba', '33.1'], ['20140102', 'Brona', '33.2'])).rows).toEqual([])
  })

  test('is one row where the next has HXL tags', () => {
    expect(findHeader(rowsOf(['date', 'deaths'], ['#date', '#affected'], ['2014-01-01', '3'])).rows).toEqual([1])
  })

  test('is the only row of a table without records', () => {
    expect(findHeader(rowsOf(['date', 'deaths'])).rows).toEqual([1])
    expect(findHeader([])).toEqual({ rows: [], above: 0 })
  })
})
