import type { WindowCounts } from '../../model/aggregate.ts'
import { parseDay } from '../../model/calendar.ts'
import type { Statement } from '../../model/statement.ts'

/** Statements as windows of days, one row each; nobody dies in a statement. */
export function statementWindows(statements: readonly Pick<Statement, 'date_start' | 'date_end'>[]): WindowCounts {
  const of = (value: (statement: Pick<Statement, 'date_start' | 'date_end'>) => number) =>
    Float64Array.from(statements, value)
  const none = () => new Float64Array(statements.length)
  const one = () => none().fill(1)
  return {
    start: of(({ date_start }) => parseDay(date_start) ?? 0),
    end: of(({ date_end }) => parseDay(date_end) ?? 0),
    placed: one(),
    throughout: none(),
    events: one(),
    low: none(),
    best: none(),
    high: none(),
    withoutBest: one(),
    withoutBounds: one(),
  }
}
