import { describe, expect, test } from 'vitest'
import { describeMachine, formatTable, judge } from './table.ts'

describe('judge', () => {
  const import_ = { name: 'import', ours: 300, unit: 'ms' } as const

  test('holds the ratio against the limit where there is a peer', () => {
    expect(judge({ ...import_, peer: 100, limit: 3 })).toBe('ok')
    expect(judge({ ...import_, peer: 100, limit: 2.9 })).toBe('over')
  })

  test('holds our own figure against the limit where there is none', () => {
    expect(judge({ ...import_, limit: 300 })).toBe('ok')
    expect(judge({ ...import_, limit: 299 })).toBe('over')
  })

  test('has no verdict without a limit, and no pardon for what is not a number', () => {
    expect(judge(import_)).toBe('measured')
    expect(judge({ ...import_, ours: NaN, limit: 300 })).toBe('over')
  })
})

describe('formatTable', () => {
  test('names the machine, then lists one line a result', () => {
    const text = formatTable([
      { name: 'import', ours: 300, unit: 'ms', peer: 100, limit: 3.5 },
      { name: 'memory', ours: 12.34, unit: 'MB' },
    ])
    const [machine, empty, head, , first, second] = text.split('\n')
    expect(machine).toBe(describeMachine())
    expect(machine).toMatch(/ cores · \d+ GB · .+ · Node \d+\.\d+\.\d+ · DuckDB \d+\.\d+\.\d+/)
    expect(empty).toBe('')
    const cells = (line = '') =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    expect(cells(head)).toEqual(['name', 'ours', 'peer', 'ratio', 'limit', 'verdict'])
    expect(cells(first)).toEqual(['import', '300 ms', '100 ms', '3.00', '≤ 3.50', 'ok'])
    expect(cells(second)).toEqual(['memory', '12.3 MB', '–', '–', '–', 'measured'])
  })

  test('is a head alone without results', () => expect(formatTable([]).trimEnd().split('\n')).toHaveLength(4))
})
