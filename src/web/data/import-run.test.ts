import { describe, expect, test } from 'vitest'
import { afterEvent, importQuery, type ImportResult, isOver, pairWithMappings, type RunState } from './import-run.ts'

const working: RunState = { kind: 'working', stage: null, share: null, connected: false }
const result = { dataset: 'd', release: 'r', rows_in: 3, events: 2, rejects: 1 } as ImportResult
const said = { dataset: '', release: '', from: '', to: '' }

describe('a run after what the server tells', () => {
  test('progress says the stage, and that the connection stands', () => {
    expect(afterEvent(working, { kind: 'progress', stage: 'check', share: 0.5 })).toEqual({
      kind: 'working',
      stage: 'check',
      share: 0.5,
      connected: true,
    })
  })

  test('it ends with the result', () => {
    const over = afterEvent(working, { kind: 'done', result })
    expect(over).toEqual({ kind: 'done', result })
    expect(isOver(over)).toBe(true)
  })

  test('a problem keeps what was received and expected', () => {
    const problem = { code: 'unknown_table', status: 422, message: 'No.', received: 'a, b', expected: 'c', hint: null }
    expect(afterEvent(working, { kind: 'failed', problem })).toEqual({ kind: 'failed', problem })
  })

  test('who cancelled is not told of a failure', () => {
    expect(afterEvent(working, { kind: 'failed', problem: { code: 'cancelled' } })).toEqual({ kind: 'cancelled' })
  })

  test('a problem that says nothing is still a problem', () => {
    expect(afterEvent(working, { kind: 'failed', problem: null })).toMatchObject({ kind: 'failed' })
  })

  test('nothing changes a run that is over', () => {
    const over: RunState = { kind: 'done', result }
    expect(afterEvent(over, { kind: 'progress', stage: 'check', share: 0 })).toBe(over)
  })
})

describe('the query of an import', () => {
  test('only what was said is sent', () => {
    expect(importQuery('GEDEvent_v24_1.csv', said, null)).toBe('name=GEDEvent_v24_1.csv')
  })

  test('a name with signs of its own stays one value', () => {
    const query = new URLSearchParams(importQuery('a&release=x.csv', { ...said, release: ' 24.1 ' }, '{"a":1}'))
    expect(Object.fromEntries(query)).toEqual({ name: 'a&release=x.csv', release: '24.1', mapping: '{"a":1}' })
  })

  test('what it covers goes with a slash, open ends too, for the server to judge', () => {
    expect(new URLSearchParams(importQuery('x', { ...said, from: '2016', to: '2019-11' }, null)).get('extent')).toBe(
      '2016/2019-11',
    )
    expect(new URLSearchParams(importQuery('x', { ...said, from: '2016' }, null)).get('extent')).toBe('2016/')
  })
})

describe('files and the mappings that came with them', () => {
  const named = (...names: string[]) =>
    pairWithMappings(names.map((name) => ({ name }))).map(({ file, mapping }) => [file.name, mapping?.name ?? null])

  test('one mapping is that of every table', () => {
    expect(named('a.csv', 'm.mapping.json', 'b.csv')).toEqual([
      ['a.csv', 'm.mapping.json'],
      ['b.csv', 'm.mapping.json'],
    ])
  })

  test('of several, each goes with the table of its name', () => {
    expect(named('a.csv', 'a.mapping.json', 'B.xlsx', 'b.mapping.json', 'c.csv')).toEqual([
      ['a.csv', 'a.mapping.json'],
      ['B.xlsx', 'b.mapping.json'],
      ['c.csv', null],
    ])
  })

  test('mappings alone import nothing', () => {
    expect(named('a.mapping.json')).toEqual([])
    expect(named()).toEqual([])
  })
})
