import { countCovered, type CoveredDays } from '../../events/counting/bins.ts'
import { type DayRange, formatDay, parseDay } from '../../model/calendar.ts'
import type { Statement } from '../../model/statement.ts'
import { longSilences } from '../../stats/index.ts'
import type { Rhythm, Silence } from './result.ts'

/**
 * Pauses longer than the rhythm of the series explains. Only statements dated to the day count, and only pauses that every release covers whole:
 * where nothing was collected, nothing is known to be silent. What lies before the first and after the last is left out.
 */
export function findSilences(
  statements: readonly Pick<Statement, 'date_start' | 'time_precision'>[],
  extents: readonly CoveredDays[],
): { rhythm: Rhythm | null; silences: Silence[] } {
  const known = statements.filter(({ time_precision }) => time_precision === 'day')
  const days = [...new Set(known.map(({ date_start }) => parseDay(date_start) ?? 0))].sort((a, b) => a - b)
  const pauses = days.slice(1).flatMap((next, index): DayRange[] => {
    const pause = { start: days[index]! + 1, end: next - 1 }
    const isCovered = extents.every(
      (extent) => countCovered(extent, pause) === Math.max(0, pause.end - pause.start + 1),
    )
    return pause.end < pause.start || isCovered ? [pause] : []
  })
  const found = longSilences(pauses.map(({ start, end }) => Math.max(0, end - start + 1)))
  if (!found) return { rhythm: null, silences: [] }
  const silences = found.silences.map(({ index, days, p }): Silence => {
    const { start, end } = pauses[index]!
    return { start: formatDay(start), end: formatDay(end), days, p }
  })
  return { rhythm: { pauses: pauses.length, ...found.law }, silences }
}
